// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/season_indices.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <numeric>
#include <random>

namespace ertrag
{
namespace
{

using Year = std::array<double, 12>;

const std::vector<double> hotel{0.61, 0.68, 0.858, 0.894, 1.179, 1.174, 1.386, 1.422, 1.174, 1.097, 0.779, 0.747};

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

/// A year in which the firm sells 7 times the index of each month.
Year yearOf(const std::vector<double>& indices, double times = 7)
{
    Year year;
    for (size_t m = 0; m < 12; ++m)
        year[m] = times * indices[m];
    return year;
}

void expectNear(const std::vector<double>& one, const std::vector<double>& other, double tolerance)
{
    ASSERT_EQ(one.size(), other.size());
    for (size_t m = 0; m < one.size(); ++m)
        EXPECT_NEAR(one[m], other[m], tolerance) << "month " << m;
}

TEST(SeasonIndices, WithoutYearsItIsTheTrades)
{
    expectNear(shrunkSeason(hotel, {}), hotel, 1e-12);
    expectNear(shrunkSeason({}, {}), std::vector<double>(12, 1.0), 0);
}

TEST(SeasonIndices, OneYearByHand)
{
    // 12 a month but 24 in June and 0 more in the others: mean 13, own June 24/13, the others 12/13.
    Year year;
    year.fill(12);
    year[5] = 24;
    const std::vector<double> season = shrunkSeason({}, {year});
    // (1 * own + 2 * 1) / 3
    EXPECT_NEAR(season[5], (24.0 / 13 + 2) / 3, 1e-12);
    EXPECT_NEAR(season[0], (12.0 / 13 + 2) / 3, 1e-12);
    // Against a hotel's year: June (24/13 + 2 * 1.174) / 3, already with a mean of 1.
    const std::vector<double> ofAHotel = shrunkSeason(hotel, {year});
    EXPECT_NEAR(ofAHotel[5], (24.0 / 13 + 2 * 1.174) / 3, 1e-12);
    EXPECT_NEAR(ofAHotel[0], (12.0 / 13 + 2 * 0.61) / 3, 1e-12);
}

TEST(SeasonIndices, TwoYearsWeighAsMuchAsTheTrade)
{
    std::vector<double> own(12, 0.8);
    own[11] = 3.2;
    const std::vector<double> season = shrunkSeason(hotel, {yearOf(own), yearOf(own, 90)});
    for (size_t m = 0; m < 12; ++m)
        EXPECT_NEAR(season[m], (own[m] + hotel[m]) / 2, 1e-12) << m;
}

TEST(SeasonIndices, ManyYearsApproachOnesOwn)
{
    std::vector<double> own(12, 0.8);
    own[11] = 3.2;
    double before = 10;
    for (size_t n : {1u, 10u, 100u, 10000u}) {
        const double miss = std::abs(shrunkSeason(hotel, std::vector<Year>(n, yearOf(own)))[11] - 3.2);
        EXPECT_NEAR(miss, (3.2 - 0.747) * 2 / (double(n) + 2), 1e-9) << n;
        EXPECT_LT(miss, before);
        before = miss;
    }
}

TEST(SeasonIndices, HowMuchAFirmSellsMakesNoDifference)
{
    std::mt19937 random(11);
    std::uniform_real_distribution<double> month(0.1, 9);
    for (int run = 0; run < 200; ++run) {
        Year year, larger;
        for (size_t m = 0; m < 12; ++m)
            larger[m] = 1000 * (year[m] = month(random));
        expectNear(shrunkSeason(hotel, {year}), shrunkSeason(hotel, {larger}), 1e-12);
    }
}

TEST(SeasonIndices, TheMeanIsOneWhateverIsMissing)
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> amount(0.01, 50), chance(0, 1);
    for (int run = 0; run < 500; ++run) {
        std::vector<Year> years(size_t(run % 6));
        for (Year& year : years)
            for (double& month : year) {
                const double kind = chance(random);
                month = kind < 0.15 ? 0 : kind < 0.3 ? std::numeric_limits<double>::quiet_NaN() : amount(random);
            }
        const std::vector<double> season = shrunkSeason(run % 2 ? hotel : std::vector<double>(), years);
        EXPECT_NEAR(meanOf(season), 1, 1e-12);
        EXPECT_TRUE(isSeason(season)) << run;
    }
}

TEST(SeasonIndices, WhatIsMissingDoesNotCount)
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    // A year as the trade's of which only June to August are known says nothing new.
    Year summer;
    summer.fill(none);
    for (size_t m : {5u, 6u, 7u})
        summer[m] = 40 * hotel[m];
    expectNear(shrunkSeason(hotel, {summer}), hotel, 1e-12);
    // A month of 0 counts no more than one without a number, and a year without any changes nothing.
    Year zeros = summer, nothing;
    for (double& month : zeros)
        month = std::isnan(month) ? 0 : month;
    nothing.fill(0);
    summer[6] *= 1.5;
    zeros[6] *= 1.5;
    expectNear(shrunkSeason(hotel, {zeros}), shrunkSeason(hotel, {summer}), 0);
    expectNear(shrunkSeason(hotel, {summer, nothing}), shrunkSeason(hotel, {summer}), 0);
    EXPECT_GT(shrunkSeason(hotel, {summer})[6], 1.02 * hotel[6]) << "a better July is seen";
}

} // namespace
} // namespace ertrag
