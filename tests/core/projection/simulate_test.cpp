// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/normal.h"
#include "core/math/pert.h"
#include "core/math/sobol.h"
#include "core/math/statistics.h"
#include "core/projection/simulation/sampling.h"
#include "core/projection/simulation/simulate.h"
#include "tests/core/projection/random_plan.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace ertrag;

namespace
{

Campaign plan()
{
    Campaign c;
    c.name = QStringLiteral("Plan");
    for (int i = 0; i < 2; ++i) {
        Channel channel;
        channel.id = i == 0 ? QStringLiteral("instagram") : QStringLiteral("search");
        channel.slot = i;
        channel.adBudgetPerMonth = Money{30000};
        channel.organic.followersAtStart = 400;
        channel.organic.postsPerMonth = 8;
        channel.reachablePeople = 20000.0;
        c.channels.push_back(channel);
    }
    RoleAssignment role;
    role.hoursPerWeek = 2;
    c.duties.roles.push_back(role);
    c.economics.orderValue = {40, 60, 95};
    return c;
}

} // namespace

TEST(Sampling, endtoend_02_TenDriverFunnel)
{
    constexpr size_t n = 16384;
    const Pert perts[9] = {{50000, 120000, 300000},
                           {0.004, 0.009, 0.02},
                           {0.01, 0.025, 0.06},
                           {0.25, 0.4, 0.55},
                           {1, 1.3, 2.5},
                           {8, 12, 22},
                           {28, 34, 45},
                           {450, 500, 600},
                           {0, 150, 800}};
    std::vector<std::vector<double>> x(10, std::vector<double>(n));
    for (size_t d = 0; d < 10; ++d) {
        SobolDimension(int(d)).fill(20261, 0, x[d]);
        if (d == 9) {
            for (double& v : x[d])
                v = std::exp(3.8066624897703196 + 0.4 * normalQuantile(v));
            continue;
        }
        const PertTable table(perts[d]);
        for (double& v : x[d])
            v = table.quantile(v);
    }
    std::vector<double> roi(n);
    double positive = 0;
    for (size_t i = 0; i < n; ++i) {
        const double cost = x[5][i] * x[6][i] + x[7][i];
        roi[i] = (x[0][i] * x[1][i] * x[2][i] * x[9][i] * x[3][i] * x[4][i] + x[8][i] - cost) / cost;
        positive += roi[i] > 0;
    }
    EXPECT_NEAR(mean(roi), 0.4109962580556021, 0.001);
    EXPECT_NEAR(positive / double(n), 0.5993309020996094, 0.006);
    const std::vector<double> q = quantiles(roi, std::vector<double>{0.1, 0.5, 0.9});
    EXPECT_NEAR(q[0], -0.44378101834334327, 0.01);
    EXPECT_NEAR(q[1], 0.15847006218917384, 0.01);
    EXPECT_NEAR(q[2], 1.5524783227437111, 0.03);
}

TEST(Simulate, AnyNumberOfThreadsGivesTheSameBits)
{
    const auto one = simulate(plan(), {4096, {}, 1});
    const auto two = simulate(plan(), {4096, {}, 2});
    const auto five = simulate(plan(), {4096, {}, 5});
    ASSERT_TRUE(one.ok() && two.ok() && five.ok());
    EXPECT_EQ(one.value(), two.value());
    EXPECT_EQ(one.value(), five.value());
}

TEST(Simulate, TheAnswersAreInOrderAndFinite)
{
    const auto result = simulate(plan(), {16384, {}, 2});
    ASSERT_TRUE(result.ok());
    const Projection& p = result.value();
    for (const Spread& s : {p.roi, p.npv, p.investment, p.benefit, p.customers, p.costPerCustomer}) {
        EXPECT_LE(s.p10, s.p25);
        EXPECT_LE(s.p25, s.p50);
        EXPECT_LE(s.p50, s.p75);
        EXPECT_LE(s.p75, s.p90);
        EXPECT_TRUE(std::isfinite(s.mean));
    }
    EXPECT_EQ(p.byMonth.size(), 18u);
    EXPECT_GT(p.chancePositive, 0);
    EXPECT_LT(p.chancePositive, 1);
    EXPECT_LE(p.expectedShortfall10, p.npv.p10);
    EXPECT_NEAR(p.breakEven.chance, p.chancePositive, 1e-9) << "undiscounted, so both ask for a final net >= 0";
    double shares = 0;
    for (const HistogramBin& bin : p.histogram)
        shares += bin.share;
    EXPECT_NEAR(shares, 1, 1e-12);
    EXPECT_EQ(p.histogram.size(), 36u);
    for (size_t i = 1; i < p.tornado.size(); ++i)
        EXPECT_GE(std::abs(p.tornado[i - 1].roiAtHigh - p.tornado[i - 1].roiAtLow),
                  std::abs(p.tornado[i].roiAtHigh - p.tornado[i].roiAtLow));
    EXPECT_LT(p.roiError, 0.02);
    EXPECT_LT(p.chanceError, 0.01);
    EXPECT_NEAR(p.byMonth.back().netCumulative.mean, p.benefit.mean - p.investment.mean, 1e-6);
}

TEST(Simulate, OtherSeedsAgreeWithinTheSimulationError)
{
    const Projection a = simulate(plan(), {4096, 1, 2}).value();
    const Projection b = simulate(plan(), {4096, 2, 2}).value();
    EXPECT_NE(a.roi.p50, b.roi.p50);
    EXPECT_NEAR(a.roi.p50, b.roi.p50, 5 * (a.roiError + b.roiError));
    EXPECT_NEAR(a.chancePositive, b.chancePositive, 5 * (a.chanceError + b.chanceError));
}

TEST(Simulate, AChangedEstimateLeavesTheOtherColumnsAsTheyAre)
{
    Campaign changed = plan();
    changed.economics.orderValue.high *= 2;
    const auto before = drivers(plan());
    const auto after = drivers(changed);
    ASSERT_EQ(before.size(), after.size());
    for (size_t i = 0; i < before.size(); ++i) {
        const bool same = sampledColumn(before[i], 5, 256) == sampledColumn(after[i], 5, 256);
        EXPECT_EQ(same, before[i].figure.kind != FigureKind::OrderValue) << figureKey(before[i].figure).toStdString();
    }
}

TEST(Simulate, ConstantsGiveTheLikelyRun)
{
    Campaign c = plan();
    for (Estimate* e : {&c.economics.orderValue, &c.economics.contributionMargin, &c.economics.ordersPerMonth,
                        &c.economics.monthlyRetention, &c.economics.incrementality, &c.duties.hourlyCost})
        *e = Estimate::exactly(e->likely);
    for (Channel& ch : c.channels)
        for (Estimate* e :
             {&ch.paid.costPerThousand, &ch.paid.clickRate, &ch.organic.gainPerPost, &ch.organic.churnPerMonth,
              &ch.organic.reachPerPost, &ch.organic.clickRate, &ch.enquiryRate, &ch.closeRate})
            *e = Estimate::exactly(e->likely);
    const Projection p = simulate(c, {64, {}, 1}).value();
    EXPECT_EQ(p.roi.p10, p.likely.roi);
    EXPECT_EQ(p.roi.p90, p.likely.roi);
    EXPECT_TRUE(p.tornado.empty());
    EXPECT_NEAR(p.roiError, 0, 1e-12);
}

TEST(Simulate, RefusesWhatItCannotTake)
{
    Campaign wrong = plan();
    wrong.channels[1].closeRate = {0.5, 0.2, 0.6};
    const auto order = simulate(wrong, {64, {}, 1});
    ASSERT_FALSE(order.ok());
    EXPECT_EQ(order.error().code, ErrorCode::EstimateOrder);
    EXPECT_EQ(order.error().subject, QStringLiteral("search/close_rate"));
    wrong = plan();
    wrong.economics.contributionMargin.high = 1.2;
    EXPECT_EQ(simulate(wrong, {64, {}, 1}).error().code, ErrorCode::ValueOutOfRange);
    EXPECT_EQ(simulate(plan(), {100, {}, 1}).error().subject, QStringLiteral("points"));
    const std::atomic<bool> stop{true};
    EXPECT_EQ(simulate(plan(), {64, {}, 1}, &stop).error().code, ErrorCode::Cancelled);
}

// What is printed as simulation error is that by which runs of other seeds really miss the truth.
TEST(Simulate, TheSimulationErrorIsThatOfRunsWithOtherSeeds)
{
    const Campaign plan = ordinaryPlan(3);
    const Projection truth = simulate(plan, {262144, 999, 2}).value();
    constexpr int runCount = 40;
    double missed = 0, printed = 0, missedChance = 0, printedChance = 0;
    double missedMean = 0, printedMean = 0, missedPerfect = 0, printedPerfect = 0;
    for (quint64 seed = 1; seed <= runCount; ++seed) {
        const Projection p = simulate(plan, {4096, seed, 2}).value();
        missed += std::pow(p.roi.p50 - truth.roi.p50, 2) / runCount;
        printed += std::pow(p.roiError, 2) / runCount;
        missedChance += std::pow(p.chancePositive - truth.chancePositive, 2) / runCount;
        printedChance += std::pow(p.chanceError, 2) / runCount;
        missedMean += std::pow(p.npv.mean - truth.npv.mean, 2) / runCount;
        printedMean += std::pow(p.meanNpvError, 2) / runCount;
        missedPerfect += std::pow(p.perfectInformation - truth.perfectInformation, 2) / runCount;
        printedPerfect += std::pow(p.perfectInformationError, 2) / runCount;
    }
    EXPECT_NEAR(std::sqrt(missed / printed), 1, 0.3);
    EXPECT_NEAR(std::sqrt(missedChance / printedChance), 1, 0.3);
    EXPECT_NEAR(std::sqrt(missedMean / printedMean), 1, 0.35);
    EXPECT_NEAR(std::sqrt(missedPerfect / printedPerfect), 1, 0.35);
}
