// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/calendar_edits.h"

#include "core/catalogue/trade_calendar.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

Campaign after(Campaign plan, const PlanEdit& edit)
{
    return edit.apply(std::move(plan)).value();
}

Campaign hotel()
{
    Campaign plan;
    plan.company.trade = Trade::Hotel;
    return plan;
}

TEST(CalendarEdits, TheTradesSeasonBeginsAtItsGuess)
{
    const Campaign plan = after(hotel(), setSeasonSource(SeasonSource::Trade));
    EXPECT_EQ(plan.season.demand, tradeSeason(Trade::Hotel).demand);
    EXPECT_EQ(plan.season.strength, (Estimate{0.5, 1, 1.5, Origin::Assumption}));
    EXPECT_FALSE(after(plan, setSeasonSource(SeasonSource::None)).season.counts());
}

TEST(CalendarEdits, AStrengthThatWasSaidStays)
{
    Campaign plan = hotel();
    plan.season.strength = Estimate{0.8, 1, 1.1, Origin::Stated};
    EXPECT_EQ(after(plan, setSeasonSource(SeasonSource::Trade)).season.strength.low, 0.8);
}

TEST(CalendarEdits, YearsMakeTheSeasonOnlyWhereItComesFromThem)
{
    const std::vector<SeasonYear> years{{2025, {1, 1, 1, 1, 1, 7, 1, 1, 1, 1, 1, 7}}};
    Campaign plan = after(Campaign(), setSeasonSource(SeasonSource::Own));
    EXPECT_EQ(plan.season.demand, std::vector<double>(12, 1.0));
    plan = after(plan, setSeasonYears(years));
    EXPECT_NEAR(plan.season.demand[0], 2.5 / 3, 1e-12);
    EXPECT_NEAR(plan.season.demand[5], 5.5 / 3, 1e-12);
    const Campaign usual = after(after(hotel(), setSeasonSource(SeasonSource::Trade)), setSeasonYears(years));
    EXPECT_EQ(usual.season.demand, tradeSeason(Trade::Hotel).demand);
    EXPECT_EQ(usual.season.years, years);
}

TEST(CalendarEdits, WeeksOfNineOfTenStayWhileHalfMoves)
{
    Campaign plan = after(after(Campaign(), setHalfWeeks({3, 4, 5})), setNineOfTenWeeks(12));
    EXPECT_EQ(plan.salesCycle.spread.likely, 3);
    plan = after(plan, setHalfWeeks({5, 6, 7}));
    EXPECT_EQ(plan.salesCycle.spread.likely, 2);
    plan = after(plan, setHalfWeeks({11, 12, 13}));
    EXPECT_EQ(plan.salesCycle.spread.likely, 2) << "nine of ten cannot take as long as half of them";
}

TEST(CalendarEdits, NineOfTenAloneGiveTheHalfOfThem)
{
    EXPECT_EQ(after(Campaign(), setNineOfTenWeeks(12)).salesCycle.halfWeeks.likely, 4);
    EXPECT_FALSE(after(Campaign(), setNineOfTenWeeks(0)).salesCycle.counts());
}

TEST(CalendarEdits, NineOfTenTakeLongerThanHalf)
{
    const Campaign plan = after(Campaign(), setHalfWeeks(Estimate::exactly(8)));
    const auto refused = setNineOfTenWeeks(8).apply(plan);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().allowed, QStringLiteral("8.4..400"));
    EXPECT_EQ(refused.error().subject, QStringLiteral("sales_cycle.spread"));
}

TEST(CalendarEdits, ContactsCostOverTheYearWhatTheyDoOnPlatforms)
{
    const Campaign plan = after(hotel(), setContactSeason(true));
    EXPECT_EQ(plan.season.contactPrice, tradeSeason(Trade::Hotel).contactPrice);
    EXPECT_TRUE(after(plan, setContactSeason(false)).season.contactPrice.empty());
}

} // namespace
} // namespace ertrag
