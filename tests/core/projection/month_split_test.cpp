// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/month_split.h"

#include "core/campaign/campaign.h"
#include "core/campaign/media_plan.h"
#include "tests/core/projection/two_channels.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

using namespace ertrag;

namespace
{

const std::vector<double> hotel{0.61, 0.7, 0.8, 0.95, 1.08, 1.17, 1.33, 1.36, 1.2, 1.1, 0.8, 0.9};

/// In proportion: nothing saturates, nothing is carried over, nobody comes back, and there are hours for everybody.
Campaign linear()
{
    Campaign c = twoChannels();
    c.start = Month::of(2026, 1);
    c.months = 12;
    c.duties.roles[0].hoursPerWeek = 200;
    c.economics.rampMonths = 1;
    c.economics.ordersPerMonth = Estimate::exactly(0);
    for (Channel& channel : c.channels) {
        channel.paid.doubling = Doubling::Plus100;
        channel.paid.weeklyCarryOver = 0;
        channel.organic = {};
        channel.organic.postsPerMonth = 0;
    }
    c.season.source = SeasonSource::Own;
    c.season.demand = hotel;
    return c;
}

MonthSplit splitOf(const Campaign& campaign)
{
    return monthSplit(campaign, {1024, {}, 1}).value().value();
}

double sum(const std::vector<double>& months)
{
    return std::accumulate(months.begin(), months.end(), 0.0);
}

} // namespace

TEST(MonthSplit, TheLastEuroIsWorthWhatDemandIsThen)
{
    const MonthSplit split = splitOf(linear());
    ASSERT_EQ(split.lastEuro.size(), 12u);
    for (size_t t = 0; t < 12; ++t) {
        EXPECT_NEAR(split.planned[t], 600, 1e-9) << t;
        EXPECT_NEAR(split.lastEuro[t] / split.lastEuro[0], hotel[t] / hotel[0], 1e-6) << t;
        EXPECT_NEAR(split.likelyEuro[t] / split.likelyEuro[0], hotel[t] / hotel[0], 1e-6) << t;
    }
    EXPECT_EQ(split.best(), 7u);
    EXPECT_EQ(split.worst(), 0u);
}

TEST(MonthSplit, MovesThirtyPercentAtMostAndKeepsTheTotal)
{
    const MonthSplit split = splitOf(linear());
    EXPECT_FALSE(split.rightTime);
    EXPECT_NEAR(sum(split.proposed), sum(split.planned), 1e-6);
    for (size_t t = 0; t < 12; ++t) // six months are above the other six
        EXPECT_NEAR(split.proposed[t], hotel[t] >= 1.08 ? 780 : 420, 1e-6) << t;
    EXPECT_GT(split.gain.middle, split.error);
    double gain = 0; // undiscounted: what is moved times what it brings more
    for (size_t t = 0; t < 12; ++t)
        gain += (split.proposed[t] - split.planned[t]) * split.likelyEuro[t];
    EXPECT_GT(gain, 0);
}

TEST(MonthSplit, AMonthWithoutAdsStaysOneAndIsNotTheWeakest)
{
    Campaign c = linear();
    c = setMonths({{QStringLiteral("channels/instagram.ad_budget_per_month"),
                    {0, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300}},
                   {QStringLiteral("channels/search.ad_budget_per_month"),
                    {0, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300}}})
            .apply(c)
            .value();
    const MonthSplit split = splitOf(c);
    EXPECT_EQ(split.planned[0], 0);
    EXPECT_EQ(split.proposed[0], 0);
    EXPECT_EQ(split.worst(), 1u);
    EXPECT_FALSE(split.betterWithoutAds());
    EXPECT_NEAR(sum(split.proposed), 6600, 1e-6);
}

TEST(MonthSplit, AMonthWithoutAdsIsNotTheBestHoweverMuchItWouldBring)
{
    MonthSplit split;
    split.planned = {200, 0, 300, 0};
    split.lastEuro = {2, 7, 3, 9};
    EXPECT_EQ(split.best(), 2u);
    EXPECT_EQ(split.worst(), 0u);
    EXPECT_EQ(split.betterWithoutAds(), 3u);
    split.lastEuro = {2, 1, 3, 3.02};
    EXPECT_FALSE(split.betterWithoutAds()) << "as good as the best one";
    split.planned = {200, 100, 300, 100};
    EXPECT_FALSE(split.betterWithoutAds());
}

TEST(MonthSplit, WhereThePriceFollowsDemandTheTimeIsRight)
{
    Campaign c = linear();
    c.season.contactPrice = hotel;
    const MonthSplit split = splitOf(c);
    for (size_t t = 0; t < 12; ++t)
        EXPECT_NEAR(split.lastEuro[t], split.lastEuro[0], 1e-6 * split.lastEuro[0]) << t;
    EXPECT_TRUE(split.rightTime) << split.gain.middle << " +- " << split.error;
    EXPECT_EQ(split.proposed, split.planned);
    EXPECT_EQ(split.gain.middle, 0);
    EXPECT_TRUE(proposedMonths(c, split).empty());
}

TEST(MonthSplit, ALongSaleFavoursTheFirstMonths)
{
    Campaign c = linear();
    c.season = {};
    c.tailMonths = 0;
    c.salesCycle.halfWeeks = {12, 16, 20};
    const MonthSplit split = splitOf(c);
    for (size_t t = 1; t < 12; ++t)
        EXPECT_LT(split.lastEuro[t], split.lastEuro[t - 1]) << "what is sold behind the end does not count: " << t;
    EXPECT_FALSE(split.rightTime);
    EXPECT_NEAR(split.proposed[0], 780, 1e-6);
    EXPECT_NEAR(split.proposed[11], 420, 1e-6);
}

TEST(MonthSplit, NothingIsSaidWhereNothingTellsMonthsApart)
{
    Campaign c = linear();
    c.season = {};
    EXPECT_FALSE(monthSplit(c, {1024, {}, 1}).value().has_value());
    c = linear();
    for (Channel& channel : c.channels)
        channel.adBudgetPerMonth = {};
    EXPECT_FALSE(monthSplit(c, {1024, {}, 1}).value().has_value());
}

TEST(MonthSplit, StopsForANewerPlan)
{
    const std::atomic<bool> stop = true;
    EXPECT_EQ(monthSplit(linear(), {1024, {}, 1}, &stop).error().code, ErrorCode::Cancelled);
}

TEST(MonthSplit, AppliedItIsOneEditWithTheSameTotal)
{
    Campaign c = linear();
    c.channels[1].adBudgetPerMonth = Money{10001};
    const MonthSplit split = splitOf(c);
    const Campaign moved = setMonths(proposedMonths(c, split)).apply(c).value();
    Money before, after;
    for (size_t i = 0; i < 2; ++i)
        for (int t = 0; t < 12; ++t) {
            const Channel &was = c.channels[i], &is = moved.channels[i];
            before += valueIn(was.adBudgetPerMonth, was.adBudgetByMonth, t);
            const Money now = valueIn(is.adBudgetPerMonth, is.adBudgetByMonth, t);
            after += now;
            EXPECT_NEAR(double(now.minor),
                        double(was.adBudgetPerMonth.minor) * split.proposed[size_t(t)] / split.planned[size_t(t)], 12)
                << i << " " << t;
        }
    EXPECT_EQ(after, before);
    EXPECT_FALSE(isFlat(moved));
    const MonthSplit again = splitOf(moved);
    EXPECT_NEAR(sum(again.planned), sum(split.planned), 1e-6);
}
