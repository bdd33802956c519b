// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso_week.h"
#include "core/base/money.h"
#include "core/campaign/hourly_cost.h"

#include <gtest/gtest.h>

using namespace ertrag;

TEST(Money, money_01_ThreeEqualParts)
{
    EXPECT_EQ(splitByWeights(Money{10000}, {1, 1, 1}), (std::vector<Money>{{3334}, {3333}, {3333}}));
}

TEST(Money, money_02_SwissCashRounding)
{
    const double price[4] = {1.02, 1.03, 1.075, 1.074}, expected[4] = {1.0, 1.05, 1.1, 1.05};
    for (int i = 0; i < 4; ++i)
        EXPECT_NEAR(cashRounded(price[i], 0.05), expected[i], 1e-9);
}

TEST(Money, money_03_TenTimesTenCentsIsOneEuro)
{
    Money sum;
    for (int i = 0; i < 10; ++i)
        sum += Money::fromUnits(0.1);
    EXPECT_EQ(sum, Money{100});
    EXPECT_EQ(sum.units(), 1.0);
}

TEST(Money, money_04_HourlyCostFromAYearsPay)
{
    HourlyCostHelper helper;
    helper.grossPerYear = Money{4200000};
    helper.onCostShare = 0.21;
    EXPECT_NEAR(productiveHours(helper), 1680, 1e-9);
    EXPECT_NEAR(hourlyCost(helper, 2), 30.25, 1e-12 * 30.25);
    helper.vacationDays = 300;
    EXPECT_EQ(hourlyCost(helper, 2), 0);
}

TEST(Time, time_01_IsoWeek)
{
    EXPECT_EQ(IsoWeek::of({2021, 1, 3}), (IsoWeek{2020, 53}));
    EXPECT_EQ(IsoWeek::of({2024, 12, 30}), (IsoWeek{2025, 1}));
    EXPECT_EQ(IsoWeek::of({2026, 12, 31}), (IsoWeek{2026, 53}));
    EXPECT_EQ(IsoWeek::of({2027, 1, 1}), (IsoWeek{2026, 53}));
    EXPECT_EQ(IsoWeek::of({2020, 12, 31}), (IsoWeek{2020, 53}));
}

TEST(Time, time_02_ShareOfAWeekInAMonth)
{
    const IsoWeek week{2025, 5};
    EXPECT_EQ(week.monday(), QDate(2025, 1, 27));
    EXPECT_NEAR(week.shareIn(Month::of(2025, 1)), 0.7142857142857143, 1e-15);
    EXPECT_NEAR(week.shareIn(Month::of(2025, 2)), 2.0 / 7, 1e-15);
    EXPECT_EQ(week.shareIn(Month::of(2025, 3)), 0);
}
