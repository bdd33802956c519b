// SPDX-License-Identifier: GPL-3.0-or-later
// The n-th call that changes a file fails, once or from then on: every step says so and leaves the book as it was.
#include "tests/core/book/fault_vfs.h"
#include "tests/core/book/sample_books.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

class IoFault : public testing::Test
{
protected:
    IoFault()
    {
        vfs.syncing = false;
        Result<BookFile> book = BookFile::create(path);
        EXPECT_TRUE(book.value().save(sampleState(QStringLiteral("a"), QStringLiteral("before")).plan, {}).ok());
        EXPECT_TRUE(book.value()
                        .saveVersion(sampleState(QStringLiteral("a"), QStringLiteral("first"), 0), QStringLiteral("v"))
                        .ok());
        EXPECT_TRUE(book.value().save(after.plan, after.actuals).ok());
        contents = {contentOf(book.value())};
        EXPECT_TRUE(book.value().save(changed.plan, changed.actuals).ok());
        contents.push_back(contentOf(book.value()));
        EXPECT_TRUE(book.value().save(after.plan, after.actuals).ok());
        {
            BookFile closed = std::move(book.value());
        }
        start = bytesOf(path);
    }

    /// Saves a change with the n-th call failing; then without faults the book must be whole, and saving must work.
    /// True if the fault was reported.
    bool trial(int n, bool sticky, FaultVfs::Fault fault)
    {
        QFile::remove(path + QStringLiteral("-journal"));
        EXPECT_TRUE(writeBytes(path, start));
        vfs.failAt = n;
        vfs.sticky = sticky;
        vfs.fault = fault;
        vfs.failures = 0;
        bool saved = false, failed = false;
        {
            Result<BookFile> book = BookFile::open(path);
            if (book) {
                saved = book.value().save(changed.plan, changed.actuals).ok();
                vfs.failAt = -1;
                EXPECT_TRUE(book.value().save(changed.plan, changed.actuals).ok())
                    << "goes on after the fault, n = " << n;
                EXPECT_EQ(contentOf(book.value()), contents[1]);
            }
            failed = !saved;
            vfs.failAt = -1;
        }
        const Result<BookFile> again = BookFile::open(path);
        EXPECT_TRUE(again.ok()) << "n = " << n;
        if (again) {
            EXPECT_TRUE(again.value().check().ok()) << "n = " << n;
            const QByteArray found = contentOf(again.value());
            EXPECT_TRUE(found == contents[0] || found == contents[1]) << "neither before nor after, n = " << n;
            EXPECT_TRUE(!saved || found == contents[1]) << "lost what was reported as saved, n = " << n;
        }
        return failed;
    }

    int trials(bool sticky, FaultVfs::Fault fault)
    {
        int failed = 0;
        for (int n = 0; n < 200 && !HasFailure(); ++n) {
            failed += trial(n, sticky, fault) ? 1 : 0;
            if (vfs.failures == 0)
                break; // the script has fewer calls than n
        }
        return failed;
    }

    FaultVfs vfs;
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("firm.ertrag"));
    CampaignState after = sampleState(QStringLiteral("a"), QStringLiteral("before"), 10, 1);
    CampaignState changed = sampleState(QStringLiteral("a"), QStringLiteral("changed"), 400, 2);
    std::vector<QByteArray> contents; ///< before and after
    QByteArray start;
};

TEST_F(IoFault, OfTheDiskOnceLeavesTheBookWhole)
{
    EXPECT_GT(trials(false, FaultVfs::Fault::Io), 10);
}
TEST_F(IoFault, OfTheDiskFromThenOnLeavesTheBookWhole)
{
    EXPECT_GT(trials(true, FaultVfs::Fault::Io), 10);
}
TEST_F(IoFault, OfAFullDiskOnceLeavesTheBookWhole)
{
    EXPECT_GT(trials(false, FaultVfs::Fault::Full), 10);
}
TEST_F(IoFault, OfAFullDiskFromThenOnLeavesTheBookWhole)
{
    EXPECT_GT(trials(true, FaultVfs::Fault::Full), 10);
}

TEST_F(IoFault, IsNamedForWhatItIs)
{
    Result<BookFile> book = BookFile::open(path);
    ASSERT_TRUE(book.ok());
    vfs.sticky = true;
    for (const auto& [fault, code] : {std::pair(FaultVfs::Fault::Full, ErrorCode::BookFull),
                                      std::pair(FaultVfs::Fault::Io, ErrorCode::BookNotWritten)}) {
        vfs.fault = fault;
        vfs.failAt = 3;
        const Done saved = book.value().save(changed.plan, changed.actuals);
        ASSERT_FALSE(saved.ok());
        EXPECT_EQ(int(saved.error().code), int(code));
        vfs.failAt = -1;
    }
    EXPECT_EQ(contentOf(book.value()), contents[0]);
}

TEST_F(IoFault, WhileMakingABookLeavesNone)
{
    const QString made = folder.filePath(QStringLiteral("made.ertrag"));
    vfs.sticky = true;
    vfs.fault = FaultVfs::Fault::Full;
    vfs.failAt = 1;
    const Result<BookFile> book = BookFile::create(made);
    vfs.failAt = -1;
    ASSERT_FALSE(book.ok());
    EXPECT_EQ(book.error().code, ErrorCode::BookFull);
    EXPECT_EQ(book.error().subject, made);
    EXPECT_FALSE(QFile::exists(made));
}

TEST_F(IoFault, WhileCopyingLeavesNoHalfCopy)
{
    const Result<BookFile> book = BookFile::open(path, false);
    ASSERT_TRUE(book.ok());
    const QString copy = folder.filePath(QStringLiteral("copy.ertrag"));
    int failed = 0;
    for (int n = 0; n < 200; ++n) {
        vfs.failAt = n;
        vfs.failures = 0;
        const Done copied = book.value().copyTo(copy);
        vfs.failAt = -1;
        if (vfs.failures == 0)
            break;
        failed += copied.ok() ? 0 : 1;
        EXPECT_EQ(QFile::exists(copy), copied.ok());
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), copied.ok() ? 2 : 1) << "n = " << n;
        if (copied) {
            EXPECT_TRUE(BookFile::open(copy, false).value().check().ok());
        }
        QFile::remove(copy);
    }
    EXPECT_GT(failed, 10);
}

} // namespace
} // namespace ertrag
