// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a file in packs of 1,024: which packs are read for which rows.
#include "core/book/database.h"
#include "core/book/source_rows.h"
#include "tests/core/book/saved_book.h"

namespace ertrag
{
namespace
{

/// `count` rows on lines 2, 3, ...
FileRows lines(quint32 count)
{
    FileRows rows;
    for (quint32 i = 0; i < count; ++i)
        rows.rows.push_back({2'461'042, 2'461'042, i + 2, 0, 0});
    return rows;
}

class SourceRows : public SavedBook
{
protected:
    FileRows load(qint64 first, qint64 count) const
    {
        return loadSourceRows(*database, QStringLiteral("h"), first, count);
    }

    std::unique_ptr<SQLite::Database> database = connectTo(path, SQLite::OPEN_READWRITE);
};

TEST_F(SourceRows, AreReadInThePacksAroundWhatIsAskedFor)
{
    storeSourceRows(*database, QStringLiteral("h"), lines(2048 + 1));
    struct Asked {
        qint64 first, count;
        size_t rows;
        quint32 firstLine;
    };
    const Asked asked[] = {{0, 1, 1024, 2},       {0, 1024, 1024, 2},   {0, 1025, 2048, 2},
                           {1023, 1, 1024, 2},    {1023, 2, 2048, 2},   {1024, 1, 1024, 1026},
                           {2047, 2, 1025, 1026}, {2048, 100, 1, 2050}, {0, 10000, 2049, 2}};
    for (const auto& [first, count, rows, firstLine] : asked) {
        const FileRows found = load(first, count);
        ASSERT_EQ(found.rows.size(), rows) << first << ", " << count;
        EXPECT_EQ(found.rows[0].line, firstLine) << first << ", " << count;
        EXPECT_EQ(found.rows.back().line, firstLine + rows - 1) << first << ", " << count;
    }
    EXPECT_TRUE(load(2049, 1).rows.empty());
    EXPECT_TRUE(load(0, 0).rows.empty());
}

TEST_F(SourceRows, OfAFullPackTakeOneAndOfNoneTakeNone)
{
    const std::pair<quint32, int> packs[] = {{0, 0}, {1, 1}, {1024, 1}, {1025, 2}};
    for (const auto& [rows, count] : packs) {
        database->exec("DELETE FROM source_rows");
        storeSourceRows(*database, QStringLiteral("h"), lines(rows));
        EXPECT_EQ(database->execAndGet("SELECT count(*) FROM source_rows").getInt(), count) << rows;
        EXPECT_EQ(database->execAndGet("SELECT coalesce(sum(row_count), 0) FROM source_rows").getInt(), int(rows));
    }
}

TEST_F(SourceRows, OfAFileThatIsThereAreNotWrittenAgain)
{
    storeSourceRows(*database, QStringLiteral("h"), lines(3));
    storeSourceRows(*database, QStringLiteral("h"), lines(5));
    EXPECT_EQ(load(0, 100).rows.size(), 3u);
}

TEST_F(SourceRows, ThatAreNotAsTheyWereWrittenAreNotRead)
{
    storeSourceRows(*database, QStringLiteral("h"), lines(2000));
    EXPECT_NO_THROW(checkSourceRows(*database));
    database->exec("UPDATE source_rows SET body = body || x'00' WHERE content_hash = 'h' AND first_row = 1024");
    EXPECT_EQ(load(0, 10).rows.size(), 1024u) << "the other pack is whole";
    EXPECT_THROW(load(1024, 1), SQLite::Exception);
    EXPECT_THROW(checkSourceRows(*database), SQLite::Exception);
}

} // namespace
} // namespace ertrag
