// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/comparison.h"

#include "core/actuals/actuals_edits.h"
#include "core/campaign/campaign.h"

#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

/// Two months of 100 ads and 60 labour, 10 customers each; first margin 10, half of them incremental, no repeats.
struct Small {
    Campaign plan;
    Projection projection;
    Small()
    {
        plan.start = Month::of(2026, 1);
        plan.months = 4;
        plan.tailMonths = 0;
        plan.economics.orderValue = Estimate::exactly(20);
        plan.economics.contributionMargin = Estimate::exactly(0.5);
        plan.economics.incrementality = Estimate::exactly(0.5);
        plan.economics.ordersPerMonth = Estimate::exactly(0);
        plan.duties.hourlyCost = Estimate::exactly(30);
        for (int t = 0; t < 4; ++t) {
            CashMonth month;
            month.cost.ads = 100;
            month.cost.labour = 60;
            month.customers = 40;
            month.benefit = 200;
            projection.likely.months.push_back(month);
            MonthSpread spread;
            const double net = 40.0 * (t + 1);
            spread.netCumulative = {net - 10 * (t + 1), net - 5, net, net + 5, net + 20 * (t + 1), net};
            projection.byMonth.push_back(spread);
        }
        projection.roi = {0.1, 0.2, 0.25, 0.3, 0.4, 0.25};
    }
};

TypedMonth typed(int month, double customers, double hours)
{
    TypedMonth m;
    m.month = Month::of(2026, month);
    m.newCustomers = customers;
    m.hours = hours;
    return m;
}

TEST(Compare, WithoutFiguresIsThePlan)
{
    const Small small;
    const Comparison c = compare(small.plan, {}, small.projection);
    EXPECT_EQ(c.months.size(), 4u);
    EXPECT_FALSE(c.roi.has_value());
    EXPECT_DOUBLE_EQ(c.endRoi.likely, 0.25);
    EXPECT_DOUBLE_EQ(c.elapsed, 0);
}

TEST(Compare, AMonthAsPlannedLeavesThePlan)
{
    const Small small;
    const Comparison c = compare(small.plan, withTypedMonth({}, typed(1, 40, 2)), small.projection);
    EXPECT_DOUBLE_EQ(c.cost, 160);
    EXPECT_DOUBLE_EQ(c.benefit, 200);
    EXPECT_DOUBLE_EQ(*c.roi, 0.25);
    EXPECT_DOUBLE_EQ(*c.planRoi, 0.25);
    EXPECT_DOUBLE_EQ(c.endRoi.likely, 0.25);
    EXPECT_DOUBLE_EQ(*c.costPerNewCustomer, 4);
    EXPECT_DOUBLE_EQ(c.months[3].forecast->likely, 160);
    EXPECT_DOUBLE_EQ(c.months[3].forecast->low, 130);
    EXPECT_DOUBLE_EQ(c.months[3].forecast->high, 220);
}

TEST(Compare, HalfTheCustomersLowerTheRestLess)
{
    const Small small;
    const Comparison c = compare(small.plan, withTypedMonth({}, typed(1, 20, 2)), small.projection);
    EXPECT_DOUBLE_EQ(c.benefit, 100);
    EXPECT_DOUBLE_EQ(c.benefitFactor, 1 - 0.5 / 4);
    EXPECT_DOUBLE_EQ(c.costFactor, 1);
    EXPECT_DOUBLE_EQ(c.months[3].forecast->likely, -60 + 3 * (200 * 0.875 - 160));
    EXPECT_DOUBLE_EQ(c.endRoi.likely, (-60 + 3 * 15.0) / 640);
}

TEST(Compare, ARunningMonthIsScaledByItsDays)
{
    const Small small;
    ImportedRow row;
    row.first = QDate(2026, 1, 1);
    row.last = QDate(2026, 1, 31);
    row.cost = 100;
    ImportedRow running = row;
    running.first = QDate(2026, 2, 1);
    running.last = QDate(2026, 2, 14);
    running.cost = 50;
    ImportBatch batch;
    batch.contentHash = QStringLiteral("a");
    batch.rows = {row, running};
    const Comparison c = compare(small.plan, withTypedMonth(withImport({}, batch), typed(1, 40, 2)), small.projection);
    EXPECT_DOUBLE_EQ(c.elapsed, 1.5);
    EXPECT_DOUBLE_EQ(c.planCost, 240);
    EXPECT_DOUBLE_EQ(c.cost, 240);
    EXPECT_TRUE(c.months[1].running);
    EXPECT_DOUBLE_EQ(c.planBenefit, 300);
}

TEST(Compare, ClaimsOfThePlatformAreNoBenefit)
{
    const Small small;
    ImportedRow row;
    row.first = QDate(2026, 1, 1);
    row.last = QDate(2026, 1, 31);
    row.cost = 80;
    row.conversions = 31;
    row.revenue = 5000;
    ImportBatch batch;
    batch.rows = {row};
    const Comparison c = compare(small.plan, withImport({}, batch), small.projection);
    EXPECT_FALSE(c.benefitKnown);
    EXPECT_FALSE(c.roi.has_value());
    EXPECT_DOUBLE_EQ(c.cost, 140);
}

} // namespace
