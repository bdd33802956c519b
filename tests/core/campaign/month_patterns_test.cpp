// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/month_patterns.h"

#include <gtest/gtest.h>
#include <numeric>

namespace ertrag
{
namespace
{

using Weights = std::vector<double>;

constexpr MonthPattern patterns[] = {MonthPattern::Even, MonthPattern::Season, MonthPattern::LaunchAndFollowUp,
                                     MonthPattern::ThreeWaves, MonthPattern::HolidayPause};
const Weights season{0.6, 0.7, 0.8, 0.9, 1.1, 1.5, 1.6, 1.4, 1.1, 0.9, 0.7, 0.7};

Weights weights(MonthPattern pattern, int months, int first = 1)
{
    return patternWeights(pattern, months, first, season);
}

std::vector<qint64> cents(Money total, const Weights& by)
{
    std::vector<qint64> parts;
    for (const Money part : spread(total, by))
        parts.push_back(part.minor);
    return parts;
}

double sum(const Weights& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

TEST(MonthPatterns, SeasonFollowsTheCalendarOverTheTurnOfTheYear)
{
    EXPECT_EQ(weights(MonthPattern::Season, 4, 11), (Weights{0.7, 0.7, 0.6, 0.7}));
}

TEST(MonthPatterns, WithoutASeasonItIsEven)
{
    EXPECT_EQ(patternWeights(MonthPattern::Season, 3, 5, {}), (Weights{1, 1, 1}));
    EXPECT_EQ(patternWeights(MonthPattern::Season, 2, 5, Weights(12, 0.0)), (Weights{1, 1}));
}

TEST(MonthPatterns, LaunchGivesHalfToTheFirstThirdAndFallsAfterIt)
{
    const Weights six = weights(MonthPattern::LaunchAndFollowUp, 6);
    const Weights expected{0.25, 0.25, 0.2, 0.15, 0.1, 0.05};
    ASSERT_EQ(six.size(), expected.size());
    for (size_t t = 0; t < six.size(); ++t)
        EXPECT_NEAR(six[t], expected[t], 1e-12) << t;
    EXPECT_EQ(weights(MonthPattern::LaunchAndFollowUp, 2), (Weights{0.5, 0.5}));
    EXPECT_EQ(cents({10000}, weights(MonthPattern::LaunchAndFollowUp, 1)), (std::vector<qint64>{10000}));
}

TEST(MonthPatterns, WavesBeginAndEndThePlan)
{
    EXPECT_EQ(weights(MonthPattern::ThreeWaves, 2), (Weights{1, 1}));
    EXPECT_EQ(weights(MonthPattern::ThreeWaves, 3), (Weights{1, 0, 1}));
    EXPECT_EQ(weights(MonthPattern::ThreeWaves, 5), (Weights{1, 1, 0, 1, 1}));
    EXPECT_EQ(weights(MonthPattern::ThreeWaves, 6), (Weights{1, 0, 1, 0, 0, 1}));
    EXPECT_EQ(weights(MonthPattern::ThreeWaves, 8), (Weights{1, 1, 0, 1, 1, 0, 1, 1}));
    EXPECT_EQ(weights(MonthPattern::ThreeWaves, 12), (Weights{1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1}));
}

TEST(MonthPatterns, HolidaysGetNothingUnlessThereIsNothingElse)
{
    EXPECT_EQ(weights(MonthPattern::HolidayPause, 4, 6), (Weights{1, 1, 0, 1}));
    EXPECT_EQ(patternWeights(MonthPattern::HolidayPause, 3, 12, season, {12, 1}), (Weights{0, 0, 1}));
    EXPECT_EQ(weights(MonthPattern::HolidayPause, 1, 8), (Weights{1}));
}

TEST(MonthPatterns, MoneyIsSpreadToTheCent)
{
    EXPECT_EQ(cents({10000}, {1, 1, 1}), (std::vector<qint64>{3334, 3333, 3333}));
    EXPECT_EQ(cents({10001}, {1, 0, 2}), (std::vector<qint64>{3334, 0, 6667}));
}

TEST(MonthPatterns, PostsAreWholeAndHoursQuarters)
{
    EXPECT_EQ(spreadCount(10, {1, 1, 1}), (Weights{4, 3, 3}));
    EXPECT_EQ(spreadHours(10, {1, 1, 1}), (Weights{3.5, 3.25, 3.25}));
    EXPECT_EQ(spreadCount(10.5, {1, 2, 1}), (Weights{3, 5.5, 2}));
    EXPECT_EQ(spreadHours(0, {1, 1}), (Weights{0, 0}));
}

TEST(MonthPatterns, NothingIsLostOrBelowZeroForAnyDuration)
{
    for (const MonthPattern pattern : patterns)
        for (int months = 1; months <= 60; ++months)
            for (int first = 1; first <= 12; ++first) {
                const Weights by = weights(pattern, months, first);
                ASSERT_EQ(int(by.size()), months);
                ASSERT_GE(*std::min_element(by.begin(), by.end()), 0);
                Money money;
                for (const Money part : spread({1234567}, by)) {
                    ASSERT_GE(part.minor, 0);
                    money += part;
                }
                ASSERT_EQ(money.minor, 1234567);
                const Weights posts = spreadCount(97, by), hours = spreadHours(61.25, by);
                ASSERT_EQ(sum(posts), 97);
                ASSERT_EQ(sum(hours), 61.25);
                for (size_t t = 0; t < posts.size(); ++t) {
                    ASSERT_EQ(posts[t], std::floor(posts[t]));
                    ASSERT_EQ(hours[t] * 4, std::floor(hours[t] * 4));
                    ASSERT_TRUE(by[t] > 0 || (posts[t] == 0 && hours[t] == 0));
                }
            }
}

TEST(MonthPatterns, WavesAreThreeEqualBlocksFromSixMonthsOn)
{
    for (int months = 6; months <= 60; ++months) {
        std::vector<int> blocks;
        double before = 0;
        for (const double weight : weights(MonthPattern::ThreeWaves, months)) {
            if (weight > 0 && before == 0)
                blocks.push_back(0);
            if (weight > 0)
                ++blocks.back();
            before = weight;
        }
        ASSERT_EQ(blocks.size(), 3u) << months;
        EXPECT_EQ(blocks[0], blocks[1]);
        EXPECT_EQ(blocks[1], blocks[2]);
    }
}

} // namespace
} // namespace ertrag
