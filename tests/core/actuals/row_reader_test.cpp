// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/text/row_reader.h"

#include <QBuffer>
#include <gtest/gtest.h>
#include <random>

using namespace ertrag;

namespace
{

TextSource sourceOf(const QByteArray& text)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    Result<TextSource> source = TextSource::of(std::move(buffer));
    return std::move(source).value();
}

struct Read {
    std::vector<std::vector<std::string>> rows;
    std::vector<int> lines;
    RowReader::End end;
    bool operator==(const Read&) const = default;
};

Read readAll(const QByteArray& text, bool lenient)
{
    TextSource source = sourceOf(text);
    RowReader reader(source, ';', lenient);
    Read all;
    all.end = reader.read([&](const TableRow& row) {
        std::string scratch;
        std::vector<std::string> cells;
        for (const std::string_view raw : row.cells)
            cells.emplace_back(unquoted(raw, scratch));
        all.rows.push_back(std::move(cells));
        all.lines.push_back(row.line);
        return true;
    });
    return all;
}

using Rows = std::vector<std::vector<std::string>>;

TEST(RowReader, CutsRowsAndCells)
{
    const Read read = readAll("a;b;c\r\n\"x;1\";\"say \"\"no\"\"\";\n\n\"two\nlines\";z", false);
    EXPECT_EQ(read.rows, (Rows{{"a", "b", "c"}, {"x;1", "say \"no\"", ""}, {""}, {"two\nlines", "z"}}));
    EXPECT_EQ(read.lines, (std::vector<int>{1, 2, 3, 4}));
}

TEST(RowReader, SaysWhatItCannotCut)
{
    EXPECT_EQ(readAll("a;12\" wide;b\n", false).end, RowReader::End::QuoteInside);
    EXPECT_EQ(readAll("a;12\" wide;b\n", true).rows, (Rows{{"a", "12\" wide", "b"}}));
    EXPECT_EQ(readAll("a;\"open\nb;c\n", false).end, RowReader::End::Unclosed);
    EXPECT_EQ(readAll(QByteArray(17 << 20, 'x'), false).end, RowReader::End::TooLong);
}

// Two ways to cut, 64 characters at a time with a thread and one by one: they agree on every text, also where rows and
// quoted cells lie across the blocks.
TEST(RowReader, BothWaysAgreeOnRandomTables)
{
    std::mt19937 random(11);
    for (int round = 0; round < 12; ++round) {
        QByteArray text;
        const int size = round < 8 ? 3000 : 1500000; // above 1 MiB a thread cuts
        while (text.size() < size) {
            for (unsigned cell = random() % 6; cell-- > 0;) {
                if (random() % 3 == 0)
                    text += "\"q;" + QByteArray(int(random() % 90), 'u') + "\"\"\n\xC3\xBC\"";
                else
                    text += QByteArray(int(random() % 120), char('a' + random() % 20));
                text += ';';
            }
            text += random() % 2 ? "1.5\r\n" : "\n";
        }
        const Read fast = readAll(text, false), slow = readAll(text, true);
        ASSERT_EQ(fast.end, RowReader::End::Finished);
        ASSERT_EQ(fast.rows.size(), slow.rows.size());
        ASSERT_TRUE(fast == slow);
        ASSERT_GT(fast.rows.size(), 5u);
    }
}

TEST(RowReader, CanBeLeftInTheMiddle)
{
    const QByteArray text = QByteArray("a;b\n").repeated(600000);
    TextSource source = sourceOf(text);
    RowReader reader(source, ';');
    int rows = 0;
    EXPECT_EQ(reader.read([&](const TableRow&) { return ++rows < 1000; }), RowReader::End::Stopped);
    EXPECT_EQ(rows, 1000);
}

} // namespace
