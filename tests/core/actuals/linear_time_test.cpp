// SPDX-License-Identifier: GPL-3.0-or-later
// Reading takes twice as long for twice as much, whatever there is much of. The times of three sizes are printed; a
// test fails only where they grow more than threefold from one to the next, which no busy machine does to the fastest
// of some runs, and anything quadratic does.
#include "tests/core/actuals/export_files.h"

#include <array>
#include <ctime>
#include <functional>

using namespace ertrag;

namespace
{

/// Milliseconds of the processor, all threads together.
double used()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

const QByteArray heading = "Day,Campaign name,Amount spent (EUR),Impressions\n";
const QByteArray oneRow = "2026-05-13,Grillpakete,1.50,100\n";

QByteArray rowsAndEmptyLines(int rows, int emptyAfterEach)
{
    const QByteArray each = oneRow + QByteArray(emptyAfterEach, '\n');
    return heading + each.repeated(rows);
}

QByteArray wide(int columns, int rows)
{
    QByteArray titles = "Day,Campaign name,Amount spent (EUR),Impressions", cells = "2026-05-13,Grillpakete,1.50,100";
    for (int i = 4; i < columns; ++i) {
        titles += ",Own " + QByteArray::number(i);
        cells += ",7";
    }
    cells += '\n';
    return titles + '\n' + cells.repeated(rows);
}

/// Every column a cost of its own, added up.
QByteArray manyCosts(int columns)
{
    QByteArray titles = "start_date,country,currency,impressions,clicks", cells = "2026-05-13,DE,EUR,100,7";
    for (int i = 5; i < columns; ++i) {
        titles += ",own" + QByteArray::number(i) + "_spend";
        cells += ",1.5";
    }
    cells += '\n';
    return titles + '\n' + cells.repeated(3);
}

QByteArray names(int count)
{
    QByteArray text = heading;
    for (int i = 0; i < count; ++i)
        text += "2026-05-13,Campaign " + QByteArray::number(i) + ",1.50,100\n";
    return text;
}

QByteArray days(int count)
{
    QByteArray text = heading;
    for (int i = 0; i < count; ++i)
        text += QDate(2026, 1, 1).addDays(i % 20000).toString(Qt::ISODate).toLatin1() + ",Grillpakete,1.50,100\n";
    return text;
}

class LinearTime : public ExportFiles
{
protected:
    using Times = std::array<double, 3>;
    static constexpr double slack =
        250; ///< ms: pages of memory have their price, most where others want them too; squares cost seconds

    static bool grows(const Times& times) { return times[1] > 3 * times[0] + slack || times[2] > 3 * times[1] + slack; }
    double timeOf(const QString& path)
    {
        ImportChoices choices;
        choices.today = QDate(2026, 9, 30);
        const double start = used();
        const Result<ImportReport> report = readExport(path, choices);
        const double time = used() - start;
        EXPECT_TRUE(report.ok() && report.value().rowsTaken > 0) << path.toStdString();
        return time;
    }
    /// Reads three sizes of a text in turns, until the fastest times of each are in proportion, some rounds at most.
    void expect(const char* what, int smallest, const std::function<QByteArray(int)>& text)
    {
        std::array<QString, 3> paths;
        for (int i = 0; i < 3; ++i)
            paths[size_t(i)] = write(QString::number(i) + QStringLiteral(".csv"), text(smallest << i));
        Times fastest{1e9, 1e9, 1e9};
        for (int round = 0; round < 2 || (grows(fastest) && round < 10); ++round)
            for (size_t i = 0; i < 3; ++i)
                fastest[i] = std::min(fastest[i], timeOf(paths[i]));
        std::printf("  %-26s %7d, %7d, %7d: %7.1f, %7.1f, %7.1f ms\n", what, smallest, smallest * 2, smallest * 4,
                    fastest[0], fastest[1], fastest[2]);
        EXPECT_FALSE(grows(fastest)) << what;
    }
};

TEST_F(LinearTime, InRows)
{
    expect("rows", 25000, [](int n) -> QByteArray { return rowsAndEmptyLines(n, 0); });
    expect("days", 20000, days);
    expect("campaigns", 10000, names);
}

TEST_F(LinearTime, InEmptyLines)
{
    expect("empty lines at the end", 50000,
           [](int n) -> QByteArray { return rowsAndEmptyLines(1000, 0) + QByteArray(n, '\n'); });
    expect("empty cells at the end", 20000,
           [](int n) -> QByteArray { return rowsAndEmptyLines(1000, 0) + QByteArray(",,,\n").repeated(n); });
    expect("comments at the end", 20000,
           [](int n) -> QByteArray { return rowsAndEmptyLines(1000, 0) + QByteArray("# no\n").repeated(n); });
    expect("empty lines between", 25000, [](int n) -> QByteArray { return rowsAndEmptyLines(2, n); });
    expect("an empty line after each", 10000, [](int n) -> QByteArray { return rowsAndEmptyLines(n, 1); });
    expect("blanks before", 1000000,
           [](int n) -> QByteArray { return QByteArray(n, ' ') + '\n' + rowsAndEmptyLines(1000, 0); });
}

TEST_F(LinearTime, InColumns)
{
    expect("columns", 4000, [](int n) -> QByteArray { return wide(n, 5); });
    expect("columns of costs", 4000, manyCosts);
    expect("separators at the end", 4000,
           [](int n) -> QByteArray { return rowsAndEmptyLines(10, 0) + QByteArray(n, ',') + '\n'; });
}

TEST_F(LinearTime, InWhatStandsInACell)
{
    const auto cell = [](const QByteArray& text) -> QByteArray {
        return heading + "2026-05-13,\"" + text + "\",1.50,100\n" + oneRow.repeated(100);
    };
    expect("letters", 500000, [&](int n) -> QByteArray { return cell(QByteArray(n, 'x')); });
    expect("quotes", 500000, [&](int n) -> QByteArray { return cell(QByteArray("\"\"").repeated(n / 2)); });
    expect("line breaks", 250000, [&](int n) -> QByteArray { return cell(QByteArray("x\n").repeated(n / 2)); });
}

TEST_F(LinearTime, InTables)
{
    const QByteArray block = "Date,Primary\n2026-05-13T00:00:00,7\n", title = "Instagram profile visits\n",
                     titled = "Instagram profile visits\nDate,Primary\n2026-05-13T00:00:00,7\n\n";
    expect("tables below each other", 2000, [&](int n) -> QByteArray { return titled.repeated(n); });
    expect("headings repeated", 5000, [&](int n) -> QByteArray { return title + block.repeated(n); });
}

} // namespace
