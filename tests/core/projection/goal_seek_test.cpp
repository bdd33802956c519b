// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/cash_inputs.h"
#include "core/projection/model/goal_seek.h"
#include "core/projection/simulation/sensitivity.h"
#include "core/projection/simulation/simulate.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace ertrag;

namespace
{

/// One month in which spend x brings b x / (k + x) and costs x + fixed: planned at x0 with the slope of that curve.
CashInputs saturated(double b, double k, double fixed, double planned)
{
    CashInputs in;
    in.months = 1;
    in.tailMonths = 0;
    in.otherPerMonth = fixed;
    in.orderValue = in.contributionMargin = in.incrementality = 1;
    ChannelInputs c;
    c.adsPerMonth = c.plannedAds = planned;
    c.halfSaturation = k;
    c.costPerThousand = 1000; // one contact for one unit of effective spend
    c.clickRate = c.enquiryRate = 1;
    c.closeRate = b / (k + planned);
    in.channels.push_back(c);
    return in;
}

} // namespace

TEST(GoalSeek, allocation_07_PaysOnlyBetweenTwoBudgets)
{
    const auto budgets = adBudgets(saturated(8000, 2000, 1500, 1000)).even;
    ASSERT_EQ(budgets.size(), 2u);
    EXPECT_NEAR(budgets[0], 813.8593383654929, 1e-9 * 814);
    EXPECT_NEAR(budgets[1], 3686.140661634507, 1e-9 * 3686);
    EXPECT_TRUE(adBudgets(saturated(8000, 2000, 2500, 1000)).even.empty());
}

TEST(GoalSeek, allocation_08_BestBudget)
{
    EXPECT_NEAR(adBudgets(saturated(8000, 2000, 1500, 1000)).best.value(), 2000, 0.01);
}

TEST(GoalSeek, allocation_06_CustomersToBreakEven)
{
    CashInputs in;
    in.orderValue = 40;
    in.contributionMargin = 1;
    CashRun run;
    run.cost = 6000;
    EXPECT_NEAR(customersToBreakEven(in, run).value(), 150, 1e-9);
    run.benefit = 4000;
    run.incrementalCustomers = 100;
    EXPECT_NEAR(customersToBreakEven(in, run).value(), 150, 1e-9);
}

TEST(GoalSeek, TheLikelyLimitsBringTheLikelyRunToZero)
{
    Campaign plan;
    Channel channel;
    channel.id = QStringLiteral("a");
    channel.adBudgetPerMonth = Money{40000};
    channel.closeRate = {0.2, 0.3, 0.4};
    plan.channels.push_back(channel);
    plan.duties.roles.push_back({});
    plan.duties.roles[0].hoursPerWeek = 1;
    plan.economics.orderValue = {60, 90, 140};
    const Projection p = simulate(plan, {1024, {}, 1}).value();
    Campaign other = plan;
    other.duties.roles[0].hoursPerWeek = p.takes.mostHoursPerWeek.likely.value();
    if (other.duties.roles[0].hoursPerWeek > 0) {
        EXPECT_NEAR(likelyRun(other).roi, 0, 1e-9);
    }
    other = plan;
    other.economics.orderValue.likely = p.takes.leastOrderValue.likely.value();
    EXPECT_NEAR(likelyRun(other).roi, 0, 1e-9);
    other = plan;
    other.channels[0].closeRate.likely = p.takes.leastCloseRate.likely.value();
    EXPECT_NEAR(likelyRun(other).roi, 0, 1e-9);
    EXPECT_LE(p.takes.mostHoursPerWeek.safe.value(), p.takes.mostHoursPerWeek.likely.value());
    EXPECT_GE(p.takes.leastOrderValue.safe.value(), p.takes.leastOrderValue.likely.value());
    EXPECT_GT(p.perfectInformation, 0);
    ASSERT_FALSE(p.information.empty());
    EXPECT_LE(p.information[0].value, p.perfectInformation);
}
