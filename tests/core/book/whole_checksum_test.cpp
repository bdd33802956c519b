// SPDX-License-Identifier: GPL-3.0-or-later
// The one checksum over all others: which bytes it is of, since books that are on disks depend on it.
#include "core/book/checksum.h"
#include "core/book/database.h"
#include "core/book/whole_checksum.h"
#include "tests/core/book/saved_book.h"

namespace ertrag
{
namespace
{

class WholeChecksum : public SavedBook
{
protected:
    QByteArray checksumIn(const char* table) const
    {
        SQLite::Statement row(*database, std::string("SELECT checksum FROM ") + table);
        row.executeStep();
        return blobAt(row, 0);
    }
    QByteArray written() const
    {
        SQLite::Statement row(*database, "SELECT seal FROM book");
        row.executeStep();
        return blobAt(row, 0);
    }

    std::unique_ptr<SQLite::Database> database = connectTo(path, SQLite::OPEN_READWRITE);
};

TEST_F(WholeChecksum, IsOverTheBooksRowAndEachTablesChecksumsWithTheirNumber)
{
    const BookRecord record = loadBook(*database);
    Checksum wanted;
    wanted.add(record.uuid).add(record.company).add(record.current);
    wanted.add(QStringLiteral("a")).add(checksumIn("campaign")).add(qint64(1));
    wanted.add(QStringLiteral("1")).add(checksumIn("import")).add(qint64(1));
    wanted.add(qint64(0)); // no version
    wanted.add(QStringLiteral("hash-40-10+120")).add(checksumIn("source_rows")).add(qint64(1));
    EXPECT_EQ(written().toHex(), wanted.result().toHex());
    EXPECT_TRUE(wholeChecksumHolds(*database));
}

TEST_F(WholeChecksum, IsWrittenAnewWithTheRow)
{
    const QByteArray before = written();
    storeBook(*database, loadBook(*database));
    EXPECT_EQ(written(), before) << "nothing has changed";
    database->exec("DELETE FROM campaign");
    EXPECT_FALSE(wholeChecksumHolds(*database));
    storeBook(*database, {QStringLiteral("u"), "{\"name\":\"Huber\"}", QStringLiteral("b")});
    EXPECT_TRUE(wholeChecksumHolds(*database));
    const BookRecord found = loadBook(*database);
    EXPECT_EQ(found.uuid, QStringLiteral("u"));
    EXPECT_EQ(found.company, QByteArray("{\"name\":\"Huber\"}"));
    EXPECT_EQ(found.current, QStringLiteral("b"));
}

TEST_F(WholeChecksum, ThatDoesNotHoldOrHasNoRowIsNamed)
{
    change("UPDATE book SET uuid = 'other'");
    EXPECT_EQ(BookFile::open(path).error(), (Error{ErrorCode::BookDamaged, path, {}, {}, 0}));
    change("DELETE FROM book");
    EXPECT_EQ(BookFile::open(path).error(), (Error{ErrorCode::BookDamaged, path, {}, {}, 0}));
}

} // namespace
} // namespace ertrag
