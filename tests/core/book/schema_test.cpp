// SPDX-License-Identifier: GPL-3.0-or-later
// Which forms of the file are today's, older, newer and readable, or none of a book.
#include "core/book/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

const QString path = QStringLiteral("a.ertrag");

/// Three forms of a book with two tables: a minor step, then a major one.
const BookFormats forms{
    {1000, {"CREATE TABLE a (x TEXT, y TEXT)", "CREATE TABLE b (k TEXT, v TEXT, PRIMARY KEY (k)) WITHOUT ROWID"}, {}},
    {1001,
     {"CREATE TABLE a (x TEXT, y TEXT, z TEXT)", "CREATE TABLE b (k TEXT, v TEXT, PRIMARY KEY (k)) WITHOUT ROWID"},
     {"ALTER TABLE a ADD COLUMN z TEXT"}},
    {2000,
     {"CREATE TABLE a (x TEXT, y TEXT, z TEXT)", "CREATE TABLE b (k TEXT, v TEXT, PRIMARY KEY (k)) WITHOUT ROWID",
      "CREATE TABLE c (n INTEGER)"},
     {"CREATE TABLE c (n INTEGER)", "INSERT INTO c SELECT count(*) FROM a"}}};

class Schema : public testing::Test
{
protected:
    /// A file of one of the forms with statements done to it, looked at by a program that knows `known`.
    Result<FormatAge> age(const BookFormat& form, const std::vector<const char*>& statements, const BookFormats& known)
    {
        database = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        writeSchema(*database, form);
        for (const char* statement : statements)
            database->exec(statement);
        return checkSchema(*database, path, known);
    }
    /// A file of the first form that says it is of a newer minor one.
    Result<FormatAge> newer(std::vector<const char*> statements)
    {
        statements.insert(statements.begin(), "PRAGMA user_version = 1007");
        return age(forms[0], statements, {forms[0]});
    }

    std::unique_ptr<SQLite::Database> database;
};

TEST_F(Schema, IsWrittenWithItsNumbers)
{
    EXPECT_EQ(age(forms[1], {}, {forms[0], forms[1]}).value(), FormatAge::Ours);
    EXPECT_EQ(database->execAndGet("PRAGMA application_id").getInt(), 0x45525447);
    EXPECT_EQ(database->execAndGet("PRAGMA user_version").getInt(), 1001);
}

TEST_F(Schema, OfAKnownFormIsOursOrOlder)
{
    EXPECT_EQ(age(forms[0], {}, {forms[0]}).value(), FormatAge::Ours);
    EXPECT_EQ(age(forms[0], {}, forms).value(), FormatAge::Older);
    EXPECT_EQ(age(forms[1], {}, forms).value(), FormatAge::Older);
    EXPECT_EQ(age(forms[2], {}, forms).value(), FormatAge::Ours);
    EXPECT_EQ(age(forms[0], {"CREATE TABLE extra (a TEXT)"}, forms).error().code, ErrorCode::BookNotABook);
    EXPECT_EQ(age(forms[0], {"PRAGMA user_version = 999"}, forms).error().code, ErrorCode::BookNotABook);
}

TEST_F(Schema, OfANewerMajorFormIsTooNewWhateverIsInIt)
{
    const Error tooNew{ErrorCode::BookTooNew, path, QStringLiteral("2000"), QStringLiteral("1001"), 0};
    EXPECT_EQ(age(forms[2], {}, {forms[0], forms[1]}).error(), tooNew);
    EXPECT_EQ(age(forms[0], {"PRAGMA user_version = 1999"}, {forms[0]}).value(), FormatAge::NewerReadable);
}

TEST_F(Schema, OfAnotherProgramIsNoBook)
{
    EXPECT_EQ(age(forms[0], {"PRAGMA application_id = 1"}, forms).error(),
              (Error{ErrorCode::BookNotABook, path, {}, {}, 0}));
}

TEST_F(Schema, OfANewerMinorFormMayAddPlainThings)
{
    const char* plain[] = {"ALTER TABLE a ADD COLUMN colour TEXT",
                           "ALTER TABLE a ADD COLUMN colour INTEGER NOT NULL DEFAULT -1",
                           "ALTER TABLE a ADD COLUMN colour BLOB NOT NULL DEFAULT ''",
                           "ALTER TABLE b ADD COLUMN weight REAL NOT NULL DEFAULT 0.5",
                           "CREATE TABLE mood (id INTEGER PRIMARY KEY, word TEXT NOT NULL)",
                           "CREATE TABLE mood (id TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID",
                           "CREATE INDEX a_x ON a (x, y)"};
    EXPECT_EQ(newer({}).value(), FormatAge::NewerReadable);
    for (const char* statement : plain) {
        const Result<FormatAge> found = newer({statement});
        ASSERT_TRUE(found.ok()) << statement;
        EXPECT_EQ(found.value(), FormatAge::NewerReadable) << statement;
    }
    EXPECT_TRUE(newer({"ALTER TABLE a ADD COLUMN p TEXT", "ALTER TABLE a ADD COLUMN q REAL"}).ok());
}

TEST_F(Schema, OfANewerMinorFormMayNotHoldWhatActs)
{
    const char* acting[] = {"ALTER TABLE a ADD COLUMN g TEXT AS (hex(x))",
                            "ALTER TABLE a ADD COLUMN g TEXT DEFAULT (hex(x'00'))",
                            "ALTER TABLE a ADD COLUMN g TEXT CHECK (g <> '')",
                            "ALTER TABLE a ADD COLUMN g TEXT REFERENCES b (k)",
                            "CREATE TABLE mood (id INTEGER PRIMARY KEY, word TEXT CHECK (word <> ''))",
                            "CREATE INDEX a_x ON a (hex(x))",
                            "CREATE INDEX a_x ON a (x) WHERE y <> ''",
                            "CREATE UNIQUE INDEX a_x ON a (x)",
                            "CREATE VIEW v AS SELECT * FROM a",
                            "CREATE TRIGGER t AFTER UPDATE ON a BEGIN DELETE FROM a; END"};
    for (const char* statement : acting) {
        const Result<FormatAge> found = newer({statement});
        ASSERT_FALSE(found.ok()) << statement;
        EXPECT_EQ(found.error().code, ErrorCode::BookNotABook) << statement;
    }
}

TEST_F(Schema, OfANewerMinorFormKeepsEveryTableAndColumnOfOurs)
{
    const std::vector<const char*> changes[] = {
        {"DROP TABLE a"},
        {"DROP TABLE a", "CREATE TABLE e (x TEXT, y TEXT, z TEXT)"},
        {"ALTER TABLE a DROP COLUMN y"},
        {"ALTER TABLE a RENAME COLUMN x TO w"},
        {"DROP TABLE b", "CREATE TABLE b (k TEXT, v TEXT, w TEXT, PRIMARY KEY (v)) WITHOUT ROWID"},
        {"DROP TABLE b", "CREATE TABLE b (k TEXT, v TEXT, w TEXT, PRIMARY KEY (k))"}};
    for (const auto& statements : changes)
        EXPECT_FALSE(newer(statements).ok()) << statements.back();
}

TEST_F(Schema, IsTakenToTheLastFormStepByStep)
{
    ASSERT_TRUE(age(forms[0], {"INSERT INTO a VALUES ('1', '2')"}, forms).ok());
    migrate(*database, forms);
    EXPECT_EQ(database->execAndGet("PRAGMA user_version").getInt(), 2000);
    EXPECT_EQ(database->execAndGet("SELECT n FROM c").getInt(), 1);
    EXPECT_EQ(checkSchema(*database, path, forms).value(), FormatAge::Ours);
    migrate(*database, forms);
    EXPECT_EQ(database->execAndGet("SELECT count(*) FROM c").getInt(), 1) << "nothing is done twice";
}

TEST_F(Schema, FromTheMiddleTakesOnlyTheStepsThatAreLeft)
{
    ASSERT_TRUE(age(forms[1], {}, forms).ok());
    migrate(*database, forms);
    EXPECT_EQ(database->execAndGet("PRAGMA user_version").getInt(), 2000);
    EXPECT_EQ(database->execAndGet("SELECT n FROM c").getInt(), 0);
}

} // namespace
} // namespace ertrag
