// SPDX-License-Identifier: GPL-3.0-or-later
// A copy is there whole or not at all, and nothing is left beside it.
#include "core/book/database.h"
#include "core/book/safe_copy.h"
#include "tests/core/book/saved_book.h"

#include <QDir>
#include <QFile>
#include <sqlite3.h>

namespace ertrag
{
namespace
{

class SafeCopy : public SavedBook
{
protected:
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
    static int openFiles()
    {
        return int(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size());
    }
    int attachable() const { return sqlite3_limit(database->getHandle(), SQLITE_LIMIT_ATTACHED, -1); }

    std::unique_ptr<SQLite::Database> database = connectTo(path, SQLite::OPEN_READWRITE);
    QString copy = folder.filePath(QStringLiteral("copy.ertrag"));
};

TEST_F(SafeCopy, HoldsTheSameAndIsNobodys)
{
    writeLock(QStringLiteral("other boot"), 1, 1, 0);
    ASSERT_TRUE(copySafely(*database, copy).ok());
    EXPECT_EQ(files(), (QStringList{QStringLiteral("copy.ertrag"), QStringLiteral("firm.ertrag")}));
    const Result<BookFile> opened = BookFile::open(copy);
    ASSERT_TRUE(opened.ok()) << "the lock is not copied";
    EXPECT_EQ(contentOf(opened.value()), content);
    EXPECT_TRUE(opened.value().check().ok());
}

TEST_F(SafeCopy, LeavesNoFileOpenAndTheConnectionBounded)
{
    const int before = openFiles();
    ASSERT_TRUE(copySafely(*database, copy).ok());
    EXPECT_EQ(openFiles(), before);
    EXPECT_EQ(attachable(), 0);
}

TEST_F(SafeCopy, IsNotWrittenOverAnotherFile)
{
    ASSERT_TRUE(writeBytes(copy, "mine"));
    EXPECT_EQ(copySafely(*database, copy).error(), (Error{ErrorCode::FileExists, copy, {}, {}, 0}));
    EXPECT_EQ(bytesOf(copy), QByteArray("mine"));
}

TEST_F(SafeCopy, ThatCannotBeWrittenLeavesNothing)
{
    const QString nowhere = folder.filePath(QStringLiteral("missing/copy.ertrag"));
    const Done missing = copySafely(*database, nowhere);
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().code, ErrorCode::FileNotWritable);
    EXPECT_EQ(missing.error().subject, nowhere);
    EXPECT_EQ(attachable(), 0) << "after a failure too";

    const QString tooLong = folder.filePath(QString(256, QLatin1Char('x')));
    const Done unnamed = copySafely(*database, tooLong);
    ASSERT_FALSE(unnamed.ok());
    EXPECT_EQ(unnamed.error(), (Error{ErrorCode::FileNotWritable, tooLong, {}, {}, 0}));
    EXPECT_EQ(files(), QStringList{QStringLiteral("firm.ertrag")});
}

TEST(BackupPath, IsBesideTheBookWithItsFormAndAFreeNumber)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("firm.2026.ertrag"));
    for (const char* wanted : {"firm.2026-1000.ertrag", "firm.2026-1000-2.ertrag", "firm.2026-1000-3.ertrag"}) {
        EXPECT_EQ(backupPath(path, 1000), folder.filePath(QString::fromUtf8(wanted)));
        ASSERT_TRUE(writeBytes(folder.filePath(QString::fromUtf8(wanted)), "x"));
    }
}

} // namespace
} // namespace ertrag
