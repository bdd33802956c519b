// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/calendar/calendar_view.h"

#include "core/catalogue/calendar_edits.h"
#include "core/catalogue/trades.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

struct CalendarView : testing::Test {
    NumberText numbers{QStringLiteral("en"), QStringLiteral("DE"), QStringLiteral("EUR")};
    Campaign plan = campaignForTrade(Trade::Butcher, QStringLiteral("en"), QStringLiteral("EUR")).value();

    void apply(const PlanEdit& edit) { plan = edit.apply(plan).value(); }
    void takeCycle(double half, double nineOfTen)
    {
        apply(setHalfWeeks(Estimate::exactly(half)));
        apply(setNineOfTenWeeks(nineOfTen));
    }
};

TEST_F(CalendarView, RowsStandInGroupsAndBillsAreNoMoneyOfTheBook)
{
    ForeignCost bill;
    bill.kind = ForeignCostKind::Tools;
    bill.currency = QStringLiteral("USD");
    bill.amountPerMonth = Money{4900};
    apply(set(&Economics::foreignCosts, {bill}));
    QStringList groups;
    const std::vector<MediaPlanRow> rows = mediaPlanRows(plan, numbers);
    for (const MediaPlanRow& row : rows)
        if (groups.isEmpty() || groups.back() != row.group)
            groups << row.group;
    EXPECT_EQ(groups, (QStringList{QStringLiteral("Ad budget"), QStringLiteral("Posts"), QStringLiteral("Hours a week"),
                                   QStringLiteral("Other costs"), QStringLiteral("Bills in another currency")}));
    EXPECT_EQ(rows.back().name, QStringLiteral("Tools (USD)"));
    EXPECT_EQ(rows.back().unit, NumberRole::Count);
    EXPECT_EQ(rows.back().figure.values, std::vector<double>(size_t(plan.months), 49.0));
    for (const MediaPlanRow& row : rows)
        EXPECT_EQ(row.hasSum, row.unit != NumberRole::Hours);
}

TEST_F(CalendarView, SeasonNamesItsStrongestAndWeakestMonth)
{
    plan.season.source = SeasonSource::Own;
    plan.season.demand = {0.5, 1, 1, 1, 1, 1.5, 1, 1, 1, 1, 1, 1};
    plan.season.years = {{2025, std::vector<double>(12, 1.0)}, {2024, std::vector<double>(12, 1.0)}};
    const SeasonView view = seasonView(plan, numbers);
    EXPECT_EQ(view.summary,
              QStringLiteral("Strongest is June with 1.50, weakest January with 0.50; 1 is an average month."));
    EXPECT_EQ(view.months.join(QLatin1Char(' ')).toStdString(), "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec");
    EXPECT_EQ(view.values.mid(0, 2), (QStringList{QStringLiteral("0.50"), QStringLiteral("1.00")}));
    EXPECT_TRUE(view.origin.startsWith(QStringLiteral("From 2 earlier year(s)."))) << qPrintable(view.origin);
    EXPECT_EQ(view.pricesOrigin, QString());
}

TEST_F(CalendarView, NoSeasonSaysSo)
{
    apply(setSeasonSource(SeasonSource::None));
    EXPECT_EQ(seasonView(plan, numbers).origin, QStringLiteral("Demand is the same in every month."));
    EXPECT_TRUE(seasonView(plan, numbers).indices.empty());
    plan.company.trade = Trade::Blank;
    apply(setSeasonSource(SeasonSource::Trade));
    EXPECT_EQ(seasonView(plan, numbers).origin,
              QStringLiteral("No season is known of this trade. Choose your own earlier years instead."));
}

TEST_F(CalendarView, AShortCycleIsToldMonthByMonth)
{
    takeCycle(4, 12);
    const CycleView view = cycleView(plan, numbers);
    EXPECT_EQ(view.shares.toStdString(),
              "Of the enquiries of a month that buy: 28% in the same month, 40% in the month after, "
              "18% after 2 month(s), 8% after 3 month(s), 5% later.");
}

TEST_F(CalendarView, ALongCycleIsToldUpToWhereMostHaveBought)
{
    takeCycle(20, 65);
    const CycleView view = cycleView(plan, numbers);
    EXPECT_TRUE(view.shares.contains(QStringLiteral("within 3 month(s)"))) << qPrintable(view.shares);
    EXPECT_TRUE(view.shares.endsWith(QStringLiteral("within 24 month(s)."))) << qPrintable(view.shares);
    EXPECT_EQ(view.tailMonths, 15) << "65 weeks";
    plan.tailMonths = 15;
    EXPECT_EQ(cycleView(plan, numbers).tailMonths, 0);
}

TEST_F(CalendarView, AtOnceHasNothingToTakeOver)
{
    apply(setHalfWeeks(Estimate::exactly(0)));
    EXPECT_EQ(cycleView(plan, numbers).shares,
              QStringLiteral("An enquiry that buys does so in the month in which it arrives."));
    EXPECT_EQ(cycleView(plan, numbers).tailMonths, 0);
}

} // namespace
} // namespace ertrag
