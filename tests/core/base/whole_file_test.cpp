// SPDX-License-Identifier: GPL-3.0-or-later
// A file ends as the whole new one or as the old one, whichever call of the system fails.
#include "core/base/whole_file.h"
#include "tests/support/failing_calls.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ertrag
{
namespace
{

class WholeFile : public testing::Test
{
protected:
    QByteArray content(const QString& of) const
    {
        QFile file(of);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    unsigned modeOf(const QString& of) const
    {
        struct stat found = {};
        ::stat(QFile::encodeName(of).constData(), &found);
        return found.st_mode & 07777;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("Übersicht.csv"));
    FailingCalls calls;
};

TEST_F(WholeFile, IsTheContentAndNothingLiesBesideIt)
{
    for (const QByteArray& bytes : {QByteArray("first"), QByteArray(), QByteArray(3 << 20, 'x')}) {
        ASSERT_TRUE(writeWhole(path, bytes).ok());
        EXPECT_EQ(content(path), bytes);
        EXPECT_EQ(files(), QStringList{QStringLiteral("Übersicht.csv")});
    }
}

TEST_F(WholeFile, IsTheOldOneWhicheverCallFails)
{
    const QByteArray old("the table of last week"), fresh(300000, 'n');
    struct Fault {
        FailingCalls::Call call;
        int code;
        WriteFailure why;
    };
    using C = FailingCalls::Call;
    const Fault faults[] = {{C::Create, ENOENT, WriteFailure::NoFolder}, {C::Create, EACCES, WriteFailure::Protected},
                            {C::Create, EROFS, WriteFailure::Protected}, {C::Create, ENOSPC, WriteFailure::Full},
                            {C::Write, ENOSPC, WriteFailure::Full},      {C::Write, EDQUOT, WriteFailure::Full},
                            {C::Write, EIO, WriteFailure::NoAnswer},     {C::Sync, EIO, WriteFailure::NoAnswer},
                            {C::Sync, ENOSPC, WriteFailure::Full},       {C::Close, EIO, WriteFailure::NoAnswer},
                            {C::Rename, ENOENT, WriteFailure::NoFolder}, {C::Rename, EIO, WriteFailure::NoAnswer}};
    ASSERT_TRUE(writeWhole(path, old).ok());
    for (const auto& [call, code, why] : faults)
        for (int n = 0; n < (call == C::Write ? 5 : 1); ++n) {
            calls.fail(call, n, code);
            const Done done = writeWhole(path, fresh, calls);
            ASSERT_FALSE(done.ok()) << int(call) << " " << n;
            EXPECT_EQ(done.error().code, ErrorCode::FileNotWritable);
            EXPECT_EQ(done.error().subject, path);
            EXPECT_EQ(writeFailureOf(done.error()), why) << int(call) << " " << code;
            EXPECT_EQ(content(path), old) << int(call) << " " << n;
            EXPECT_EQ(files().size(), 1) << "nothing is left beside it";
        }
    calls.fail(C::None, 0, 0);
    ASSERT_TRUE(writeWhole(path, fresh, calls).ok());
    EXPECT_EQ(content(path), fresh) << "short writes go on";
    EXPECT_EQ(calls.synced, 2) << "the file and its folder";
}

TEST_F(WholeFile, IsThereAlthoughItsFolderCannotBeSynced)
{
    calls.fail(FailingCalls::Call::Sync, 1, EINVAL);
    ASSERT_TRUE(writeWhole(path, "x", calls).ok());
    EXPECT_EQ(content(path), "x");
}

TEST_F(WholeFile, GoesOnAfterASignal)
{
    calls.fail(FailingCalls::Call::Write, 1, EINTR);
    ASSERT_TRUE(writeWhole(path, QByteArray(200000, 'x'), calls).ok());
    EXPECT_EQ(content(path), QByteArray(200000, 'x'));
}

TEST_F(WholeFile, KeepsItsPermissionsAndTheLinkThatLeadsToIt)
{
    ASSERT_TRUE(writeWhole(path, "old").ok());
    ASSERT_EQ(::chmod(QFile::encodeName(path).constData(), 0640), 0);
    const QString link = folder.filePath(QStringLiteral("link.csv"));
    ASSERT_TRUE(QFile::link(path, link));
    ASSERT_TRUE(writeWhole(link, "new").ok());
    EXPECT_EQ(content(path), "new");
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(modeOf(path), 0640u);
}

TEST_F(WholeFile, MayHaveANameOf255Bytes)
{
    const QString longest = folder.filePath(QString(251, u'n') + QStringLiteral(".csv"));
    EXPECT_TRUE(writeWhole(longest, "x").ok());
    EXPECT_EQ(content(longest), "x");
    const Done done = writeWhole(folder.filePath(QString(126, u'ü') + QStringLiteral(".csv")), "x");
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, ErrorCode::FileNameTooLong) << "256 bytes";
}

TEST_F(WholeFile, IsRefusedWhereThereIsNone)
{
    const auto why = [](const QString& where) { return writeFailureOf(writeWhole(where, "x").error()); };
    EXPECT_EQ(why(folder.path()), WriteFailure::NotAFile);
    EXPECT_EQ(why(folder.path() + QLatin1Char('/')), WriteFailure::NotAFile);
    EXPECT_EQ(why(QStringLiteral("/dev/full")), WriteFailure::NotAFile);
    EXPECT_EQ(why(folder.filePath(QStringLiteral("no/such/x.csv"))), WriteFailure::NoFolder);
    EXPECT_EQ(files(), QStringList());
}

TEST_F(WholeFile, IsNotReplacedWhenItIsProtected)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write everything";
    ASSERT_TRUE(writeWhole(path, "old").ok());
    ASSERT_EQ(::chmod(QFile::encodeName(path).constData(), 0444), 0);
    EXPECT_EQ(writeFailureOf(writeWhole(path, "new").error()), WriteFailure::Protected);
    EXPECT_EQ(content(path), "old");
}

TEST(WriteFailure, IsFoundAgainInItsErrorAlone)
{
    for (const WriteFailure why : {WriteFailure::Full, WriteFailure::NoFolder, WriteFailure::Protected,
                                   WriteFailure::NoAnswer, WriteFailure::NotAFile, WriteFailure::TooLarge})
        EXPECT_EQ(writeFailureOf(notWritten(QStringLiteral("x"), why)), why);
    EXPECT_EQ(writeFailureOf({ErrorCode::FileNotWritable, {}, QStringLiteral("other"), {}, 0}), std::nullopt);
    EXPECT_EQ(writeFailureOf({ErrorCode::BookFull, {}, QStringLiteral("full"), {}, 0}), std::nullopt);
}

} // namespace
} // namespace ertrag
