// SPDX-License-Identifier: GPL-3.0-or-later
// Each way in which a book opens: free, open elsewhere, busy, moved, protected.
#include "core/book/opening.h"
#include "tests/core/book/saved_book.h"

#include <QDir>
#include <QFile>
#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ertrag
{
namespace
{

class Opening : public SavedBook
{
};

TEST_F(Opening, AGoodBookIsReady)
{
    const Result<BookFile> book = BookFile::openOrRead(path);
    ASSERT_TRUE(book.ok());
    EXPECT_EQ(int(book.value().opening().as), int(OpenedAs::Ready));
    EXPECT_TRUE(book.value().writable());
}

TEST_F(Opening, ASecondTimeIsForReadingAndSaysWho)
{
    const Result<BookFile> first = BookFile::open(path);
    ASSERT_TRUE(first.ok());
    Result<BookFile> second = BookFile::openOrRead(path);
    ASSERT_TRUE(second.ok());
    EXPECT_EQ(int(second.value().opening().as), int(OpenedAs::OpenElsewhere));
    EXPECT_FALSE(second.value().writable());
    EXPECT_EQ(second.value().opening().holder.pid, getpid());
    EXPECT_TRUE(second.value().opening().holder.sameMachine);
    EXPECT_EQ(contentOf(second.value()), content);
    EXPECT_EQ(int(second.value().save(state.plan, {}).error().code), int(ErrorCode::BookLocked));

    const Result<BookFile> third = BookFile::open(path);
    ASSERT_FALSE(third.ok());
    EXPECT_EQ(int(third.error().code), int(ErrorCode::BookLocked));
    EXPECT_EQ(third.error().detail, second.value().opening().holder.host);
}

TEST_F(Opening, AfterItWasClosedIsReady)
{
    {
        const Result<BookFile> first = BookFile::open(path);
    }
    EXPECT_EQ(int(opened()), int(OpenedAs::Ready));
}

TEST_F(Opening, AnotherComputersBookIsForReadingUntilItIsSilentForFiveMinutes)
{
    writeLock(QStringLiteral("other boot"), 1, 1, 4 * 60 * 1000);
    const Result<BookFile> book = BookFile::openOrRead(path);
    EXPECT_EQ(int(book.value().opening().as), int(OpenedAs::OpenElsewhere));
    EXPECT_EQ(book.value().opening().holder.host, QStringLiteral("laden"));
    EXPECT_FALSE(book.value().opening().holder.sameMachine);
    EXPECT_EQ(book.value().opening().holder.since, QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC));
    writeLock(QStringLiteral("other boot"), 1, 1, 6 * 60 * 1000);
    EXPECT_EQ(int(opened()), int(OpenedAs::Ready));
}

TEST_F(Opening, ARunningProgramHoldsItHoweverSilent)
{
    const pid_t child = fork();
    if (child == 0) {
        pause();
        _exit(0);
    }
    writeLock(thisMachine(), child, processStart(child), 60 * 60 * 1000);
    EXPECT_EQ(int(opened()), int(OpenedAs::OpenElsewhere));
    // Another program may have got its number since: the time of its start tells them apart.
    writeLock(thisMachine(), child, processStart(child) - 1, 0);
    EXPECT_EQ(int(opened()), int(OpenedAs::Ready));
    writeLock(thisMachine(), child, processStart(child), 0);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    EXPECT_EQ(int(opened()), int(OpenedAs::Ready)) << "it was killed";
}

TEST_F(Opening, ALockTakenOverEndsTheWritingOfTheFirst)
{
    Result<BookFile> first = BookFile::open(path);
    ASSERT_TRUE(first.ok());
    ASSERT_TRUE(first.value().stillHere().ok());
    writeLock(QStringLiteral("other boot"), 1, 1, 0);
    EXPECT_EQ(int(first.value().stillHere().error().code), int(ErrorCode::BookLocked));
    const Done saved = first.value().save(sampleState(QStringLiteral("a"), QStringLiteral("x")).plan, {});
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(int(saved.error().code), int(ErrorCode::BookLocked));
    EXPECT_EQ(saved.error().detail, QStringLiteral("laden"));
    EXPECT_EQ(contentOf(first.value()), content);
}

TEST_F(Opening, AFileThatWasReplacedIsNotWrittenTo)
{
    Result<BookFile> book = BookFile::open(path);
    ASSERT_TRUE(book.ok());
    ASSERT_TRUE(QFile::rename(path, folder.filePath(QStringLiteral("moved.ertrag"))));
    EXPECT_EQ(int(book.value().save(state.plan, {}).error().code), int(ErrorCode::BookMoved));
    EXPECT_EQ(contentOf(book.value()), content);
}

TEST_F(Opening, WhileAnotherWritesIsBusyNotDamaged)
{
    SQLite::Database other(path.toStdString(), SQLite::OPEN_READWRITE);
    Result<BookFile> book = BookFile::open(path);
    ASSERT_TRUE(book.ok());
    other.exec("BEGIN IMMEDIATE");
    EXPECT_EQ(int(book.value().save(state.plan, {}).error().code), int(ErrorCode::BookBusy));
    other.exec("COMMIT");
    EXPECT_TRUE(book.value().save(state.plan, {}).ok());
}

TEST_F(Opening, LeavesNoLockBehindAndTakesNoneFromAFileThatWasReplaced)
{
    const auto locks = [](const QString& file) {
        SQLite::Database raw(file.toStdString(), SQLite::OPEN_READONLY);
        return raw.execAndGet("SELECT count(*) FROM lock").getInt();
    };
    {
        const Result<BookFile> book = BookFile::open(path);
        EXPECT_EQ(locks(path), 1);
        const Result<BookFile> reading = BookFile::open(path, false);
    }
    EXPECT_EQ(locks(path), 0);
    const QString moved = folder.filePath(QStringLiteral("moved.ertrag"));
    {
        const Result<BookFile> book = BookFile::open(path);
        ASSERT_TRUE(QFile::rename(path, moved));
    }
    EXPECT_EQ(locks(moved), 1) << "it is not the book's file any more";
}

TEST_F(Opening, ALockThatIsGoneEndsTheWritingToo)
{
    Result<BookFile> book = BookFile::open(path);
    EXPECT_TRUE(book.value().stillHere().ok());
    change("DELETE FROM lock");
    EXPECT_EQ(book.value().stillHere().error(), (Error{ErrorCode::BookLocked, path, {}, {}, 0}));
}

TEST_F(Opening, StillHereIsSaidInTheFile)
{
    Result<BookFile> book = BookFile::open(path);
    change("UPDATE lock SET heartbeat = 0");
    ASSERT_TRUE(book.value().stillHere().ok());
    SQLite::Database raw(path.toStdString(), SQLite::OPEN_READONLY);
    EXPECT_GT(raw.execAndGet("SELECT heartbeat FROM lock").getInt64(), 0);
}

TEST_F(Opening, WhatIsRefusedIsNamed)
{
    const auto refusal = [](const QString& file) { return BookFile::open(file).error(); };
    const QString missing = folder.filePath(QStringLiteral("missing")),
                  empty = folder.filePath(QStringLiteral("empty"));
    ASSERT_TRUE(writeBytes(empty, {}));
    EXPECT_EQ(refusal(missing), (Error{ErrorCode::FileNotFound, missing, {}, {}, 0}));
    EXPECT_EQ(refusal(empty), (Error{ErrorCode::BookNotABook, empty, {}, {}, 0}));
    EXPECT_EQ(refusal(folder.path()), (Error{ErrorCode::BookNotABook, folder.path(), {}, {}, 0}));
}

TEST_F(Opening, EachByteOfTheHeaderThatSqliteWouldObeyIsLookedAt)
{
    // The two that ask for a write-ahead log, the application's number.
    for (const qint64 at : {18, 19, 68, 69, 70, 71}) {
        const QByteArray whole = bytesOf(path);
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] + 1);
        ASSERT_TRUE(writeBytes(path, bytes));
        const Result<BookFile> book = BookFile::open(path);
        ASSERT_FALSE(book.ok()) << at;
        EXPECT_EQ(book.error(), (Error{ErrorCode::BookNotABook, path, {}, {}, 0})) << at;
        EXPECT_EQ(bytesOf(path), bytes) << at;
        ASSERT_TRUE(writeBytes(path, whole));
    }
}

TEST_F(Opening, ForReadingTakesNoLockAndKeepsNobodyOut)
{
    Result<BookFile> reading = BookFile::open(path, false);
    EXPECT_FALSE(reading.value().writable());
    EXPECT_EQ(reading.value().opening().as, OpenedAs::Ready);
    EXPECT_EQ(reading.value().save(state.plan, {}).error(), (Error{ErrorCode::BookReadOnly, path, {}, {}, 0}));
    EXPECT_TRUE(BookFile::open(path).ok());
}

TEST_F(Opening, ANewBookIsEmptyAndOnesOwn)
{
    const QString first = folder.filePath(QStringLiteral("1.ertrag")),
                  second = folder.filePath(QStringLiteral("2.ertrag"));
    const auto uuid = [](const QString& file) {
        const Result<BookFile> book = BookFile::create(file);
        EXPECT_TRUE(book.value().writable());
        EXPECT_TRUE(book.value().campaigns().empty());
        EXPECT_EQ(BookFile::open(file).error().code, ErrorCode::BookLocked) << "it is open already";
        SQLite::Database raw(file.toStdString(), SQLite::OPEN_READONLY);
        return raw.execAndGet("SELECT uuid FROM book").getString();
    };
    const std::string one = uuid(first);
    EXPECT_EQ(one.size(), 36u);
    EXPECT_NE(one, uuid(second));
}

TEST_F(Opening, ForWritingPutsEachChangeOnTheDisk)
{
    const auto synchronous = [](const Result<OpenedBook>& opened) {
        return opened.value().database->execAndGet("PRAGMA synchronous").getInt();
    };
    EXPECT_EQ(synchronous(openBook(path, BookAccess::Write)), 3);
    EXPECT_EQ(synchronous(createBook(folder.filePath(QStringLiteral("new.ertrag")))), 3);
}

TEST_F(Opening, AWriteThatWasCutOffIsTakenBack)
{
    const QString crashed = folder.filePath(QStringLiteral("crashed.ertrag"));
    SQLite::Database raw(path.toStdString(), SQLite::OPEN_READWRITE);
    raw.exec("PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE day_figure SET cost = 0; UPDATE campaign SET body = ''");
    raw.exec("UPDATE source_rows SET body = zeroblob(1000000)"); // more than the cache holds: some is in the file
    ASSERT_TRUE(QFile::copy(path, crashed));
    ASSERT_TRUE(QFile::copy(path + QStringLiteral("-journal"), crashed + QStringLiteral("-journal")));
    raw.exec("ROLLBACK");
    for (const bool forWriting : {false, true}) {
        const Result<BookFile> book = BookFile::open(crashed, forWriting);
        ASSERT_TRUE(book.ok()) << forWriting;
        EXPECT_EQ(contentOf(book.value()), content);
        EXPECT_FALSE(QFile::exists(crashed + QStringLiteral("-journal")));
    }
}

TEST_F(Opening, ANewBookTakesNobodysPlaceAndNeedsAFolder)
{
    EXPECT_EQ(BookFile::create(path).error(), (Error{ErrorCode::FileExists, path, {}, {}, 0}));
    const QString nowhere = folder.filePath(QStringLiteral("missing/new.ertrag"));
    EXPECT_EQ(BookFile::create(nowhere).error(), (Error{ErrorCode::FileNotWritable, nowhere, {}, {}, 0}));
}

/// As somebody who may read the file and its folder, not write them: as root everything may be written.
template <class F> int asNobody(F&& look)
{
    const pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
            _exit(99);
        _exit(look());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WEXITSTATUS(status);
}

TEST_F(Opening, AProtectedFileIsForReading)
{
    ASSERT_EQ(chmod(QFile::encodeName(path).constData(), 0444), 0);
    ASSERT_EQ(chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    EXPECT_EQ(asNobody([&] {
                  const Result<BookFile> book = BookFile::openOrRead(path);
                  const Result<BookFile> writing = BookFile::open(path);
                  return !book || book.value().opening().as != OpenedAs::ReadOnlyFile ? 1
                         : contentOf(book.value()) != content                         ? 2
                         : writing || writing.error().code != ErrorCode::BookReadOnly ? 3
                                                                                      : 0;
              }),
              0);
}

TEST_F(Opening, AFileInAProtectedFolderIsForReading)
{
    ASSERT_EQ(chmod(QFile::encodeName(path).constData(), 0666), 0);
    ASSERT_EQ(chmod(QFile::encodeName(folder.path()).constData(), 0555), 0);
    EXPECT_EQ(asNobody([&] {
                  const Result<BookFile> book = BookFile::openOrRead(path);
                  return !book                                                 ? 1
                         : book.value().opening().as != OpenedAs::ReadOnlyFile ? 2
                         : contentOf(book.value()) != content                  ? 3
                                                                               : 0;
              }),
              0);
    chmod(QFile::encodeName(folder.path()).constData(), 0755);
}

TEST_F(Opening, AFileThatMayNotBeReadSaysSo)
{
    ASSERT_EQ(chmod(QFile::encodeName(path).constData(), 0), 0);
    ASSERT_EQ(chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    EXPECT_EQ(asNobody([&] {
                  const Result<BookFile> book = BookFile::openOrRead(path);
                  return book || book.error().code != ErrorCode::FileNotReadable ? 1 : 0;
              }),
              0);
}

} // namespace
} // namespace ertrag
