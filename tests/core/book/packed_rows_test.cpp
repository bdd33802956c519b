// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a file as one pack of bytes: they come back whatever is in them, and what is no pack is refused.
#include "core/book/byte_numbers.h"
#include "core/book/packed_rows.h"

#include <gtest/gtest.h>
#include <limits>

namespace ertrag
{
namespace
{

constexpr double absent = std::numeric_limits<double>::quiet_NaN();

/// Four rows in two campaigns of two channels; days go back once, lines skip one.
FileRows fourRows()
{
    FileRows file;
    file.names = {QString(), QStringLiteral("Grill"), QStringLiteral("Advent"), QStringLiteral("instagram")};
    file.rows = {{2'461'042, 2'461'042, 2, 1, 0},
                 {2'461'043, 2'461'049, 3, 2, 3},
                 {2'461'041, 2'461'041, 5, 1, 3},
                 {2'461'044, 2'461'044, 6, 2, 0}};
    file.figures[FileRows::Cost] = {1.25, 0, -3.1, 1.0 / 3};
    file.figures[FileRows::Reach] = {7, absent, 9, 10};
    return file;
}

/// Each row with its names in place of their numbers.
using Named = std::tuple<qint32, qint32, quint32, QString, QString>;
std::vector<Named> namedRows(const FileRows& file)
{
    std::vector<Named> rows;
    for (const FileRows::Row& row : file.rows)
        rows.emplace_back(row.first, row.last, row.line, file.names[row.campaign], file.names[row.channel]);
    return rows;
}

/// Equal, and absent at the same places.
void expectSame(const std::vector<double>& found, const std::vector<double>& wanted)
{
    ASSERT_EQ(found.size(), wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i)
        EXPECT_TRUE(found[i] == wanted[i] || (std::isnan(found[i]) && std::isnan(wanted[i]))) << i << ": " << found[i];
}

bool unpack(const QByteArray& packed, FileRows& file)
{
    NamePlaces names;
    return unpackRows(packed, file, names);
}

TEST(PackedRows, ComeBackInOnePackOrInMany)
{
    const FileRows file = fourRows();
    for (size_t inPack = 1; inPack <= 4; ++inPack) {
        FileRows found;
        for (size_t from = 0; from < 4; from += inPack)
            ASSERT_TRUE(unpack(packRows(file, from, std::min(inPack, 4 - from)), found)) << inPack;
        EXPECT_EQ(namedRows(found), namedRows(file)) << inPack;
        EXPECT_EQ(found.names.size(), 4u) << "each name once";
        for (size_t figure = 0; figure < FileRows::figureCount; ++figure)
            expectSame(found.figures[figure], file.figures[figure]);
    }
}

TEST(PackedRows, NameOnlyWhatTheyUseAndEachOnce)
{
    FileRows found;
    ASSERT_TRUE(unpack(packRows(fourRows(), 1, 1), found));
    EXPECT_EQ(found.names, (std::vector<QString>{QString(), QStringLiteral("Advent"), QStringLiteral("instagram")}));
}

TEST(PackedRows, AreTheseBytes)
{
    const QByteArray head("\1\2\6Advent\011instagram", 19), row("\0\1\xe6\xb5\xac\2\014\6", 8),
        columns("\1\2\0\0\0\0\0\0\0\1\0", 11);
    EXPECT_EQ(packRows(fourRows(), 1, 1), head + row + columns);
    EXPECT_EQ(packRows(fourRows(), 0, 0), QByteArray("\0\0\1\0\0\0\0\0\0\0\1", 11)) << "no rows, two columns";
}

TEST(PackedRows, FillAColumnThatOnlyAnotherPackHas)
{
    FileRows with = fourRows(), without = fourRows();
    without.figures[FileRows::Cost].clear();
    FileRows laterThere, earlierThere;
    ASSERT_TRUE(unpack(packRows(without, 0, 2), laterThere) && unpack(packRows(with, 2, 2), laterThere));
    expectSame(laterThere.figures[FileRows::Cost], {absent, absent, -3.1, 1.0 / 3});
    ASSERT_TRUE(unpack(packRows(with, 0, 2), earlierThere) && unpack(packRows(without, 2, 2), earlierThere));
    expectSame(earlierThere.figures[FileRows::Cost], {1.25, 0, absent, absent});
    EXPECT_TRUE(earlierThere.figures[FileRows::Clicks].empty());
}

TEST(PackedRows, CutAnywhereOrWithAByteMoreAreRefused)
{
    const QByteArray packed = packRows(fourRows(), 0, 4);
    for (qsizetype size = 0; size < packed.size(); ++size) {
        FileRows found;
        EXPECT_FALSE(unpack(packed.left(size), found)) << size;
    }
    FileRows found;
    EXPECT_FALSE(unpack(packed + '\0', found));
}

/// A pack of one row in five bytes, with `count` and `named` as given and that row's campaign and channel.
QByteArray onePack(quint64 count, quint64 named, quint64 campaign, quint64 channel)
{
    ByteWriter writer;
    writer.number(count);
    writer.number(named);
    writer.text({});
    for (const quint64 number : {campaign, channel, quint64(0), quint64(0), quint64(0)})
        writer.number(number);
    for (size_t figure = 0; figure < FileRows::figureCount; ++figure)
        writer.number(0);
    return writer.bytes();
}

TEST(PackedRows, ThatNameWhatIsNotThereAreRefused)
{
    FileRows good, campaign, channel;
    EXPECT_TRUE(unpack(onePack(1, 1, 0, 0), good));
    EXPECT_FALSE(unpack(onePack(1, 1, 1, 0), campaign));
    EXPECT_FALSE(unpack(onePack(1, 1, 0, 1), channel));
}

TEST(PackedRows, ThatPromiseMoreThanTheirBytesCanHoldAreRefusedAtOnce)
{
    FileRows rows, names;
    EXPECT_FALSE(unpack(onePack(1'000'000'000'000, 1, 0, 0), rows));
    EXPECT_TRUE(rows.rows.empty() && rows.names.size() == 1);
    EXPECT_FALSE(unpack(onePack(1, 1'000'000'000'000, 0, 0), names));
    EXPECT_TRUE(names.rows.empty());
}

} // namespace
} // namespace ertrag
