// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/claimed.h"

#include "core/review/campaign_months.h"
#include "core/review/review.h"
#include "tests/core/review/small_plan.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

ImportedRow claim(int month, std::optional<double> conversions, std::optional<double> revenue = {})
{
    ImportedRow row = rowOf(month, 28, 100);
    row.conversions = conversions;
    row.revenue = revenue;
    return row;
}

std::optional<double> claimed(std::vector<ImportedRow> rows, double cost = 100)
{
    return roiAsClaimed(smallPlan(), campaignMonths(smallPlan(), actualsOf({}, std::move(rows))), cost);
}

std::optional<double> corrected(std::vector<ImportedRow> rows, double doubleClaims, double cost = 100)
{
    Actuals actuals = actualsOf({}, std::move(rows));
    actuals.correction.doubleClaimsShare = Estimate::exactly(doubleClaims);
    return roiAsCorrected(smallPlan(), correctedMonths(byMonth(actuals, 2), actuals.correction), cost);
}

} // namespace

TEST(Claimed, CountsRevenueElseConversionsAtThePlansOrderValue)
{
    // 10 conversions x 20 x 0.5 = 100; a revenue of 500 x 0.5 stands for its month's conversions.
    EXPECT_NEAR(*claimed({claim(1, 10)}), 0, 1e-12);
    EXPECT_NEAR(*claimed({claim(1, 10, 500)}), 1.5, 1e-12);
    EXPECT_NEAR(*claimed({claim(1, 10), claim(2, {}, 500)}), 2.5, 1e-12);
    EXPECT_NEAR(*claimed({claim(1, 10), claim(2, {})}, 200), -0.5, 1e-12);
    EXPECT_NEAR(*claimed({claim(1, 0)}, 200), -1, 1e-12);
}

TEST(Claimed, NeedsAClaimAndACost)
{
    EXPECT_FALSE(claimed({claim(1, {})}));
    EXPECT_FALSE(claimed({claim(1, 10)}, 0));
    EXPECT_TRUE(claimed({claim(1, 10)}, 0.5));
}

TEST(Claimed, AreTakenWithoutTheOwnersCorrectionsAndApartFromOurOwnCount)
{
    const Actuals actuals = actualsOf({}, {claim(1, 10)});
    const Review review = reviewOf(smallPlan(), actuals, projectionOf(smallPlan()));
    ASSERT_TRUE(review.claimedRoi);
    EXPECT_NEAR(*review.claimedRoi, (100 - review.comparison.cost) / review.comparison.cost, 1e-12);
    EXPECT_FALSE(review.comparison.roi);
    EXPECT_FALSE(review.correctedRoi);
    Actuals known = actuals;
    known.correction.doubleClaimsShare = Estimate::exactly(0.4);
    const Review corrected = reviewOf(smallPlan(), known, projectionOf(smallPlan()));
    EXPECT_EQ(corrected.correctedRoi, roiAsCorrected(smallPlan(), correctedMonths(byMonth(known, 2), known.correction),
                                                     corrected.comparison.cost));
    EXPECT_TRUE(corrected.correctedRoi);
}

TEST(Corrected, LeavesOutDoubleClaimsAndWhoWouldHaveComeAnyway)
{
    // 10 conversions, 4 of 10 claimed twice: 6 x 20 x 0.5 margin x 0.5 who would not have come anyway = 30.
    EXPECT_NEAR(*corrected({claim(1, 10)}, 0.4), -0.7, 1e-12);
    EXPECT_NEAR(*corrected({claim(1, 10, 500)}, 0.4), -0.25, 1e-12);
    EXPECT_NEAR(*corrected({claim(1, 10), claim(2, {}, 500)}, 0.4), 0.05, 1e-12);
}

TEST(Corrected, NeedsAClaimAndACost)
{
    EXPECT_FALSE(corrected({claim(1, {})}, 0.4));
    EXPECT_FALSE(corrected({claim(1, 10)}, 0.4, 0));
}

TEST(Corrected, CountsMonthsOfTheCampaignOnly)
{
    EXPECT_NEAR(*corrected({claim(1, 10), claim(4, 10), claim(5, 1000)}, 0.4), -0.4, 1e-12);
    Campaign later = smallPlan();
    later.start = Month::of(2026, 2);
    Actuals actuals = actualsOf({}, {claim(1, 1000), claim(2, 10)});
    actuals.correction.doubleClaimsShare = Estimate::exactly(0.4);
    EXPECT_NEAR(*roiAsCorrected(later, correctedMonths(byMonth(actuals, 2), actuals.correction), 100), -0.7, 1e-12);
}

} // namespace ertrag
