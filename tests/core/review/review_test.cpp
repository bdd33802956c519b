// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review.h"

#include "core/campaign/campaign.h"

#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

Projection planned()
{
    Projection p;
    for (int t = 0; t < 4; ++t) {
        p.byMonth.push_back({});
        CashMonth month;
        month.cost.ads = 100;
        month.clicks = 100;
        month.leads = 10;
        month.customers = 5;
        month.benefit = 50;
        p.likely.months.push_back(month);
    }
    return p;
}

Campaign plan()
{
    Campaign c;
    c.months = 4;
    c.tailMonths = 0;
    c.economics.orderValue = Estimate::exactly(40);
    c.economics.contributionMargin = Estimate::exactly(0.5);
    c.economics.incrementality = Estimate::exactly(0.5);
    Channel channel;
    channel.id = QStringLiteral("instagram");
    channel.adBudgetPerMonth = Money::fromUnits(100);
    channel.paid.costPerThousand = Estimate::exactly(8);
    channel.paid.clickRate = Estimate::exactly(0.01);
    channel.closeRate = Estimate::exactly(0.25);
    c.channels = {channel};
    return c;
}

TypedMonth typed(double enquiries, double customers)
{
    TypedMonth month;
    month.month = Month::of(2026, 1);
    month.enquiries = enquiries;
    month.newCustomers = customers;
    return month;
}

ImportBatchPtr file(double cost, double clicks, std::optional<double> conversions)
{
    auto batch = std::make_shared<ImportBatch>();
    batch->platform = QStringLiteral("meta-ads");
    ImportedRow row;
    row.first = QDate(2026, 1, 1);
    row.last = QDate(2026, 1, 31);
    row.cost = cost;
    row.clicks = clicks;
    row.conversions = conversions;
    batch->rows = {row};
    return batch;
}

Actuals happened(std::vector<TypedMonth> months, std::vector<ImportBatchPtr> files = {})
{
    Actuals actuals;
    actuals.typed = std::move(months);
    actuals.imports = std::move(files);
    return actuals;
}

const LearnedValue* learned(const Review& review, const char* key)
{
    for (const LearnedValue& value : review.learned)
        if (value.key == QLatin1String(key))
            return &value;
    return nullptr;
}

} // namespace

TEST(Review, SetsWhatThePlanExpectedBesideWhatCame)
{
    const Review review = reviewOf(plan(), happened({typed(40, 8)}, {file(110, 100, {})}), planned());
    const LearnedValue* close = learned(review, "close_rate");
    ASSERT_TRUE(close);
    EXPECT_DOUBLE_EQ(close->plan, 0.25);
    EXPECT_DOUBLE_EQ(close->now, 0.2);
    EXPECT_DOUBLE_EQ(close->basis, 40);
    const LearnedValue* click = learned(review, "cost_per_click");
    ASSERT_TRUE(click);
    EXPECT_DOUBLE_EQ(click->plan, 0.8);
    EXPECT_DOUBLE_EQ(click->now, 1.1);
    EXPECT_FALSE(learned(review, "order_value")) << "nobody said revenue and orders";
    EXPECT_FALSE(learned(review, "enquiry_rate")) << "typed enquiries come without clicks too";
}

TEST(Review, JudgesWhatAddsUpByWhatWasDue)
{
    // 5 of the plan's 20 customers are due after one month: 60 x 0.25 = 15 of the target.
    Campaign c = plan();
    KeyFigureChoice choice;
    choice.key = QStringLiteral("cust");
    choice.target = 60.0;
    c.measures.keyFigures = {choice};
    const std::pair<double, Standing> rows[] = {
        {60, Standing::Reached}, {15, Standing::OnCourse}, {13, Standing::Close}, {12, Standing::Behind}};
    for (const auto& [customers, standing] : rows)
        EXPECT_EQ(reviewOf(c, happened({typed(100, customers)}), planned()).keyFigures[0].standing, standing)
            << customers;
}

TEST(Review, JudgesRatesAndPricesByTheTargetItself)
{
    Campaign c = plan();
    KeyFigureChoice rate, price, other;
    rate.key = QStringLiteral("cr");
    rate.target = 25.0; // percent
    price.key = QStringLiteral("cpc");
    price.target = 1.0;
    other.key = QStringLiteral("stars");
    other.target = 4.5;
    c.measures.keyFigures = {rate, price, other};
    const Review review = reviewOf(c, happened({typed(40, 8)}, {file(110, 100, {})}), planned());
    EXPECT_DOUBLE_EQ(*review.keyFigures[0].actual, 0.2);
    EXPECT_DOUBLE_EQ(*review.keyFigures[0].target, 0.25);
    EXPECT_EQ(review.keyFigures[0].standing, Standing::Behind);
    EXPECT_EQ(review.keyFigures[1].standing, Standing::Close);
    EXPECT_FALSE(review.keyFigures[2].actual);
    EXPECT_EQ(review.keyFigures[2].standing, Standing::NotKnown);
}

TEST(Review, KeepsThePlatformsClaimApart)
{
    // 10 conversions x 40 x 0.5 = 200 against all costs to date; nobody counted, so our own ROI stays open.
    const Review claimed = reviewOf(plan(), happened({}, {file(100, 100, 10)}), planned());
    ASSERT_TRUE(claimed.claimedRoi);
    EXPECT_DOUBLE_EQ(*claimed.claimedRoi, (200 - claimed.comparison.cost) / claimed.comparison.cost);
    EXPECT_FALSE(claimed.comparison.roi);
    EXPECT_FALSE(reviewOf(plan(), happened({typed(40, 8)}), planned()).claimedRoi);
}

TEST(Review, TakesTheOwnersCorrectionIntoTheClaim)
{
    // 10 conversions, 4 of 10 claimed twice: 6 x 40 x 0.5 margin x 0.5 who would not have come anyway = 60.
    Actuals actuals = happened({}, {file(100, 100, 10)});
    EXPECT_FALSE(reviewOf(plan(), actuals, planned()).correctedRoi);
    actuals.correction.doubleClaimsShare = Estimate::exactly(0.4);
    const Review review = reviewOf(plan(), actuals, planned());
    ASSERT_TRUE(review.correctedRoi);
    EXPECT_NEAR(*review.correctedRoi, (60 - review.comparison.cost) / review.comparison.cost, 1e-9);
}
