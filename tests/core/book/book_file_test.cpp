// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book_file.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <csignal>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ertrag
{
namespace
{

constexpr qint64 userVersionOffset = 60;
constexpr qint64 applicationIdOffset = 68;

Campaign campaign(const QString& id, const QString& name)
{
    Campaign plan;
    plan.id = id;
    plan.name = name;
    return plan;
}

Actuals twoMonths()
{
    Actuals actuals;
    TypedMonth first;
    first.month = Month::of(2026, 1);
    first.newCustomers = 3;
    first.adCosts = Money{12345};
    first.note = QStringLiteral("Grillaktion, „neu“");
    TypedMonth second;
    second.month = Month::of(2026, 2);
    second.hours = 7.5;
    actuals.typed = {first, second};
    return actuals;
}

class Book : public testing::Test
{
protected:
    QString path(const char* name = "firm.ertrag") const { return m_folder.filePath(QString::fromUtf8(name)); }

    void make(const QString& file) const
    {
        Result<BookFile> book = BookFile::create(file);
        ASSERT_TRUE(book.ok());
        ASSERT_TRUE(book.value().save(campaign(QStringLiteral("a"), QStringLiteral("Metzgerei")), twoMonths()).ok());
    }
    static void overwrite(const QString& file, qint64 offset, const QByteArray& bytes)
    {
        QFile raw(file);
        ASSERT_TRUE(raw.open(QIODevice::ReadWrite));
        ASSERT_TRUE(raw.seek(offset));
        ASSERT_EQ(raw.write(bytes), bytes.size());
    }
    static QByteArray bytesOf(const QString& file)
    {
        QFile raw(file);
        return raw.open(QIODevice::ReadOnly) ? raw.readAll() : QByteArray();
    }
    static void expectRefused(const QString& file, ErrorCode code)
    {
        const QByteArray before = bytesOf(file);
        const Result<BookFile> book = BookFile::open(file);
        ASSERT_FALSE(book.ok());
        EXPECT_EQ(int(book.error().code), int(code));
        EXPECT_EQ(bytesOf(file), before) << "a refused file is not touched";
    }

    QTemporaryDir m_folder;
};

TEST_F(Book, GivesBackWhatWasSaved)
{
    make(path());
    Result<BookFile> book = BookFile::open(path());
    ASSERT_TRUE(book.ok());
    ASSERT_EQ(book.value().campaigns().size(), 1u);
    EXPECT_EQ(book.value().campaigns()[0].name, QStringLiteral("Metzgerei"));
    const Result<Campaign> plan = book.value().loadPlan(QStringLiteral("a"));
    ASSERT_TRUE(plan.ok());
    EXPECT_TRUE(plan.value() == campaign(QStringLiteral("a"), QStringLiteral("Metzgerei")));
    const Result<Actuals> actuals = book.value().loadActuals(QStringLiteral("a"));
    ASSERT_TRUE(actuals.ok());
    EXPECT_TRUE(actuals.value() == twoMonths());
    EXPECT_TRUE(book.value().check().ok());
    EXPECT_FALSE(QFileInfo::exists(path() + QStringLiteral("-journal")));
}

TEST_F(Book, KeepsTheOrderAndForgetsWhatIsRemoved)
{
    make(path());
    Result<BookFile> book = BookFile::open(path());
    ASSERT_TRUE(book.ok());
    ASSERT_TRUE(book.value().save(campaign(QStringLiteral("b"), QStringLiteral("Zweite")), {}).ok());
    ASSERT_TRUE(book.value().save(campaign(QStringLiteral("a"), QStringLiteral("Umbenannt")), {}).ok());
    ASSERT_EQ(book.value().campaigns().size(), 2u);
    EXPECT_EQ(book.value().campaigns()[0].name, QStringLiteral("Umbenannt"));
    ASSERT_TRUE(book.value().remove(QStringLiteral("a")).ok());
    EXPECT_EQ(book.value().campaigns().size(), 1u);
    const Result<Campaign> gone = book.value().loadPlan(QStringLiteral("a"));
    ASSERT_FALSE(gone.ok());
    EXPECT_EQ(int(gone.error().code), int(ErrorCode::CampaignUnknown));
}

TEST_F(Book, CopiesItselfWhole)
{
    make(path());
    Result<BookFile> book = BookFile::open(path());
    ASSERT_TRUE(book.ok());
    ASSERT_TRUE(book.value().copyTo(path("copy.ertrag")).ok());
    const Result<BookFile> copy = BookFile::open(path("copy.ertrag"), false);
    ASSERT_TRUE(copy.ok());
    EXPECT_TRUE(copy.value().check().ok());
    EXPECT_TRUE(copy.value().loadActuals(QStringLiteral("a")).value() == twoMonths());
    EXPECT_EQ(int(book.value().copyTo(path("copy.ertrag")).error().code), int(ErrorCode::FileExists));
}

TEST_F(Book, TakesThePlaceOfAnotherWithItsPath)
{
    make(path());
    make(path("other.ertrag"));
    Result<BookFile> book = BookFile::open(path());
    book.value() = std::move(BookFile::open(path("other.ertrag"))).value();
    EXPECT_EQ(book.value().path(), path("other.ertrag"));
    ASSERT_TRUE(book.value().remove(QStringLiteral("a")).ok());
    EXPECT_EQ(BookFile::open(path(), false).value().campaigns().size(), 1u);
    EXPECT_TRUE(BookFile::open(path("other.ertrag"), false).value().campaigns().empty());
}

TEST_F(Book, IsNotMadeOverAnotherFile)
{
    make(path());
    const Result<BookFile> second = BookFile::create(path());
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(int(second.error().code), int(ErrorCode::FileExists));
}

TEST_F(Book, RefusesWhatIsNotABook)
{
    const Result<BookFile> missing = BookFile::open(path("missing"));
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(int(missing.error().code), int(ErrorCode::FileNotFound));

    QFile empty(path("empty"));
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    empty.close();
    expectRefused(path("empty"), ErrorCode::BookNotABook);

    QFile words(path("words"));
    ASSERT_TRUE(words.open(QIODevice::WriteOnly));
    words.write(QByteArray("not a book ").repeated(500));
    words.close();
    expectRefused(path("words"), ErrorCode::BookNotABook);

    make(path("foreign"));
    overwrite(path("foreign"), applicationIdOffset, QByteArray("\0\0\0\1", 4));
    expectRefused(path("foreign"), ErrorCode::BookNotABook);
}

TEST_F(Book, RefusesANewerVersion)
{
    make(path());
    overwrite(path(), userVersionOffset, QByteArray("\x7f\0\0\0", 4));
    expectRefused(path(), ErrorCode::BookTooNew);
}

TEST_F(Book, NoticesAChangedLetter)
{
    make(path());
    const qint64 at = bytesOf(path()).indexOf("Grillaktion");
    ASSERT_GT(at, 0);
    overwrite(path(), at, "g");
    const Result<BookFile> book = BookFile::open(path(), false);
    ASSERT_TRUE(book.ok()) << "the structure is whole; only the content is not";
    EXPECT_EQ(int(book.value().loadActuals(QStringLiteral("a")).error().code), int(ErrorCode::BookDamaged));
    EXPECT_EQ(int(book.value().check().error().code), int(ErrorCode::BookDamaged));
}

TEST_F(Book, NoticesAMissingEnd)
{
    make(path());
    ASSERT_TRUE(QFile::resize(path(), QFileInfo(path()).size() - 4096));
    expectRefused(path(), ErrorCode::BookDamaged);
}

TEST_F(Book, OpenedForReadingRefusesToSave)
{
    make(path());
    Result<BookFile> book = BookFile::open(path(), false);
    ASSERT_TRUE(book.ok());
    const Done saved = book.value().save(campaign(QStringLiteral("a"), QStringLiteral("x")), {});
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(int(saved.error().code), int(ErrorCode::BookReadOnly));
}

/// Saves campaigns for ever and tells through the pipe what was reported as saved.
[[noreturn]] void saveUntilKilled(const QString& file, int pipeEnd)
{
    Result<BookFile> book = BookFile::open(file);
    if (!book)
        _exit(1);
    Campaign plan = campaign(QStringLiteral("k"), {});
    for (int number = 1;; ++number) {
        plan.name = QString::number(number);
        if (!book.value().save(plan, twoMonths()) || write(pipeEnd, &number, sizeof number) != sizeof number)
            _exit(1);
    }
}

TEST_F(Book, LosesNothingReportedSavedWhenKilled)
{
    make(path());
    for (int round = 0; round < 12; ++round) {
        int ends[2];
        ASSERT_EQ(pipe(ends), 0);
        const pid_t child = fork();
        if (child == 0)
            saveUntilKilled(path(), ends[1]);
        close(ends[1]);
        int reported = 0;
        for (int heard = 0, number = 0; heard < 5 + round && read(ends[0], &number, sizeof number) == sizeof number;
             ++heard)
            reported = number;
        usleep(useconds_t(round) * 137); // another moment of a save in each round
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        for (int number = 0; read(ends[0], &number, sizeof number) == sizeof number;)
            reported = number;
        close(ends[0]);

        const Result<BookFile> book = BookFile::open(path());
        ASSERT_TRUE(book.ok()) << "round " << round;
        ASSERT_TRUE(book.value().check().ok());
        const int found = book.value().loadPlan(QStringLiteral("k")).value().name.toInt();
        EXPECT_GE(found, reported);
        EXPECT_LE(found, reported + 1);
    }
}

} // namespace
} // namespace ertrag
