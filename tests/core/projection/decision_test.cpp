// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/scores.h"
#include "core/projection/simulation/decision.h"

#include <gtest/gtest.h>

#include <vector>

using namespace ertrag;

namespace
{

std::vector<double> scoreColumn(int dimension, std::uint64_t seed, size_t points)
{
    std::vector<double> scores(points);
    ScoreDimension(dimension).fill(seed, 0, scores);
    return scores;
}

} // namespace

TEST(Decision, risk_04_PerfectInformationOfANormal)
{
    EXPECT_NEAR(perfectInformationNormal(500, 1000), 197.79655740130602, 1e-9);
    EXPECT_NEAR(perfectInformationNormal(-500, 1000), 197.79655740130602, 1e-9);
    EXPECT_NEAR(perfectInformationNormal(0, 1000), 398.9422804014327, 1e-9);
}

TEST(Decision, risk_05_InformationOfLinearDrivers)
{
    constexpr size_t n = 16384;
    const double sd[3] = {800, 500, 300};
    const double expected[3] = {129.5360103159498, 41.657735293843146, 5.947965501417258};
    std::vector<double> nb(n, 500);
    for (int d = 0; d < 3; ++d) {
        const auto score = scoreColumn(d, 9, n);
        for (size_t i = 0; i < n; ++i)
            nb[i] += sd[d] * score[i];
    }
    EXPECT_NEAR(perfectInformation(nb), 194.26260931119714, 0.02 * 194);
    for (int d = 0; d < 3; ++d)
        EXPECT_NEAR(driverInformation(scoreColumn(d, 9, n), nb), expected[d], 0.02 * expected[d]) << d;
    EXPECT_NEAR(driverInformation(scoreColumn(7, 9, n), nb), 0, 0.5) << "a driver that the result does not depend on";
}

TEST(Decision, risk_06_DiscreteStates)
{
    const std::vector<double> go{-4000, -4000, -4000, 1000, 1000, 1000, 1000, 1000, 6000, 6000};
    EXPECT_NEAR(perfectInformation(go), 1200, 1e-9);
}

TEST(Decision, risk_07_08_TestCampaign)
{
    const RateDecision test{2, 98, 100000, 2500};
    EXPECT_NEAR(sampleInformation(test, 0), 0, 1e-9);
    EXPECT_NEAR(sampleInformation(test, 50), 162.93306729548132, 1e-9 * 163);
    EXPECT_NEAR(sampleInformation(test, 200), 272.67746803504053, 1e-9 * 273);
    EXPECT_NEAR(sampleInformation(test, 1000), 339.49383461913646, 1e-9 * 340);
    EXPECT_NEAR(perfectInformation(test), 362.92506654887245, 1e-6 * 363);
}

TEST(Decision, counterfactual_05_DetectableDifference)
{
    EXPECT_NEAR(detectableDifference(12, 12, 3), 21.7009857854648, 1e-10);
}
