// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/root.h"
#include "core/math/sobol.h"
#include "core/math/statistics.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace ertrag;

TEST(Statistics, QuantilesOfType7)
{
    std::vector<double> values{9, 1, 4, 7, 3};
    const std::vector<double> p{0, 0.1, 0.5, 0.9, 1};
    const std::vector<double> q = quantiles(values, p);
    const std::vector<double> expected{1, 1.8, 4, 8.2, 9};
    for (size_t i = 0; i < p.size(); ++i)
        EXPECT_NEAR(q[i], expected[i], 1e-12);
    std::vector<double> none;
    EXPECT_EQ(quantiles(none, p)[2], 0);
}

TEST(Statistics, QuantilesEqualThoseOfTheSortedValues)
{
    std::vector<double> values;
    for (int i = 0; i < 1000; ++i)
        values.push_back(std::fmod(i * 0.6180339887498949, 1.0));
    std::vector<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    const std::vector<double> p{0.01, 0.1, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99};
    const std::vector<double> q = quantiles(values, p);
    for (size_t i = 0; i < p.size(); ++i)
        EXPECT_EQ(q[i], sortedQuantile(sorted, p[i]));
}

// Points of a Sobol' sequence, a heavy tail, and values most of which are equal: whatever the ends are guessed from.
TEST(Statistics, QuantilesOfAnyValuesAreThoseOfTheSortedOnes)
{
    const std::vector<double> p{0, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1};
    const auto shapes = std::array<double (*)(double), 5>{
        [](double u) { return u; }, [](double u) { return std::exp(4 * std::tan(3 * (u - 0.5))); },
        [](double u) { return u < 0.97 ? 7.0 : u; }, [](double u) { return u < 0.03 ? -1e9 : -u * u; },
        [](double u) { return std::floor(5 * u); }};
    for (size_t count : {300u, 16384u})
        for (size_t shape = 0; shape < shapes.size(); ++shape) {
            std::vector<double> values(count);
            SobolDimension(3).fill(11, 0, values);
            std::transform(values.begin(), values.end(), values.begin(), shapes[shape]);
            std::vector<double> sorted = values;
            std::sort(sorted.begin(), sorted.end());
            const std::vector<double> q = quantiles(values, p);
            for (size_t i = 0; i < p.size(); ++i)
                EXPECT_EQ(q[i], sortedQuantile(sorted, p[i])) << count << ' ' << shape << ' ' << p[i];
        }
}

TEST(Statistics, SpreadAndTail)
{
    std::vector<double> values{2, 4, 4, 4, 5, 5, 7, 9, -10, 0};
    EXPECT_DOUBLE_EQ(mean(values), 3);
    EXPECT_NEAR(standardDeviation(values), std::sqrt((1 + 3 + 8 + 16 + 36 + 169 + 9) / 9.0), 1e-12);
    EXPECT_DOUBLE_EQ(lowerTailMean(values, 0.2), -5);
}

TEST(Root, FindsAZeroAndRefusesWithoutOne)
{
    const auto f = [](double x) { return std::exp(x) - 3; };
    EXPECT_NEAR(findRoot(f, -5, 5).value(), std::log(3), 1e-12);
    EXPECT_FALSE(findRoot(f, 2, 5));
    const auto roots = findRoots([](double x) { return (x - 1) * (x - 2.5) * (x - 4); }, 0, 5, 10);
    ASSERT_EQ(roots.size(), 3u);
    EXPECT_NEAR(roots[0], 1, 1e-12);
    EXPECT_NEAR(roots[1], 2.5, 1e-12);
    EXPECT_NEAR(roots[2], 4, 1e-12);
}
