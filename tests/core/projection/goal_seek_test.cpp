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
    in.other.perMonth = fixed;
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

TEST(GoalSeek, OfACaseKeepsWhatItGainsPerHourAndWhatItsCustomersMustBring)
{
    CaseLimits cases(1);
    const auto kept = [&](double cost, double labour, double benefit, double savings) {
        cases.keep(0, cost, labour, benefit, savings);
        return std::pair(cases.gainPerLabour[0], cases.factor[0]);
    };
    EXPECT_EQ(kept(1000, 400, 1200, 200), std::pair(0.5, 0.8));
    EXPECT_EQ(kept(1000, 400, 600, 100), std::pair(-1.0, 1.8));
    EXPECT_EQ(kept(1000, 0, 1200, 200).first, 0) << "no own hours";
    EXPECT_EQ(kept(1000, 400, 1500, 1000).second, 0) << "savings alone pay for it";
    EXPECT_EQ(kept(1000, 400, 200, 200).second, 1e9) << "customers who bring nothing never do";
    EXPECT_EQ(kept(1000, 400, 100, 200).second, 1e9);
    EXPECT_EQ(kept(1000, 400, 200 + 1e-9, 200).second, 1e9);
}

namespace
{

/// A run of 1,000 of cost, 400 of it labour, that brings 100 by savings and `customers` by customers.
CashRun runOf(double customers)
{
    CashRun run;
    run.months.resize(2);
    run.months[0].cost.labour = 300;
    run.months[1].cost.labour = 100;
    run.months[0].savings = 40;
    run.months[1].savings = 60;
    run.cost = 1000;
    run.benefit = 100 + customers;
    return run;
}

/// Ten hours a week, orders of 50, two channels that close 20 and 40 of 100 enquiries.
CashInputs twoChannels()
{
    CashInputs in;
    in.hoursPerWeek = 10;
    in.orderValue = 50;
    in.channels.resize(2);
    in.channels[0].closeRate = 0.2;
    in.channels[1].closeRate = 0.4;
    return in;
}

/// Eleven cases whose gains are -1, -0.9, ... 0 and whose factors are 0, 0.1, ... 1, each times `scale`.
CaseLimits elevenCases(double scale)
{
    CaseLimits cases(11);
    for (size_t i = 0; i < 11; ++i) {
        cases.gainPerLabour[i] = scale * (double(i) / 10 - 1);
        cases.factor[i] = scale * double(i) / 10;
    }
    return cases;
}

} // namespace

TEST(GoalSeek, LimitsAreThoseOfTheLikelyRunAndOfEightCasesInTen)
{
    CaseLimits cases = elevenCases(1);
    const WhatItTakes takes = whatItTakes(twoChannels(), runOf(750), cases);
    EXPECT_NEAR(takes.mostHoursPerWeek.likely.value(), 10 * (1 - 150.0 / 400), 1e-12);
    EXPECT_NEAR(takes.mostHoursPerWeek.safe.value(), 10 * (1 - 0.8), 1e-12);
    EXPECT_NEAR(takes.leastOrderValue.likely.value(), 50 * 1.2, 1e-12);
    EXPECT_NEAR(takes.leastOrderValue.safe.value(), 50 * 0.8, 1e-12);
    EXPECT_NEAR(takes.leastCloseRate.likely.value(), 0.3 * 1.2, 1e-12);
    EXPECT_NEAR(takes.leastCloseRate.safe.value(), 0.3 * 0.8, 1e-12);
    EXPECT_TRUE(takes.evenAdBudgets.empty());
    EXPECT_FALSE(takes.bestAdBudget) << "no ads are planned";
}

TEST(GoalSeek, LimitsThatCannotBeReachedAreAbsent)
{
    CaseLimits cases = elevenCases(5);
    const WhatItTakes takes = whatItTakes(twoChannels(), runOf(200), cases); // customers must bring 4.5 times as much
    EXPECT_EQ(takes.mostHoursPerWeek.likely, 0.0) << "not even no hours would do";
    EXPECT_EQ(takes.mostHoursPerWeek.safe, 0.0);
    EXPECT_NEAR(takes.leastOrderValue.likely.value(), 225, 1e-12);
    EXPECT_FALSE(takes.leastCloseRate.likely) << "above 1";
    EXPECT_FALSE(takes.leastCloseRate.safe);
    CaseLimits never = elevenCases(1e12);
    const WhatItTakes nothing = whatItTakes(twoChannels(), runOf(0), never);
    EXPECT_EQ(nothing.leastOrderValue, Limit());
    CashInputs unknown = twoChannels();
    unknown.orderValue = 0;
    EXPECT_EQ(whatItTakes(unknown, runOf(750), cases).leastOrderValue, Limit());
}

TEST(GoalSeek, NoChannelClosesMoreThanAllOfItsEnquiries)
{
    CashInputs in = saturated(8000, 2000, 0, 1000);
    in.channels.push_back(in.channels[0]);
    in.channels[0].closeRate = 0.03;
    in.channels[1].closeRate = 0.9;
    CaseLimits cases = elevenCases(1);
    CashRun run = cashRun(in);
    run.cost = 1.1 * run.benefit;
    const double mean = 0.465; // as many enquiries on both
    EXPECT_NEAR(whatItTakes(in, run, cases).leastCloseRate.likely.value(), 1.1 * mean, 1e-9);
    run.cost = 1.2 * run.benefit;
    EXPECT_FALSE(whatItTakes(in, run, cases).leastCloseRate.likely) << "1.08 of the second";
    in.channels.insert(in.channels.begin(), ChannelInputs{}); // idle, with a close rate of its own
    in.channels[0].closeRate = 0.02;
    run.cost = 1.1 * run.benefit;
    EXPECT_NEAR(whatItTakes(in, run, cases).leastCloseRate.likely.value(), 1.1 * mean, 1e-9);
}

TEST(GoalSeek, HoursHaveALimitOnlyIfTheyCost)
{
    CaseLimits cases = elevenCases(1);
    CashRun run = runOf(750);
    for (CashMonth& month : run.months)
        month.cost.labour = 0;
    EXPECT_EQ(whatItTakes(twoChannels(), run, cases).mostHoursPerWeek, Limit());
}

namespace
{

/// Two channels with carry-over into a month after the campaign, costs beside the ads, and something put aside.
CashInputs twoAdChannels()
{
    CashInputs in = saturated(8000, 2000, 500, 1000);
    in.months = 2;
    in.tailMonths = 1;
    in.reserveShare = 0.1;
    in.boughtCostFactor = 1.1;
    in.hoursPerWeek = 1;
    in.hourlyCost = 10;
    in.monthlyRate = 0.01;
    in.channels[0].carryOver = 0.2;
    in.channels.push_back(in.channels[0]);
    in.channels[1].adsPerMonth = in.channels[1].plannedAds = 200;
    in.channels[1].slope = 0.8;
    in.foreignCosts = {{ForeignCostKind::Tools, 20, 0.5}};
    return in;
}

CashRun atBudget(CashInputs in, double budget)
{
    double planned = 0;
    for (const ChannelInputs& channel : in.channels)
        planned += channel.adsPerMonth;
    for (ChannelInputs& channel : in.channels)
        channel.adsPerMonth *= budget / planned;
    return cashRun(in);
}

} // namespace

TEST(GoalSeek, EvenBudgetsBringWhatTheyCostAndTheBestMost)
{
    const CashInputs in = twoAdChannels();
    const AdBudgets budgets = adBudgets(in);
    ASSERT_FALSE(budgets.even.empty());
    for (const double even : budgets.even) {
        const CashRun run = atBudget(in, even);
        EXPECT_NEAR(run.benefit - run.cost, 0, 1e-7 * run.cost) << even;
    }
    const double best = budgets.best.value();
    EXPECT_GT(atBudget(in, best).npv, atBudget(in, 0.99 * best).npv);
    EXPECT_GT(atBudget(in, best).npv, atBudget(in, 1.01 * best).npv);
}

TEST(GoalSeek, TheBestBudgetMayBeNoneButNotTheEndOfTheSearch)
{
    CashInputs in = saturated(8000, 2000, 0, 1000);
    in.channels[0].halfSaturation = 0;
    in.channels[0].closeRate = 0.5;
    EXPECT_NEAR(adBudgets(in).best.value(), 0, 1e-3);
    EXPECT_EQ(adBudgets(in).even, std::vector<double>{0}) << "without ads nothing is earned or lost";
    in.channels[0].closeRate = 2;
    EXPECT_FALSE(adBudgets(in).best) << "the end of the search is no answer";
    EXPECT_EQ(adBudgets(in).upTo, 20'000);
}

TEST(GoalSeek, AnEvenBudgetOnTheGridIsFoundOnce)
{
    CashInputs in = saturated(8000, 2000, 500, 1000);
    in.channels[0].halfSaturation = 0;
    in.channels[0].closeRate = 2; // spend x brings 2 x and costs x + 500
    EXPECT_EQ(adBudgets(in).even, std::vector<double>{500});
    in.channels[0].adsPerMonth = 0;
    EXPECT_TRUE(adBudgets(in).even.empty());
    EXPECT_FALSE(adBudgets(in).best);
}
