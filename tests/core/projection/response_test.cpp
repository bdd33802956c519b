// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/response.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace ertrag;

TEST(Response, adstock_06_geometricNormalised)
{
    EXPECT_NEAR(carriedOver(std::vector<double>{0.12, 0.34, 0.91, 0.45, 0.78}, carryOverWeights(0.1, 4)).back(),
                0.7510143101431015, 1e-9);
    EXPECT_NEAR(carriedOver(std::vector<double>{0.55, 0.71, 0.08, 0.82, 0.29}, carryOverWeights(0.5, 4)).back(),
                0.43516129032258066, 1e-9);
    EXPECT_NEAR(carriedOver(std::vector<double>{0.89, 0.23, 0.67, 0.11, 0.95}, carryOverWeights(0.9, 4)).back(),
                0.5722202144025786, 1e-9);
}

TEST(Response, adstock_13_halfLife)
{
    EXPECT_NEAR(halfLife(0.3), 0.5757166424934449, 1e-12);
    EXPECT_NEAR(halfLife(0.5), 1.0, 1e-12);
    EXPECT_NEAR(halfLife(0.7), 1.9433582098747315, 1e-12);
    EXPECT_NEAR(halfLife(0.9), 6.578813478960585, 1e-12);
}

TEST(Response, adstock_14_createsNothing)
{
    std::vector<double> spend(13, 0);
    spend[0] = 100;
    const auto carried = carriedOver(spend, carryOverWeights(0.5, 12));
    EXPECT_NEAR(std::accumulate(carried.begin(), carried.end(), 0.0), 100, 1e-9);
}

TEST(Response, saturation_01_02_03_hill)
{
    EXPECT_EQ(hill(0, 2, 1.5), 0);
    EXPECT_NEAR(hill(1, 2, 1.5), 0.2612038749637414, 1e-12);
    EXPECT_NEAR(hill(2, 2, 1.5), 0.5, 1e-12);
    EXPECT_NEAR(hill(4, 2, 1.5), 0.7387961250362586, 1e-12);
    EXPECT_NEAR(hill(3, 1, 1), 0.75, 1e-12);
    EXPECT_NEAR(hill(7, 3, 0), 0.5, 1e-12);
    EXPECT_NEAR(hill(170, 100, 3), 0.830881109419922, 1e-12);
}

TEST(Response, saturation_04_05_michaelisMentenIsHillWithSlopeOne)
{
    EXPECT_NEAR(100 * hill(10, 5, 1), 66.66666666666667, 1e-9);
    EXPECT_NEAR(5 * hill(7, 0.5, 1), 4.666666666666667, 1e-9);
}

TEST(Response, saturation_07_08_slopeAndInflection)
{
    EXPECT_NEAR(1000 * hillSlope(3, 2, 1.5), 114.11751521394379, 1e-9);
    EXPECT_NEAR(hillInflection(2, 1.5), 0.6839903786706788, 1e-12);
}

TEST(Response, saturation_09_anchoredAtThePlan)
{
    EXPECT_NEAR(anchoredSpend(300, 150, 150), 200, 1e-10);
    EXPECT_NEAR(anchoredSpend(300, 150, 300), 225, 1e-10);
    EXPECT_NEAR(anchoredSpend(300, 150, 1500), 275, 1e-10);
    EXPECT_DOUBLE_EQ(anchoredSpend(150, 150, 300), 150);
}

TEST(Response, theDoublingAnswerIsMet)
{
    for (double g : {1.3, 1.5, 1.8, 2.0})
        EXPECT_NEAR(anchoredSpend(300, 150, halfSaturation(150, g)), 150 * g, 1e-10);
}

TEST(Response, aWeeksCarryOverIsLittleInAMonth)
{
    EXPECT_NEAR(monthlyCarryOver(0.3), 0.0054, 1e-4);
}
