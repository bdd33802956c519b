// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/month_grid_edits.h"

#include <QCoreApplication>
#include <algorithm>

namespace ertrag
{
namespace
{

struct MonthGridPaste {
    Q_DECLARE_TR_FUNCTIONS(MonthGridPaste)
};

constexpr qsizetype mostText = 1000000; // 120 rows by 60 months are a tenth of it

/// A stranger's cell in one of our sentences: short, and without characters that turn or hide what stands around it.
QString quoted(const QString& text)
{
    constexpr int most = 24;
    QString plain;
    for (const QChar c : text.simplified())
        if (c.isPrint())
            plain += c;
    return plain.size() > most ? QString(plain.left(most - 1) + QStringLiteral("…")) : plain;
}

/// Empty if all cells can be taken.
QString refusalOf(const TableCells& cells)
{
    for (size_t row = 0; row < cells.size(); ++row)
        for (size_t column = 0; column < cells[row].size(); ++column) {
            const TableCell& cell = cells[row][column];
            const bool unread = cell.kind == TableCell::Kind::Unreadable;
            if (!unread && cell.value >= 0)
                continue;
            const QString sentence =
                unread ? MonthGridPaste::tr(
                             "“%1” (line %2, column %3) cannot be read as a number here. Nothing was pasted.")
                       : MonthGridPaste::tr("“%1” (line %2, column %3) is below zero. Nothing was pasted.");
            return sentence.arg(quoted(cell.text)).arg(row + 1).arg(column + 1);
        }
    return {};
}

/// Lines that are rows, from the first one of `area` to the end of the grid.
std::vector<int> rowsFrom(const MonthGridModel& grid, int line)
{
    std::vector<int> rows;
    for (; line < grid.rowCount(); ++line)
        if (grid.row(line))
            rows.push_back(line);
    return rows;
}

int times(int room, int size)
{
    return room > size && room % size == 0 ? room / size : 1;
}

int widest(const TableCells& cells)
{
    size_t most = 0;
    for (const auto& row : cells)
        most = std::max(most, row.size());
    return int(most);
}

MonthGridChanges changesOf(const MonthGridModel& grid, const std::vector<int>& rows, int left, const TableCells& cells,
                           int down, int across)
{
    MonthGridChanges changes;
    const int high = int(cells.size()), wide = widest(cells);
    for (int y = 0; y < high * down; ++y)
        for (int x = 0; x < wide * across; ++x) {
            const auto& line = cells[size_t(y % high)];
            const bool there = size_t(x % wide) < line.size();
            const double value = there ? line[size_t(x % wide)].value : 0;
            if (there && grid.value(rows[size_t(y)], left + x) != value)
                changes.push_back({grid.row(rows[size_t(y)])->key, left + x, value});
        }
    return changes;
}

} // namespace

Pasted pasted(const MonthGridModel& grid, const GridArea& area, const QString& text, const NumberText& numbers)
{
    if (text.isEmpty())
        return {{}, MonthGridPaste::tr("There is nothing to paste. Copy cells of a spreadsheet first.")};
    if (text.size() > mostText)
        return {{}, MonthGridPaste::tr("This is too much for a plan. Nothing was pasted.")};
    const std::vector<int> rows = rowsFrom(grid, area.top);
    std::vector<NumberRole> roles;
    for (const int line : rows)
        roles.push_back(grid.row(line)->unit);
    const TableCells cells = readTable(text, roles, numbers);
    const int high = int(cells.size()), wide = widest(cells), room = std::max(grid.months() - area.left, 0);
    if (high > int(rows.size()) || wide > room)
        return {{},
                MonthGridPaste::tr("%1 × %2 cells do not fit here, there is room for %3 × %4. Nothing was pasted.")
                    .arg(high)
                    .arg(wide)
                    .arg(rows.size())
                    .arg(room)};
    if (const QString refusal = refusalOf(cells); !refusal.isEmpty())
        return {{}, refusal};
    const int chosen = int(std::count_if(rows.begin(), rows.end(), [&](int line) { return line <= area.bottom; }));
    const int across = times(std::min(area.right, grid.months() - 1) - area.left + 1, wide);
    return {changesOf(grid, rows, area.left, cells, times(chosen, high), across), {}};
}

} // namespace ertrag
