// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/sensitivity.h"

#include <gtest/gtest.h>

using namespace ertrag;

TEST(Sensitivity, sensitivity_07_TornadoOfAProfit)
{
    const auto profit = [](std::span<const double> x) {
        return x[0] * x[1] * x[2] - x[3];
    }; // customers asked, rate, margin, cost
    const std::vector<double> low{7000, 0.012, 24, 4500}, likely{10000, 0.02, 30, 5000}, high{14000, 0.03, 38, 6000};
    EXPECT_NEAR(profit(likely), 1000, 1e-9);
    const std::vector<Swing> found = swings(profit, low, likely, high);
    const size_t order[4] = {1, 0, 2, 3};
    const double expected[4][2] = {{-1400, 4000}, {-800, 3400}, {-200, 2600}, {1500, 0}};
    ASSERT_EQ(found.size(), 4u);
    for (size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(found[i].argument, order[i]);
        EXPECT_NEAR(found[i].atLow, expected[i][0], 1e-9);
        EXPECT_NEAR(found[i].atHigh, expected[i][1], 1e-9);
    }
    EXPECT_NEAR(found[0].zeroAt.value(), 5000 / (10000 * 30.0), 1e-12);
    EXPECT_NEAR(found[3].zeroAt.value(), 6000, 1e-9) << "the highest cost just eats the profit";
    EXPECT_NEAR(found[2].zeroAt.value(), 25, 1e-9);
}

TEST(Sensitivity, AConstantHasNoBar)
{
    const std::vector<double> same{2, 3};
    EXPECT_TRUE(swings([](std::span<const double> x) { return x[0] + x[1]; }, same, same, same).empty());
}
