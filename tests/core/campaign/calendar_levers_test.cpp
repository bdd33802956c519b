// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign_json.h"
#include "core/campaign/edits.h"
#include "core/campaign/media_plan.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

/// Two channels over 14 months from May 2026: August is month 3 only.
Campaign plan()
{
    Campaign c;
    for (const char* kind : {"facebook", "instagram"})
        c = addChannel(QString::fromLatin1(kind)).apply(c).value();
    c.start = Month::of(2026, 5);
    c.months = 14;
    c.channels[0].adBudgetPerMonth = Money{14000};
    c.channels[0].organic.postsPerMonth = 7;
    c.channels[0].hoursPerWeek = 3;
    return c;
}

Campaign moved(const Campaign& c, std::optional<int> later, std::optional<int> pause)
{
    Levers levers;
    levers.startLater = later;
    levers.pauseInMonth = pause;
    return withLevers(c, levers);
}

TEST(CalendarLevers, ALaterStartTakesWhatIsPlannedByMonthAlong)
{
    Campaign c = plan();
    c.channels[0].adBudgetByMonth = filledTo(Money{14000}, MonthAmounts{Money{100}, Money{200}}, 14);
    const Campaign later = moved(c, 3, {});
    EXPECT_EQ(later.start, Month::of(2026, 8));
    Campaign same = later;
    same.start = c.start;
    EXPECT_EQ(same, c) << "nothing else moves";
    EXPECT_EQ(moved(c, 0, 0), c);
}

TEST(CalendarLevers, APauseStopsAdsAndPostsInItsMonthOnly)
{
    const Campaign paused = moved(plan(), {}, 8);
    const Channel& channel = paused.channels[0];
    ASSERT_EQ(channel.adBudgetByMonth.size(), 14u);
    ASSERT_EQ(channel.organic.postsByMonth.size(), 14u);
    for (size_t t = 0; t < 14; ++t) {
        EXPECT_EQ(channel.adBudgetByMonth[t], Money{t == 3 ? 0 : 14000}) << t;
        EXPECT_EQ(channel.organic.postsByMonth[t], t == 3 ? 0 : 7) << t;
    }
    EXPECT_EQ(channel.adBudgetPerMonth, Money{13000}) << "the mean of what is left";
    EXPECT_EQ(channel.organic.postsPerMonth, 6.5);
    EXPECT_EQ(channel.ratesHoldAt, Money{0}) << "the mean of the months with ads is what it was";
    EXPECT_EQ(channel.hoursPerWeek, 3);
    EXPECT_TRUE(channel.hoursByMonth.empty());
    EXPECT_EQ(paused.channels[1], plan().channels[1]) << "where nothing is planned there is nothing to stop";
}

TEST(CalendarLevers, RatesHoldAtTheSameSpendOfAMonthWithAds)
{
    Campaign c = plan();
    c.months = 4; // May to August
    c.channels[0].adBudgetByMonth = {Money{0}, Money{10000}, Money{20000}, Money{30000}};
    c.channels[0].adBudgetPerMonth = Money{15000};
    const Channel paused = moved(c, {}, 8).channels[0];
    EXPECT_EQ(paused.adBudgetPerMonth, Money{7500});
    // 200 in each of three months with ads before; and the mean that gives 200 in each of two of four months.
    EXPECT_EQ(paused.ratesHoldAt, Money{10000});
    Levers both;
    both.adBudgetPerMonth = 300;
    both.pauseInMonth = 8;
    c.channels[0].adBudgetByMonth.clear();
    EXPECT_EQ(withLevers(c, both).channels[0].ratesHoldAt, Money{11250}) << "150 in each of three of four";
}

TEST(CalendarLevers, APauseIsMadeInEveryYear)
{
    const Campaign paused = moved(plan(), {}, 6); // months 1 and 13
    for (const size_t t : {size_t(1), size_t(13)})
        EXPECT_EQ(paused.channels[0].adBudgetByMonth[t], Money{0}) << t;
    EXPECT_EQ(paused.channels[0].adBudgetPerMonth, Money{12000});
}

TEST(CalendarLevers, APauseOutsideTheCampaignLeavesThePlan)
{
    Campaign c = plan();
    c.months = 3;
    EXPECT_EQ(moved(c, {}, 8), c);
}

TEST(CalendarLevers, ThePauseIsThatOfTheCampaignAsTheOthersMadeIt)
{
    Levers levers;
    levers.startLater = 2;
    levers.months = 2;
    levers.pauseInMonth = 8;
    const Campaign c = withLevers(plan(), levers); // July and August
    EXPECT_EQ(c.channels[0].adBudgetByMonth, (MonthAmounts{Money{14000}, Money{0}}));
    levers.pauseInMonth = 5;
    EXPECT_TRUE(isFlat(withLevers(plan(), levers)));
}

TEST(CalendarLevers, AreReadBackAndKeepTheirLimits)
{
    Levers levers;
    levers.startLater = 11;
    levers.pauseInMonth = 12;
    const Campaign c = rememberScenario(QStringLiteral("Later"), levers).apply(plan()).value();
    const Result<Campaign> back = campaignFromJson(toJson(c), {});
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(back.value().scenarios, c.scenarios);
    levers.pauseInMonth = 13;
    EXPECT_EQ(applyLevers(levers).apply(plan()).error().subject, QStringLiteral("scenarios.levers.pause_in_month"));
    levers.pauseInMonth = {};
    levers.startLater = 12;
    EXPECT_EQ(applyLevers(levers).apply(plan()).error().subject, QStringLiteral("scenarios.levers.start_later_months"));
}

} // namespace
} // namespace ertrag
