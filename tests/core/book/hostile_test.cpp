// SPDX-License-Identifier: GPL-3.0-or-later
// Files that pretend to be books: refused in a moment, and left byte for byte as they were.
#include "tests/core/book/sample_books.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

struct Hostile {
    const char* name;
    std::vector<const char*> statements; ///< done to a good book
    ErrorCode code;
};

const Hostile documents[] = {
    {"trigger", {"CREATE TRIGGER t AFTER UPDATE ON campaign BEGIN DELETE FROM campaign; END"}, ErrorCode::BookNotABook},
    {"view", {"CREATE VIEW v AS SELECT * FROM campaign"}, ErrorCode::BookNotABook},
    {"view for table",
     {"ALTER TABLE campaign RENAME TO hidden", "CREATE VIEW campaign AS SELECT * FROM hidden"},
     ErrorCode::BookNotABook},
    {"endless view",
     {"CREATE VIEW v AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM n) SELECT x FROM n"},
     ErrorCode::BookNotABook},
    {"virtual table", {"CREATE VIRTUAL TABLE f USING fts5(a)"}, ErrorCode::BookNotABook},
    {"further table", {"CREATE TABLE extra (a TEXT)"}, ErrorCode::BookNotABook},
    {"missing table", {"DROP TABLE version_import"}, ErrorCode::BookNotABook},
    {"generated column",
     {"ALTER TABLE campaign ADD COLUMN g TEXT AS (hex(zeroblob(1000000)))"},
     ErrorCode::BookNotABook},
    {"index on an expression", {"CREATE INDEX i ON campaign (hex(zeroblob(1000000)))"}, ErrorCode::BookNotABook},
    {"other application", {"PRAGMA application_id = 1"}, ErrorCode::BookNotABook},
    {"no version", {"PRAGMA user_version = 0"}, ErrorCode::BookNotABook},
    {"negative version", {"PRAGMA user_version = -5"}, ErrorCode::BookNotABook},
    {"newer version", {"PRAGMA user_version = 2000"}, ErrorCode::BookTooNew},
    {"newest version", {"PRAGMA user_version = 2147483647"}, ErrorCode::BookTooNew},
    {"newer minor with a trigger",
     {"PRAGMA user_version = 1900", "CREATE TRIGGER t AFTER UPDATE ON campaign BEGIN DELETE FROM campaign; END"},
     ErrorCode::BookNotABook},
    {"newer minor with a generated column",
     {"PRAGMA user_version = 1900", "ALTER TABLE campaign ADD COLUMN g TEXT AS (hex(id))"},
     ErrorCode::BookNotABook},
    {"newer minor without a table",
     {"PRAGMA user_version = 1900", "DROP TABLE version_import"},
     ErrorCode::BookNotABook},
    {"write-ahead log", {"PRAGMA journal_mode = WAL"}, ErrorCode::BookNotABook},
    {"no book row", {"DELETE FROM book"}, ErrorCode::BookDamaged},
    {"infinite figure", {"UPDATE day_figure SET cost = 9e999 WHERE position = 1"}, ErrorCode::BookDamaged},
    {"text for a figure", {"UPDATE day_figure SET cost = 'much' WHERE position = 1"}, ErrorCode::BookDamaged},
    {"no figure", {"UPDATE day_figure SET cost = NULL WHERE position = 1"}, ErrorCode::BookDamaged},
    {"day of the year 0",
     {"UPDATE day_figure SET first_day = '0000-00-00' WHERE position = 1"},
     ErrorCode::BookDamaged},
    {"a million days", {"UPDATE day_figure SET last_day = '4738-01-01' WHERE position = 1"}, ErrorCode::BookDamaged},
    {"import of nowhere", {"UPDATE campaign_import SET import = 77"}, ErrorCode::BookDamaged},
    {"other company", {"UPDATE book SET company = '{}'"}, ErrorCode::BookDamaged},
    {"campaign removed", {"DELETE FROM campaign"}, ErrorCode::BookDamaged},
    {"campaign twice",
     {"INSERT INTO campaign SELECT 'z', 9, name, schema_version, body, correction, checksum FROM campaign"},
     ErrorCode::BookDamaged},
    {"rows removed", {"DELETE FROM source_rows"}, ErrorCode::BookDamaged},
    {"rows replaced", {"UPDATE source_rows SET body = zeroblob(10000000)"}, ErrorCode::BookDamaged},
};

class HostileDocument : public testing::TestWithParam<Hostile>
{
protected:
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("firm.ertrag"));
};

TEST_P(HostileDocument, IsRefusedAndNotTouched)
{
    {
        Result<BookFile> book = BookFile::create(path);
        const CampaignState state = sampleState(QStringLiteral("a"), QStringLiteral("a"));
        ASSERT_TRUE(book.value().save(state.plan, state.actuals).ok());
    }
    ASSERT_TRUE(BookFile::open(path, false).value().check().ok()) << "good before";
    {
        SQLite::Database raw(path.toStdString(), SQLite::OPEN_READWRITE);
        for (const char* statement : GetParam().statements)
            SQLite::Statement(raw, statement).executeStep();
    }
    const QByteArray before = bytesOf(path);
    const QStringList files = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    QElapsedTimer timer;
    timer.start();
    const Result<BookFile> book = BookFile::open(path, false);
    const Done checked = book ? book.value().check() : Done(book.error());
    ASSERT_FALSE(checked.ok());
    EXPECT_EQ(int(checked.error().code), int(GetParam().code)) << checked.error().detail.toStdString();
    EXPECT_LT(timer.elapsed(), 5000);
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), files) << "nothing is put beside it";
}

INSTANTIATE_TEST_SUITE_P(Each, HostileDocument, testing::ValuesIn(documents), [](const auto& tested) {
    std::string name = tested.param.name;
    std::replace_if(
        name.begin(), name.end(), [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
});

/// What is no database at all.
TEST(NoBook, IsRefusedAndNotTouched)
{
    QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("folder.ertrag")));
    const std::pair<QString, QByteArray> files[] = {
        {QStringLiteral("empty"), {}},
        {QStringLiteral("one byte"), "S"},
        {QStringLiteral("words"), QByteArray("not a book ").repeated(500)},
        {QStringLiteral("heading only"), QByteArray("SQLite format 3\0", 16)},
        {QStringLiteral("zeros"), QByteArray(8192, '\0')}};
    for (const auto& [name, bytes] : files) {
        const QString path = folder.filePath(name);
        ASSERT_TRUE(writeBytes(path, bytes));
        for (const bool forWriting : {false, true}) {
            const Result<BookFile> book = BookFile::open(path, forWriting);
            ASSERT_FALSE(book.ok()) << name.toStdString();
            EXPECT_EQ(int(book.error().code), int(ErrorCode::BookNotABook)) << name.toStdString();
        }
        EXPECT_EQ(bytesOf(path), bytes);
    }
    EXPECT_EQ(int(BookFile::open(folder.filePath(QStringLiteral("folder.ertrag"))).error().code),
              int(ErrorCode::BookNotABook));
    EXPECT_EQ(int(BookFile::open(folder.filePath(QStringLiteral("missing"))).error().code),
              int(ErrorCode::FileNotFound));
}

} // namespace
} // namespace ertrag
