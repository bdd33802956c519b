// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds a book: taken, said again, given back, and when a row holds nobody back.
#include "core/book/lock.h"
#include "tests/core/book/saved_book.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace ertrag
{
namespace
{

class Lock : public SavedBook
{
protected:
    std::string value(const char* question) { return database.execAndGet(question).getString(); }

    SQLite::Database database{path.toStdString(), SQLite::OPEN_READWRITE};
};

TEST_F(Lock, ThatIsTakenSaysByWhomAndSinceWhen)
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    BookLock lock;
    EXPECT_FALSE(BookLock::holder(database));
    EXPECT_FALSE(lock.take(database)) << "nobody else has it";
    const auto holder = BookLock::holder(database);
    ASSERT_TRUE(holder);
    EXPECT_EQ(holder->host, QSysInfo::machineHostName());
    EXPECT_EQ(holder->pid, QCoreApplication::applicationPid());
    EXPECT_TRUE(holder->sameMachine);
    EXPECT_GE(holder->since.toMSecsSinceEpoch(), before.toMSecsSinceEpoch());
    EXPECT_LE(holder->since, QDateTime::currentDateTimeUtc());
    EXPECT_EQ(value("SELECT heartbeat - since FROM lock"), "0");
    EXPECT_EQ(value("SELECT machine FROM lock"), thisMachine().toStdString());
    EXPECT_EQ(value("SELECT started FROM lock"), std::to_string(processStart(getpid())));
}

TEST_F(Lock, IsNotTakenFromWhoHasIt)
{
    BookLock first, second;
    ASSERT_FALSE(first.take(database));
    const auto holder = second.take(database);
    ASSERT_TRUE(holder);
    EXPECT_EQ(holder->pid, getpid());
    EXPECT_FALSE(second.beat(database));
    EXPECT_TRUE(first.beat(database));
}

TEST_F(Lock, SaysThatItsProgramStillRuns)
{
    BookLock lock;
    ASSERT_FALSE(lock.take(database));
    database.exec("UPDATE lock SET heartbeat = 0");
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    EXPECT_TRUE(lock.beat(database));
    EXPECT_GE(database.execAndGet("SELECT heartbeat FROM lock").getInt64(), before);
    writeLock(QStringLiteral("other boot"), 1, 1, 0);
    EXPECT_FALSE(lock.beat(database)) << "somebody else took it";
}

TEST_F(Lock, ThatIsGivenBackLeavesNoRowAndTakesNobodyElses)
{
    BookLock lock;
    ASSERT_FALSE(lock.take(database));
    lock.release(database);
    EXPECT_EQ(value("SELECT count(*) FROM lock"), "0");
    ASSERT_FALSE(lock.take(database));
    writeLock(QStringLiteral("other boot"), 1, 1, 0);
    lock.release(database);
    EXPECT_EQ(value("SELECT token FROM lock"), "other");
}

TEST_F(Lock, ThatCannotBeGivenBackEndsAllTheSame)
{
    BookLock lock;
    ASSERT_FALSE(lock.take(database));
    SQLite::Database other(path.toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    EXPECT_THROW(lock.release(database), SQLite::Exception);
    other.exec("COMMIT");
    EXPECT_EQ(value("SELECT count(*) FROM lock"), "1");
    EXPECT_FALSE(BookLock::holder(database));
}

TEST_F(Lock, OfThisProgramEndsWithItsObjectEvenIfTheRowStays)
{
    {
        BookLock lock;
        ASSERT_FALSE(lock.take(database));
        BookLock moved(std::move(lock));
        EXPECT_TRUE(BookLock::holder(database)) << "moving it does not end it";
        BookLock assigned;
        assigned = std::move(moved);
        EXPECT_TRUE(BookLock::holder(database));
        EXPECT_TRUE(assigned.beat(database));
    }
    EXPECT_EQ(value("SELECT count(*) FROM lock"), "1");
    EXPECT_FALSE(BookLock::holder(database));
}

TEST_F(Lock, OfAnotherComputerHoldsForFiveSilentMinutesWhicheverClockIsAhead)
{
    constexpr qint64 minute = 60'000;
    const std::pair<qint64, bool> silences[] = {
        {0, true}, {5 * minute - 2000, true}, {5 * minute, false}, {2000 - 5 * minute, true}, {-6 * minute, false}};
    for (const auto& [silence, holds] : silences) {
        writeLock(QStringLiteral("other boot"), getpid(), processStart(getpid()), silence);
        EXPECT_EQ(BookLock::holder(database).has_value(), holds) << silence;
    }
}

TEST_F(Lock, OfThisComputerHoldsAsLongAsItsProgramRuns)
{
    constexpr qint64 hour = 3'600'000;
    writeLock(thisMachine(), getppid(), processStart(getppid()), hour);
    EXPECT_TRUE(BookLock::holder(database)) << "however silent";
    writeLock(thisMachine(), getppid(), processStart(getppid()) + 1, 0);
    EXPECT_FALSE(BookLock::holder(database)) << "another program has its number now";
    writeLock(thisMachine(), getpid(), processStart(getpid()), 0);
    EXPECT_FALSE(BookLock::holder(database)) << "a row of ours that no lock of ours wrote";
}

TEST(ProcessStart, IsZeroForWhatDoesNotRun)
{
    EXPECT_GT(processStart(getpid()), 0);
    EXPECT_EQ(processStart(getpid()), processStart(getpid()));
    EXPECT_EQ(processStart(0), 0);
    int hold[2];
    ASSERT_EQ(pipe(hold), 0);
    const pid_t child = fork();
    if (child == 0) {
        char ended = 0;
        close(hold[1]);
        _exit(read(hold[0], &ended, 1) == 0 ? 0 : 1);
    }
    EXPECT_GE(processStart(child), processStart(getpid()));
    close(hold[1]);
    siginfo_t info;
    waitid(P_PID, id_t(child), &info, WEXITED | WNOWAIT); // ended, but not yet taken note of
    EXPECT_EQ(processStart(child), 0);
    waitpid(child, nullptr, 0);
    EXPECT_EQ(processStart(child), 0);
    close(hold[0]);
}

TEST(ThisMachine, IsItsStartAndItsSpaceOfProcesses)
{
    EXPECT_TRUE(thisMachine().startsWith(QString::fromLatin1(QSysInfo::bootUniqueId()) + QStringLiteral(" pid:[")));
    EXPECT_TRUE(thisMachine().endsWith(QLatin1Char(']')));
}

} // namespace
} // namespace ertrag
