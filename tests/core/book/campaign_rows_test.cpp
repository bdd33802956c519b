// SPDX-License-Identifier: GPL-3.0-or-later
// A campaign's rows: their order, their months, and which bytes their checksum is of.
#include "core/book/campaign_rows.h"
#include "core/book/checksum.h"
#include "core/book/database.h"
#include "core/book/whole_checksum.h"
#include "core/campaign/campaign_json.h"
#include "tests/core/book/saved_book.h"

namespace ertrag
{
namespace
{

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

class CampaignRows : public SavedBook
{
protected:
    void save(const char* id, StoredImports& imports) const
    {
        storeCampaign(*database, sampleState(text(id), text(id), 0), imports);
    }
    /// The ids in their order.
    std::string order() const
    {
        std::string ids;
        SQLite::Statement row(*database, "SELECT id FROM campaign ORDER BY position");
        while (row.executeStep())
            ids += row.getColumn(0).getString();
        return ids;
    }

    std::unique_ptr<SQLite::Database> database = connectTo(path, SQLite::OPEN_READWRITE);
};

TEST_F(CampaignRows, StandInTheOrderInWhichTheyWereAdded)
{
    StoredImports imports;
    for (const char* id : {"d", "c", "b"})
        save(id, imports);
    EXPECT_EQ(order(), "adcb");
    save("d", imports);
    EXPECT_EQ(order(), "adcb") << "saved again";
    EXPECT_TRUE(removeCampaign(*database, text("d")));
    save("d", imports);
    EXPECT_EQ(order(), "acbd") << "added again";
    EXPECT_EQ(loadCampaign(*database, text("a"))->position, 1);
    EXPECT_EQ(loadCampaign(*database, text("d"))->position, 5);
}

TEST_F(CampaignRows, OfNoCampaignAreNotFound)
{
    EXPECT_FALSE(loadCampaign(*database, text("x")));
    EXPECT_FALSE(removeCampaign(*database, text("x")));
    EXPECT_TRUE(removeCampaign(*database, text("a")));
    EXPECT_FALSE(loadCampaign(*database, text("a")));
    EXPECT_EQ(database->execAndGet("SELECT count(*) FROM typed_month").getInt(), 0);
    EXPECT_EQ(database->execAndGet("SELECT count(*) FROM campaign_import").getInt(), 0);
}

TEST_F(CampaignRows, OfOneAreNotThoseOfAnother)
{
    StoredImports imports;
    save("b", imports);
    CampaignState emptied = sampleState(text("b"), text("b"), 0);
    emptied.actuals.typed.clear();
    storeCampaign(*database, emptied, imports);
    EXPECT_EQ(loadCampaign(*database, text("b"))->typed.size(), 0u);
    EXPECT_EQ(loadCampaign(*database, text("a"))->typed, state.actuals.typed);
    EXPECT_EQ(loadCampaign(*database, text("a"))->imports, std::vector<qint64>{1});
    EXPECT_TRUE(removeCampaign(*database, text("b")));
    EXPECT_EQ(loadCampaign(*database, text("a"))->typed.size(), 2u);
    EXPECT_EQ(loadCampaign(*database, text("a"))->imports.size(), 1u);
}

TEST_F(CampaignRows, KeepTheOrderOfTheImports)
{
    StoredImports imports;
    CampaignState two = sampleState(text("b"), text("b"), 3, 2);
    two.actuals.imports.insert(two.actuals.imports.begin(), sampleState({}, {}, 3, 1).actuals.imports[0]);
    two.actuals.imports.push_back(state.actuals.imports[0]);
    storeCampaign(*database, two, imports);
    EXPECT_EQ(loadCampaign(*database, text("b"))->imports, (std::vector<qint64>{2, 3, 1}));
    std::swap(two.actuals.imports[0], two.actuals.imports[2]);
    storeCampaign(*database, two, imports);
    EXPECT_EQ(loadCampaign(*database, text("b"))->imports, (std::vector<qint64>{1, 3, 2}));
}

TEST_F(CampaignRows, HoldThePlanWithoutTheCompanyAndTheCorrectionAlone)
{
    const CampaignRecord found = *loadCampaign(*database, text("a"));
    EXPECT_EQ(found.name, text("Metzgerei"));
    EXPECT_EQ(found.schemaVersion, campaignSchemaVersion);
    EXPECT_FALSE(found.body.contains("\"company\""));
    EXPECT_TRUE(found.body.contains("Wochenende"));
    EXPECT_FALSE(found.correction.contains("Grillaktion"));
    EXPECT_EQ(loadBook(*database).company, companyText(state.plan));
}

/// The checksum of the one campaign of the book, value by value in its order.
Checksum checksumOfA(const CampaignRecord& found, qint64 schemaVersion)
{
    Checksum wanted;
    wanted.add(found.id).add(found.name).add(qint64(found.position)).add(schemaVersion);
    wanted.add(found.body).add(found.correction);
    for (const TypedMonth& month : found.typed) {
        wanted.add(month.month.iso()).add(month.note);
        wanted.add(month.enquiries).add(month.newCustomers).add(month.orders).add(month.hours);
        for (const auto& amount : {month.revenueNet, month.otherCosts, month.adCosts})
            wanted.add(qint64(amount ? 1 : 0)).add(qint64(amount ? amount->minor : 0));
    }
    return wanted.add(qint64(2)).add(qint64(1)); // two months; the number of the import
}

TEST_F(CampaignRows, HaveAChecksumOverEachOfTheirValues)
{
    SQLite::Statement row(*database, "SELECT checksum FROM campaign");
    ASSERT_TRUE(row.executeStep());
    EXPECT_EQ(blobAt(row, 0).toHex(),
              checksumOfA(*loadCampaign(*database, text("a")), campaignSchemaVersion).result().toHex());
}

TEST_F(CampaignRows, OfANewerPlanAreLeftToANewerProgram)
{
    SQLite::Statement newer(*database, "UPDATE campaign SET schema_version = ?, checksum = ?");
    newer.bind(1, campaignSchemaVersion + 1);
    bindBlob(newer, 2, checksumOfA(*loadCampaign(*database, text("a")), campaignSchemaVersion + 1).result());
    newer.exec();
    storeBook(*database, loadBook(*database));
    const Result<BookFile> book = BookFile::open(path, false);
    ASSERT_TRUE(book.ok());
    const Error tooNew{ErrorCode::JsonSchemaTooNew, path, {}, {}, 0};
    EXPECT_EQ(book.value().loadPlan(text("a")).error(), tooNew);
    EXPECT_EQ(book.value().check().error(), tooNew);
}

} // namespace
} // namespace ertrag
