// SPDX-License-Identifier: GPL-3.0-or-later
// What a book may be called, and that it is the same under each of its names.
#include "tests/core/book/saved_book.h"

#include <QDir>
#include <QFile>
#include <unistd.h>

namespace ertrag
{
namespace
{

class BookNames : public SavedBook
{
};

TEST_F(BookNames, UnderAnotherNameIsTheSameBook)
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

TEST_F(BookNames, EveryNameThatAFolderTakesWorks)
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

TEST_F(BookNames, ANameThatLooksLikeAnAddressIsAName)
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

} // namespace
} // namespace ertrag
