// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/table_export.h"

#include "core/actuals/actuals_edits.h"
#include "core/base/stored_values.h"
#include "tests/core/actuals/export_files.h"

using namespace ertrag;

namespace
{

class TableExport : public ExportFiles
{
protected:
    static ImportedRow row(int day, const char* campaign, std::optional<double> cost)
    {
        ImportedRow r;
        r.first = QDate(2026, 5, day);
        r.last = r.first.addDays(day % 3);
        r.campaign = QString::fromUtf8(campaign);
        r.channel = QStringLiteral("Facebook");
        r.cost = cost;
        r.clicks = 7;
        r.revenue = -12.5;
        return r;
    }
    static Actuals actuals()
    {
        ImportBatch batch;
        batch.contentHash = QStringLiteral("x");
        batch.platform = QStringLiteral("meta-ads");
        batch.currency = QStringLiteral("EUR");
        batch.fileName = QStringLiteral("mai.csv");
        int day = 0;
        for (const char* name : {"=1+1", "+49 660", "-10 %", "@SUM(A1)", "'=x",
                                 "\xEF\xBC\x9D"
                                 "1",
                                 "Wurst, \"fein\"", "zwei\nZeilen", "O'Brien", "<b>&amp;", "'", "Grüße; ß"}) {
            ++day;
            batch.rows.push_back(row(day, name, day % 4 ? std::optional(day / 3.0) : std::nullopt));
        }
        return withImport({}, batch);
    }
    static void expectSame(const ImportReport& report, const Actuals& written)
    {
        const auto& before = written.imports[0]->rows;
        ASSERT_EQ(report.batch.rows.size(), before.size());
        EXPECT_EQ(report.platform, QStringLiteral("ertrag"));
        EXPECT_EQ(report.currency, QStringLiteral("EUR"));
        for (size_t i = 0; i < before.size(); ++i) {
            ImportedRow after = report.batch.rows[i];
            after.line = before[i].line; // of its own file
            ImportedRow asOneLine = before[i];
            asOneLine.campaign = fitted(asOneLine.campaign, TextForm::OneLine);
            EXPECT_EQ(after, asOneLine) << before[i].campaign.toStdString();
        }
    }
};

TEST_F(TableExport, CsvComesBackIdentical)
{
    expectSame(taken(toCsv(exportOf(actuals()))), actuals());
}

TEST_F(TableExport, XlsxComesBackIdentical)
{
    const QByteArray workbook = toXlsx(exportOf(actuals()));
    expectSame(taken(workbook), actuals());
    EXPECT_EQ(toXlsx(exportOf(actuals())), workbook); // the same table gives the same bytes
}

TEST_F(TableExport, NothingThatASpreadsheetWouldRunBeginsACell)
{
    const QByteArray csv = toCsv(exportOf(actuals()));
    EXPECT_TRUE(csv.contains(",'=1+1,"));
    EXPECT_TRUE(csv.contains(",'@SUM(A1),"));
    EXPECT_TRUE(csv.contains(",-12.5,")); // a number stays a number
    for (const char* text : {"=", "+x", "-x", "@x", "\tx", "\rx", "\nx", "  =x"}) {
        EXPECT_EQ(guarded(QString::fromUtf8(text)), QLatin1Char('\'') + QString::fromUtf8(text));
        EXPECT_EQ(unguarded(guarded(QString::fromUtf8(text))), QString::fromUtf8(text));
    }
    EXPECT_EQ(guarded(QStringLiteral("O'Brien - Sohn")), QStringLiteral("O'Brien - Sohn"));
}

// A row in another currency keeps both amounts and its rate on the way out, and comes back once.
TEST_F(TableExport, AConvertedRowKeepsBothCurrenciesAndItsRate)
{
    ImportBatch dollars;
    dollars.contentHash = QStringLiteral("d");
    dollars.platform = QStringLiteral("meta-ads");
    dollars.currency = QStringLiteral("USD");
    dollars.fileName = QStringLiteral("usd.csv");
    dollars.rate = 0.5;
    dollars.rows = {row(1, "A", 100)};
    ImportBatch unknown = dollars;
    unknown.contentHash = QStringLiteral("u");
    unknown.platform = QStringLiteral("google-ads");
    unknown.rate = 0;
    const ExportTable table = exportOf(withImport(withImport(withImport({}, *actuals().imports[0]), dollars), unknown),
                                       QStringLiteral("EUR"));
    const QByteArray csv = toCsv(table);
    EXPECT_EQ(table.titles.mid(15), (QStringList{QStringLiteral("Original cost"), QStringLiteral("Original revenue"),
                                                 QStringLiteral("Original currency"), QStringLiteral("Rate")}));
    EXPECT_TRUE(csv.contains("2026-05-01,2026-05-02,A,Facebook,EUR,50,,7,,,-6.25,,,usd.csv,0,100,-12.5,USD,0.5\r\n"))
        << csv.toStdString();
    EXPECT_TRUE(csv.contains("2026-05-01,2026-05-02,A,Facebook,,,,7,,,,,,usd.csv,0,100,-12.5,USD,\r\n"))
        << csv.toStdString();
    EXPECT_EQ(exportOf(actuals(), QStringLiteral("EUR")).titles.size(), 15) << "only where there is one";
    for (const QByteArray& file : {csv, toXlsx(table)}) {
        const ImportReport back = taken(file);
        EXPECT_EQ(back.currency, QStringLiteral("EUR"));
        double cost = 0;
        for (const ImportedRow& r : back.batch.rows)
            cost += r.campaign == QLatin1String("A") ? r.cost.value_or(0) : 0;
        EXPECT_EQ(cost, 50) << "the original is not added";
    }
}

TEST_F(TableExport, NamesAllLinesThatMadeARow)
{
    const ImportBatch batch =
        taken("Day,Campaign name,Amount spent (EUR),Impressions\n2026-05-01,A,1,10\n2026-05-01,A,2,"
              "20\n2026-05-01,B,4,40\n2026-05-01,A,8,80\n2026-05-02,A,16,160\n2026-05-01,A,32,"
              "320\n2026-05-01,A,64,640\n2026-05-01,A,128,1280\n")
            .batch;
    ImportBatch kept = batch; // as the book gives it back
    kept.fileRows.reset();
    const Actuals fresh = withImport({}, batch), stored = withImport({}, kept);
    const auto linesOf = [](const ExportTable& table, size_t row) {
        const ExportCell& cell = table.rows.at(row).at(14);
        return cell.kind == ExportCell::Kind::Text ? cell.text : QString::number(cell.number);
    };
    for (const ExportTable& table : {exportOf(fresh), exportOf(stored, QStringLiteral("EUR"),
                                                               [&](const ImportBatch&) { return batch.fileRows; })}) {
        ASSERT_EQ(table.rows.size(), 3u);
        EXPECT_EQ(linesOf(table, 0), QStringLiteral("2, 3, 5, 7-9"));
        EXPECT_EQ(linesOf(table, 1), QStringLiteral("4"));
        EXPECT_EQ(linesOf(table, 2), QStringLiteral("6"));
    }
    EXPECT_EQ(linesOf(exportOf(stored), 0), QStringLiteral("2")); // nobody has the rows
}

TEST_F(TableExport, LinesInFewSigns)
{
    EXPECT_EQ(linesText({}), QString());
    EXPECT_EQ(linesText({7}), QStringLiteral("7"));
    EXPECT_EQ(linesText({2, 3}), QStringLiteral("2, 3"));
    EXPECT_EQ(linesText({2, 3, 5, 6, 7, 9}), QStringLiteral("2, 3, 5-7, 9"));
    EXPECT_EQ(linesText({1, 2, 3}), QStringLiteral("1-3"));
}

} // namespace
