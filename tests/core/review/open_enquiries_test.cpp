// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/open_enquiries.h"

#include "core/projection/model/sales_delay.h"
#include "core/projection/simulation/simulate.h"
#include "core/review/evidence.h"
#include "core/review/forecast.h"
#include "tests/core/review/small_plan.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

namespace ertrag
{
namespace
{

/// Close rate 0.5, worth 20 x 0.5 x 0.5 = 5 a customer; half has bought after 20 weeks, nine of ten after 65.
Campaign slowPlan()
{
    Campaign plan = smallPlan();
    plan.salesCycle.halfWeeks = Estimate::exactly(20);
    plan.salesCycle.spread = Estimate::exactly(3.25);
    return plan;
}

std::vector<ActualMonth> asked(std::vector<double> enquiries)
{
    std::vector<ActualMonth> months;
    for (const double count : enquiries) {
        months.emplace_back();
        months.back().month = Month::of(2026, 1) + int(months.size() - 1);
        months.back().enquiries = count;
        months.back().newCustomers = 0;
    }
    return months;
}

OpenEnquiries openOf(const Campaign& plan, const std::vector<ActualMonth>& months, size_t horizon = 24)
{
    return openEnquiriesOf(plan, months, evidenceOf(plan, months), horizon);
}

} // namespace

TEST(OpenEnquiries, AreThoseWhoseSaleIsStillToComeByTheirAge)
{
    const OpenEnquiries open = openOf(slowPlan(), asked({8, 2}));
    const std::vector<double> w = salesDelay(20, 3.25, 24);
    const double customers = 0.5 * (8 * (1 - w[0] - w[1]) + 2 * (1 - w[0]));
    EXPECT_NEAR(open.count, 10, 1e-12);
    EXPECT_NEAR(open.customers, customers, 1e-9);
    EXPECT_NEAR(open.likely, 5 * customers, 1e-9);
    EXPECT_NEAR(open.byMonth[1], 0, 1e-12);
    EXPECT_NEAR(open.byMonth[2], 5 * 0.5 * (8 * w[2] + 2 * w[1]), 1e-9);
    const double inSight = std::accumulate(open.byMonth.begin(), open.byMonth.end(), 0.0);
    EXPECT_LT(inSight, open.likely);
    EXPECT_GT(inSight, 0.9 * open.likely);
}

TEST(OpenEnquiries, TakeTwoIndependentFactorsForTheirRange)
{
    Campaign plan = slowPlan();
    plan.channels[0].closeRate = {0.25, 0.5, 1};
    plan.economics.orderValue = {10, 20, 40};
    const OpenEnquiries open = openOf(plan, asked({11}));
    const double factor = std::exp(std::sqrt(2.0) * std::log(2.0));
    EXPECT_NEAR(open.high / open.likely, factor, 1e-9);
    EXPECT_NEAR(open.likely / open.low, factor, 1e-9);
}

TEST(OpenEnquiries, AreNoneWithoutASalesCycleOrFigures)
{
    EXPECT_EQ(openOf(smallPlan(), asked({11})).likely, 0);
    EXPECT_EQ(openOf(smallPlan(), asked({11})).count, 0);
    EXPECT_EQ(openOf(slowPlan(), {}).likely, 0);
}

TEST(OpenEnquiries, KeepAMachineBuilderWithoutASaleFromHopelessness)
{
    // Eleven enquiries in four months, none has bought: as planned, or nearly so.
    Campaign plan = slowPlan();
    plan.tailMonths = 20;
    plan.economics.orderValue = {7000, 21000, 45000};
    plan.economics.contributionMargin = Estimate::exactly(0.4);
    const Projection projection = simulate(plan, {1024, 7, 1}).value();
    Actuals actuals;
    for (int month = 0; month < 4; ++month) {
        TypedMonth typed;
        typed.month = plan.start + month;
        typed.enquiries = month == 0 ? 2 : 3;
        typed.newCustomers = 0;
        actuals.typed.push_back(typed);
    }
    const Comparison found = compare(plan, actuals, projection);
    ASSERT_TRUE(found.openEnquiries);
    EXPECT_NEAR(found.openEnquiries->count, 11, 1e-9);
    EXPECT_GT(found.openEnquiries->low, 0);
    EXPECT_GT(found.benefitFactor, trustedFactor(found.benefit, found.planBenefit, found.elapsed));
    double counted = 0;
    for (const double month : found.openEnquiries->byMonth)
        counted += month;
    EXPECT_GT(counted, 5000);
    Actuals silent = actuals; // nobody counted enquiries in one month: nothing is said of them
    silent.typed[1].enquiries.reset();
    EXPECT_FALSE(compare(plan, silent, projection).openEnquiries);
}

} // namespace ertrag
