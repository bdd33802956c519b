// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign.h"
#include "core/projection/simulation/projection.h"
#include "ui/present/numbers/axis.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/verdict/media_plan_chart.h"
#include "ui/present/verdict/money_over_time.h"
#include "ui/present/words/event_marks.h"

#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

const NumberText& english()
{
    static const NumberText numbers(QStringLiteral("en"), QStringLiteral("DE"), QStringLiteral("EUR"));
    return numbers;
}

Campaign planFromMarch()
{
    Campaign plan;
    plan.start = Month::of(2026, 3);
    return plan;
}

Projection projection()
{
    Projection p;
    p.largestOutlay.p10 = 2900;
    p.largestOutlay.p50 = 3400;
    p.largestOutlay.p90 = 4100;
    p.outlayMonth.p50 = 2;
    p.likely.months.resize(12);
    for (CashMonth& month : p.likely.months)
        month.benefit = 100;
    return p;
}

TEST(MoneyOverTime, NamesTheLargestOutlayWithItsRangeAndMonth)
{
    const QString said = moneyOverTime(projection(), planFromMarch(), english());
    for (const char* part : {"3,400", "2,900", "4,100", "May 2026"})
        EXPECT_TRUE(said.contains(QLatin1String(part))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("comes back in"))) << "the months are alike";
    EXPECT_FALSE(said.contains(QStringLiteral("days after")));
    Campaign later = planFromMarch();
    later.salesCycle.paymentDays = 33;
    EXPECT_TRUE(moneyOverTime(projection(), later, english()).contains(QStringLiteral("33 days after")));
    Projection nothing = projection();
    nothing.largestOutlay = {};
    EXPECT_TRUE(moneyOverTime(nothing, planFromMarch(), english()).isEmpty());
}

TEST(MoneyOverTime, SaysWhenMostComesBackWhereTheMonthsDiffer)
{
    Campaign plan = planFromMarch();
    plan.salesCycle.halfWeeks = {4, 6, 9};
    Projection p = projection();
    EXPECT_FALSE(moneyOverTime(p, plan, english()).contains(QStringLiteral("Most"))) << "no month stands out";
    for (const size_t month : {4, 5, 6})
        p.likely.months[month].benefit = 300;
    EXPECT_TRUE(moneyOverTime(p, plan, english()).contains(QStringLiteral("from July 2026 to September 2026")));
    plan.salesCycle = {};
    EXPECT_FALSE(moneyOverTime(p, plan, english()).contains(QStringLiteral("Most")));
}

TEST(MoneyOverTime, NamesWhatIsStillOpenFromATwentiethOn)
{
    Projection p = projection();
    p.likely.incrementalCustomers = 20;
    p.likely.openCustomers = 3.2;
    p.likely.openRevenue = 21000;
    EXPECT_TRUE(moneyOverTime(p, planFromMarch(), english()).contains(QStringLiteral("21,000")));
    EXPECT_EQ(openOrdersLink(p).field, QStringLiteral("tail_months"));
    EXPECT_TRUE(openOrders(p, english()).contains(QStringLiteral("21,000")));
    p.likely.openCustomers = 0.9;
    EXPECT_TRUE(openOrdersLink(p).words.isEmpty());
    EXPECT_FALSE(moneyOverTime(p, planFromMarch(), english()).contains(QStringLiteral("21,000")));
    p.likely.incrementalCustomers = 5;
    EXPECT_TRUE(moneyOverTime(p, planFromMarch(), english()).contains(QStringLiteral("less than one order")));
}

TEST(MediaPlanChart, HasARowForEachChannelWithAdsAndABarForEachMonthWithMoney)
{
    Campaign plan = planFromMarch();
    plan.months = 4;
    for (const char* id : {"insta", "maps", "posts"}) {
        Channel& channel = plan.channels.emplace_back();
        channel.id = channel.name = QLatin1String(id);
        channel.adBudgetPerMonth = Money{id == std::string("posts") ? 0 : 20000};
    }
    plan.channels[0].adBudgetByMonth = {Money{0}, Money{10000}, Money{40000}, Money{0}};
    const ChartSpec chart = mediaPlanChart(plan, english());
    ASSERT_EQ(chart.bars.size(), 6u);
    EXPECT_NEAR(chart.bars[0].width / chart.bars[1].width, 0.25, 1e-12) << "as thick as the euros";
    EXPECT_EQ(chart.bars[0].position, 1);
    EXPECT_LT(chart.bars[0].from, 1.1);
    EXPECT_EQ(chart.bars[1].highText, english().money(500));
    EXPECT_TRUE(chart.bars[1].label.isEmpty());
    ASSERT_EQ(chart.table.rows.size(), 2u);
    EXPECT_EQ(chart.table.rows[0][1], QStringLiteral("April 2026 to May 2026"));
    EXPECT_TRUE(mediaPlanChart(planFromMarch(), english()).bars.empty());
    plan.events = {{QDate(2026, 5, 2), QStringLiteral("Fair A"), EventKind::Fair, {}}};
    const ChartSpec marked = mediaPlanChart(plan, english());
    ASSERT_EQ(marked.table.rows.size(), 3u);
    EXPECT_TRUE(marked.table.rows[2][0].contains(QStringLiteral("Fair A")));
    EXPECT_EQ(marked.table.rows[2][1], QStringLiteral("May 2026"));
    EXPECT_EQ(marked.stops.size(), 2u) << "only channels are read by pointer";
}

TEST(EventMarks, StandAtTheirDayOncePerMonthAndInTheCaption)
{
    Campaign plan = planFromMarch();
    plan.events = {{QDate(2026, 5, 16), QStringLiteral("Fair A"), EventKind::Fair, {}},
                   {QDate(2026, 5, 2), {}, EventKind::Opening, {}},
                   {QDate(2027, 8, 1), QStringLiteral("too late"), EventKind::Other, {}},
                   {QDate(), QStringLiteral("no day yet"), EventKind::Other, {}}};
    ChartSpec spec;
    setMonthAxis(spec, plan.start, 12, english());
    spec.table = {{}, {QStringLiteral("Month")}, {}};
    for (int month = 0; month < 12; ++month)
        spec.table.rows.push_back({english().month(plan.start + month)});
    markEvents(spec, plan, english());
    EXPECT_EQ(spec.table.columns, (std::vector<QString>{QStringLiteral("Month"), QStringLiteral("Remark")}));
    EXPECT_TRUE(spec.table.rows[2][1].contains(QStringLiteral("Fair A, Opening")));
    EXPECT_TRUE(spec.table.rows[3][1].isEmpty());
    ASSERT_EQ(spec.marks.size(), 1u);
    EXPECT_NEAR(spec.marks[0].x, 2 + 1 / 31.0, 1e-12);
    EXPECT_TRUE(spec.marks[0].verticalLine);
    EXPECT_TRUE(spec.marks[0].label.contains(QStringLiteral("Fair A, Opening")));
    EXPECT_TRUE(spec.caption.contains(QStringLiteral("May 2026")));
    EXPECT_FALSE(spec.caption.contains(QStringLiteral("too late")));
}

TEST(EventMarks, HaveRoomAboveTheBars)
{
    Campaign plan = planFromMarch();
    plan.events = {{QDate(2026, 5, 16), QStringLiteral("Trade fair"), EventKind::Fair, {}}};
    ChartSpec bars, lines;
    bars.kind = ChartKind::Bars;
    for (ChartSpec* spec : {&bars, &lines}) {
        setMonthAxis(*spec, plan.start, 12, english());
        spec->yMin = -50;
        spec->yMax = 150;
        markEvents(*spec, plan, english());
        EXPECT_EQ(spec->yMin, -50);
    }
    EXPECT_NEAR(bars.yMax, 178, 1e-9);
    EXPECT_EQ(lines.yMax, 150) << "lines leave room themselves";
}

TEST(EventMarks, LeaveAChartWithoutEventsAsItIs)
{
    ChartSpec spec;
    spec.caption = QStringLiteral("Net.");
    markEvents(spec, planFromMarch(), english());
    EXPECT_TRUE(spec.marks.empty());
    EXPECT_EQ(spec.caption, QStringLiteral("Net."));
}

} // namespace
