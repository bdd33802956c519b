// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/media_plan.h"
#include "core/catalogue/trade_calendar.h"
#include "tests/ui/support/work_bench.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/month_grid.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

struct CalendarPageTest : testing::Test {
    WorkBench bench{QStringLiteral("butcher")};

    CalendarPageTest() { bench.show(StepKey::Calendar, {1440, 900}); }
    MonthGrid* grid() { return qobject_cast<MonthGrid*>(bench.named(QStringLiteral("Plan by month"))); }
    bool says(const QString& text)
    {
        for (const QLabel* each : bench.view.findChildren<QLabel*>())
            if (each->isVisible() && each->text().contains(text))
                return true;
        return false;
    }
    void select(MonthGrid* in, int top, int left, int bottom, int right)
    {
        in->setCurrentIndex(in->model()->index(top, left));
        in->selectionModel()->select({in->model()->index(top, left), in->model()->index(bottom, right)},
                                     QItemSelectionModel::ClearAndSelect);
    }
    /// The channel of the first line below the first group, with an ad budget in every month.
    Channel first() const { return bench.plan().channels.front(); }
};

TEST_F(CalendarPageTest, AGestureInTheMediaPlanIsOneStep)
{
    ASSERT_TRUE(grid());
    const std::vector<PlannedFigure> before = mediaPlan(bench.plan());
    select(grid(), 1, 2, 2, 3);
    QGuiApplication::clipboard()->setText(QStringLiteral("10\t20\n30\t40"));
    grid()->paste();
    std::vector<double> pasted;
    for (const PlannedFigure& figure : mediaPlan(bench.plan()))
        if (figure.kind == PlannedFigureKind::Ads)
            pasted.insert(pasted.end(), {figure.values[2], figure.values[3]});
    ASSERT_GE(pasted.size(), 4u);
    EXPECT_EQ(std::vector<double>(pasted.begin(), pasted.begin() + 4), (std::vector<double>{10, 20, 30, 40}));
    EXPECT_FALSE(isFlat(bench.plan()));
    bench.session.undo();
    EXPECT_EQ(mediaPlan(bench.plan()), before);
    EXPECT_FALSE(bench.session.canUndo());
}

TEST_F(CalendarPageTest, ALineBeginsLaterAndEndsSooner)
{
    const double budget = mediaPlan(bench.plan()).front().values.front();
    select(grid(), 1, 2, 1, 2);
    grid()->beginHere();
    select(grid(), 1, 8, 1, 8);
    grid()->endHere();
    std::vector<double> expected(12, budget);
    for (const size_t month : {0, 1, 9, 10, 11})
        expected[month] = 0;
    EXPECT_EQ(mediaPlan(bench.plan()).front().values, expected);
}

TEST_F(CalendarPageTest, WhatAPlanCannotHoldIsSaidAndTheGridStays)
{
    select(grid(), 1, 0, 1, 0);
    const std::vector<PlannedFigure> before = mediaPlan(bench.plan());
    QGuiApplication::clipboard()->setText(QStringLiteral("2000000000"));
    grid()->paste();
    EXPECT_TRUE(says(QStringLiteral("The value before still counts.")));
    EXPECT_EQ(mediaPlan(bench.plan()), before);
}

TEST_F(CalendarPageTest, TheSeasonOfTheTradeComesWithItsSourceAndGoes)
{
    bench.tick(QStringLiteral("How does demand go over the year? the same in every month"));
    EXPECT_EQ(bench.plan().season.source, SeasonSource::None);
    EXPECT_FALSE(bench.plan().season.counts());
    EXPECT_TRUE(says(QStringLiteral("Demand is the same in every month.")));
    bench.tick(QStringLiteral("How does demand go over the year? as usual in the trade"));
    EXPECT_EQ(bench.plan().season.demand, tradeSeason(Trade::Butcher).demand);
    EXPECT_EQ(bench.plan().season.source, SeasonSource::Trade);
    EXPECT_TRUE(says(QStringLiteral("Where it comes from: ")));
    bench.tick(QStringLiteral("Does it hold for enquiries? No"));
    EXPECT_FALSE(bench.plan().season.onEnquiries);
    EXPECT_TRUE(bench.plan().season.onReturning);
    bench.tick(QStringLiteral("Are contacts dearer in the fourth quarter? Yes"));
    EXPECT_EQ(bench.plan().season.contactPrice, tradeSeason(Trade::Butcher).contactPrice);
    bench.session.undo();
    EXPECT_TRUE(bench.plan().season.contactPrice.empty());
}

TEST_F(CalendarPageTest, EarlierYearsArePastedAndMakeTheSeason)
{
    bench.tick(QStringLiteral("How does demand go over the year? as in our earlier years"));
    EXPECT_EQ(bench.plan().season.demand, tradeSeason(Trade::Butcher).demand) << "as long as no year is known";
    bench.tick(QStringLiteral("Add the year before"));
    ASSERT_EQ(bench.plan().season.years.size(), 1u);
    EXPECT_EQ(bench.plan().season.years[0].year, bench.plan().start.year() - 1);
    auto* years = qobject_cast<MonthGrid*>(bench.named(QStringLiteral("Earlier years by month")));
    ASSERT_TRUE(years);
    EXPECT_EQ(years->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Jan"));
    select(years, 0, 0, 0, 0);
    QGuiApplication::clipboard()->setText(QStringLiteral("50\t50\t50\t50\t50\t350\t50\t50\t50\t50\t50\t350"));
    years->paste();
    EXPECT_EQ(bench.plan().season.years[0].months[5], 350);
    const std::vector<double> trade = tradeSeason(Trade::Butcher).demand;
    EXPECT_NEAR(bench.plan().season.demand[0], (0.5 + 2 * trade[0]) / 3, 1e-3);
    EXPECT_NEAR(bench.plan().season.demand[5], (3.5 + 2 * trade[5]) / 3, 1e-3);
    EXPECT_TRUE(says(QStringLiteral("(years × your own + 2 × trade) ÷ (years + 2)")));
}

TEST_F(CalendarPageTest, TheNumberOfAYearIsTyped)
{
    bench.tick(QStringLiteral("How does demand go over the year? as in our earlier years"));
    bench.tick(QStringLiteral("Add the year before"));
    bench.tick(QStringLiteral("Add the year before"));
    const QString first = QStringLiteral("Year of line 1");
    const int before = bench.plan().start.year() - 1;
    EXPECT_EQ(bench.text(first), QString::number(before));
    bench.type(first, QStringLiteral("2019"));
    ASSERT_EQ(bench.plan().season.years.size(), 2u);
    EXPECT_EQ(bench.plan().season.years[0].year, 2019);
    bench.type(first, QString::number(before - 1));
    EXPECT_TRUE(says(QStringLiteral("This year is there already.")));
    bench.type(first, QStringLiteral("last"));
    EXPECT_TRUE(says(QStringLiteral("A year is a number of four digits.")));
    bench.type(first, QStringLiteral("1066"));
    EXPECT_EQ(bench.plan().season.years[0].year, 2019) << "what was refused does not count";
    bench.type(first, QStringLiteral("2020"));
    EXPECT_EQ(bench.plan().season.years[0].year, 2020);
}

TEST_F(CalendarPageTest, TheFlowOfTheAdsFollowsTheGrid)
{
    const auto flow = [this] { return qobject_cast<ChartView*>(bench.named(QStringLiteral("Ads over the months"))); };
    ASSERT_TRUE(flow());
    EXPECT_GE(flow()->height(), 84);
    const size_t bars = flow()->spec().bars.size();
    select(grid(), 1, 0, 1, 1);
    grid()->clearCells();
    EXPECT_EQ(flow()->spec().bars.size(), bars - 2);
    std::vector<MonthChange> none;
    for (const PlannedFigure& figure : mediaPlan(bench.plan()))
        if (figure.kind == PlannedFigureKind::Ads)
            none.push_back({figure.path, std::vector<double>(figure.values.size(), 0.0)});
    ASSERT_TRUE(bench.session.apply(setMonths(none)).ok());
    bench.show(StepKey::Calendar, {1440, 900});
    EXPECT_FALSE(flow()) << "no picture of nothing";
}

TEST_F(CalendarPageTest, TwoTimesInWeeksMakeTheCycle)
{
    const QString nine = QStringLiteral("Nine of ten have bought after");
    bench.type(nine, QStringLiteral("12"));
    EXPECT_EQ(bench.plan().salesCycle.halfWeeks.likely, 4) << "a third of it, as long as nothing is said";
    bench.type(QStringLiteral("Half of the enquiries that buy have bought after, likely value"), QStringLiteral("6"));
    EXPECT_EQ(bench.plan().salesCycle.halfWeeks.likely, 4) << "not between low and high";
    bench.session.undo();
    EXPECT_FALSE(bench.plan().salesCycle.counts());
}

TEST_F(CalendarPageTest, TheHorizonIsTakenOverAndAtOnceIsAButton)
{
    SalesCycle cycle;
    cycle.halfWeeks = {15, 20, 25};
    cycle.spread = Estimate::exactly(3.25);
    ASSERT_TRUE(bench.session.apply(set(&Campaign::salesCycle, cycle)).ok());
    bench.show(StepKey::Calendar, {1440, 900});
    EXPECT_EQ(bench.text(QStringLiteral("Nine of ten have bought after")), QStringLiteral("65"));
    EXPECT_TRUE(says(QStringLiteral("So long the plan should look beyond its end: 15 month(s).")));
    bench.tick(QStringLiteral("Look 15 month(s) beyond the end"));
    EXPECT_EQ(bench.plan().tailMonths, 15);
    EXPECT_TRUE(says(QStringLiteral("It does.")));
    bench.tick(QStringLiteral("Enquiries become money at once"));
    EXPECT_FALSE(bench.plan().salesCycle.counts());
    EXPECT_TRUE(says(QStringLiteral("An enquiry that buys does so in the month in which it arrives.")));
}

TEST_F(CalendarPageTest, AnEventHasADayANameAndAKind)
{
    bench.tick(QStringLiteral("Add an event"));
    bench.type(QStringLiteral("Day, row 1"), QStringLiteral("2026-08-03"));
    bench.type(QStringLiteral("What, row 1"), QStringLiteral("Closed"));
    bench.choose(QStringLiteral("Kind, row 1"), QStringLiteral("Holidays"));
    ASSERT_EQ(bench.plan().events.size(), 1u);
    EXPECT_EQ(bench.plan().events[0].day, QDate(2026, 8, 3));
    EXPECT_EQ(bench.plan().events[0].name, QStringLiteral("Closed"));
    EXPECT_EQ(bench.plan().events[0].kind, EventKind::Holiday);
}

TEST_F(CalendarPageTest, FieldsAreFoundByTheirPaths)
{
    for (const char* path : {"media_plan", "season.strength", "season.contact_price", "sales_cycle.half_weeks",
                             "sales_cycle.payment_days", "events"})
        EXPECT_TRUE(bench.view.goToField(QLatin1String(path))) << path;
}

TEST(CalendarPageGerman, StandsInItsWords)
{
    QTranslator german;
    ASSERT_TRUE(german.load(QStringLiteral(":/translations/ertrag_de.qm")));
    QCoreApplication::installTranslator(&german);
    WorkBench bench(QStringLiteral("butcher"), QStringLiteral("de"));
    bench.show(StepKey::Calendar, {1060, 720});
    EXPECT_TRUE(bench.named(QStringLiteral("Plan nach Monaten")));
    EXPECT_TRUE(bench.named(QStringLiteral("Neun von zehn haben gekauft nach")));
    QCoreApplication::removeTranslator(&german);
}

TEST(CalendarPageTexts, HaveTheirRoom)
{
    WorkBench bench(QStringLiteral("butcher"));
    QWidget* page = bench.show(StepKey::Calendar, {1060, 720});
    ASSERT_TRUE(page);
    EXPECT_EQ(cutTexts(*page).join(QLatin1Char('\n')).toStdString(), "");
}

} // namespace
} // namespace ertrag
