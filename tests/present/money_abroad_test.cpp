// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/likely_runs.h"
#include "core/catalogue/trades.h"
#include "core/projection/simulation/simulate.h"
#include "core/readiness/score.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/verdict/economics_view.h"
#include "ui/present/verdict/live_view.h"
#include "ui/present/words/driver_label.h"
#include "ui/present/words/help_text.h"
#include "ui/present/words/wording.h"

#include <gtest/gtest.h>

#include <set>

namespace ertrag
{
namespace
{

const NumberText& english()
{
    static const NumberText text(QStringLiteral("en"), QStringLiteral("DE"), QStringLiteral("EUR"));
    return text;
}

Campaign withBill()
{
    Campaign plan = campaignForTrade(Trade::Butcher, QStringLiteral("en"), QStringLiteral("EUR")).value();
    plan.economics.foreignCosts = {
        {ForeignCostKind::Tools, QStringLiteral("USD"), Money{50000}, Estimate{0.8, 0.9, 1.1, Origin::Stated}, {}}};
    return plan;
}

CostRow lineNamed(const CostView& view, const char* name)
{
    for (const CostRow& row : view.rows)
        if (row.label == QLatin1String(name))
            return row;
    return {};
}

} // namespace

TEST(MoneyAbroad, ABillStandsInItsCostLineAndIsTheOwnersOwn)
{
    const Campaign plan = withBill();
    Campaign without = plan;
    without.economics.foreignCosts.clear();
    const CostRow before = lineNamed(costView(without, likelyRun(without), english()), "Tools");
    const CostRow line = lineNamed(costView(plan, likelyRun(plan), english()), "Tools");
    EXPECT_EQ(before.origin, QStringLiteral("Assumption"));
    EXPECT_EQ(line.origin, QStringLiteral("Stated"));
    const double added = likelyRun(plan).months[0].cost.tools - likelyRun(without).months[0].cost.tools;
    EXPECT_NEAR(added, 450, 1e-9);
    EXPECT_NE(line.amount, before.amount);
}

TEST(MoneyAbroad, ItsRateIsNamedWithItsCurrency)
{
    const Campaign plan = withBill();
    EXPECT_EQ(driverLabel({FigureKind::ExchangeRate, 1}, plan, english()), QStringLiteral("Exchange rate (USD)"));
    EXPECT_EQ(driverValue(FigureKind::ExchangeRate, 0.9, english()), QStringLiteral("0.90"));
    EXPECT_EQ(driverValue(FigureKind::ExchangeRate, 0.0061, english()), QStringLiteral("0.0061"));
}

TEST(CountedTwice, EveryPointHasItsSentencesAndNoneOfARule)
{
    std::set<QString> seen;
    for (const char* rule : {"D1", "D2", "D3", "R1", "R2", "R3"})
        for (bool unanswered : {false, true}) {
            Point point;
            point.rule = QLatin1String(rule);
            point.unanswered = unanswered;
            EXPECT_GT(pointSentence(point, english()).size(), 10) << rule;
            EXPECT_FALSE(helpText(point, english()).startsWith(QStringLiteral("Complete question"))) << rule;
            seen.insert(pointSentence(point, english()));
        }
    EXPECT_EQ(seen.size(), 2u + 1 + 1 + 6);
}

TEST(EveryHour, IsSaidOnlyWhereSomeAreNotCounted)
{
    Campaign plan = withBill();
    EXPECT_EQ(everyHourNote(likelyRuns(plan), english()), QString());
    plan.economics.productiveShare = 0.5;
    EXPECT_TRUE(
        everyHourNote(likelyRuns(plan), english()).startsWith(QStringLiteral("With every hour counted it costs ")));
}

} // namespace ertrag
