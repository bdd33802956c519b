// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign.h"
#include "core/projection/simulation/fallen_back.h"
#include "core/projection/study/study.h"
#include "tests/core/projection/two_channels.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace ertrag;

namespace
{

CashRun runOf(const std::vector<double>& net)
{
    CashRun run;
    for (double v : net) {
        CashMonth month;
        month.benefit = v;
        run.months.push_back(month);
    }
    return run;
}

} // namespace

TEST(Study, TheReturnRateIsShownOnlyWhereThereIsOne)
{
    const ReturnRate pump = returnRate(Campaign{}, runOf({-1600, 10000, -10000})); // finance.15: 25 % and 400 %
    EXPECT_EQ(pump.kind, ReturnRate::Kind::NotUnique);
    EXPECT_FALSE(pump.monthly);
    EXPECT_TRUE(pump.modifiedMonthly);
    EXPECT_EQ(returnRate(Campaign{}, runOf({-1, -2})).kind, ReturnRate::Kind::Undefined);
    const ReturnRate one = returnRate(Campaign{}, runOf({-100, 110}));
    EXPECT_EQ(one.kind, ReturnRate::Kind::Unique);
    EXPECT_NEAR(one.monthly.value(), 0.1, 1e-12);
    EXPECT_NEAR(one.annual.value(), std::pow(1.1, 12) - 1, 1e-9);
}

TEST(Study, ABreakEvenThatIsLostAgainIsNamed)
{
    const LikelyBreakEven even = likelyBreakEven(runOf({-100, 150, -80, 20, 40}));
    EXPECT_EQ(even.lostAgain, 2);
    EXPECT_EQ(even.lasting, 5);
    EXPECT_NEAR(even.payback.value(), 4 + 10 / 40.0, 1e-12) << "in the fifth month";
    EXPECT_FALSE(likelyBreakEven(runOf({-100, 150})).lostAgain);
}

TEST(Study, BadLuckMovesTogether)
{
    const auto cases = StudyCases::of(twoChannels(), {4096, {}, 2}, 4096);
    const auto found = reverseStress(*cases.value());
    ASSERT_GE(found.size(), 3u);
    for (size_t i = 1; i < found.size(); ++i)
        EXPECT_GE(std::abs(found[i - 1].score), std::abs(found[i].score));
    const auto score = [&](const char* key) {
        for (const Stress& s : found)
            if (figureKey(s.driver) == QLatin1String(key))
                return s.score;
        return 0.0;
    };
    EXPECT_LT(score("order_value"), -0.15);
    EXPECT_LT(score("incrementality"), -0.15);
}

TEST(Study, VariancesAreSharedOnlyWithoutRelations)
{
    EXPECT_EQ(varianceShares(twoChannels(), {4096, {}, 1, true}).value().absent, VarianceShares::Absent::Related);
    const auto shares = varianceShares(twoChannels(), {4096, {}, 1, false}).value().shares;
    double first = 0;
    for (const VarianceShare& share : shares) {
        EXPECT_GE(share.total, share.alone - 0.02) << figureKey(share.driver).toStdString();
        first += share.alone;
    }
    EXPECT_GT(first, 0.2);
    EXPECT_LT(first, 1.02);
}

TEST(Study, ScenariosIncludeDoingNothingAndAnOrdinaryMedium)
{
    Campaign c = twoChannels();
    c.scenarios.push_back({QStringLiteral("half"), {}});
    c.scenarios[0].levers.adBudgetPerMonth = 300;
    c.goals.nextBestUseReturn = Money{50000};
    const Projection planned = simulate(c, {1024, {}, 1}).value();
    const auto found = scenarioResults(c, planned, {1024, {}, 2}).value();
    ASSERT_EQ(found.size(), 5u);
    EXPECT_EQ(found[0].npv, planned.npv) << "the page states one figure for the plan";
    EXPECT_EQ(found[1].kind, ScenarioResult::Kind::DoNothing);
    EXPECT_EQ(found[1].npv, Spread{});
    EXPECT_EQ(found[2].npv.p50, 500);
    EXPECT_EQ(found[3].kind, ScenarioResult::Kind::OrdinaryMedium);
    EXPECT_NEAR(found[3].investment.p50, 12 * 600 * 1.1, 1e-6) << "ads and the reserve on them, no hours";
    EXPECT_EQ(found[4].name, QStringLiteral("half"));
    EXPECT_LT(found[4].investment.p50, found[0].investment.p50);
}

TEST(Study, AnOrdinaryPlanFallsBackNowhere)
{
    Campaign c = twoChannels();
    EXPECT_TRUE(fallenBack(c).empty());
    c.economics.orderValue = {40, 41, 400};
    EXPECT_EQ(fallenBack(c), std::vector<FigureId>{FigureKind::OrderValue});
}
