// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/safe_limits.h"

#include "core/campaign/campaign.h"
#include "core/campaign/levers.h"
#include "core/projection/study/study.h"

#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

Campaign plan()
{
    Campaign c;
    Channel channel;
    channel.id = QStringLiteral("search");
    channel.adBudgetPerMonth = Money{60000};
    channel.paid.doubling = Doubling::Plus50;
    c.channels.push_back(channel);
    c.duties.roles.push_back({});
    c.duties.roles[0].hoursPerWeek = 2;
    c.economics.orderValue = {650, 700, 750};
    return c;
}

SafeLimits limitsOf(const Campaign& c)
{
    const auto cases = StudyCases::of(c, {}, 1024);
    return safeLimits(*cases.value()).value();
}

} // namespace

TEST(SafeLimits, AtASafeBudgetEightOfTenCasesPay)
{
    const Campaign c = plan();
    const SafeLimits limits = limitsOf(c);
    ASSERT_EQ(limits.evenAdBudgets.size(), 2u) << "too little does not pay for the hours, too much is wasted";
    for (double budget : limits.evenAdBudgets) {
        Levers levers;
        levers.adBudgetPerMonth = budget;
        Campaign there = withLevers(c, levers);
        for (Channel& channel : there.channels)
            channel.ratesHoldAt = Money{60000}; // the anchor stays where it was planned
        EXPECT_NEAR(simulate(there, {}).value().chancePositive, 0.8, 0.02) << budget;
    }
}

TEST(SafeLimits, MoreCustomersAreNeededToBeSure)
{
    const Campaign c = plan();
    const double likely = simulate(c, {1024, {}, 1}).value().customersToBreakEven.value();
    EXPECT_GT(limitsOf(c).customers.value(), likely);
    Campaign certain = c;
    certain.economics.orderValue = Estimate::exactly(0);
    EXPECT_FALSE(limitsOf(certain).customers) << "who leaves nothing over never pays the cost";
}

TEST(SafeLimits, LeavesTheCasesAsTheyWere)
{
    const auto cases = StudyCases::of(plan(), {}, 256);
    const std::vector<double> before = cases.value()->run().npv;
    ASSERT_TRUE(safeLimits(*cases.value()));
    EXPECT_EQ(cases.value()->run().npv, before);
}

TEST(Study, StopsWhenItIsTold)
{
    const std::atomic<bool> stop{true};
    const Projection p = simulate(plan(), {1024, {}, 1}).value();
    const auto stopped = study(plan(), p, {}, &stop);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

TEST(StudyCases, AreTheSimulationsOwn)
{
    const Campaign c = plan();
    const auto cases = StudyCases::of(c, {4096, {}, 1}, 4096);
    const std::vector<double>& npv = cases.value()->run().npv;
    double sum = 0;
    for (double v : npv)
        sum += v / 4096;
    EXPECT_NEAR(sum, simulate(c, {4096, {}, 1}).value().npv.mean, 1e-6 * std::abs(sum));
}
