// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/numbers/table_text.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

using Kind = TableCell::Kind;

const NumberText german(QStringLiteral("de"), QStringLiteral("DE"), QStringLiteral("EUR"));
const NumberText english(QStringLiteral("en"), QStringLiteral("GB"), QStringLiteral("EUR"));

TableCells read(const char16_t* text, const NumberText& numbers = german, NumberRole role = NumberRole::Money)
{
    return readTable(QString::fromUtf16(text), {role}, numbers);
}

/// The numbers of a table in which all cells are numbers; others are -1.
std::vector<std::vector<double>> values(const TableCells& cells)
{
    std::vector<std::vector<double>> rows;
    for (const auto& row : cells) {
        rows.emplace_back();
        for (const TableCell& cell : row)
            rows.back().push_back(cell.kind == Kind::Number ? cell.value : -1);
    }
    return rows;
}

using Values = std::vector<std::vector<double>>;

TEST(TableText, ReadsLinesAndTabsOfBothPrograms)
{
    EXPECT_EQ(values(read(u"1\t2\n3\t4\n")), (Values{{1, 2}, {3, 4}}));
    EXPECT_EQ(values(read(u"1\t2\r\n3\t4\r\n")), (Values{{1, 2}, {3, 4}}));
    EXPECT_EQ(values(read(u"1\t2\n3")), (Values{{1, 2}, {3}}));
    EXPECT_TRUE(read(u"").empty());
}

TEST(TableText, KnowsEmptyFromZero)
{
    const TableCells cells = read(u"\t0\t-\t-   €\n");
    ASSERT_EQ(cells.size(), 1u);
    ASSERT_EQ(cells[0].size(), 4u);
    EXPECT_EQ(cells[0][0].kind, Kind::Empty);
    for (size_t column = 1; column < 4; ++column) {
        EXPECT_EQ(cells[0][column].kind, Kind::Number);
        EXPECT_EQ(cells[0][column].value, 0);
    }
    EXPECT_EQ(read(u"\r\n").size(), 1u); // one empty cell that was copied
    EXPECT_EQ(read(u"\n5\n").size(), 2u);
}

TEST(TableText, ReadsGermanAndEnglishNumbersInEitherWindow)
{
    for (const NumberText* window : {&german, &english}) {
        EXPECT_EQ(values(read(u"1.234,50\t300 €", *window)), (Values{{1234.5, 300}}));
        EXPECT_EQ(values(read(u"1,234.50\t€300", *window)), (Values{{1234.5, 300}}));
        EXPECT_EQ(values(read(u"1'234.50", *window)), (Values{{1234.5}}));
    }
    EXPECT_EQ(values(read(u"2,5\t1:30\t45 min", german, NumberRole::Hours)), (Values{{2.5, 1.5, 0.75}}));
}

TEST(TableText, OtherCellsSettleWhatCanBeReadInTwoWays)
{
    EXPECT_EQ(values(read(u"1.234\t0,5", english)), (Values{{1234, 0.5}}));
    EXPECT_EQ(values(read(u"1.234\t0.5", german)), (Values{{1.234, 0.5}}));
    EXPECT_EQ(values(read(u"1,234\n12.75", german)), (Values{{1234}, {12.75}}));
    EXPECT_EQ(values(read(u"1.234\t1.234.567", english)), (Values{{1234, 1234567}}));
}

TEST(TableText, ElseTheWindowsLanguageDecides)
{
    EXPECT_EQ(values(read(u"1.234", german)), (Values{{1234}}));
    EXPECT_EQ(values(read(u"1.234", english)), (Values{{1.234}}));
    EXPECT_EQ(values(read(u"1.234\t0,5\t0.5", german)), (Values{{1234, 0.5, 0.5}})); // both speak
}

TEST(TableText, TellsWhatCannotBeReadWithItsPlace)
{
    const TableCells cells = read(u"100\t200\n300\t viele \n400 USD\t#REF!\n");
    ASSERT_EQ(cells.size(), 3u);
    EXPECT_EQ(cells[1][0].kind, Kind::Number);
    EXPECT_EQ(cells[1][1].kind, Kind::Unreadable);
    EXPECT_EQ(cells[1][1].text, QStringLiteral("viele"));
    EXPECT_EQ(cells[2][0].kind, Kind::Unreadable); // another currency
    EXPECT_EQ(cells[2][1].kind, Kind::Unreadable);
}

TEST(TableText, TakesQuotesOffAsTheProgramsPutThem)
{
    const TableCells cells = read(u"\"a\tb\"\t5\n\"say \"\"x\"\"\"\t\"1\n\"\n\"open\t7\n");
    ASSERT_EQ(cells.size(), 3u);
    EXPECT_EQ(cells[0][0].text, QStringLiteral("a\tb"));
    EXPECT_EQ(cells[0][1].value, 5);
    EXPECT_EQ(cells[1][0].text, QStringLiteral("say \"x\""));
    EXPECT_EQ(cells[1][1].kind, Kind::Number);
    EXPECT_EQ(cells[1][1].value, 1);
    EXPECT_EQ(cells[2][0].text, QStringLiteral("\"open")); // no quote ends it: it is part of the text
    EXPECT_EQ(cells[2][1].value, 7);
}

TEST(TableText, EachRowHasItsRole)
{
    const TableCells cells = readTable(QStringLiteral("2 h\n2 h\n2 h"), {NumberRole::Money, NumberRole::Hours}, german);
    EXPECT_EQ(cells[0][0].kind, Kind::Unreadable);
    EXPECT_EQ(cells[1][0].kind, Kind::Number);
    EXPECT_EQ(cells[2][0].kind, Kind::Number);
}

TEST(TableText, WritesWhatASpreadsheetOfTheLanguageReads)
{
    const Values rows{{1234.5, 0, 12000}, {0.25, -3, 1.0 / 3}};
    EXPECT_EQ(writeTable(rows, german), QStringLiteral("1234,5\t0\t12000\n0,25\t-3\t0,3333"));
    EXPECT_EQ(writeTable(rows, english), QStringLiteral("1234.5\t0\t12000\n0.25\t-3\t0.3333"));
}

TEST(TableText, ReadsBackWhatItWrote)
{
    const Values rows{{1234, 1234.5, 1000000}, {7, 0, 0.125}};
    for (const NumberText* window : {&german, &english})
        EXPECT_EQ(values(readTable(writeTable(rows, *window), {}, *window)), rows);
}

} // namespace
} // namespace ertrag
