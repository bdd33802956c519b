// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/normal.h"
#include "core/math/sobol.h"
#include "core/math/statistics.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace ertrag;

namespace
{

void expectClose(double found, double expected)
{
    EXPECT_NEAR(found, expected, 1e-12 * std::abs(expected));
}

/// e^(mu + sigma z) at the points of one Sobol' dimension.
std::vector<double> lognormal(int dimension, double mu, double sigma)
{
    std::vector<double> values(65536);
    SobolDimension(dimension).fill(3, 0, values);
    for (double& v : values)
        v = std::exp(mu + sigma * normalQuantile(v));
    return values;
}

} // namespace

TEST(Tail, risk_01_Normal)
{
    const double m = 0.2, sd = 0.5;
    expectClose(1 - normalCdf((0 - m) / sd), 0.6554217416103242);
    expectClose(m + sd * normalQuantile(0.1), -0.4407757827723002);
    expectClose(m + sd * normalQuantile(0.9), 0.8407757827723001);
    expectClose(m + sd * normalQuantile(0.05), -0.6224268134757365);
    expectClose(normalTailMean(m, sd, 0.05), -0.8313564037537127);
    std::vector<double> sample(65536);
    SobolDimension(0).fill(3, 0, sample);
    for (double& v : sample)
        v = m + sd * normalQuantile(v);
    EXPECT_NEAR(lowerTailMean(sample, 0.05), -0.8313564037537127, 1e-3) << "the estimate from samples";
}

TEST(Tail, risk_02_LognormalReturnOverCost)
{
    const double mu = 0.26236426446749106, sigma = 0.6;
    expectClose(lognormalMean(mu, sigma) - 1, 0.5563825720583533);
    expectClose(normalCdf(mu / sigma), 0.6690435937058818);
    expectClose(std::exp(mu + sigma * normalQuantile(0.05)) - 1, -0.5154564240737394);
    expectClose(lognormalTailMean(mu, sigma, 0.05) - 1, -0.6143668292895135);
    auto sample = lognormal(0, mu, sigma);
    EXPECT_NEAR(mean(sample) - 1, 0.5563825720583533, 1e-3);
    EXPECT_NEAR(lowerTailMean(sample, 0.05) - 1, -0.6143668292895135, 1e-3);
}

TEST(Tail, risk_03_TheMeanOfARatioIsNotTheRatioOfMeans)
{
    const double muB = 6.907755278982137, muC = 6.684611727667927, sdB = 0.5, sdC = 0.4;
    expectClose(lognormalMean(muB, sdB) / lognormalMean(muC, sdC) - 1, 0.307534824885896);
    expectClose(lognormalMean(muB - muC, std::hypot(sdB, sdC)) - 1, 0.5344063312039722);
    expectClose(std::exp(muB - muC) - 1, 0.25);
    auto ratio = lognormal(0, muB, sdB);
    const auto cost = lognormal(1, muC, sdC);
    for (size_t i = 0; i < ratio.size(); ++i)
        ratio[i] = ratio[i] / cost[i] - 1;
    EXPECT_NEAR(mean(ratio), 0.5344063312039722, 2e-3);
    EXPECT_NEAR(quantiles(ratio, std::vector<double>{0.5})[0], 0.25, 2e-3) << "what the program shows";
}

TEST(Tail, sampling_06_VanDerWaerdenScores)
{
    const double expected[5] = {-0.967421566101701, -0.43072729929545756, 0.0, 0.43072729929545744, 0.967421566101701};
    const auto scores = normalScores(5);
    ASSERT_EQ(scores.size(), 5u);
    for (size_t i = 0; i < 5; ++i)
        EXPECT_NEAR(scores[i], expected[i], 1e-12);
}
