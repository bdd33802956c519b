// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/verdict/verdict_view.h"

#include "core/campaign/campaign.h"
#include "core/projection/simulation/projection.h"
#include "core/readiness/score.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/verdict/live_view.h"
#include "ui/present/verdict/verdict_charts.h"
#include "ui/present/words/wording.h"

#include <gtest/gtest.h>
#include <memory>
#include <set>

using namespace ertrag;

namespace
{

Projection fixedProjection()
{
    Projection p;
    p.points = 16384;
    p.roi = {-0.16, 0.05, 0.38, 0.6, 0.96, 0.4};
    p.investment = {17000, 18000, 18634, 19000, 20000, 18600};
    p.benefit = {15000, 20000, 25700, 30000, 36000, 26000};
    p.chancePositive = 0.71;
    p.expectedShortfall10 = -4210;
    p.breakEven = {0.8, 9.0, 12.0, 17.0};
    p.customersToBreakEven = 46.2;
    for (const double net : {-3000.0, -1000.0, 3000.0})
        p.byMonth.push_back({{net - 2000, net - 1000, net, net + 1000, net + 2000, net}, {}, {}});
    CashMonth month;
    month.cost.labour = 3133;
    p.likely.months = {month, month, month};
    p.likely.roi = 0.38;
    p.tornado = {{FigureKind::CloseRate, -0.2, 1.06, 0.1, 0.4, 0.14}, {FigureKind::OrderValue, 0.2, 0.6, 20, 45, {}}};
    p.histogram = {{-0.5, 0, 0.29}, {0, 0.5, 0.4}, {0.5, 1, 0.31}};
    return p;
}

Campaign plan()
{
    Campaign c;
    c.months = 18;
    c.channels.push_back({});
    c.channels[0].id = QStringLiteral("insta");
    c.channels[0].adBudgetPerMonth = Money{30000};
    return c;
}

const NumberText& german()
{
    static const NumberText text(QStringLiteral("de"), QStringLiteral("DE"), QStringLiteral("EUR"));
    return text;
}

std::string seen(QString text)
{
    return text.replace(QChar(0x202F), QLatin1Char('_')).toStdString();
}

std::string asText(const VerdictView& view)
{
    QString text =
        view.question + QLatin1Char(' ') + view.headline + QLatin1Char('\n') + view.sentence + QLatin1Char('\n');
    for (const Figure& f : view.figures)
        text += f.label + QStringLiteral(" | ") + f.text + QStringLiteral(" | ") + f.note + QLatin1Char('\n');
    for (const ChartMark& mark : chartOf(view.charts, Role::NetReturn).marks)
        text += QStringLiteral("mark %1 ").arg(mark.x) + mark.label + QLatin1Char('\n');
    for (const AxisTick& tick : chartOf(view.charts, Role::NetReturn).yTicks)
        text += tick.label + QLatin1Char(';');
    for (const AxisTick& tick : chartOf(view.charts, Role::NetReturn).xTicks)
        text += tick.label + QLatin1Char(';');
    text += QLatin1Char('\n') + chartOf(view.charts, Role::Certainty).noteLeft + QStringLiteral(" / ") +
            chartOf(view.charts, Role::Certainty).noteRight + QLatin1Char('\n');
    for (const ChartBar& bar : chartOf(view.charts, Role::Drivers).bars)
        text += bar.label + QLatin1Char(' ') + bar.lowText + QLatin1Char(' ') + bar.highText + QLatin1Char('\n');
    return seen(text);
}

} // namespace

TEST(VerdictView, ReadsLikeThis)
{
    EXPECT_EQ(asText(verdictView(fixedProjection(), plan(), german())),
              "Is it worth it? Probably yes.\n"
              "In 71 of 100 calculated cases the campaign brings in more than it costs. "
              "The result depends most on “Enquiries → customers”: watch it from the first month on.\n"
              "ROI (middle case) | +38_% | 8 of 10 cases: −16_% … +96_%\n"
              "Investment | 18.600_€ | of which 9.400_€ working time\n"
              "Break-even (middle case) | Month 12 | 47 additional customer(s) needed, 0,6 a week\n"
              "In a bad case | −4.210_€ | average of the worst 10 of 100 cases\n"
              "mark 2.25 Break-even: month 12\n"
              "−4.000_€;−2.000_€;0_€;2.000_€;4.000_€;Jan 26;Apr;\n"
              "29_% loss / 71_% gain\n"
              "Enquiries → customers −58 +68\n"
              "Order value −18 +22\n");
}

TEST(VerdictView, HasTheLargestOutlayAsAFigureWithItsMonthAndRange)
{
    Projection p = fixedProjection();
    p.largestOutlay = {6900, 7600, 8400, 9200, 10200, 8500};
    p.outlayMonth.p50 = 1.0;
    Campaign c = plan();
    c.start = Month::of(2026, 4);
    const VerdictView view = verdictView(p, c, german());
    ASSERT_EQ(view.figures.size(), 5u);
    const Figure& outlay = view.figures[2];
    EXPECT_EQ(seen(outlay.text), "8.400_€");
    EXPECT_EQ(seen(outlay.note), "in Mai 2026; 8 of 10 cases: 6.900_€ … 10.200_€");
    EXPECT_EQ(outlay.source, QStringLiteral("cash_flow"));
    EXPECT_EQ(outlay.value, 8400);
    const Table& twin = chartOf(view.charts, Role::NetReturn).table;
    EXPECT_EQ(twin.columns.back(), QStringLiteral("Remark"));
    EXPECT_EQ(twin.rows[1].back(), QStringLiteral("largest outlay"));
    EXPECT_EQ(verdictView(fixedProjection(), c, german()).figures.size(), 4u) << "nothing is laid out";
}

TEST(VerdictCharts, NameNoBandThatIsNotToBeSeen)
{
    Projection p = fixedProjection();
    EXPECT_EQ(netReturnChart(p, plan(), german()).bands[0].label, QStringLiteral("9 of 10 cases stay below"));
    for (MonthSpread& month : p.byMonth) {
        const double net = month.netCumulative.p50;
        month.netCumulative = {net, net, net, net, net, net};
    }
    const ChartSpec certain = netReturnChart(p, plan(), german());
    EXPECT_TRUE(certain.bands[0].label.isEmpty() && certain.bands[0].lowLabel.isEmpty());
    EXPECT_EQ(certain.lines[0].label, QStringLiteral("Middle case"));
}

TEST(VerdictView, NamesTheTestAndWhatItIsWorth)
{
    const struct {
        double chance, worth;
        const char* headline;
        bool named; ///< the sentence and the last figure are about the test
    } rows[] = {{0.71, 399, "Probably yes.", false},
                {0.71, 400, "Probably yes – with a small start.", true},
                {0.5, 201, "Open – test first.", true},
                {0.5, 199, "Open – start small.", false},
                {0.3, 805, "Not like this – a test could change that.", true},
                {0.3, 300, "Probably not, as it is planned.", false}};
    Campaign c = plan();
    c.channels[0].name = QStringLiteral("Instagram");
    for (const auto& row : rows) {
        Projection p = fixedProjection();
        p.chancePositive = row.chance;
        p.test = PlannedTest{QStringLiteral("insta"), 350, 200, row.worth, 2000, 2, 98};
        const VerdictView view = verdictView(p, c, german());
        EXPECT_EQ(view.headline.toStdString(), row.headline) << row.worth;
        EXPECT_EQ(view.sentence.contains(QStringLiteral("350 clicks on Instagram")), row.named) << seen(view.sentence);
        EXPECT_EQ(view.figures[3].label == QStringLiteral("Worth of a test"), row.named) << row.chance;
        EXPECT_TRUE(view.rule.contains(QStringLiteral("at least 2 times its cost"))) << seen(view.rule);
    }
}

TEST(VerdictView, SaysThatNothingCanBeCalculatedYet)
{
    const VerdictView view = verdictView(Projection{}, plan(), german());
    EXPECT_EQ(view.decision, Decision::Open);
    EXPECT_TRUE(view.figures.empty());
    EXPECT_FALSE(view.sentence.isEmpty());
}

TEST(LiveView, ShowsNoChanceBeforeThereIsAPlanToJudge)
{
    auto empty = std::make_shared<Projection>();
    empty->byMonth.resize(3);
    EXPECT_FALSE(liveView({}, empty, plan(), german()).projected);
    const LiveView full = liveView({}, std::make_shared<Projection>(fixedProjection()), plan(), german());
    EXPECT_TRUE(full.projected);
    EXPECT_EQ(full.chance.value, 0.71);
}

TEST(Wording, HasASentenceForEveryErrorAndPoint)
{
    std::set<QString> errors, points;
    for (int code = 0; code <= int(ErrorCode::Cancelled); ++code) {
        const QString text = errorSentence(
            {ErrorCode(code), QStringLiteral("/home/x/a.csv"), QStringLiteral("-3"), QStringLiteral("0..720"), 4});
        EXPECT_TRUE(text.endsWith(QLatin1Char('.'))) << code;
        EXPECT_FALSE(text.contains(QLatin1Char('%'))) << code;
        errors.insert(text);
    }
    EXPECT_EQ(errors.size(), size_t(ErrorCode::Cancelled) + 1);
    for (int rule = 1; rule <= 27; ++rule) {
        Point point;
        point.rule = QStringLiteral("R%1").arg(rule);
        EXPECT_NE(pointSentence(point, german()), point.rule);
        points.insert(pointSentence(point, german()));
    }
    EXPECT_EQ(points.size(), 27u);
}
