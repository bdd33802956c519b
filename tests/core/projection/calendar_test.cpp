// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/cash_inputs.h"
#include "core/projection/model/finance.h"
#include "core/projection/model/sales_delay.h"
#include "core/projection/model/seasonal.h"
#include "core/projection/simulation/cases.h"
#include "core/projection/simulation/simulate.h"
#include "tests/core/projection/random_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace ertrag;

namespace
{

/// Everything in proportion: one channel of ads without saturation, carry-over, ramp or bounds.
CashInputs linear()
{
    CashInputs in;
    in.months = 12;
    in.tailMonths = 0;
    in.orderValue = 50;
    in.contributionMargin = 0.4;
    in.incrementality = 0.5;
    ChannelInputs c;
    c.adsPerMonth = c.plannedAds = 300;
    c.costPerThousand = 8;
    c.clickRate = 0.01;
    c.enquiryRate = 0.1;
    c.closeRate = 0.25;
    in.channels.push_back(c);
    return in;
}

const std::vector<double> hotel{0.61, 0.7, 0.8, 0.95, 1.08, 1.17, 1.33, 1.36, 1.2, 1.1, 0.8, 0.9};

double sumOf(const CashRun& run, double CashMonth::*figure)
{
    double sum = 0;
    for (const CashMonth& month : run.months)
        sum += month.*figure;
    return sum;
}

TEST(SalesDelay, HasTheSharesOfTheFormula)
{
    const struct {
        double half, spread, shares[4];
    } pairs[] = {{4, 3, {0.2826853401782599, 0.4022279914879383, 0.1838322547607803, 0.07761740136358963}},
                 {2, 4, {0.48117476297018125, 0.3630997033086154, 0.10457918480941708, 0.03388270609428812}},
                 {20, 3.25, {0.06777265536399031, 0.12821939594451112, 0.11264188073640054, 0.0976578116893666}},
                 {1, 1.5, {0.7603869063710197, 0.23961309341611536, 2.1286494789052313e-10, 0}}};
    for (const auto& pair : pairs) {
        const std::vector<double> found = salesDelay(pair.half, pair.spread, 4);
        for (size_t j = 0; j < 4; ++j)
            EXPECT_NEAR(found[j], pair.shares[j], 1e-9) << pair.half << " " << j;
    }
}

TEST(SalesDelay, LosesNothing)
{
    for (const double half : {0.1, 1.0, 4.0, 20.0})
        for (const double spread : {1.2, 2.0, 5.0}) {
            const std::vector<double> shares = salesDelay(half, spread, 600);
            EXPECT_NEAR(std::accumulate(shares.begin(), shares.end(), 0.0), 1, 1e-9) << half << " " << spread;
        }
    EXPECT_EQ(salesDelay(0, 3, 3), (std::vector<double>{1, 0, 0}));
}

TEST(SalesDelay, AnEndlessHorizonSellsAsMuchAsNoCycle)
{
    CashInputs in = linear();
    in.tailMonths = 36;
    const CashRun without = cashRun(in);
    in.halfBoughtWeeks = 3;
    in.cycleSpread = 2;
    const CashRun with = cashRun(in);
    EXPECT_NEAR(with.customers, without.customers, 1e-9 * without.customers);
    EXPECT_NEAR(with.openCustomers, 0, 1e-9 * without.customers);
    EXPECT_LT(with.months[0].customers, 0.5 * without.months[0].customers);
}

TEST(SalesDelay, WhatFallsBehindTheHorizonIsNamedAndNotCounted)
{
    CashInputs in = linear();
    in.halfBoughtWeeks = 20;
    in.cycleSpread = 3.25;
    const CashRun run = cashRun(in);
    double willBuy = sumOf(run, &CashMonth::willBuy);
    EXPECT_NEAR(run.openCustomers, 0.5 * (willBuy - run.customers), 1e-12);
    EXPECT_NEAR(run.openRevenue, 50 * run.openCustomers, 1e-9);
    EXPECT_GT(run.openCustomers, 0.3 * 0.5 * willBuy);
}

TEST(SalesDelay, PaymentMovesCashAndNeverTheReturn)
{
    CashInputs in = linear();
    in.monthlyRate = 0.01;
    const CashRun at = cashRun(in);
    in.paymentMonths = 1.5;
    const CashRun later = cashRun(in);
    EXPECT_EQ(later.roi, at.roi);
    EXPECT_LT(later.npv, at.npv);
    EXPECT_GT(later.largestOutlay, at.largestOutlay);
    const std::vector<double> flow = cashFlow(in, later.months);
    ASSERT_EQ(flow.size(), 14u);
    const double sales = later.months[0].benefit;
    EXPECT_DOUBLE_EQ(flow[0], -300);
    EXPECT_DOUBLE_EQ(flow[1], 0.5 * sales - 300);
    EXPECT_DOUBLE_EQ(flow[13], 0.5 * sales);
    EXPECT_NEAR(std::accumulate(flow.begin(), flow.end(), 0.0), later.benefit - later.cost, 1e-9);
    double npv = 0;
    for (size_t t = 0; t < flow.size(); ++t)
        npv += flow[t] * std::pow(1.01, -double(t));
    EXPECT_NEAR(later.npv, npv, 1e-9);
}

TEST(LargestOutlay, IsTheLowestPointOfWhatIsPaid)
{
    const std::vector<double> flow{-100, -50, 80, -90, 200};
    EXPECT_EQ(largestOutlay(flow).amount, 160);
    EXPECT_EQ(largestOutlay(flow).month, 3);
    EXPECT_EQ(largestOutlay(std::vector<double>{5, -3}).amount, 0);
}

TEST(SeasonFactors, KeepTheirMean)
{
    for (const double strength : {0.0, 0.5, 1.0, 2.0}) {
        const std::vector<double> factors = seasonFactors(hotel, strength);
        EXPECT_NEAR(std::accumulate(factors.begin(), factors.end(), 0.0), 12, 1e-12);
    }
    EXPECT_EQ(seasonFactors(hotel, 0), std::vector<double>(12, 1));
    EXPECT_NEAR(seasonFactors(hotel, 2)[7] / seasonFactors(hotel, 2)[0], std::pow(1.36 / 0.61, 2), 1e-12);
}

TEST(Season, LeavesTheYearOfALinearPlan)
{
    CashInputs in = linear();
    const CashRun without = cashRun(in);
    in.seasonIndices = hotel;
    in.firstMonth = 3;
    const CashRun with = cashRun(in);
    EXPECT_NEAR(with.customers, without.customers, 1e-9 * without.customers);
    EXPECT_NEAR(with.months[0].leads, 0.95 * without.months[0].leads, 1e-9); // April
    EXPECT_NEAR(with.months[9].leads, 0.61 * without.months[9].leads, 1e-9); // January
}

TEST(Season, OfExistingCustomersMovesOnlyTheirOrders)
{
    CashInputs in = linear();
    in.ordersPerMonth = 0.5;
    in.monthlyRetention = 0.9;
    const CashRun without = cashRun(in);
    in.seasonIndices = hotel;
    in.seasonOnEnquiries = false;
    const CashRun with = cashRun(in);
    const double fresh = without.months[1].incrementalCustomers;
    EXPECT_EQ(with.months[1].customers, without.months[1].customers);
    EXPECT_NEAR(with.months[1].orders, fresh + 0.7 * (without.months[1].orders - fresh), 1e-12); // February
}

TEST(ContactPrice, BuysLessWhereItIsDear)
{
    CashInputs in = linear();
    const CashRun without = cashRun(in);
    in.contactPrices = std::vector<double>(12, 1);
    in.contactPrices[11] = 1.6;
    const CashRun with = cashRun(in);
    EXPECT_NEAR(with.months[11].impressions, without.months[11].impressions / 1.6, 1e-9);
    EXPECT_EQ(with.months[10].impressions, without.months[10].impressions);
    EXPECT_EQ(with.cost, without.cost);
}

TEST(MonthShape, ScalesCostsAndMovesWithItsMonths)
{
    CashInputs in = linear();
    in.channels[0].adsShape.parts = {3, 0, 0, 3, 0, 0, 3, 0, 0, 3, 0, 0};
    in.content.perMonth = 20;
    in.content.shape.parts = {12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    const CashRun run = cashRun(in);
    EXPECT_DOUBLE_EQ(run.months[0].cost.ads, 900);
    EXPECT_DOUBLE_EQ(run.months[0].cost.content, 240);
    EXPECT_DOUBLE_EQ(run.months[1].cost.total(), 0);
    EXPECT_DOUBLE_EQ(run.cost, 12 * 300 + 240);
    CashInputs permuted = in;
    std::rotate(permuted.channels[0].adsShape.parts.begin(), permuted.channels[0].adsShape.parts.begin() + 2,
                permuted.channels[0].adsShape.parts.end());
    const CashRun moved = cashRun(permuted);
    for (size_t t = 0; t < 10; ++t)
        EXPECT_EQ(moved.months[t].leads, run.months[t + 2].leads) << t;
    in.channels[0].adsPerMonth *= 2.5;
    in.channels[0].plannedAds *= 2.5;
    in.content.perMonth *= 2.5;
    EXPECT_NEAR(cashRun(in).cost, 2.5 * run.cost, 1e-9);
}

/// The model in batches at drawn seasons and cycles, beside the model itself.
double largestGap(const Campaign& plan, bool drawn)
{
    CashInputs in = cashInputs(plan);
    const std::vector<Driver> all = drivers(plan);
    const std::vector<double*> targets = driverTargets(all, in);
    const CashFrame frame = cashFrame(in);
    constexpr size_t count = 64;
    Samples::Block block;
    Samples(all, relatedScores(all, {}).parts, 5, count, false, nullptr).fill(0, count, block);
    std::vector<std::vector<double>> sums(9, std::vector<double>(count));
    std::vector<std::vector<double>> months(size_t(in.horizon()), std::vector<double>(count));
    BatchResults results{sums[0].data(), sums[1].data(), sums[2].data(), sums[3].data(), sums[4].data(),
                         sums[5].data(), sums[6].data(), sums[7].data(), sums[8].data(), {}};
    for (auto& month : months)
        results.benefitOfMonth.push_back(month.data());
    runBatch(in, frame, batchFigures(in, timingTables(in, all), all, block.values), count, results);
    std::vector<CashMonth> one(months.size());
    double gap = 0;
    for (size_t i = 0; i < count; ++i) {
        for (size_t d = 0; d < targets.size(); ++d)
            *targets[d] = block.values[d][i];
        const CashTotals totals = runCash(in, frame, one);
        const double scale = std::abs(totals.benefit) + totals.cost + std::abs(totals.savings);
        const auto far = [&](double found, double exact) { gap = std::max(gap, std::abs(found - exact) / scale); };
        far(sums[2][i], totals.benefit);
        far(sums[4][i], totals.npv);
        far(sums[7][i], largestOutlay(cashFlow(in, one)).amount);
        for (size_t t = 0; t < one.size(); ++t)
            far(months[t][i], one[t].benefit);
    }
    EXPECT_TRUE(drawn || gap < 1e-11) << gap;
    return gap;
}

TEST(TimingTables, AreExactWhereSeasonAndCycleAreNotDrawn)
{
    for (quint64 seed = 1; seed <= 100; ++seed) {
        SCOPED_TRACE(seed);
        Campaign plan = calendarPlan(seed);
        plan.season.strength = Estimate::exactly(plan.season.strength.likely, Origin::Stated);
        plan.salesCycle.halfWeeks = Estimate::exactly(plan.salesCycle.halfWeeks.likely, Origin::Stated);
        plan.salesCycle.spread = Estimate::exactly(plan.salesCycle.spread.likely, Origin::Stated);
        largestGap(plan, false);
    }
}

TEST(TimingTables, AreCloseWhereTheyAreDrawn)
{
    double worst = 0;
    for (quint64 seed = 1; seed <= 100; ++seed)
        worst = std::max(worst, largestGap(calendarPlan(seed), true));
    EXPECT_LT(worst, 2e-3);
    EXPECT_GT(worst, 1e-12) << "nothing was drawn";
}

TEST(Calendar, TheProjectionKnowsTheLargestOutlay)
{
    const Projection found = simulate(calendarPlan(3), {4096, {}, 1}).value();
    EXPECT_GT(found.largestOutlay.p50, 0);
    EXPECT_LE(found.largestOutlay.p10, found.largestOutlay.p90);
    EXPECT_LE(found.largestOutlay.p90, found.investment.p90 * 1.0001);
}

} // namespace
