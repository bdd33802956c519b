// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/sobol.h"
#include "core/projection/cash_inputs.h"
#include "core/projection/simulate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace ertrag;

namespace {

class Dice {
public:
    explicit Dice(quint64 seed) : m_state(seed) {}
    double unit() { return double(mix64(++m_state) >> 11) * 0x1p-53; }
    int below(int n) { return int(unit() * n); }
    /// Often an end of the domain, sometimes a constant.
    Estimate estimate(double lowest, double highest)
    {
        double v[3];
        for (double& x : v) {
            const int kind = below(6);
            x = kind == 0 ? lowest : kind == 1 ? highest : lowest + (highest - lowest) * std::pow(unit(), 3);
        }
        std::sort(v, v + 3);
        return below(8) == 0 ? Estimate::exactly(v[1]) : Estimate{v[0], v[1], v[2], Origin::Guess};
    }

private:
    quint64 m_state;
};

Channel randomChannel(Dice& dice, int slot)
{
    Channel c;
    c.id = QStringLiteral("c%1").arg(slot);
    c.slot = slot;
    c.included = dice.below(5) > 0;
    c.adBudgetPerMonth = Money{dice.below(3) * dice.below(500000)};
    if (dice.below(2))
        c.reachablePeople = double(dice.below(50000));
    c.paid.basis = dice.below(2) ? PriceBasis::PerClick : PriceBasis::PerThousandContacts;
    c.paid.doubling = Doubling(dice.below(4));
    c.paid.weeklyCarryOver = 0.95 * dice.unit();
    c.paid.costPerThousand = dice.estimate(0.01, 100);
    c.paid.costPerClick = dice.estimate(0.01, 20);
    c.organic.followersAtStart = dice.below(3) * dice.below(10000);
    c.organic.postsPerMonth = dice.below(30);
    c.organic.gainPerPost = dice.estimate(0, 20);
    c.organic.reachPerPost = dice.estimate(0, 2);
    for (Estimate* share : {&c.paid.clickRate, &c.organic.churnPerMonth, &c.organic.clickRate, &c.enquiryRate, &c.closeRate})
        *share = dice.estimate(0, 1);
    return c;
}

Campaign randomPlan(quint64 seed)
{
    Dice dice(seed * 1000);
    Campaign plan;
    plan.months = 1 + dice.below(24);
    plan.tailMonths = dice.below(12);
    plan.company.deductibleShare = dice.unit();
    for (int i = dice.below(5); i > 0; --i)
        plan.channels.push_back(randomChannel(dice, i + 28));
    plan.duties.roles.push_back({});
    plan.duties.roles[0].hoursPerWeek = dice.below(3) * dice.unit() * 20;
    plan.duties.hourlyCost = dice.estimate(0, 120);
    Economics& e = plan.economics;
    e.orderValue = dice.estimate(0, 10000);
    e.ordersPerMonth = dice.estimate(0, 10);
    for (Estimate* share : {&e.contributionMargin, &e.monthlyRetention, &e.incrementality})
        *share = dice.estimate(0, 1);
    e.rampMonths = 1 + dice.below(24);
    e.discountRatePerYear = 0.3 * dice.unit();
    e.reserveShare = 0.5 * dice.unit();
    if (dice.below(2))
        e.savings.push_back({SavingKind::Recruiting, QString(), dice.estimate(-100, 1000), Money{dice.below(100000)}});
    return plan;
}

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
        for (double v : {p.expectedShortfall10, p.roiError, p.chanceError, p.perfectInformation, p.likely.roi, p.likely.npv, p.likely.lifetimeValue,
                         p.likely.valueBeyondHorizon, p.likely.romiOnAds.value_or(0), p.likely.costPerCustomer.value_or(0), p.customersToBreakEven.value_or(0)})
            ASSERT_TRUE(std::isfinite(v));
        for (const TornadoBar& bar : p.tornado)
            ASSERT_TRUE(std::isfinite(bar.roiAtLow) && std::isfinite(bar.roiAtHigh) && std::isfinite(bar.zeroAt.value_or(0)));
    }
}

TEST(Properties, benefitGrowsWithEachRate)
{
    for (quint64 seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE(seed);
        const Campaign plan = randomPlan(seed);
        const double before = likelyRun(plan).benefit;
        for (auto rate : {&Economics::contributionMargin, &Economics::monthlyRetention, &Economics::incrementality, &Economics::ordersPerMonth}) {
            Campaign better = plan;
            (better.economics.*rate).likely = std::min(1.0, (better.economics.*rate).likely * 1.1 + 0.01);
            if ((better.economics.*rate).likely >= (plan.economics.*rate).likely) {
                EXPECT_GE(likelyRun(better).benefit, before - 1e-12 * std::abs(before) - 1e-9);
            }
        }
    }
}
