// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/projection.h"
#include "core/readiness/conflicts.h"
#include "core/readiness/double_counting.h"
#include "core/readiness/effort.h"
#include "core/readiness/score.h"
#include "core/readiness/smart.h"
#include "tests/core/readiness/examples.h"

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>

using namespace ertrag;

namespace
{
bool has(const std::vector<Conflict>& all, const char* rule)
{
    return std::any_of(all.begin(), all.end(), [&](const Conflict& c) { return c.rule == QLatin1String(rule); });
}
} // namespace

TEST(Readiness, CalibrationOfTheTrades)
{
    for (Trade trade : offeredTrades) {
        const double good = readiness(goodCampaign(trade), nullptr).score;
        const double typical = readiness(typicalCampaign(trade), nullptr).score;
        const double bad = readiness(badCampaign(trade), nullptr).score;
        EXPECT_GE(good, 85) << int(trade);
        EXPECT_GE(typical, 45) << int(trade);
        EXPECT_LE(typical, 70) << int(trade);
        EXPECT_LT(bad, 40) << int(trade);
    }
}

TEST(Readiness, EveryBlockerCapsTheScoreAndComesFirst)
{
    const std::vector<std::pair<const char*, std::function<void(Campaign&)>>> removed{
        {"R1", [](Campaign& c) { c.goals.capacityForMore = {}; }},
        {"R1", [](Campaign& c) { c.goals.capacityForMore = Capacity::No; }},
        {"R16",
         [](Campaign& c) {
             for (auto& role : c.duties.roles)
                 role.accountable = false;
         }},
        {"R19", [](Campaign& c) { c.duties.accountOwner = {}; }},
        {"R19", [](Campaign& c) { c.duties.accountOwner = AccountOwner::PrivateProfile; }},
        {"R22", [](Campaign& c) { c.staffRules.worksCouncil = {}; }},
        {"R22", [](Campaign& c) { c.staffRules.worksCouncil = WorksCouncil::NotInformed; }},
        {"R23", [](Campaign& c) { c.staffRules.consentProcess = {}; }},
        {"R24", [](Campaign& c) { c.staffRules.imprintReachable = {}; }}};
    for (const auto& [rule, remove] : removed)
        for (Trade trade : offeredTrades) {
            Campaign c = goodCampaign(trade);
            remove(c);
            const Readiness r = readiness(c, nullptr);
            EXPECT_LE(r.score, 49) << rule;
            EXPECT_LE(r.high, 49) << rule;
            ASSERT_FALSE(r.open.empty());
            EXPECT_TRUE(r.open[0].blocker);
            EXPECT_EQ(r.open[0].rule, QLatin1String(rule));
        }
}

TEST(Readiness, GoodButcherReachesEveryPoint)
{
    const Readiness r = readiness(goodCampaign(Trade::Butcher), nullptr);
    EXPECT_EQ(r.score, 100);
    EXPECT_NEAR(r.low, 100, 1e-9);
    EXPECT_NEAR(r.high, 100, 1e-9);
    EXPECT_TRUE(r.open.empty());
}

TEST(Readiness, RangeHoldsTheScoreAndIsAlwaysTheSame)
{
    const Readiness r = readiness(typicalCampaign(Trade::Butcher), nullptr);
    EXPECT_LT(r.low, r.score);
    EXPECT_GT(r.high, r.score);
    EXPECT_GT(r.low, r.score - 12);
    EXPECT_LT(r.high, r.score + 12);
    EXPECT_EQ(r, readiness(typicalCampaign(Trade::Butcher), nullptr));
}

TEST(Readiness, OpenPointsGoFromTheDearestToTheCheapest)
{
    const Readiness r = readiness(typicalCampaign(Trade::Butcher), nullptr);
    ASSERT_GT(r.open.size(), 3u);
    for (size_t i = 1; i < r.open.size(); ++i)
        EXPECT_GE(r.open[i - 1].possible - r.open[i - 1].reached, r.open[i].possible - r.open[i].reached);
    for (const Point& point : r.open)
        EXPECT_FALSE(point.field.isEmpty()) << qPrintable(point.rule);
}

TEST(Readiness, NothingSaidIsNothingReachedAndSaysSo)
{
    const Readiness r = readiness(Campaign{}, nullptr);
    EXPECT_EQ(r.score, 0);
    EXPECT_EQ(r.open.size(), 27u);
    for (const Point& point : r.open)
        EXPECT_TRUE(point.unanswered) << qPrintable(point.rule);
    EXPECT_EQ(r.questions[0].answered, 0);
    EXPECT_EQ(r.questions[0].asked, 8);
    EXPECT_EQ(r.questions[0].openPoints, 5);
    EXPECT_EQ(r.questions[4].asked, 10);
}

TEST(Readiness, CountsTheOpenPointsOfEachQuestion)
{
    const Readiness r = readiness(typicalCampaign(Trade::Butcher), nullptr);
    for (int question = 1; question <= 5; ++question)
        EXPECT_EQ(r.questions[size_t(question - 1)].openPoints,
                  std::count_if(r.open.begin(), r.open.end(),
                                [&](const Point& point) { return point.question == question; }));
    EXPECT_EQ(readiness(goodCampaign(Trade::Bakery), nullptr).questions[0].answered, 8);
}

TEST(Effort, NormIsTheCatalogueLessReuse)
{
    Campaign c;
    const auto add = [&](const char* kind) {
        Channel channel;
        channel.kind = QLatin1String(kind);
        c.channels.push_back(channel);
    };
    add("instagram");
    EXPECT_EQ(effortNorm(c), (EffortNorm{3, 6}));
    add("facebook");
    EXPECT_EQ(effortNorm(c), (EffortNorm{5 * 0.8, 10 * 0.8}));
    add("tiktok");
    EXPECT_EQ(effortNorm(c), (EffortNorm{9 * 0.6, 18 * 0.6}));
    add("youtube");
    EXPECT_EQ(effortNorm(c), (EffortNorm{12 * 0.6, 28 * 0.6}));
    c.channels.back().included = false;
    EXPECT_EQ(effortNorm(c), (EffortNorm{9 * 0.6, 18 * 0.6}));
}

TEST(Smart, MinimumDetectableEffectOfTheOracle)
{
    EXPECT_NEAR(minimumDetectableEffect(12, 12, 3), 21.7, 0.01);
}

TEST(Smart, ChanceOfTheAimFromTheSpreadOfCustomers)
{
    Campaign c = goodCampaign(Trade::Butcher);
    Projection p;
    p.customers = {20, 35, 60, 95, 150, 70};
    EXPECT_NEAR(*chanceOfAim(c, p), 0.5, 1e-12);
    c.measures.aim.value.amount = 150;
    EXPECT_NEAR(*chanceOfAim(c, p), 0.1, 1e-12);
    EXPECT_FALSE(smartCheck(c, &p).achievable);
    c.measures.aim.value.amount = 35;
    EXPECT_NEAR(*chanceOfAim(c, p), 0.75, 1e-12);
    EXPECT_TRUE(smartCheck(c, &p).achievable);
    c.measures.aim.value.amount = 5;
    EXPECT_FALSE(smartCheck(c, &p).achievable);
    c.measures.aim.value.object = AimObject::Hires;
    EXPECT_FALSE(chanceOfAim(c, p).has_value());
}

TEST(Smart, AnAttentionFigureIsNoResultOfASalesGoal)
{
    Campaign c = goodCampaign(Trade::Butcher);
    EXPECT_EQ(smartCheck(c, nullptr).reached(), 5);
    c.measures.keyFigures[0].key = QStringLiteral("foll");
    EXPECT_FALSE(smartCheck(c, nullptr).relevant);
    c.measures.aim.value.by = c.start;
    EXPECT_FALSE(smartCheck(c, nullptr).timed);
}

TEST(Conflicts, GoodPlansHaveNone)
{
    for (Trade trade : {Trade::Butcher, Trade::Bakery, Trade::Craft, Trade::Hotel})
        for (const Conflict& conflict : conflicts(goodCampaign(trade), nullptr))
            ADD_FAILURE() << qPrintable(conflict.rule) << " trade " << int(trade);
}

TEST(Conflicts, EachIsFound)
{
    const auto after = [](Trade trade, const std::function<void(Campaign&)>& change) {
        Campaign c = goodCampaign(trade);
        change(c);
        return conflicts(c, nullptr);
    };
    EXPECT_TRUE(has(after(Trade::MachineBuilder, [](Campaign& c) { c.measures.aim.value.by = c.start + 2; }), "C1"));
    EXPECT_TRUE(has(after(Trade::Butcher,
                          [](Campaign& c) {
                              c.duties.roles.resize(1);
                              for (Channel& channel : c.channels) // what they need would count
                                  channel.hoursPerWeek = 0;
                          }),
                    "C2"));
    EXPECT_TRUE(has(after(Trade::Butcher, [](Campaign& c) { c.channels.erase(c.channels.begin()); }), "C3"));
    EXPECT_TRUE(has(after(Trade::Butcher, [](Campaign& c) { c.goals.goal = BusinessGoal::Staff; }), "C4"));
    EXPECT_TRUE(has(after(Trade::Butcher,
                          [](Campaign& c) {
                              c.audience.ageFrom = 60;
                              c.channels.resize(1);
                              c.channels[0].kind = QStringLiteral("tiktok");
                          }),
                    "C5"));
    EXPECT_TRUE(has(after(Trade::Butcher, [](Campaign& c) { c.measures.aim.value.amount = 20000; }), "C6"));
    EXPECT_TRUE(
        has(after(Trade::Butcher, [](Campaign& c) { c.staffRules.worksCouncil = WorksCouncil::Informed; }), "C7"));
    EXPECT_TRUE(has(after(Trade::Butcher, [](Campaign& c) { c.staffRules.training.value[0].hoursEach = 0; }), "C8"));
    EXPECT_TRUE(
        has(after(Trade::Butcher, [](Campaign& c) { c.duties.deputy = QStringLiteral("shop manager"); }), "C9"));
    EXPECT_TRUE(has(after(Trade::Butcher, [](Campaign& c) { c.measures.keyFigures[1].source.clear(); }), "C10"));
    EXPECT_TRUE(
        has(after(Trade::Butcher, [](Campaign& c) { c.economics.incrementality = Estimate::exactly(1); }), "C12"));
    EXPECT_TRUE(has(after(Trade::Butcher, [](Campaign& c) { c.channels[1].reachablePeople = 100.0; }), "C13"));
    EXPECT_TRUE(has(after(Trade::Butcher, [](Campaign& c) { c.audience.replyTimeHours = 1.0; }), "C14"));
    EXPECT_TRUE(has(after(Trade::Hotel, [](Campaign& c) { c.months = 3; }), "C15"));
    EXPECT_TRUE(has(after(Trade::Shop, [](Campaign& c) { c.months = 3; }), "C15"));
    for (Trade even : {Trade::Butcher, Trade::Bakery, Trade::Craft, Trade::MachineBuilder})
        EXPECT_FALSE(has(after(even, [](Campaign& c) { c.months = 3; }), "C15")) << int(even);
    EXPECT_FALSE(has(after(Trade::Hotel, [](Campaign& c) { c.months = 4; }), "C15"));
    EXPECT_TRUE(
        has(after(Trade::Butcher, [](Campaign& c) { c.staffRules.guideline.value.dated = c.start + -25; }), "C16"));
}
TEST(DoubleCounting, EachIsNamedUntilItIsSettled)
{
    const auto rules = [](const Campaign& c) {
        QStringList found;
        for (const Point& point : doubleCounting(c))
            found.append(point.rule + (point.unanswered ? QStringLiteral("?") : QString()));
        return found.join(QLatin1Char(' '));
    };
    Campaign c = goodCampaign(Trade::Butcher);
    for (Channel& channel : c.channels)
        channel.adBudgetPerMonth = Money{10000};
    ASSERT_GE(c.channels.size(), 2u);
    EXPECT_EQ(rules(c), QString());
    c.economics.savings = {{SavingKind::OtherAdsReplaced, {}, Estimate::exactly(50), Money{8000}}};
    EXPECT_EQ(rules(c), QStringLiteral("D1?"));
    c.economics.adBudgetLowered = true;
    EXPECT_EQ(rules(c), QStringLiteral("D1"));
    c.economics.adBudgetLowered = false;
    c.measures.proof = EvidenceLevel::E;
    EXPECT_EQ(rules(c), QStringLiteral("D2"));
    c.measures.proof = EvidenceLevel::D;
    c.economics.foreignCosts.push_back({ForeignCostKind::Tools, QStringLiteral("USD"), Money{100}, {}, {}});
    EXPECT_EQ(rules(c), QStringLiteral("D3?"));
    c.economics.foreignCosts[0].rate = Estimate::exactly(0.9);
    EXPECT_EQ(rules(c), QString());
}

TEST(DoubleCounting, StandsBehindBlockersAndLeavesTheScoreAlone)
{
    Campaign c = goodCampaign(Trade::Butcher);
    const Readiness before = readiness(c, nullptr);
    c.economics.foreignCosts.push_back({ForeignCostKind::Tools, QStringLiteral("USD"), Money{100}, {}, {}});
    const Readiness after = readiness(c, nullptr);
    EXPECT_EQ(after.score, before.score);
    ASSERT_EQ(after.open.size(), before.open.size() + 1);
    EXPECT_EQ(after.open.front().rule, QStringLiteral("D3"));
    c.goals.capacityForMore = Capacity::No;
    const Readiness blocked = readiness(c, nullptr);
    EXPECT_TRUE(blocked.open.front().blocker);
    EXPECT_EQ(blocked.open[1].rule, QStringLiteral("D3"));
}
