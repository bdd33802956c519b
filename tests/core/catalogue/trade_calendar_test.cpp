// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/trade_calendar.h"

#include "core/campaign/season_indices.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

namespace ertrag
{
namespace
{

/// Sum in thousandths, as the indices are written.
long thousandths(const std::vector<double>& indices)
{
    return std::accumulate(indices.begin(), indices.end(), 0L,
                           [](long sum, double index) { return sum + std::lround(1000 * index); });
}

size_t highest(const std::vector<double>& indices)
{
    return size_t(std::max_element(indices.begin(), indices.end()) - indices.begin());
}

TEST(TradeCalendar, SeasonsHaveAMeanOfOne)
{
    for (Trade trade : offeredTrades) {
        const TradeSeason season = tradeSeason(trade);
        EXPECT_EQ(thousandths(season.contactPrice), 12000);
        if (trade == Trade::MachineBuilder) {
            EXPECT_TRUE(season.demand.empty());
            continue;
        }
        ASSERT_TRUE(isSeason(season.demand)) << int(trade);
        EXPECT_EQ(thousandths(season.demand), 12000) << int(trade);
    }
    EXPECT_TRUE(tradeSeason(Trade::Blank).demand.empty());
}

TEST(TradeCalendar, AWrongSumIsNoSeason)
{
    std::vector<double> indices = tradeSeason(Trade::Hotel).demand;
    ASSERT_TRUE(isSeason(indices));
    indices[3] += 0.001;
    EXPECT_FALSE(isSeason(indices));
    indices[3] -= 0.001;
    EXPECT_TRUE(isSeason(indices));
    indices.pop_back();
    EXPECT_FALSE(isSeason(indices));
    EXPECT_FALSE(isSeason({}));
    EXPECT_FALSE(isSeason({2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1})) << "a month without anything";
    EXPECT_FALSE(isSeason({2.5, -0.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}));
}

TEST(TradeCalendar, AsPublished)
{
    // Destatis 2024: 48.7 against 25.3 million nights, 59.0 in August.
    const std::vector<double> hotel = tradeSeason(Trade::Hotel).demand;
    EXPECT_NEAR(hotel[5] / hotel[0], 48.7 / 25.3, 0.02 * 48.7 / 25.3);
    EXPECT_NEAR(hotel[7] / hotel[0], 59.0 / 25.3, 0.02 * 59.0 / 25.3);
    EXPECT_EQ(highest(hotel), 7u);
    // Destatis 2019: the butchers' first quarter is 12.2 % below the fourth.
    const std::vector<double> butcher = tradeSeason(Trade::Butcher).demand;
    EXPECT_NEAR((butcher[0] + butcher[1] + butcher[2]) / (butcher[9] + butcher[10] + butcher[11]), 1 - 0.122, 0.002);
    EXPECT_EQ(highest(butcher), 11u);
    // MyHammer 2015: March 14.3 %, July 12.4 %, August 12.6 % above the average month.
    const std::vector<double> craft = tradeSeason(Trade::Craft).demand;
    EXPECT_EQ((std::vector<double>{craft[2], craft[6], craft[7]}), (std::vector<double>{1.143, 1.124, 1.126}));
    EXPECT_NEAR((craft[0] + craft[1] + craft[2]) / (craft[9] + craft[10] + craft[11]), 1.21, 0.005);
    // Destatis 2019: online sales 17.5 % up in November, 1.8 % in December.
    const std::vector<double> shop = tradeSeason(Trade::Shop).demand;
    EXPECT_NEAR(shop[10] / shop[9], 1.175, 0.001);
    EXPECT_NEAR(shop[11] / shop[10], 1.018, 0.001);
    // Destatis 2012 and 2013: 106.0 in the mean of the year, 100.7 in November, 108.1 in December and 87.0 in January.
    const std::vector<double> restaurant = tradeSeason(Trade::Restaurant).demand;
    EXPECT_NEAR(restaurant[10], 100.7 / 106, 0.001);
    EXPECT_NEAR(restaurant[11], 108.1 / 106, 0.001);
    EXPECT_NEAR(restaurant[0], 87.0 / 106, 0.001);
    EXPECT_EQ(highest(restaurant), 4u);
}

TEST(TradeCalendar, APracticeHasAnEvenYearButForTheHolidays)
{
    std::vector<double> practice = tradeSeason(Trade::Physiotherapy).demand;
    EXPECT_EQ((std::vector<double>{practice[7], practice[11]}), (std::vector<double>{0.92, 0.91}));
    practice[7] = practice[11] = 1;
    for (double month : practice)
        EXPECT_NEAR(month, 1, 0.05);
}

TEST(TradeCalendar, ContactsAreDearInTheFourthQuarter)
{
    const std::vector<double> price = tradeSeason(Trade::Blank).contactPrice;
    ASSERT_TRUE(isSeason(price));
    EXPECT_EQ(highest(price), 10u);
    EXPECT_NEAR(price[10] / price[0], 25.22 / 17.73, 0.002);
    EXPECT_GT(price[9] + price[10] + price[11], 1.2 * (price[0] + price[1] + price[2]));
    ASSERT_EQ(contactPriceSources().size(), 1u);
    EXPECT_EQ(contactPriceSources()[0].year, 2025);
}

TEST(TradeCalendar, CyclesOfTheTrades)
{
    const auto machine = tradeSalesCycle(Trade::MachineBuilder), craft = tradeSalesCycle(Trade::Craft),
               hotel = tradeSalesCycle(Trade::Hotel), shop = tradeSalesCycle(Trade::Shop),
               restaurant = tradeSalesCycle(Trade::Restaurant), practice = tradeSalesCycle(Trade::Physiotherapy);
    ASSERT_TRUE(machine && craft && hotel && shop && restaurant && practice);
    EXPECT_EQ(machine->halfWeeks, (Estimate{10, 20, 36, Origin::Assumption}));
    EXPECT_EQ(machine->nineOfTenWeeks, 65);
    EXPECT_EQ(craft->halfWeeks.likely, 4);
    EXPECT_EQ(craft->nineOfTenWeeks, 12);
    EXPECT_EQ(hotel->halfWeeks.likely, 2);
    EXPECT_EQ(hotel->nineOfTenWeeks, 8);
    EXPECT_EQ(shop->halfWeeks.likely, 0.5);
    EXPECT_EQ(shop->nineOfTenWeeks, 3);
    EXPECT_EQ(restaurant->halfWeeks.likely, 0.5);
    EXPECT_EQ(restaurant->nineOfTenWeeks, 2);
    EXPECT_EQ(practice->halfWeeks.likely, 3);
    EXPECT_EQ(practice->nineOfTenWeeks, 8);
    for (const auto& cycle : {machine, craft, hotel, shop, restaurant, practice}) {
        EXPECT_TRUE(0 < cycle->halfWeeks.low && cycle->halfWeeks.low < cycle->halfWeeks.likely);
        EXPECT_TRUE(cycle->halfWeeks.likely < cycle->halfWeeks.high && cycle->halfWeeks.high < cycle->nineOfTenWeeks);
    }
    for (Trade atOnce : {Trade::Butcher, Trade::Bakery, Trade::Blank})
        EXPECT_FALSE(tradeSalesCycle(atOnce).has_value());
}

TEST(TradeCalendar, DaysUntilPayment)
{
    EXPECT_EQ(tradePaymentDays(Trade::Butcher), 0);
    EXPECT_EQ(tradePaymentDays(Trade::Bakery), 0);
    EXPECT_EQ(tradePaymentDays(Trade::Shop), 5);
    EXPECT_EQ(tradePaymentDays(Trade::Craft), 30);
    EXPECT_EQ(tradePaymentDays(Trade::Hotel), 33);
    EXPECT_EQ(tradePaymentDays(Trade::MachineBuilder), 40);
    EXPECT_EQ(tradePaymentDays(Trade::Restaurant), 0);
    EXPECT_EQ(tradePaymentDays(Trade::Physiotherapy), 30);
    EXPECT_EQ(tradePaymentDays(Trade::Blank), 0);
}

TEST(TradeCalendar, SourcesAreNamedWithTheirYear)
{
    const auto nights = tradeSources(Trade::Hotel, QStringLiteral("season.demand"));
    ASSERT_EQ(nights.size(), 1u);
    EXPECT_TRUE(nights[0].title.startsWith(QStringLiteral("Destatis"))) << qPrintable(nights[0].title);
    EXPECT_EQ(nights[0].year, 2024);
    EXPECT_EQ(nights[0].country, QStringLiteral("DE"));
    EXPECT_TRUE(nights[0].url.startsWith(QStringLiteral("https://")));
    EXPECT_EQ(tradeSources(Trade::Shop, QStringLiteral("season.demand")).size(), 3u);
    EXPECT_TRUE(tradeSources(Trade::Bakery, QStringLiteral("season.demand")).empty()) << "our own assumption";
    EXPECT_TRUE(tradeSources(Trade::Blank, QStringLiteral("season.demand")).empty());
    EXPECT_EQ(tradeSources(Trade::Restaurant, QStringLiteral("season.demand")).size(), 2u);
    EXPECT_EQ(tradeSources(Trade::Physiotherapy, QStringLiteral("economics.order_value")).at(0).year, 2025);
    EXPECT_TRUE(tradeSources(Trade::Physiotherapy, QStringLiteral("season.demand")).empty());
}

} // namespace
} // namespace ertrag
