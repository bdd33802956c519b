// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/cash_inputs.h"
#include "core/projection/simulation/samples.h"
#include "core/projection/simulation/simulate.h"
#include "core/projection/simulation/summary.h"
#include "core/projection/study/variance_shares.h"
#include "tests/core/projection/random_plan.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

using namespace ertrag;

namespace
{

ForeignCost bill(const char* currency, qint64 minor, const Estimate& rate)
{
    return {ForeignCostKind::Tools, QString::fromLatin1(currency), Money{minor}, rate, QDate(2026, 2, 28)};
}

std::vector<Driver> ratesOf(const Campaign& plan)
{
    std::vector<Driver> rates;
    for (const Driver& driver : drivers(plan))
        if (driver.figure.kind == FigureKind::ExchangeRate)
            rates.push_back(driver);
    return rates;
}

} // namespace

TEST(ForeignCosts, TheAmountCountsInTheMinorUnitsOfItsCurrency)
{
    Campaign plan;
    plan.economics.foreignCosts = {bill("USD", 4999, Estimate::exactly(0.9)),
                                   bill("JPY", 4999, Estimate::exactly(0.006)),
                                   bill("KWD", 4999, Estimate::exactly(3))};
    const CashInputs in = cashInputs(plan);
    ASSERT_EQ(in.foreignCosts.size(), 3u);
    EXPECT_DOUBLE_EQ(in.foreignCosts[0].perMonth, 49.99);
    EXPECT_DOUBLE_EQ(in.foreignCosts[1].perMonth, 4999);
    EXPECT_DOUBLE_EQ(in.foreignCosts[2].perMonth, 4.999);
    EXPECT_DOUBLE_EQ(in.foreignCosts[1].rate, 0.006);
}

TEST(ForeignCosts, WhatIsOpenIsLeftOut)
{
    Campaign plan;
    plan.economics.foreignCosts = {bill("USD", 0, Estimate::exactly(0.9)), bill("CHF", 5000, {0.9, 0.95, 1.1})};
    plan.economics.foreignCosts.push_back(bill("GBP", 100, {}));
    plan.economics.foreignCosts.back().rate = {};
    EXPECT_EQ(cashInputs(plan).foreignCosts.size(), 1u);
    ASSERT_EQ(ratesOf(plan).size(), 1u);
    EXPECT_EQ(ratesOf(plan)[0].figure, FigureId(FigureKind::ExchangeRate, 2));
}

TEST(ForeignCosts, EveryCurrencyHasADimensionOfItsOwnAndTwoBillsOfOneShareIt)
{
    Campaign plan = ordinaryPlan(3);
    std::set<int> others;
    for (const Driver& driver : drivers(plan))
        others.insert(driver.dimension);
    const char* const ten[] = {"USD", "CHF", "GBP", "JPY", "KWD", "SEK", "NOK", "DKK", "PLN", "USD"};
    for (const char* currency : ten)
        plan.economics.foreignCosts.push_back(bill(currency, 1000, {0.8, 0.9, 1.1}));
    const std::vector<Driver> rates = ratesOf(plan);
    std::set<int> own;
    for (const Driver& rate : rates) {
        own.insert(rate.dimension);
        EXPECT_FALSE(others.count(rate.dimension)) << figureKey(rate.figure).toStdString();
        EXPECT_TRUE(rate.dimension >= 32 && rate.dimension < 48);
    }
    EXPECT_EQ(own.size(), 9u);
    EXPECT_EQ(rates.front().dimension, rates.back().dimension);
}

TEST(ForeignCosts, ACurrencyKeepsItsDimensionWhenAnotherGoes)
{
    Campaign plan;
    plan.economics.foreignCosts = {bill("USD", 1000, {0.8, 0.9, 1.1}), bill("CHF", 1000, {0.9, 1, 1.1})};
    const int franc = ratesOf(plan)[1].dimension;
    plan.economics.foreignCosts.erase(plan.economics.foreignCosts.begin());
    EXPECT_EQ(ratesOf(plan)[0].dimension, franc);
}

TEST(ForeignCosts, AnUncertainRateLeavesAllOtherFiguresAlone)
{
    Campaign plan = ordinaryPlan(5);
    const auto before = simulate(plan, {256, 7, 1});
    plan.economics.foreignCosts = {bill("USD", 30000, {0.7, 0.9, 1.2})};
    const auto after = simulate(plan, {256, 7, 1});
    ASSERT_TRUE(before.ok() && after.ok());
    EXPECT_EQ(after.value().benefit, before.value().benefit) << "bit by bit: no other column has changed";
    EXPECT_EQ(after.value().customers, before.value().customers);
    const double most = 300 * plan.months * 1.1; // with the reserve of a tenth
    EXPECT_NEAR(after.value().investment.mean - before.value().investment.mean, 0.93 * most, 0.03 * most);
}

TEST(ForeignCosts, ASavingThatIsAlreadyInTheAdBudgetCountsOnce)
{
    Campaign plan = ordinaryPlan(2);
    const double without = likelyRun(plan).benefit;
    plan.economics.savings = {{SavingKind::OtherAdsReplaced, QString(), Estimate::exactly(100), Money{15000}},
                              {SavingKind::Recruiting, QString(), Estimate::exactly(10), Money{15000}}};
    EXPECT_NEAR(likelyRun(plan).benefit - without, 110.0 * plan.months, 1e-8);
    plan.economics.adBudgetLowered = true;
    EXPECT_NEAR(likelyRun(plan).benefit - without, 10.0 * plan.months, 1e-8);
    plan.economics.savings[0].perMonth = Estimate::exactly(-40);
    EXPECT_NEAR(likelyRun(plan).benefit - without, -30.0 * plan.months, 1e-8) << "what stopping loses still counts";
}

TEST(ForeignCosts, NothingIsBoostedWithoutAds)
{
    Campaign plan = ordinaryPlan(2);
    plan.channels.resize(1);
    Channel& channel = plan.channels[0];
    channel.organic.followersAtStart = 500;
    channel.organic.postsPerMonth = 8;
    channel.adBudgetPerMonth = {};
    const double all = likelyRun(plan).customers;
    channel.organic.boostedShare = 1;
    EXPECT_EQ(likelyRun(plan).customers, all);
    channel.adBudgetPerMonth = Money{100};
    EXPECT_LT(likelyRun(plan).customers, 0.5 * all);
}

TEST(ForeignCosts, EveryMonthsSpreadIsThatOfAllCases)
{
    constexpr int pointCount = 256;
    Campaign plan = ordinaryPlan(6);
    plan.months = 9;
    plan.tailMonths = 4;
    Training lesson;
    lesson.persons = 2;
    lesson.hoursEach = 3;
    lesson.inMonth = 1;
    plan.staffRules.training = std::vector{lesson};
    for (bool uncertain : {false, true}) {
        SCOPED_TRACE(uncertain);
        plan.economics.foreignCosts = {bill("USD", 30000, uncertain ? Estimate{0.7, 0.9, 1.2} : Estimate::exactly(0.9)),
                                       bill("JPY", 30000, Estimate::exactly(0.006))};
        const Projection p = simulate(plan, {pointCount, 7, 1}).value();
        EXPECT_EQ(simulate(plan, {pointCount, 7, 3}).value().byMonth, p.byMonth) << "with any number of threads";
        CashInputs in = cashInputs(plan);
        const auto all = drivers(plan);
        const auto targets = driverTargets(all, in);
        const CashFrame frame = cashFrame(in);
        Samples::Block block;
        Samples(all, relatedScores(all, knownRelations(all)).parts, 7, pointCount, false, nullptr)
            .fill(0, pointCount, block);
        std::vector<std::vector<double>> cost(size_t(plan.horizon())), net(size_t(plan.horizon()));
        std::vector<CashMonth> months(size_t(plan.horizon()));
        for (size_t i = 0; i < pointCount; ++i) {
            for (size_t d = 0; d < all.size(); ++d)
                *targets[d] = block.values[d][i];
            runCash(in, frame, months);
            double sum = 0;
            for (size_t t = 0; t < months.size(); ++t) {
                cost[t].push_back(months[t].cost.total());
                net[t].push_back(sum += months[t].benefit - months[t].cost.total());
            }
        }
        for (size_t t = 0; t < months.size(); ++t) {
            const Spread ofCost = spreadOf(cost[t]), ofNet = spreadOf(net[t]);
            for (auto figure : {&Spread::p10, &Spread::p25, &Spread::p50, &Spread::p75, &Spread::p90, &Spread::mean}) {
                EXPECT_NEAR(p.byMonth[t].cost.*figure, ofCost.*figure, 1e-9 * (1 + ofCost.p90)) << t;
                EXPECT_NEAR(p.byMonth[t].netCumulative.*figure, ofNet.*figure, 1e-9 * (1 + std::abs(ofNet.p10))) << t;
            }
        }
    }
}

TEST(ForeignCosts, TwoBillsOfOneCurrencyHaveOneShareOfTheVariance)
{
    Campaign plan = ordinaryPlan(6);
    const auto sharesOf = [&plan] { return varianceShares(plan, {1024, 7, 1, false}).value().shares; };
    const Estimate rate{0.7, 0.9, 1.2};
    plan.economics.foreignCosts = {bill("USD", 50000, rate)};
    const auto one = sharesOf();
    plan.economics.foreignCosts = {bill("USD", 20000, rate), bill("USD", 30000, rate)};
    const auto two = sharesOf();
    ASSERT_EQ(two.size(), one.size());
    bool found = false;
    for (size_t i = 0; i < one.size(); ++i) {
        EXPECT_EQ(two[i].driver, one[i].driver);
        EXPECT_NEAR(two[i].total, one[i].total, 1e-9);
        found = found || (one[i].driver == FigureId(FigureKind::ExchangeRate, 1) && one[i].total > 0);
    }
    EXPECT_TRUE(found);
}
