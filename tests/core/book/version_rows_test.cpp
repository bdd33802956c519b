// SPDX-License-Identifier: GPL-3.0-or-later
// Kept states of a campaign: their numbers, their order, and that each stands alone.
#include "core/book/database.h"
#include "core/book/version_rows.h"
#include "tests/core/book/saved_book.h"

namespace ertrag
{
namespace
{

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

class Versions : public SavedBook
{
protected:
    qint64 store(const char* campaign, const char* name, int days = 0, int seed = 1)
    {
        const CampaignState kept = sampleState(QString::fromUtf8(campaign), QStringLiteral("x"), days, seed);
        return storeVersion(*database, kept, QString::fromUtf8(name), noon, imports);
    }

    std::unique_ptr<SQLite::Database> database = connectTo(path, SQLite::OPEN_READWRITE);
    StoredImports imports;
};

TEST_F(Versions, AreNumberedFromOneOverAllCampaigns)
{
    EXPECT_EQ(store("a", "first"), 1);
    EXPECT_EQ(store("b", "second"), 2);
    EXPECT_EQ(store("a", "third"), 3);
    EXPECT_EQ(versionsOf(*database, QStringLiteral("a")), (std::vector<qint64>{1, 3}));
    EXPECT_EQ(campaignOfVersion(*database, 2), QStringLiteral("b"));
    EXPECT_EQ(campaignOfVersion(*database, 7), std::nullopt);
}

TEST_F(Versions, OfACampaignAreListedFromTheNewest)
{
    store("a", "first");
    store("b", "second");
    store("a", "third");
    const std::vector<BookVersion> found = listVersions(*database, QStringLiteral("a"));
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].number, 3);
    EXPECT_EQ(found[0].name, QStringLiteral("third"));
    EXPECT_EQ(found[1].number, 1);
    EXPECT_EQ(found[1].savedAt, noon);
    EXPECT_TRUE(listVersions(*database, QStringLiteral("x")).empty());
}

TEST_F(Versions, KeepTheTimeAsThatOfGreenwich)
{
    const QDateTime inHelsinki(QDate(2026, 3, 1), QTime(14, 0), Qt::OffsetFromUTC, 2 * 3600);
    storeVersion(*database, state, QStringLiteral("v"), inHelsinki, imports);
    EXPECT_EQ(database->execAndGet("SELECT saved_at FROM version").getString(), "2026-03-01T12:00:00Z");
    EXPECT_EQ(loadVersion(*database, 1)->version.savedAt, noon);
}

TEST_F(Versions, KeepTheirImportsInOrderAndNotInTheirText)
{
    CampaignState kept = sampleState(QStringLiteral("a"), QStringLiteral("x"), 3, 2);
    kept.actuals.imports.push_back(state.actuals.imports[0]);
    storeVersion(*database, kept, QStringLiteral("v"), noon, imports);
    const auto found = loadVersion(*database, 1);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->campaign, QStringLiteral("a"));
    EXPECT_EQ(found->version.name, QStringLiteral("v"));
    EXPECT_EQ(found->imports, (std::vector<qint64>{2, 1}));
    EXPECT_TRUE(found->body.contains("Grillaktion"));
    EXPECT_FALSE(found->body.contains("hash-3-2"));
}

TEST_F(Versions, ThatAreRemovedTakeOnlyThemselves)
{
    store("a", "first", 3, 1);
    store("b", "second", 3, 2);
    EXPECT_FALSE(removeVersion(*database, 7));
    EXPECT_TRUE(removeVersion(*database, 1));
    EXPECT_FALSE(removeVersion(*database, 1));
    EXPECT_FALSE(loadVersion(*database, 1));
    EXPECT_EQ(loadVersion(*database, 2)->imports.size(), 1u);
    EXPECT_EQ(database->execAndGet("SELECT count(*) FROM version_import").getInt(), 1);
}

TEST_F(Versions, OfACampaignAreRemovedTogether)
{
    store("a", "first");
    store("b", "second");
    store("a", "third");
    removeVersionsOf(*database, QStringLiteral("a"));
    EXPECT_TRUE(versionsOf(*database, QStringLiteral("a")).empty());
    EXPECT_EQ(versionsOf(*database, QStringLiteral("b")), std::vector<qint64>{2});
}

TEST_F(Versions, ThatAreUnknownAreNamed)
{
    Result<BookFile> book = BookFile::open(path);
    const Error unknown{ErrorCode::CampaignUnknown, QStringLiteral("7"), {}, {}, 0};
    EXPECT_EQ(book.value().loadVersion(7).error(), unknown);
    EXPECT_EQ(book.value().removeVersion(7).error(), unknown);
}

} // namespace
} // namespace ertrag
