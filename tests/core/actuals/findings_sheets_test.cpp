// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/actuals/export_files.h"
#include "tests/core/actuals/workbook_files.h"

#include <numeric>

using namespace ertrag;

namespace
{

/// A published small file with its right value.
class FindingsSheets : public ExportFiles
{
protected:
    QString input(const char* name) const
    {
        const QString given = qEnvironmentVariable("ERTRAG_SHARED");
        const QString shared =
            given.isEmpty() ? QStringLiteral(ERTRAG_SOURCE_DIR) + QStringLiteral("/../shared") : given;
        return shared + QStringLiteral("/findings/inputs/") + QLatin1String(name);
    }
    ImportReport published(const char* name, ImportChoices choices = {})
    {
        choices.currency = QStringLiteral("EUR");
        choices.today = QDate(2026, 9, 30);
        Result<ImportReport> report = readExport(input(name), choices);
        EXPECT_TRUE(report.ok()) << (report.ok() ? 0 : int(report.error().code));
        return report.ok() ? std::move(report).value() : ImportReport{};
    }
    ImportReport settled(const char* name, ImportChoices choices = {})
    {
        ImportReport report = published(name, std::move(choices));
        EXPECT_EQ(int(report.question.ask), int(ImportAsk::Nothing));
        return report;
    }
    static double costBetween(const ImportReport& report, QDate first, QDate last)
    {
        double sum = 0;
        for (const ImportedRow& row : report.batch.rows)
            if (row.first >= first && row.last <= last)
                sum += row.cost.value_or(0);
        return sum;
    }
    static int skipped(const ImportReport& report, SkipReason reason)
    {
        for (const SkippedRows& rows : report.rowsSkipped)
            if (rows.reason == reason)
                return rows.count;
        return 0;
    }
};

#define NEEDS(name)                                                                                                    \
    if (!QFile::exists(input(name)))                                                                                   \
    GTEST_SKIP() << "not here: " << name

TEST_F(FindingsSheets, NumbersAsTextInCells)
{
    NEEDS("a01-text-numbers.xlsx");
    const ImportReport report = settled("a01-text-numbers.xlsx");
    EXPECT_EQ(report.rowsTaken, 2);
    EXPECT_DOUBLE_EQ(*report.sums.cost, 1300.00);
    EXPECT_DOUBLE_EQ(*report.sums.impressions, 13000);
    EXPECT_DOUBLE_EQ(*report.sums.clicks, 128);
    EXPECT_EQ(report.decimals, DecimalStyle::Comma);
    EXPECT_EQ(report.sheet, QStringLiteral("Bericht"));
}

TEST_F(FindingsSheets, AllCellsText)
{
    NEEDS("a02-all-text.xlsx");
    const ImportReport report = settled("a02-all-text.xlsx");
    EXPECT_EQ(report.rowsTaken, 2);
    EXPECT_DOUBLE_EQ(*report.sums.cost, 100.00);
    EXPECT_DOUBLE_EQ(*report.sums.impressions, 1000);
    EXPECT_DOUBLE_EQ(*report.sums.clicks, 10);
}

TEST_F(FindingsSheets, AHiddenSheetIsNotRead)
{
    NEEDS("a03-hidden-sheet-first.xlsx");
    const ImportReport report = settled("a03-hidden-sheet-first.xlsx");
    EXPECT_EQ(report.sheet, QStringLiteral("Daten"));
    EXPECT_DOUBLE_EQ(*report.sums.cost, 300.00);
    EXPECT_DOUBLE_EQ(*report.sums.clicks, 30);
}

TEST_F(FindingsSheets, TwoSheetsAreAskedAboutAndCanBeAddedUp)
{
    NEEDS("a04-two-sheets.xlsx");
    const char* name = "a04-two-sheets.xlsx";
    const ImportReport open = published(name);
    ASSERT_EQ(open.question.ask, ImportAsk::Sheet);
    EXPECT_EQ(open.question.names, (QStringList{QStringLiteral("M\u00E4rz"), QStringLiteral("April")}));
    ImportChoices choices;
    choices.sheets = open.question.names;
    const ImportReport both = settled(name, choices);
    EXPECT_DOUBLE_EQ(*both.sums.cost, 410.00);
    EXPECT_EQ(both.rowsTaken, 4);
    EXPECT_EQ(both.sheet, QStringLiteral("M\u00E4rz, April"));
    EXPECT_EQ(both.batch.fileRows->rows[2].line, quint32(linesOfSheet + 2));
    EXPECT_EQ(both.last, QDate(2026, 4, 3));
    choices.sheets = {QStringLiteral("all")};
    EXPECT_DOUBLE_EQ(*settled(name, choices).sums.cost, 410.00);
    choices.sheets = {QStringLiteral("april")};
    EXPECT_DOUBLE_EQ(*settled(name, choices).sums.cost, 110.00);
    choices.sheets = {QStringLiteral("Mai")};
    const auto unknown = readExport(input(name), choices);
    ASSERT_FALSE(unknown.ok());
    EXPECT_EQ(int(unknown.error().code), int(ErrorCode::ImportSheet));
    EXPECT_EQ(unknown.error().detail, QStringLiteral("M\u00E4rz, April"));
}

TEST_F(FindingsSheets, ACoverIsPassedOver)
{
    NEEDS("a05-cover-sheet.xlsx");
    const ImportReport report = settled("a05-cover-sheet.xlsx");
    EXPECT_EQ(report.sheet, QStringLiteral("Daten"));
    EXPECT_DOUBLE_EQ(*report.sums.cost, 300.00);
}

TEST_F(FindingsSheets, AnAmountThatBecameADateIsNoAmount)
{
    NEEDS("a12-excel-made-dates-of-money.csv");
    const ImportReport report = published("a12-excel-made-dates-of-money.csv");
    EXPECT_DOUBLE_EQ(*report.sums.cost, 35.00);
    EXPECT_EQ(skipped(report, SkipReason::BrokenNumber), 1);
    EXPECT_EQ(report.rowsTaken, 2);
    ASSERT_EQ(report.warnings.size(), 1u);
    EXPECT_EQ(report.warnings[0].kind, WarningKind::LostAmountAsDay);
    EXPECT_TRUE(losesMoney(report.warnings));
}

TEST_F(FindingsSheets, PortugueseWeekdays)
{
    NEEDS("b01-pt-weekday.csv");
    const ImportReport report = settled("b01-pt-weekday.csv");
    EXPECT_DOUBLE_EQ(*report.sums.cost, 12.28);
    EXPECT_DOUBLE_EQ(*report.sums.clicks, 3);
    EXPECT_DOUBLE_EQ(*report.sums.conversions, 1);
    EXPECT_EQ(report.first, QDate(2026, 5, 5));
    EXPECT_EQ(report.last, QDate(2026, 5, 9));
}

TEST_F(FindingsSheets, SerialsAreDays)
{
    NEEDS("b05-serial-unformatted.xlsx");
    const ImportReport book = settled("b05-serial-unformatted.xlsx");
    EXPECT_DOUBLE_EQ(*book.sums.cost, 300.00);
    EXPECT_EQ(book.first, QDate(2026, 3, 2));
    EXPECT_EQ(book.last, QDate(2026, 3, 3));
    const ImportReport text = settled("b06-serial-in-csv.csv");
    EXPECT_DOUBLE_EQ(*text.sums.cost, 30.00);
    EXPECT_EQ(text.first, QDate(2026, 3, 2));
    EXPECT_EQ(text.last, QDate(2026, 3, 3));
}

TEST_F(FindingsSheets, ADateThatShowsItsMonthIsAMonth)
{
    NEEDS("b07-month-format.xlsx");
    const ImportReport report = settled("b07-month-format.xlsx");
    EXPECT_DOUBLE_EQ(*report.sums.cost, 300.00);
    EXPECT_DOUBLE_EQ(costBetween(report, {2026, 3, 1}, {2026, 3, 31}), 100.00);
    EXPECT_DOUBLE_EQ(costBetween(report, {2026, 4, 1}, {2026, 4, 30}), 200.00);
    EXPECT_EQ(report.last, QDate(2026, 4, 30));
}

TEST_F(FindingsSheets, MonthsWithShortYears)
{
    for (const char* title : {"Monat", "Tag"}) {
        const ImportReport report =
            taken(QByteArray(title) + ";Kampagnenname;Ausgegebener Betrag (EUR);Impressionen\nFeb 26;Grill;1,5;1\nMrz "
                                      "26;Grill;2,5;1\n");
        EXPECT_EQ(report.first, QDate(2026, 2, 1)) << title;
        EXPECT_EQ(report.last, QDate(2026, 3, 31)) << title;
        EXPECT_DOUBLE_EQ(costBetween(report, {2026, 3, 1}, {2026, 3, 31}), 2.5);
    }
    EXPECT_FALSE(yearsAreShort({QStringLiteral("Mrz 25"), QStringLiteral("Mrz 26")}));
    EXPECT_FALSE(yearsAreShort({QStringLiteral("26. Feb"), QStringLiteral("26. Mrz")}));
}

TEST_F(FindingsSheets, DaysWithTheirWeekdayInSevenLanguages)
{
    const QDate day(2026, 5, 5); // a Tuesday
    for (const char* cell : {"Di., 5. Mai 2026", "Dienstag, den 5. Mai 2026", "Tue, May 5th, 2026", "mar. 5 mai 2026",
                             "mardi 5 mai 2026", "mar., 5 may 2026", "martes, 5 de mayo de 2026", "mar 5 mag 2026",
                             "marted\u00EC 5 maggio 2026", "ter., 5 de mai. de 2026",
                             "ter\u00E7"
                             "a-feira, 5 de maio de 2026",
                             "di 5 mei 2026", "dinsdag 5 mei 2026", "mar., 05/05/2026", "marted\u00EC 05/05/2026"})
        EXPECT_EQ(readDay(QString::fromUtf8(cell), SlashOrder::DayFirst), day) << cell;
    EXPECT_EQ(readDay(QStringLiteral("Mar 5, 2026"), SlashOrder::DayFirst), QDate(2026, 3, 5));
    EXPECT_EQ(readDay(QStringLiteral("mar. 3 mars 2026"), SlashOrder::DayFirst), QDate(2026, 3, 3));
    EXPECT_EQ(readDay(QStringLiteral("5 maart 2026"), SlashOrder::DayFirst), QDate(2026, 3, 5));
    EXPECT_FALSE(readDay(QStringLiteral("5 Markt 2026"), SlashOrder::DayFirst).isValid());
}

/// Invented workbooks of the same kinds.
class Sheets : public FindingsSheets
{
protected:
    using Rows = std::vector<std::vector<BookCell>>;
    static Rows table(std::vector<std::pair<BookCell, BookCell>> rows)
    {
        Rows cells{{textCell(QStringLiteral("Tag")), textCell(QStringLiteral("Kampagnenname")),
                    textCell(QStringLiteral("Ausgegebener Betrag (EUR)"))}};
        for (const auto& [day, cost] : rows)
            cells.push_back({day, textCell(QStringLiteral("Grill")), cost});
        return cells;
    }
    static Rows costs(QDate from, std::initializer_list<double> amounts)
    {
        std::vector<std::pair<BookCell, BookCell>> rows;
        for (const double amount : amounts)
            rows.emplace_back(dayCell(from), numberCell(amount)), from = from.addDays(1);
        return table(rows);
    }
    Result<ImportReport> book(const std::vector<BookSheet>& sheets, ImportChoices choices = {}, bool ods = false)
    {
        return read(ods ? odsOf(sheets) : xlsxOf(sheets), std::move(choices), QStringLiteral("x.xlsx"));
    }
    const QDate m_may{2026, 5, 4};
};

TEST_F(Sheets, AnAmountThatBecameADateInAWorkbook)
{
    const BookCell damaged = dayCell({2026, 4, 3}), sound = numberCell(12.5);
    for (const bool ods : {false, true}) {
        const auto report =
            book({{QStringLiteral("A"), table({{dayCell(m_may), damaged}, {dayCell(m_may), sound}})}}, {}, ods);
        ASSERT_TRUE(report.ok());
        EXPECT_DOUBLE_EQ(*report.value().sums.cost, 12.5);
        EXPECT_EQ(skipped(report.value(), SkipReason::BrokenNumber), 1);
    }
}

TEST_F(Sheets, AmountsThatBecameDatesInTexts)
{
    for (const char* cell :
         {"03. Apr", "Apr 03", "05. Mrz", "1. Dez", "3 mai", "12 set", "Jan 26", "03.04.2026", "3/4"}) {
        for (const DecimalStyle style : {DecimalStyle::Point, DecimalStyle::Comma})
            EXPECT_EQ(int(readNumber(QString::fromUtf8(cell), style).kind), int(CellKind::Broken)) << cell;
        EXPECT_FALSE(provenStyle(std::vector<QString>{QString::fromUtf8(cell)}).has_value()) << cell;
    }
    for (const char* cell : {"12 EUR", "CHF 12", "12 kr", "12 MAD", "12 Stk", "12 Mark"})
        EXPECT_EQ(readNumber(QString::fromUtf8(cell), DecimalStyle::Point).value, 12) << cell;
}

TEST_F(Sheets, TheMarkDecidesAndNotTheStyle)
{
    EXPECT_EQ(readNumber(QStringLiteral("\v1234.5"), DecimalStyle::Comma).value, 1234.5);
    EXPECT_EQ(readNumber(QStringLiteral("\v1.234"), DecimalStyle::Comma).value, 1.234);
    EXPECT_EQ(readNumber(QStringLiteral("1.234"), DecimalStyle::Comma).value, 1234);
    EXPECT_FALSE(provenStyle(QStringLiteral("\v0.5")).has_value());
}

TEST_F(Sheets, TextsInDoubtAreAskedAboutAndAnswered)
{
    const std::vector<BookSheet> sheets{
        {QStringLiteral("A"),
         table({{dayCell(m_may), textCell(QStringLiteral("1.245"))}, {dayCell(m_may), numberCell(0.25)}})}};
    const auto open = book(sheets);
    ASSERT_TRUE(open.ok());
    EXPECT_EQ(int(open.value().question.ask), int(ImportAsk::Decimals));
    EXPECT_EQ(open.value().question.sample, QStringLiteral("1.245"));
    ImportChoices choices;
    choices.decimals = DecimalStyle::Comma;
    EXPECT_DOUBLE_EQ(*book(sheets, choices).value().sums.cost, 1245.25);
    choices.decimals = DecimalStyle::Point;
    EXPECT_DOUBLE_EQ(*book(sheets, choices).value().sums.cost, 1.495);
}

TEST_F(Sheets, HiddenSheetsOfBothKindsAndForms)
{
    for (const bool ods : {false, true})
        for (const char* state : {"hidden", "veryHidden"}) {
            const auto report = book({{QStringLiteral("alt"), costs(m_may, {900}), state},
                                      {QStringLiteral("neu"), costs(m_may, {100, 200.5})},
                                      {QStringLiteral("alt 2"), costs(m_may, {900}), state}},
                                     {}, ods);
            ASSERT_TRUE(report.ok());
            EXPECT_EQ(int(report.value().question.ask), int(ImportAsk::Nothing));
            EXPECT_DOUBLE_EQ(*report.value().sums.cost, 300.5);
            EXPECT_EQ(report.value().encoding, ods ? QStringLiteral("ODS") : QStringLiteral("XLSX"));
        }
}

TEST_F(Sheets, TheKnownHeadingIsReadAndNotesAreNot)
{
    const Rows own{
        {textCell(QStringLiteral("Wann")), textCell(QStringLiteral("Was")), textCell(QStringLiteral("Wieviel"))},
        {dayCell(m_may), textCell(QStringLiteral("Miete")), numberCell(700)}};
    const auto report = book({{QStringLiteral("Notizen"), {{textCell(QStringLiteral("nur Text"))}}},
                              {QStringLiteral("Haushalt"), own},
                              {QStringLiteral("Leer"), {}},
                              {QStringLiteral("Meta"), costs(m_may, {5})},
                              {QStringLiteral("Vorlage"), table({})}});
    ASSERT_TRUE(report.ok());
    EXPECT_EQ(int(report.value().question.ask), int(ImportAsk::Nothing));
    EXPECT_EQ(report.value().sheet, QStringLiteral("Meta"));
    EXPECT_DOUBLE_EQ(*report.value().sums.cost, 5);
}

TEST_F(Sheets, TotalsOfEachSheetAreItsOwn)
{
    Rows march = costs({2026, 3, 2}, {100, 200}), april = costs({2026, 4, 2}, {50, 60});
    march.push_back({{}, {}, numberCell(300)}); // without a name
    april.push_back({textCell(QStringLiteral("Gesamt")), {}, numberCell(110)});
    ImportChoices choices;
    choices.sheets = {QStringLiteral("all")};
    const auto report = book({{QStringLiteral("3"), march}, {QStringLiteral("4"), april}}, choices);
    ASSERT_TRUE(report.ok());
    EXPECT_DOUBLE_EQ(*report.value().sums.cost, 410);
    EXPECT_EQ(report.value().ownTotalVerdict, TotalVerdict::Equal);
    EXPECT_EQ(report.value().rowsTaken, 4);
}

TEST_F(Sheets, TheSameDayInTwoSheetsIsOneSum)
{
    ImportChoices choices;
    choices.sheets = {QStringLiteral("all")};
    const auto report =
        book({{QStringLiteral("a"), costs(m_may, {1})}, {QStringLiteral("b"), costs(m_may, {2, 4})}}, choices);
    ASSERT_TRUE(report.ok());
    ASSERT_EQ(report.value().batch.rows.size(), 2u);
    EXPECT_DOUBLE_EQ(*report.value().batch.rows[0].cost, 3);
    EXPECT_EQ(report.value().batch.rows[0].rows, 2);
    EXPECT_EQ(report.value().batch.fileRows->rows.size(), 3u);
    EXPECT_EQ(report.value().campaigns, 1);
}

TEST_F(Sheets, SheetsOfOtherHeadingsAreNotAddedUp)
{
    Rows other = costs(m_may, {7});
    for (auto& row : other)
        row.push_back(textCell(QStringLiteral("Impressionen")));
    ImportChoices choices;
    choices.sheets = {QStringLiteral("all")};
    const auto report = book({{QStringLiteral("a"), costs(m_may, {1})}, {QStringLiteral("b"), other}}, choices);
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(int(report.error().code), int(ErrorCode::ImportSheet));
    EXPECT_EQ(report.error().detail, QStringLiteral("a, b"));
}

TEST_F(Sheets, LinesAreRowsOfTheSheet)
{
    Rows rows{{textCell(QStringLiteral("Bericht\nmit Umbruch"))}, {}, {}};
    for (auto& row : costs(m_may, {1, 2}))
        rows.push_back(row);
    rows[3][1] = textCell(QStringLiteral("Kampagnenname"));
    rows[4][1] = textCell(QStringLiteral("eins\nzwei"));
    for (const bool ods : {false, true}) {
        const auto report = book({{QStringLiteral("a"), rows}}, {}, ods);
        ASSERT_TRUE(report.ok());
        EXPECT_EQ(report.value().batch.fileRows->rows[0].line, 5u);
        EXPECT_EQ(report.value().batch.fileRows->rows[1].line, 6u);
        EXPECT_EQ(report.value().batch.rows[0].campaign, QStringLiteral("eins zwei"));
    }
}

TEST_F(Sheets, SerialsCountFromTheEpochOfTheWorkbook)
{
    BookParts how;
    how.from1904 = true;
    const double serial = double(QDate(1904, 1, 1).daysTo(m_may));
    const auto bytes =
        xlsxOf({{QStringLiteral("a"),
                 table({{numberCell(serial + 0.75), numberCell(1)}, {dayCell(m_may.addDays(1)), numberCell(2)}})}},
               how);
    const ImportReport report = taken(bytes);
    EXPECT_EQ(report.first, m_may);
    EXPECT_EQ(report.last, m_may.addDays(1));
    // Only where a day stands: an amount of that size stays one.
    EXPECT_DOUBLE_EQ(*taken("Tag;Kampagnenname;Ausgegebener Betrag (EUR)\n46146,5;Grill;46083\n").sums.cost, 46083);
}

TEST_F(Sheets, PercentCellsAreReadLikePercentTexts)
{
    const BookCell cell{BookCell::Kind::Percent, {}, 0.07, {}};
    const Rows rows{{textCell(QStringLiteral("Tag")), textCell(QStringLiteral("Kampagnenname")),
                     textCell(QStringLiteral("Ausgegebener Betrag (EUR)"))},
                    {dayCell(m_may), textCell(QStringLiteral("Grill")), cell}};
    for (const bool ods : {false, true})
        EXPECT_EQ(book({{QStringLiteral("a"), rows}}, {}, ods).value().sums.cost, 7) << ods;
    EXPECT_EQ(taken("Tag;Kampagnenname;Ausgegebener Betrag (EUR)\n2026-05-04;Grill;7 %\n").sums.cost, 7);
}

TEST_F(Sheets, WhatIsNoSheetIsCalledByItsName)
{
    const auto code = [&](const QByteArray& bytes, const char* name = "x.xlsx") {
        const auto report = read(bytes, {}, QLatin1String(name));
        return report.ok() ? QStringLiteral("read")
                           : QStringLiteral("%1 %2").arg(int(report.error().code)).arg(report.error().detail);
    };
    const auto other = [](const char* kind) {
        return QStringLiteral("%1 %2").arg(int(ErrorCode::ImportOtherKind)).arg(QLatin1String(kind));
    };
    const QString locked = QStringLiteral("%1 ").arg(int(ErrorCode::ImportProtected));
    const QByteArray compound = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(512, '\0');
    const auto wide = [](const char* text) {
        QByteArray bytes;
        for (; *text; ++text)
            bytes += QByteArray(text, 1) + QByteArray(1, '\0');
        return bytes;
    };
    EXPECT_EQ(code(compound + wide("EncryptedPackage")), locked);
    EXPECT_EQ(code(compound + wide("Workbook"), "x.xls"), other("XLS"));
    EXPECT_EQ(code(compound + wide("WordDocument"), "x.csv"), other("DOC"));
    EXPECT_EQ(code("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n"), other("PDF"));
    EXPECT_EQ(code("\x89PNG\r\n\x1A\n....", "x.csv"), other("PNG"));
    EXPECT_EQ(code("\xFF\xD8\xFF\xE0 JFIF", "x.csv"), other("JPEG"));
    EXPECT_EQ(code("\n<html><table><tr><td>Tag</td></tr></table></html>", "x.xls"), other("HTML"));
    EXPECT_EQ(code(zipped({{QStringLiteral("word/document.xml"), "<w/>"}})), other("DOCX"));
    EXPECT_EQ(code(zipped({{QStringLiteral("a.txt"), "a"}})), other("ZIP"));
    EXPECT_EQ(code(zipped({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
                           {QStringLiteral("content.xml"), "<a/>"}})),
              other("ODT"));
    EXPECT_EQ(code(zipped({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                           {QStringLiteral("META-INF/manifest.xml"), "<m><manifest:encryption-data/></m>"},
                           {QStringLiteral("content.xml"), "x"}}),
                   "x.ods"),
              locked);
    QByteArray flagged = xlsxOf({{QStringLiteral("a"), costs(m_may, {1})}});
    for (qsizetype at = flagged.indexOf("PK\x01\x02"); at >= 0; at = flagged.indexOf("PK\x01\x02", at + 4))
        flagged[at + 8] = char(flagged[at + 8] | 1);
    EXPECT_EQ(code(flagged), locked);
}

} // namespace
