// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection allows, what SQLite's refusals mean for a book, and which values a column may hold.
#include "core/book/database.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <sqlite3.h>

namespace ertrag
{
namespace
{

TEST(BookError, NamesTheFileAndWhatSqliteSaid)
{
    const Error error = bookError(SQLite::Exception("database is full", SQLITE_FULL), QStringLiteral("a.ertrag"));
    EXPECT_EQ(error,
              (Error{ErrorCode::BookFull, QStringLiteral("a.ertrag"), QStringLiteral("database is full"), {}, 0}));
}

TEST(BookError, HasAMeaningForEachKindOfRefusal)
{
    const std::pair<int, ErrorCode> meanings[] = {{SQLITE_NOTADB, ErrorCode::BookNotABook},
                                                  {SQLITE_BUSY, ErrorCode::BookBusy},
                                                  {SQLITE_LOCKED, ErrorCode::BookBusy},
                                                  {SQLITE_READONLY, ErrorCode::BookReadOnly},
                                                  {SQLITE_FULL, ErrorCode::BookFull},
                                                  {SQLITE_IOERR, ErrorCode::BookNotWritten},
                                                  {SQLITE_IOERR_WRITE, ErrorCode::BookNotWritten},
                                                  {SQLITE_CANTOPEN, ErrorCode::FileNotWritable},
                                                  {SQLITE_PERM, ErrorCode::FileNotWritable},
                                                  {SQLITE_RANGE, ErrorCode::ValueOutOfRange},
                                                  {SQLITE_CORRUPT, ErrorCode::BookDamaged},
                                                  {SQLITE_ERROR, ErrorCode::BookDamaged}};
    for (const auto& [code, meaning] : meanings)
        EXPECT_EQ(bookError(SQLite::Exception("x", code), {}).code, meaning) << code;
}

/// A connection to a new file.
class Connection : public testing::Test
{
protected:
    int allowed(int limit) const { return sqlite3_limit(database->getHandle(), limit, -1); }
    bool set(int option) const
    {
        int value = -1;
        sqlite3_db_config(database->getHandle(), option, -1, &value);
        return value == 1;
    }
    std::string pragma(const char* name) const
    {
        return database->execAndGet(std::string("PRAGMA ") + name).getString();
    }

    QTemporaryDir folder;
    std::unique_ptr<SQLite::Database> database =
        connectTo(folder.filePath(QStringLiteral("a")), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
};

TEST_F(Connection, DoesNothingThatAFileAsksFor)
{
    EXPECT_TRUE(set(SQLITE_DBCONFIG_DEFENSIVE));
    EXPECT_FALSE(set(SQLITE_DBCONFIG_TRUSTED_SCHEMA));
    EXPECT_FALSE(set(SQLITE_DBCONFIG_ENABLE_TRIGGER));
    EXPECT_FALSE(set(SQLITE_DBCONFIG_ENABLE_VIEW));
    EXPECT_EQ(pragma("cell_size_check"), "1");
    EXPECT_EQ(pragma("mmap_size"), "0");
}

TEST_F(Connection, IsBounded)
{
    EXPECT_EQ(allowed(SQLITE_LIMIT_LENGTH), 64 << 20);
    EXPECT_EQ(allowed(SQLITE_LIMIT_SQL_LENGTH), 100'000);
    EXPECT_EQ(allowed(SQLITE_LIMIT_COLUMN), 100);
    EXPECT_EQ(allowed(SQLITE_LIMIT_EXPR_DEPTH), 50);
    EXPECT_EQ(allowed(SQLITE_LIMIT_COMPOUND_SELECT), 4);
    EXPECT_EQ(allowed(SQLITE_LIMIT_FUNCTION_ARG), 8);
    EXPECT_EQ(allowed(SQLITE_LIMIT_ATTACHED), 0);
    EXPECT_EQ(allowed(SQLITE_LIMIT_LIKE_PATTERN_LENGTH), 50);
    EXPECT_EQ(allowed(SQLITE_LIMIT_VARIABLE_NUMBER), 100);
    EXPECT_EQ(allowed(SQLITE_LIMIT_TRIGGER_DEPTH), 1);
}

TEST_F(Connection, WaitsTwoSecondsForAnotherProgram)
{
    EXPECT_EQ(pragma("busy_timeout"), "2000");
}

TEST_F(Connection, ForWritingHasEachChangeOnTheDiskAndOverwritesWhatIsDeleted)
{
    for (const char* other : {"PRAGMA journal_mode = MEMORY", "PRAGMA synchronous = OFF", "PRAGMA secure_delete = OFF"})
        database->tryExec(other);
    prepareWriting(*database);
    EXPECT_EQ(pragma("journal_mode"), "delete");
    EXPECT_EQ(pragma("synchronous"), "3");
    EXPECT_EQ(pragma("secure_delete"), "1");
}

/// The figure that a statement's one column holds; nothing said and no figure are different.
class Figure : public Connection
{
protected:
    std::optional<double> read(const char* value) const
    {
        SQLite::Statement row(*database, std::string("SELECT ") + value);
        row.executeStep();
        return figureAt(row, 0);
    }
};

TEST_F(Figure, IsANumberOrAbsent)
{
    EXPECT_EQ(read("1.5"), 1.5);
    EXPECT_EQ(read("-2"), -2.0);
    EXPECT_EQ(read("NULL"), std::nullopt);
}

TEST_F(Figure, IsNoTextAndNotEndless)
{
    for (const char* wrong : {"'1.5'", "x'31'", "9e999", "-9e999"})
        EXPECT_THROW(read(wrong), SQLite::Exception) << wrong;
}

TEST_F(Connection, BindsEachKindOfValueAsItReadsIt)
{
    SQLite::Statement row(*database, "SELECT ?1, ?2, ?3, ?4");
    bindText(row, 1, QStringLiteral("Käse"));
    bindBlob(row, 2, QByteArray("a\0b", 3));
    bindFigure(row, 3, 2.5);
    bindFigure(row, 4, std::nullopt);
    ASSERT_TRUE(row.executeStep());
    EXPECT_EQ(textAt(row, 0), QStringLiteral("Käse"));
    EXPECT_EQ(blobAt(row, 1), QByteArray("a\0b", 3));
    EXPECT_EQ(figureAt(row, 2), 2.5);
    EXPECT_TRUE(row.getColumn(3).isNull());
}

TEST(Guarded, GivesTheValueOrTheErrorOfWhatWasThrown)
{
    EXPECT_EQ(guarded<int>({}, []() -> Result<int> { return 7; }).value(), 7);
    const Result<int> thrown = guarded<int>(QStringLiteral("a"), []() -> Result<int> { damaged("figure"); });
    EXPECT_EQ(thrown.error(), (Error{ErrorCode::BookDamaged, QStringLiteral("a"), {}, {}, 0}));
}

} // namespace
} // namespace ertrag
