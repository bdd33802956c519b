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
    EXPECT_NEAR(fitted.alpha, alpha, 1e-6 * alpha);
    EXPECT_NEAR(fitted.beta, beta, 1e-6 * beta);
    EXPECT_NEAR(logLikelihood(fitted, survivors), logLike, 1e-9 * std::abs(logLike));
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

TEST(Retention, OfTheSimplestModelIsOneThroughTheAge)
{
    const RetentionModel even; // alpha = beta = 1: S(t) = 1 / (t + 1)
    EXPECT_EQ(even.survival(0), std::vector<double>{1});
    EXPECT_TRUE(even.rates(0).empty());
    EXPECT_NEAR(even.survival(4)[4], 0.2, 1e-15);
    EXPECT_NEAR(even.rates(3)[2], 0.75, 1e-15);
    EXPECT_NEAR(even.expectedLifetime(1), 2 * std::log(2), 1e-12) << "sum of 0.5^t / (t + 1)";
}

TEST(Retention, LikelihoodCountsWhoLeftAndWhoStayed)
{
    const std::vector<double> survivors{100, 60, 30};
    EXPECT_NEAR(logLikelihood({1, 1}, survivors),
                40 * std::log(1.0 / 2) + 30 * std::log(1.0 / 6) + 30 * std::log(1.0 / 3), 1e-12);
}

TEST(Retention, IsFittedInsideItsBounds)
{
    // The same share leaves each time: no age effect, which only an endless alpha and beta would say.
    const RetentionModel fitted = fitRetention(std::vector<double>{1000, 500, 250, 125});
    EXPECT_NEAR(std::log(fitted.beta), 6, 0.01);
    EXPECT_NEAR(fitted.alpha / fitted.beta, 1, 0.01);
}
