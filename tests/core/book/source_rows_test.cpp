// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a file in packs of 1,024: which packs are read for which rows.
#include "core/book/database.h"
#include "core/book/import_rows.h"
#include "core/book/source_rows.h"
#include "tests/core/book/saved_book.h"

namespace ertrag
{
namespace
{

/// A file of `count` rows on lines 2, 3, ... of one day, which its import adds up.
ImportBatch lines(quint32 count, qint32 day = 2'461'042)
{
    auto rows = std::make_shared<FileRows>();
    for (quint32 i = 0; i < count; ++i)
        rows->rows.push_back({day, day, i + 2, 0, 0});
    ImportBatch batch;
    batch.contentHash = QStringLiteral("h");
    ImportedRow sum;
    sum.first = sum.last = QDate::fromJulianDay(day);
    sum.rows = int(count);
    batch.rows = {sum};
    batch.fileRows = rows;
    return batch;
}

class SourceRows : public SavedBook
{
protected:
    FileRows load(qint64 first, qint64 count) const { return loadSourceRows(*database, lines(0), first, count); }

    std::unique_ptr<SQLite::Database> database = connectTo(path, SQLite::OPEN_READWRITE);
};

TEST_F(SourceRows, AreReadInThePacksAroundWhatIsAskedFor)
{
    storeSourceRows(*database, lines(2048 + 1));
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
        storeSourceRows(*database, lines(rows));
        EXPECT_EQ(database->execAndGet("SELECT count(*) FROM source_rows").getInt(), count) << rows;
        EXPECT_EQ(database->execAndGet("SELECT coalesce(sum(row_count), 0) FROM source_rows").getInt(), int(rows));
    }
}

TEST_F(SourceRows, OfAFileThatIsThereAreNotWrittenAgain)
{
    storeSourceRows(*database, lines(1500));
    const int before = database->getTotalChanges();
    storeSourceRows(*database, lines(1500));
    EXPECT_EQ(database->getTotalChanges(), before);
}

TEST_F(SourceRows, OfAFileThatIsReadInAnotherWayAreBothThere)
{
    const ImportBatch one = lines(1500), other = lines(1500, 2'461'073);
    for (int times = 0; times < 2; ++times) {
        storeSourceRows(*database, one);
        storeSourceRows(*database, other);
        EXPECT_EQ(loadSourceRows(*database, one, 0, 9999).rows, one.fileRows->rows);
        EXPECT_EQ(loadSourceRows(*database, other, 0, 9999).rows, other.fileRows->rows);
        EXPECT_EQ(database->execAndGet("SELECT count(*) FROM source_rows WHERE content_hash LIKE 'h%'").getInt(), 5)
            << "with the pack of the book's own import";
    }
    ImportBatch assigned = other;
    assigned.channel = QStringLiteral("instagram");
    assigned.rate = 0.9;
    EXPECT_EQ(loadSourceRows(*database, assigned, 0, 9999).rows, other.fileRows->rows);
}

TEST_F(SourceRows, ThatAreDamagedStayAndAreWrittenBesideThem)
{
    const ImportBatch batch = lines(1500);
    storeSourceRows(*database, batch);
    database->exec("UPDATE source_rows SET body = zeroblob(9) WHERE content_hash = 'h' AND first_row = 1024");
    for (int times = 0; times < 2; ++times) {
        storeSourceRows(*database, batch);
        EXPECT_EQ(loadSourceRows(*database, batch, 0, 9999).rows, batch.fileRows->rows);
        EXPECT_NO_THROW(checkSourceRows(*database, batch));
        EXPECT_EQ(database->execAndGet("SELECT count(*) FROM source_rows WHERE body = zeroblob(9)").getInt(), 1)
            << "the evidence is there";
        database->exec("UPDATE source_rows SET body = zeroblob(9) WHERE content_hash LIKE 'h/%' AND first_row = 0");
        EXPECT_THROW(checkSourceRows(*database, batch), SQLite::Exception);
    }
}

TEST_F(SourceRows, ThatNoImportLeadsToAreTakenOut)
{
    StoredImports imports;
    const ImportBatch one = lines(1500), other = lines(1500, 2'461'073), third = lines(1500, 2'461'083);
    for (const ImportBatch& batch : {one, other, third})
        imports.store(*database, std::make_shared<const ImportBatch>(batch));
    removeUnusedRows(*database);
    for (const ImportBatch& batch : {one, other, third})
        EXPECT_EQ(loadSourceRows(*database, batch, 0, 9999).rows, batch.fileRows->rows);
    database->exec("DELETE FROM import WHERE number IN (2, 3)");
    removeUnusedRows(*database);
    EXPECT_EQ(loadSourceRows(*database, third, 0, 9999).rows, third.fileRows->rows);
    EXPECT_TRUE(loadSourceRows(*database, one, 0, 9999).rows.empty());
    EXPECT_TRUE(loadSourceRows(*database, other, 0, 9999).rows.empty());
}

TEST_F(SourceRows, ThatAreNotAsTheyWereWrittenAreNotRead)
{
    storeSourceRows(*database, lines(2000));
    EXPECT_NO_THROW(checkSourceRows(*database, lines(0)));
    database->exec("UPDATE source_rows SET body = body || x'00' WHERE content_hash = 'h' AND first_row = 1024");
    EXPECT_EQ(load(0, 10).rows.size(), 1024u) << "the other pack is whole";
    EXPECT_THROW(load(1024, 1), SQLite::Exception);
    EXPECT_THROW(checkSourceRows(*database, lines(0)), SQLite::Exception);
}

} // namespace
} // namespace ertrag
