// SPDX-License-Identifier: GPL-3.0-or-later
// Every value of every table counts in a checksum: changed alone, it is noticed.
#include "tests/core/book/saved_book.h"

namespace ertrag
{
namespace
{

struct Change {
    const char* what;
    const char* statement;
};

/// A book with a version too, changed from outside.
class GuardedValues : public SavedBook, public testing::WithParamInterface<Change>
{
protected:
    GuardedValues()
    {
        Result<BookFile> book = BookFile::open(path);
        EXPECT_TRUE(book.value().saveVersion(state, QStringLiteral("Stand")).ok());
    }
    /// The error of the book's own check; it opens for reading.
    ErrorCode checked() const
    {
        const Result<BookFile> book = BookFile::open(path, false);
        const Done found = book ? book.value().check() : Done(book.error());
        return found ? ErrorCode::Usage : found.error().code;
    }
};

const Change documents[] = {
    {"BookUuid", "UPDATE book SET uuid = 'other'"},
    {"BookCompany", "UPDATE book SET company = '{}'"},
    {"BookCurrent", "UPDATE book SET current = 'b'"},
    {"BookChecksum", "UPDATE book SET seal = x'00'"},
    {"CampaignId", "UPDATE campaign SET id = 'b'"},
    {"CampaignName", "UPDATE campaign SET name = 'Metzger'"},
    {"CampaignPosition", "UPDATE campaign SET position = 7"},
    {"CampaignSchemaVersion", "UPDATE campaign SET schema_version = schema_version + 1"},
    {"CampaignBody", "UPDATE campaign SET body = replace(body, 'Wochenende', 'wochenende')"},
    {"CampaignCorrection", "UPDATE campaign SET correction = correction || ' '"},
    {"CampaignChecksum", "UPDATE campaign SET checksum = x'00'"},
    {"MonthCampaign", "UPDATE typed_month SET campaign = 'b' WHERE month = '2026-01'"},
    {"MonthMonth", "UPDATE typed_month SET month = '2025-12' WHERE month = '2026-01'"},
    {"MonthIsNone", "UPDATE typed_month SET month = '2026-13' WHERE month = '2026-01'"},
    {"MonthEnquiries", "UPDATE typed_month SET enquiries = 1"},
    {"MonthNewCustomers", "UPDATE typed_month SET new_customers = 4 WHERE month = '2026-01'"},
    {"MonthOrders", "UPDATE typed_month SET orders = 0"},
    {"MonthHours", "UPDATE typed_month SET hours = 8.5 WHERE month = '2026-02'"},
    {"MonthRevenue", "UPDATE typed_month SET revenue_net = 0"},
    {"MonthOtherCosts", "UPDATE typed_month SET other_costs = 0"},
    {"MonthAdCosts", "UPDATE typed_month SET ad_costs = ad_costs + 1"},
    {"MonthNote", "UPDATE typed_month SET note = note || '.'"},
    {"MonthKeyFigures", "UPDATE typed_month SET key_figures = '{\"stars\":4}'"},
    {"MonthMissing", "DELETE FROM typed_month WHERE month = '2026-02'"},
    {"LinkCampaign", "UPDATE campaign_import SET campaign = 'b'"},
    {"LinkImport", "UPDATE campaign_import SET import = 2"},
    {"LinkTwice", "INSERT INTO campaign_import SELECT campaign, position + 1, import FROM campaign_import"},
    {"VersionNumber", "UPDATE version SET number = 7"},
    {"VersionCampaign", "UPDATE version SET campaign = 'b'"},
    {"VersionName", "UPDATE version SET name = 'x'"},
    {"VersionTime", "UPDATE version SET saved_at = '2026-01-01T00:00:00Z'"},
    {"VersionBody", "UPDATE version SET body = replace(body, 'Wochenende', 'wochenende')"},
    {"VersionChecksum", "UPDATE version SET checksum = x'00'"},
    {"VersionLinkImport", "UPDATE version_import SET import = 2"},
    {"VersionLinkMissing", "DELETE FROM version_import"},
};
const Change imported[] = {
    {"ImportHash", "UPDATE import SET content_hash = 'other'"},
    {"ImportFileName", "UPDATE import SET file_name = 'other'"},
    {"ImportPlatform", "UPDATE import SET platform = 'google-ads'"},
    {"ImportLanguage", "UPDATE import SET language = 'de'"},
    {"ImportCurrency", "UPDATE import SET currency = 'USD'"},
    {"ImportChannel", "UPDATE import SET channel = 'x'"},
    {"ImportZone", "UPDATE import SET zone = 'UTC'"},
    {"ImportShape", "UPDATE import SET shape = 'x'"},
    {"ImportDay", "UPDATE import SET imported_on = '2026-03-02'"},
    {"ImportKind", "UPDATE import SET kind = 1"},
    {"ImportKindBelow", "UPDATE import SET kind = -1"},
    {"ImportKindAbove", "UPDATE import SET kind = 5"},
    {"ImportRate", "UPDATE import SET rate = 2"},
    {"ImportColumnTitle", "UPDATE import SET columns = replace(columns, 'Betrag', 'betrag')"},
    {"ImportColumnMeaning", "UPDATE import SET columns = replace(columns, 'cost', 'clicks')"},
    {"ImportChecksum", "UPDATE import SET checksum = x'00'"},
    {"DayFirst", "UPDATE day_figure SET first_day = '2025-12-31' WHERE position = 1"},
    {"DayLast", "UPDATE day_figure SET last_day = '2026-01-02' WHERE position = 1"},
    {"DayLine", "UPDATE day_figure SET line = 9 WHERE position = 1"},
    {"DayRows", "UPDATE day_figure SET row_count = 9 WHERE position = 1"},
    {"DayCampaign", "UPDATE day_figure SET part = 'x' WHERE position = 1"},
    {"DayChannel", "UPDATE day_figure SET channel = 'x' WHERE position = 1"},
    {"DayCost", "UPDATE day_figure SET cost = cost + 0.01 WHERE position = 1"},
    {"DayImpressions", "UPDATE day_figure SET impressions = 0 WHERE position = 1"},
    {"DayClicks", "UPDATE day_figure SET clicks = 1 WHERE position = 1"},
    {"DayLeads", "UPDATE day_figure SET leads = 0 WHERE position = 1"},
    {"DayConversions", "UPDATE day_figure SET conversions = 0 WHERE position = 1"},
    {"DayRevenue", "UPDATE day_figure SET revenue = NULL WHERE position = 1"},
    {"DayVisits", "UPDATE day_figure SET visits = 0 WHERE position = 1"},
    {"DayViews", "UPDATE day_figure SET views = 0 WHERE position = 1"},
    {"DayMissing", "DELETE FROM day_figure WHERE position = 1"},
    {"DaysInAnotherOrder", "UPDATE day_figure SET position = 99 WHERE position = 1"},
    {"RowsHash", "UPDATE source_rows SET content_hash = 'other'"},
    {"RowsFirst", "UPDATE source_rows SET first_row = 1"},
    {"RowsCount", "UPDATE source_rows SET row_count = row_count + 1"},
    {"RowsBody", "UPDATE source_rows SET body = body || x'00'"},
    {"RowsChecksum", "UPDATE source_rows SET checksum = x'00'"},
};

TEST_P(GuardedValues, AreNoticedWhenChangedAlone)
{
    ASSERT_EQ(checked(), ErrorCode::Usage) << "good before";
    change(GetParam().statement);
    EXPECT_EQ(checked(), ErrorCode::BookDamaged);
}

INSTANTIATE_TEST_SUITE_P(OfDocuments, GuardedValues, testing::ValuesIn(documents),
                         [](const auto& tested) { return tested.param.what; });
INSTANTIATE_TEST_SUITE_P(OfImports, GuardedValues, testing::ValuesIn(imported),
                         [](const auto& tested) { return tested.param.what; });

class DamagedDocuments : public GuardedValues
{
};

TEST_P(DamagedDocuments, AreNotWrittenTo)
{
    change(GetParam().statement);
    const QByteArray before = bytesOf(path);
    const Result<BookFile> book = BookFile::open(path);
    ASSERT_FALSE(book.ok());
    EXPECT_EQ(book.error().code, ErrorCode::BookDamaged);
    EXPECT_EQ(book.error().subject, path);
    EXPECT_EQ(bytesOf(path), before);
}

INSTANTIATE_TEST_SUITE_P(Each, DamagedDocuments, testing::ValuesIn(documents),
                         [](const auto& tested) { return tested.param.what; });

} // namespace
} // namespace ertrag
