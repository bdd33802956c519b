// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/normal.h"
#include "core/math/scores.h"
#include "core/projection/simulation/samples.h"
#include "core/projection/simulation/simulate.h"
#include "tests/core/projection/random_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace ertrag;

TEST(Scores, AreTheNormalQuantilesOfTheSamePoints)
{
    for (int dimension : {0, 1, 31, 575}) {
        std::vector<double> u(1000), z(1000);
        SobolDimension(dimension).fill(9, 128, u);
        ScoreDimension(dimension).fill(9, 128, z);
        for (size_t i = 0; i < u.size(); ++i)
            ASSERT_NEAR(z[i], normalQuantile(u[i]), 1e-8) << dimension << ' ' << i;
    }
    for (std::uint32_t x : {0u, 1u, 0x7fffffffu, 0x80000000u, 0xffffffffu, 12345678u})
        EXPECT_NEAR(scoreOf(x), normalQuantile((x + 0.5) * 0x1p-32), 1e-8) << x;
}

TEST(Samples, TablesAreTheQuantileFunctions)
{
    int compared = 0;
    for (quint64 seed = 1; seed <= 40; ++seed)
        for (const Driver& driver : drivers(ordinaryPlan(seed))) {
            const DriverTable table(driver.support, driver.estimate);
            const EstimateQuantile exact(driver.support, driver.estimate);
            for (double y : {0.01, 0.05, 0.1, 0.3333, 0.5, 0.77, 0.9, 0.99}) {
                const double z = normalQuantile(y);
                double found = 0;
                table.map({&z, 1}, {&found, 1});
                ASSERT_NEAR(found, exact(y), 1e-6 * std::abs(exact(y)))
                    << figureKey(driver.figure).toStdString() << ' ' << y;
                ++compared;
            }
        }
    EXPECT_GT(compared, 1000);
}

TEST(Samples, DrawsEndAtTheOutermostThousandth)
{
    // The machine builder's spare part and his machine: a metalog without a mean.
    const Estimate wide{8000, 15000, 150000, Origin::Guess};
    for (auto [support, estimate] : {std::pair{Support::Positive, wide},
                                     {Support::Share, Estimate{0.01, 0.3, 0.6}},
                                     {Support::Positive, Estimate{1, 1.01, 90}}}) {
        const EstimateQuantile exact(support, estimate);
        const DriverTable table(support, estimate);
        for (double z : {3.0903, 3.2, 4.5, 6.4, 8.0}) {
            double low = 0, high = 0;
            const double minus = -z;
            table.map({&minus, 1}, {&low, 1});
            table.map({&z, 1}, {&high, 1});
            EXPECT_NEAR(low, exact(0.001), 1e-3 * exact(0.001)) << z;
            EXPECT_NEAR(high, exact(0.999), 1e-3 * exact(0.999)) << z;
        }
        EXPECT_EQ(exact(1e-9), exact(0.001));
        EXPECT_EQ(exact(1 - 1e-9), exact(0.999));
    }
    std::vector<double> means;
    for (quint64 seed = 1; seed <= 4; ++seed) {
        const Driver driver{FigureKind::OrderValue, 0, 0, Support::Positive, wide};
        Samples::Block block;
        Samples({driver}, {{{0, 1.0}}}, seed, 16384, false, nullptr).fill(0, 16384, block);
        double sum = 0;
        for (double value : block.values[0])
            sum += value / 16384;
        means.push_back(sum);
        EXPECT_NEAR(moments(Support::Positive, wide).mean, sum, 0.01 * sum);
    }
    EXPECT_LT(*std::max_element(means.begin(), means.end()), 1.01 * *std::min_element(means.begin(), means.end()));
}

TEST(Samples, BlocksAreTheSameHoweverTheyAreCut)
{
    const auto all = drivers(ordinaryPlan(4));
    const Samples samples(all, relatedScores(all, knownRelations(all)).parts, 3, 1024, false, nullptr);
    Samples::Block whole, part;
    samples.fill(0, 1024, whole);
    for (int first : {0, 64, 512, 960}) {
        samples.fill(first, 64, part);
        for (size_t d = 0; d < all.size(); ++d)
            for (size_t i = 0; i < 64; ++i)
                ASSERT_EQ(part.values[d][i], whole.values[d][size_t(first) + i])
                    << figureKey(all[d].figure).toStdString();
    }
}

TEST(Samples, ALeverCostsOnlyWhatDependsOnItAndChangesNothingElse)
{
    const Campaign plan = ordinaryPlan(5);
    SampleStore store;
    const SimulationSettings settings{1024, {}, 2};
    EXPECT_EQ(simulate(plan, settings, nullptr, &store).value(), simulate(plan, settings).value());
    EXPECT_EQ(store.kept, 0);
    Campaign dearer = plan;
    dearer.channels[0].adBudgetPerMonth.minor += 5000;
    EXPECT_EQ(simulate(dearer, settings, nullptr, &store).value(), simulate(dearer, settings).value());
    EXPECT_EQ(store.kept, int(drivers(dearer).size())) << "a budget is no uncertain figure";
    Campaign other = dearer;
    other.economics.orderValue.high *= 1.5;
    EXPECT_EQ(simulate(other, settings, nullptr, &store).value(), simulate(other, settings).value());
    EXPECT_EQ(store.kept, int(drivers(other).size()) - 1);
    EXPECT_EQ(simulate(other, {2048, {}, 2}, nullptr, &store).value(), simulate(other, {2048, {}, 2}).value());
    EXPECT_EQ(store.kept, 0) << "another number of points";
}
