// SPDX-License-Identifier: GPL-3.0-or-later
// Books of newer and older forms.
#include "core/book/opening.h"
#include "tests/core/book/saved_book.h"

#include <QFile>
#include <algorithm>

namespace ertrag
{
namespace
{

class BookForms : public SavedBook
{
};

TEST_F(BookForms, ANewerMinorFormIsReadAndKeepsWhatIsUnknown)
{
    change("ALTER TABLE campaign ADD COLUMN colour TEXT");
    change("ALTER TABLE typed_month ADD COLUMN weather INTEGER NOT NULL DEFAULT 0");
    change("CREATE TABLE mood (id INTEGER PRIMARY KEY, word TEXT NOT NULL)");
    change("CREATE INDEX mood_word ON mood (word)");
    change("PRAGMA user_version = 1007");
    change("UPDATE campaign SET colour = 'green'");
    change("UPDATE typed_month SET weather = 7 WHERE month = '2026-02'");
    {
        Result<BookFile> book = BookFile::openOrRead(path);
        ASSERT_TRUE(book.ok());
        EXPECT_EQ(int(book.value().opening().as), int(OpenedAs::NewerReadable));
        EXPECT_EQ(contentOf(book.value()), content);
        state.plan.name = QStringLiteral("Neu");
        ASSERT_TRUE(book.value().save(state.plan, state.actuals).ok());
    }
    const SQLite::Database raw(path.toStdString(), SQLite::OPEN_READONLY);
    const auto value = [&](const char* question) {
        SQLite::Statement row(raw, question);
        return row.executeStep() ? row.getColumn(0).getString() : std::string("nothing");
    };
    EXPECT_EQ(value("SELECT colour FROM campaign WHERE name = 'Neu'"), "green");
    EXPECT_EQ(value("SELECT weather FROM typed_month WHERE month = '2026-02'"), "7");
    EXPECT_EQ(value("PRAGMA user_version"), "1007");
}

/// Today's forms, and two made-up newer ones.
BookFormats madeUpFormats()
{
    BookFormats formats = bookFormats();
    BookFormat next = formats.back();
    next.version = 1002;
    next.fromBefore = {"ALTER TABLE campaign ADD COLUMN colour TEXT", "UPDATE campaign SET colour = 'blue'"};
    const auto table = std::find_if(next.objects.begin(), next.objects.end(),
                                    [](const std::string& sql) { return sql.starts_with("CREATE TABLE campaign ("); });
    table->insert(table->rfind(')'), ", colour TEXT");
    formats.push_back(next);
    next.version = 2000;
    next.fromBefore = {"CREATE TABLE mood (id INTEGER PRIMARY KEY)"};
    next.objects.push_back("CREATE TABLE mood (id INTEGER PRIMARY KEY)");
    formats.push_back(next);
    return formats;
}

TEST_F(BookForms, AnOlderFormIsUpgradedAndKeptBesideIt)
{
    const QByteArray before = bytesOf(path);
    QString backup;
    {
        Result<OpenedBook> book = openBook(path, BookAccess::WriteOrRead, madeUpFormats());
        ASSERT_TRUE(book.ok());
        EXPECT_EQ(int(book.value().opening.as), int(OpenedAs::Upgraded));
        EXPECT_EQ(book.value().database->execAndGet("PRAGMA user_version").getInt(), 2000);
        EXPECT_EQ(book.value().database->execAndGet("SELECT colour FROM campaign").getString(), "blue");
        EXPECT_EQ(book.value().database->execAndGet("SELECT count(*) FROM mood").getInt(), 0);
        backup = book.value().opening.backup;
        EXPECT_EQ(backup, folder.filePath(QStringLiteral("firm-1001.ertrag")));
    }
    const Result<BookFile> kept = BookFile::open(backup, false);
    ASSERT_TRUE(kept.ok());
    EXPECT_EQ(contentOf(kept.value()), content);
    EXPECT_EQ(int(openBook(path, BookAccess::Write, madeUpFormats()).value().opening.as), int(OpenedAs::Ready))
        << "only once";
    EXPECT_EQ(int(BookFile::open(path).error().code), int(ErrorCode::BookTooNew)) << "this program knows 1001 only";
}

TEST_F(BookForms, TheFirstFormIsUpgradedWithoutKeyFigures)
{
    change("ALTER TABLE typed_month DROP COLUMN key_figures");
    change("PRAGMA user_version = 1000");
    Result<BookFile> book = BookFile::open(path);
    ASSERT_TRUE(book.ok());
    EXPECT_EQ(int(book.value().opening().as), int(OpenedAs::Upgraded));
    EXPECT_EQ(contentOf(book.value()), content);
    state.actuals.typed[0].keyFigures[QStringLiteral("stars")] = 4.5;
    ASSERT_TRUE(book.value().save(state.plan, state.actuals).ok());
    EXPECT_NE(contentOf(book.value()), content);
}

TEST_F(BookForms, AnOlderFormForReadingIsLeftAsItIs)
{
    const QByteArray before = bytesOf(path);
    const Result<OpenedBook> book = openBook(path, BookAccess::Read, madeUpFormats());
    ASSERT_TRUE(book.ok());
    EXPECT_EQ(book.value().database->execAndGet("SELECT colour FROM campaign").getString(), "blue");
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(book.value().database->getFilename(), ":memory:");
    EXPECT_EQ(openBook(path, BookAccess::Read).value().database->getFilename(), path.toStdString())
        << "today's form is read where it is";
}

TEST_F(BookForms, AnUpgradeThatChangesContentIsTakenBack)
{
    BookFormats formats = madeUpFormats();
    formats[formats.size() - 2].fromBefore.push_back("DELETE FROM campaign");
    const Result<OpenedBook> book = openBook(path, BookAccess::Write, formats);
    ASSERT_FALSE(book.ok());
    EXPECT_EQ(book.error(), (Error{ErrorCode::BookDamaged, path, {}, {}, 0}));
    const Result<BookFile> as = BookFile::open(path);
    ASSERT_TRUE(as.ok());
    EXPECT_EQ(contentOf(as.value()), content);
}

TEST_F(BookForms, AnUpgradeThatFailsIsTakenBack)
{
    BookFormats formats = madeUpFormats();
    formats.back().fromBefore = {"CREATE TABLE mood (id INTEGER PRIMARY KEY)", "INSERT INTO nowhere VALUES (1)"};
    EXPECT_FALSE(openBook(path, BookAccess::Write, formats).ok());
    SQLite::Database raw(path.toStdString(), SQLite::OPEN_READONLY);
    EXPECT_EQ(raw.execAndGet("SELECT count(*) FROM lock").getInt(), 0) << "other programs may try";
    const Result<BookFile> as = BookFile::open(path);
    ASSERT_TRUE(as.ok());
    EXPECT_EQ(contentOf(as.value()), content);
}

} // namespace
} // namespace ertrag
