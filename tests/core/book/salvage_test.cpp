// SPDX-License-Identifier: GPL-3.0-or-later
// What is whole in a damaged book goes into a new one.
#include "tests/core/book/saved_book.h"

#include <QFile>

namespace ertrag
{
namespace
{

/// Three campaigns of which b has an import of its own.
class Salvaged : public SavedBook
{
protected:
    Salvaged()
    {
        Result<BookFile> book = BookFile::open(path);
        for (const CampaignState& added : {b, c})
            EXPECT_TRUE(book.value().save(added.plan, added.actuals).ok());
    }

    CampaignState b = sampleState(QStringLiteral("b"), QStringLiteral("Advent"), 3, 2);
    CampaignState c = sampleState(QStringLiteral("c"), QStringLiteral("Ostern"), 0);
    QString fresh = folder.filePath(QStringLiteral("new.ertrag"));
};

TEST_F(Salvaged, IsEverythingOfAWholeBook)
{
    const Result<Salvage> salvage = BookFile::salvage(path, fresh);
    ASSERT_TRUE(salvage.ok());
    EXPECT_EQ(salvage.value().saved, (QStringList{state.plan.name, b.plan.name, c.plan.name}));
    EXPECT_EQ(salvage.value().withoutImports, QStringList());
    EXPECT_EQ(salvage.value().lost, 0);
    const Result<BookFile> book = BookFile::open(fresh);
    ASSERT_TRUE(book.ok());
    EXPECT_EQ(book.value().loadActuals(QStringLiteral("b")).value(), b.actuals);
    EXPECT_TRUE(book.value().check().ok());
}

TEST_F(Salvaged, IsAPlanWithoutItsDamagedImports)
{
    change("UPDATE import SET rate = 2 WHERE number = 2");
    const Result<Salvage> salvage = BookFile::salvage(path, fresh);
    ASSERT_TRUE(salvage.ok());
    EXPECT_EQ(salvage.value().saved, (QStringList{state.plan.name, b.plan.name, c.plan.name}));
    EXPECT_EQ(salvage.value().withoutImports, QStringList{b.plan.name});
    EXPECT_EQ(salvage.value().lost, 0);
    const Result<BookFile> book = BookFile::open(fresh);
    EXPECT_EQ(book.value().loadPlan(QStringLiteral("b")).value().name, b.plan.name);
    EXPECT_EQ(book.value().loadActuals(QStringLiteral("b")).value().typed, b.actuals.typed);
    EXPECT_TRUE(book.value().loadActuals(QStringLiteral("b")).value().imports.empty());
    EXPECT_EQ(book.value().loadActuals(QStringLiteral("a")).value(), state.actuals);
}

TEST_F(Salvaged, IsNoDamagedCampaign)
{
    change("UPDATE campaign SET name = 'x' WHERE id <> 'c'");
    const Result<Salvage> salvage = BookFile::salvage(path, fresh);
    ASSERT_TRUE(salvage.ok());
    EXPECT_EQ(salvage.value().saved, QStringList{c.plan.name});
    EXPECT_EQ(salvage.value().lost, 2);
}

TEST_F(Salvaged, LeavesTheDamagedBookAsItIsAndReplacesNoFile)
{
    change("UPDATE campaign SET name = 'x' WHERE id = 'c'");
    const QByteArray before = bytesOf(path);
    EXPECT_EQ(BookFile::salvage(path, path).error().code, ErrorCode::FileExists);
    ASSERT_TRUE(BookFile::salvage(path, fresh).ok());
    EXPECT_EQ(bytesOf(path), before);
}

TEST_F(Salvaged, IsNothingOfWhatIsNoBook)
{
    ASSERT_TRUE(writeBytes(path, QByteArray("no book ").repeated(100)));
    EXPECT_EQ(BookFile::salvage(path, fresh).error().code, ErrorCode::BookNotABook);
    EXPECT_FALSE(QFile::exists(fresh));
}

} // namespace
} // namespace ertrag
