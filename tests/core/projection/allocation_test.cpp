// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/response.h"
#include "core/projection/study/allocation.h"
#include "tests/core/projection/random_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace ertrag;

namespace
{

Response logResponse(double a, double b)
{
    return {[=](double x) { return a * std::log(1 + x / b); }, [=](double x) { return a / (b + x); }};
}

Response hillResponse(double size, double k, double slope)
{
    return {[=](double x) { return x > 0 ? size * hill(x, k, slope) : 0; }, {}};
}

} // namespace

TEST(Allocation, allocation_01_ThreeChannels)
{
    const Split split = splitConcave({logResponse(1000, 500), logResponse(600, 200), logResponse(300, 400)}, 1500);
    EXPECT_NEAR(split.spend[0], 868.4210526315776, 1e-9 * 868);
    EXPECT_NEAR(split.spend[1], 621.0526315789465, 1e-9 * 868);
    EXPECT_NEAR(split.spend[2], 10.526315789473244, 1e-9 * 868);
    EXPECT_NEAR(split.lastReturn, 0.7307692307692315, 1e-9);
    EXPECT_NEAR(split.value, 1861.959293849854, 1e-9 * 1862);
}

TEST(Allocation, allocation_02_TheWeakChannelGetsNothing)
{
    const Split split = splitConcave({logResponse(1000, 500), logResponse(600, 200), logResponse(100, 400)}, 500);
    EXPECT_NEAR(split.spend[0], 250, 1e-6);
    EXPECT_NEAR(split.spend[1], 250, 1e-6);
    EXPECT_EQ(split.spend[2], 0);
    EXPECT_NEAR(split.value, 892.0232378379667, 1e-9 * 892);
}

TEST(Allocation, allocation_03_SquareRoots)
{
    std::vector<Response> roots;
    for (double c : {3.0, 4.0})
        roots.push_back(
            {[=](double x) { return c * std::sqrt(x); }, [=](double x) { return 0.5 * c / std::sqrt(x + 1e-300); }});
    const Split split = splitConcave(roots, 100);
    EXPECT_NEAR(split.spend[0], 36, 1e-8);
    EXPECT_NEAR(split.spend[1], 64, 1e-8);
    EXPECT_NEAR(split.value, 50, 1e-9);
}

TEST(Allocation, allocation_04_05_SShapedChannels)
{
    const std::vector<Response> channels{hillResponse(1000, 800, 3), hillResponse(700, 500, 2.5)};
    const Split large = splitAny(channels, 2000);
    EXPECT_NEAR(large.spend[0], 1221.8592554005168, 1e-6 * 1222);
    EXPECT_NEAR(large.value, 1306.7721014055355, 1e-9 * 1307);
    EXPECT_NEAR(large.spend[0] + large.spend[1], 2000, 1e-9);
    const Split small = splitAny(channels, 600);
    EXPECT_NEAR(small.spend[0], 0, 1e-6);
    EXPECT_NEAR(small.value, 428.41279030691317, 1e-4 * 428);
    const Split turned = splitAny({channels[1], channels[0]}, 2000);
    EXPECT_NEAR(turned.spend[1], large.spend[0], 1e-4);
}

TEST(Allocation, TurnsWithItsChannels)
{
    for (quint64 seed = 1; seed <= 2000; ++seed) {
        SCOPED_TRACE(seed);
        Dice dice(seed);
        std::vector<Response> concave, any;
        for (int i = 2 + dice.below(4); i > 0; --i) {
            concave.push_back(logResponse(10 + 1000 * dice.unit(), 10 + 500 * dice.unit()));
            any.push_back(hillResponse(10 + 1000 * dice.unit(), 10 + 500 * dice.unit(), 0.5 + 3.5 * dice.unit()));
        }
        const double budget = 100 + 2000 * dice.unit();
        const Split one = splitConcave(concave, budget);
        std::reverse(concave.begin(), concave.end());
        Split turned = splitConcave(concave, budget);
        std::reverse(turned.spend.begin(), turned.spend.end());
        for (size_t i = 0; i < one.spend.size(); ++i)
            ASSERT_NEAR(turned.spend[i], one.spend[i], 1e-6 * budget);
        if (seed > 200)
            continue; // the other way takes a hundred times as long
        const double best = splitAny(any, budget).value;
        std::reverse(any.begin(), any.end());
        ASSERT_NEAR(splitAny(any, budget).value, best, 2e-3 * best);
    }
}
