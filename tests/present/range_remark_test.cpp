// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/range_remark.h"

#include "ui/present/numbers/rounding.h"

#include <gtest/gtest.h>

using namespace ertrag;

TEST(RangeRemark, IsMadeWhereNoCurveFitsTheThreeValues)
{
    const QString share = QStringLiteral("channels/*.close_rate"), money = QStringLiteral("economics.order_value");
    EXPECT_TRUE(rangeRemark(share, NumberRole::Share, {0.1, 0.3, 0.5}).isEmpty());
    EXPECT_FALSE(rangeRemark(share, NumberRole::Share, {0.1, 0.11, 0.9}).isEmpty());
    EXPECT_TRUE(rangeRemark(money, NumberRole::Money, {40, 60, 95}).isEmpty());
    EXPECT_FALSE(rangeRemark(money, NumberRole::Money, {40, 41, 400}).isEmpty());
    EXPECT_TRUE(rangeRemark(money, NumberRole::Money, Estimate::exactly(60)).isEmpty());
    EXPECT_TRUE(rangeRemark(money, NumberRole::Money, Estimate::exactly(0)).isEmpty());
    const QString asked = rangeRemark(money, NumberRole::Money, {8000, 15000, 150000});
    EXPECT_TRUE(asked.contains(QStringLiteral("Are all three meant?"))) << "ten times the likely one";
    EXPECT_EQ(rangeRemark(money, NumberRole::Money, {1, 50, 101}), asked) << "more than 100 times low";
    EXPECT_TRUE(rangeRemark(money, NumberRole::Money, {10, 20, 100}).isEmpty()) << "5 times is still an answer";
    EXPECT_TRUE(rangeRemark(money, NumberRole::Money, {60, 50, 40}).isEmpty()) << "out of order is said elsewhere";
    EXPECT_TRUE(rangeRemark(QStringLiteral("channels/*.organic.reach_per_post_share"), NumberRole::Share, {0.4, 0.9, 2})
                    .isEmpty())
        << "a post may reach more people than follow";
}

TEST(Rounding, PrintsNothingFinerThanTheErrorAllows)
{
    const struct {
        double share, error, printed;
    } rows[] = {{0.3842, 0, 0.38},     {0.3842, 0.0099, 0.38}, {0.3842, 0.011, 0.38}, {0.3742, 0.011, 0.38},
                {0.3842, 0.03, 0.4},   {0.3842, 0.07, 0.4},    {0.3842, 0.15, 0.4},   {-0.27, 0.04, -0.25},
                {1.7249, 0.004, 1.72}, {1.7249, 0.3, 1.5}};
    for (const auto& row : rows)
        EXPECT_NEAR(asExactAsKnown(row.share, row.error), row.printed, 1e-9) << row.share << " ± " << row.error;
}

TEST(Rounding, AnAmountThatRestsOnAnAverageIsNoFinerThanItsError)
{
    const struct {
        double amount, error, printed;
    } rows[] = {{1066, 50, 1100}, {1066, 400, 1000}, {178, 0, 180}, {404, 0, 400}, {-1066, 50, -1100}, {0, 10, 0}};
    for (const auto& row : rows)
        EXPECT_NEAR(amountAsKnown(row.amount, row.error).value(), row.printed, 1e-9)
            << row.amount << " ± " << row.error;
    EXPECT_FALSE(amountAsKnown(1066, 534)) << "more than half of it";
}
