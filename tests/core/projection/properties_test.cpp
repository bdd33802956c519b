// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/cash_inputs.h"
#include "core/projection/simulate.h"
#include "tests/core/projection/random_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace ertrag;

namespace
{

void expectFinite(const Spread& s)
{
    for (double v : {s.p10, s.p25, s.p50, s.p75, s.p90, s.mean})
        ASSERT_TRUE(std::isfinite(v));
    ASSERT_TRUE(s.p10 <= s.p25 && s.p25 <= s.p50 && s.p50 <= s.p75 && s.p75 <= s.p90);
}

} // namespace

TEST(Properties, noAcceptedPlanGivesAnInfiniteOrDisorderedAnswer)
{
    for (quint64 seed = 1; seed <= 2000; ++seed) {
        SCOPED_TRACE(seed);
        const auto result = simulate(randomPlan(seed), {64, seed, 1});
        ASSERT_TRUE(result.ok()) << result.error().subject.toStdString();
        const Projection& p = result.value();
        for (const Spread& s : {p.roi, p.npv, p.investment, p.benefit, p.customers, p.costPerCustomer})
            ASSERT_NO_FATAL_FAILURE(expectFinite(s));
        for (const MonthSpread& m : p.byMonth)
            for (const Spread& s : {m.netCumulative, m.cost, m.benefit})
                ASSERT_NO_FATAL_FAILURE(expectFinite(s));
        ASSERT_TRUE(p.chancePositive >= 0 && p.chancePositive <= 1);
        for (double v :
             {p.expectedShortfall10, p.roiError, p.chanceError, p.perfectInformation, p.likely.roi, p.likely.npv,
              p.likely.lifetimeValue, p.likely.valueBeyondHorizon, p.likely.romiOnAds.value_or(0),
              p.likely.costPerCustomer.value_or(0), p.customersToBreakEven.value_or(0)})
            ASSERT_TRUE(std::isfinite(v));
        for (const TornadoBar& bar : p.tornado)
            ASSERT_TRUE(std::isfinite(bar.roiAtLow) && std::isfinite(bar.roiAtHigh) &&
                        std::isfinite(bar.zeroAt.value_or(0)));
    }
}

TEST(Properties, benefitGrowsWithEachRate)
{
    for (quint64 seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE(seed);
        const Campaign plan = randomPlan(seed);
        const double before = likelyRun(plan).benefit;
        for (auto rate : {&Economics::contributionMargin, &Economics::monthlyRetention, &Economics::incrementality,
                          &Economics::ordersPerMonth}) {
            Campaign better = plan;
            (better.economics.*rate).likely = std::min(1.0, (better.economics.*rate).likely * 1.1 + 0.01);
            if ((better.economics.*rate).likely >= (plan.economics.*rate).likely) {
                EXPECT_GE(likelyRun(better).benefit, before - 1e-12 * std::abs(before) - 1e-9);
            }
        }
    }
}

TEST(Properties, aChannelThatDoesNothingChangesNothing)
{
    for (quint64 seed = 1; seed <= 100; ++seed) {
        SCOPED_TRACE(seed);
        Campaign plan = randomPlan(seed);
        plan.duties.roles[0].hoursPerWeek = 3;
        const Projection before = simulate(plan, {64, seed, 1}).value();
        Channel idle;
        idle.id = QStringLiteral("idle");
        idle.slot = 30;
        plan.channels.push_back(idle);
        ASSERT_EQ(simulate(plan, {64, seed, 1}).value().roi, before.roi);
        ASSERT_EQ(simulate(plan, {64, seed, 1}).value().byMonth, before.byMonth);
    }
}

TEST(Properties, theOrderOfChannelsDoesNotMatter)
{
    for (quint64 seed = 1; seed <= 1000; ++seed) {
        SCOPED_TRACE(seed);
        Campaign plan = randomPlan(seed);
        const CashRun before = likelyRun(plan);
        std::reverse(plan.channels.begin(), plan.channels.end());
        const CashRun after = likelyRun(plan);
        ASSERT_NEAR(after.benefit, before.benefit, 1e-9 * (1 + std::abs(before.benefit)));
        ASSERT_NEAR(after.npv, before.npv, 1e-9 * (1 + before.cost + std::abs(before.benefit)));
    }
}

TEST(Properties, netPresentValueIsLinear)
{
    for (quint64 seed = 1; seed <= 1000; ++seed) {
        SCOPED_TRACE(seed);
        const Campaign plan = randomPlan(seed);
        CashInputs in = cashInputs(plan);
        const CashRun one = cashRun(in);
        for (double* money : {&in.hourlyCost, &in.setupOnce, &in.contentPerMonth, &in.toolsPerMonth, &in.agencyPerMonth,
                              &in.otherPerMonth, &in.orderValue})
            *money *= 3;
        for (ChannelInputs& c : in.channels)
            for (double* money :
                 {&c.adsPerMonth, &c.plannedAds, &c.halfSaturation, &c.costPerThousand, &c.costPerClick})
                *money *= 3;
        for (SavingInputs& saving : in.savings)
            saving = {3 * saving.perMonth, 3 * saving.mostPerMonth};
        for (ForeignCostInputs& cost : in.foreignCosts)
            cost.rate *= 3;
        for (TrainingInputs& training : in.training)
            training.fees *= 3;
        const CashRun three = cashRun(in);
        ASSERT_NEAR(three.npv, 3 * one.npv, 1e-9 * (1 + one.cost + std::abs(one.benefit)));
        ASSERT_NEAR(three.roi, one.roi, 1e-9 * (1 + std::abs(one.roi))) << "and ROI knows no currency";
    }
}
