// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/retention.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace ertrag;

namespace
{

void expectFit(const std::vector<double>& survivors, double alpha, double beta, double logLike)
{
    const RetentionModel fitted = fitRetention(survivors);
    EXPECT_NEAR(fitted.alpha, alpha, 1e-3 * alpha);
    EXPECT_NEAR(fitted.beta, beta, 1e-3 * beta);
    EXPECT_NEAR(logLikelihood(fitted, survivors), logLike, 1e-3 * std::abs(logLike));
}

} // namespace

TEST(Retention, marketing_07_HighEndCustomers)
{
    expectFit({1000, 869, 743, 653, 593, 551, 517, 491}, 0.6680883675111459, 3.806095028866588, -1611.158147391156);
}

TEST(Retention, marketing_08_RegularCustomers)
{
    expectFit({1000, 631, 468, 382, 326, 289, 262, 241}, 0.7040772962737466, 1.1820430643676008, -1680.265188463287);
}

TEST(Retention, marketing_09_SurvivalAndRates)
{
    const RetentionModel model{0.668, 3.806};
    const auto survival = model.survival(12);
    const auto rates = model.rates(12);
    ASSERT_EQ(survival.size(), 13u);
    EXPECT_EQ(survival[0], 1);
    EXPECT_NEAR(survival[1], 0.8506928922664282, 1e-12);
    EXPECT_NEAR(survival[6], 0.5222522903570144, 1e-12);
    EXPECT_NEAR(survival[12], 0.3780404201820906, 1e-12);
    EXPECT_NEAR(rates[0], 0.8506928922664282, 1e-12);
    EXPECT_NEAR(rates[6], 0.9362230284514036, 1e-12);
    EXPECT_NEAR(rates[11], 0.956830812976606, 1e-12);
}

TEST(Retention, marketing_10_ExpectedLifetime)
{
    EXPECT_NEAR((RetentionModel{0.668, 3.806}).expectedLifetime(0.1), 5.922596407612753, 1e-9 * 6);
}
