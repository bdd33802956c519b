// SPDX-License-Identifier: GPL-3.0-or-later
// Each way in which a book opens.
#include "core/book/opening.h"
#include "core/book/safe_copy.h"
#include "tests/core/book/sample_books.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <SQLiteCpp/SQLiteCpp.h>
#include <csignal>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ertrag
{
namespace
{

class Opening : public testing::Test
{
protected:
    Opening()
    {
        Result<BookFile> book = BookFile::create(path);
        EXPECT_TRUE(book.value().save(state.plan, state.actuals).ok());
        content = contentOf(book.value());
    }
    void change(const std::string& statement) const
    {
        SQLite::Database raw(path.toStdString(), SQLite::OPEN_READWRITE);
        SQLite::Statement(raw, statement).executeStep();
    }
    void writeLock(const QString& machine, qint64 pid, qint64 started, qint64 heartbeatAgoMs) const
    {
        SQLite::Database raw(path.toStdString(), SQLite::OPEN_READWRITE);
        SQLite::Statement row(raw, "INSERT OR REPLACE INTO lock VALUES (1, 'other', 'laden', ?, ?, ?, ?, ?)");
        const qint64 beat = QDateTime::currentMSecsSinceEpoch() - heartbeatAgoMs;
        row.bind(1, machine.toStdString());
        row.bind(2, int64_t(pid));
        row.bind(3, int64_t(started));
        row.bind(4, int64_t(1'700'000'000'000));
        row.bind(5, int64_t(beat));
        row.exec();
    }
    OpenedAs opened() const { return BookFile::openOrRead(path).value().opening().as; }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("firm.ertrag"));
    CampaignState state = sampleState(QStringLiteral("a"), QStringLiteral("Metzgerei"));
    QByteArray content;
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

TEST_F(Opening, UnderAnotherNameIsTheSameBook)
{
    const QString link = folder.filePath(QStringLiteral("link.ertrag")),
                  hard = folder.filePath(QStringLiteral("hard.ertrag"));
    ASSERT_TRUE(QFile::link(path, link));
    ASSERT_EQ(::link(QFile::encodeName(path).constData(), QFile::encodeName(hard).constData()), 0);
    const Result<BookFile> first = BookFile::open(path);
    for (const QString& name : {link, hard, folder.filePath(QStringLiteral("./firm.ertrag"))}) {
        const Result<BookFile> second = BookFile::open(name);
        ASSERT_FALSE(second.ok());
        EXPECT_EQ(int(second.error().code), int(ErrorCode::BookLocked)) << name.toStdString();
    }
}

TEST_F(Opening, EveryNameThatAFolderTakesWorks)
{
    const QString names[] = {QStringLiteral("mit Leerzeichen .ertrag"),
                             QStringLiteral("Würste & Käse.ertrag"),
                             QStringLiteral("🥩.ertrag"),
                             QStringLiteral("100% #1?.ertrag"),
                             QStringLiteral("a\nb.ertrag"),
                             QStringLiteral("'\"$(x)`.ertrag"),
                             QStringLiteral("-x.ertrag"),
                             QString(240, QLatin1Char('x')) + QStringLiteral(".ertrag")};
    for (const QString& name : names) {
        const QString named = folder.filePath(name);
        {
            Result<BookFile> book = BookFile::create(named);
            ASSERT_TRUE(book.ok()) << name.toStdString();
            ASSERT_TRUE(book.value().save(state.plan, state.actuals).ok()) << name.toStdString();
        }
        EXPECT_EQ(contentOf(BookFile::open(named, false).value()), content) << name.toStdString();
    }
}

TEST_F(Opening, ANameThatLooksLikeAnAddressIsAName)
{
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(folder.path()));
    const QString name = QStringLiteral("file:firm.ertrag?mode=memory");
    {
        Result<BookFile> book = BookFile::create(name);
        ASSERT_TRUE(book.ok());
        EXPECT_TRUE(book.value().save(state.plan, state.actuals).ok());
    }
    const QByteArray found = contentOf(BookFile::open(name, false).value());
    QDir::setCurrent(before);
    EXPECT_EQ(found, content);
    EXPECT_TRUE(QFile::exists(folder.filePath(name)));
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

TEST_F(Opening, ANewerMinorFormIsReadAndKeepsWhatIsUnknown)
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

/// Today's form as the old one, and two made-up newer ones.
BookFormats madeUpFormats()
{
    BookFormats formats = bookFormats();
    BookFormat next = formats.back();
    next.version = 1001;
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

TEST_F(Opening, AnOlderFormIsUpgradedAndKeptBesideIt)
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
        EXPECT_EQ(backup, folder.filePath(QStringLiteral("firm-1000.ertrag")));
    }
    const Result<BookFile> kept = BookFile::open(backup, false);
    ASSERT_TRUE(kept.ok());
    EXPECT_EQ(contentOf(kept.value()), content);
    EXPECT_EQ(int(openBook(path, BookAccess::Write, madeUpFormats()).value().opening.as), int(OpenedAs::Ready))
        << "only once";
    EXPECT_EQ(int(BookFile::open(path).error().code), int(ErrorCode::BookTooNew)) << "this program knows 1000 only";
}

TEST_F(Opening, AnOlderFormForReadingIsLeftAsItIs)
{
    const QByteArray before = bytesOf(path);
    const Result<OpenedBook> book = openBook(path, BookAccess::Read, madeUpFormats());
    ASSERT_TRUE(book.ok());
    EXPECT_EQ(book.value().database->execAndGet("SELECT colour FROM campaign").getString(), "blue");
    EXPECT_EQ(bytesOf(path), before);
}

TEST_F(Opening, AnUpgradeThatChangesContentIsTakenBack)
{
    BookFormats formats = madeUpFormats();
    formats[1].fromBefore.push_back("DELETE FROM campaign");
    const Result<OpenedBook> book = openBook(path, BookAccess::Write, formats);
    ASSERT_FALSE(book.ok());
    EXPECT_EQ(int(book.error().code), int(ErrorCode::BookDamaged));
    const Result<BookFile> as = BookFile::open(path);
    ASSERT_TRUE(as.ok());
    EXPECT_EQ(contentOf(as.value()), content);
}

TEST_F(Opening, AnUpgradeThatFailsIsTakenBack)
{
    BookFormats formats = madeUpFormats();
    formats[2].fromBefore = {"CREATE TABLE mood (id INTEGER PRIMARY KEY)", "INSERT INTO nowhere VALUES (1)"};
    EXPECT_FALSE(openBook(path, BookAccess::Write, formats).ok());
    const Result<BookFile> as = BookFile::open(path);
    ASSERT_TRUE(as.ok());
    EXPECT_EQ(contentOf(as.value()), content);
}

TEST_F(Opening, TheBackupTakesAFreeName)
{
    EXPECT_EQ(backupPath(path, 1000), folder.filePath(QStringLiteral("firm-1000.ertrag")));
    ASSERT_TRUE(writeBytes(folder.filePath(QStringLiteral("firm-1000.ertrag")), "x"));
    EXPECT_EQ(backupPath(path, 1000), folder.filePath(QStringLiteral("firm-1000-2.ertrag")));
}

} // namespace
} // namespace ertrag
