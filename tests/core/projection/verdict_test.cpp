// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign.h"
#include "core/projection/simulation/projection.h"
#include "core/projection/study/verdict.h"

#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

/// A plan that costs 100 and brings up to 200 a month, with this chance, and a test of this worth at a cost of 100.
Projection projectionWith(double chance, std::optional<double> worth)
{
    Projection p;
    p.byMonth.resize(3);
    p.likely.months.resize(3);
    p.investment.p50 = 100;
    p.benefit.p90 = 200;
    p.likely.benefit = 110;
    p.chancePositive = chance;
    if (worth)
        p.test = PlannedTest{QStringLiteral("search"), 300, 100, *worth, 1000, 2, 98};
    return p;
}

/// One channel with ads.
Campaign advertised()
{
    Campaign c;
    c.channels.push_back({});
    c.channels[0].id = QStringLiteral("search");
    c.channels[0].adBudgetPerMonth = Money{30000};
    return c;
}

/// Monthly figures that move so much that three customers a month drown in them.
Campaign drowned(EvidenceLevel proof)
{
    Campaign c = advertised();
    Baseline baseline;
    baseline.perMonth = 500;
    baseline.monthlySpread = 400;
    baseline.monthsOfHistory = 12;
    c.measures.baseline = baseline;
    c.measures.proof = proof;
    return c;
}

} // namespace

TEST(Verdict, OneRule)
{
    const struct {
        double chance;
        std::optional<double> worth; ///< of a test that costs 100
        PlanVerdict verdict;
        bool smallStart;
    } rows[] = {
        {1, {}, PlanVerdict::Pays, false},          {0.65, {}, PlanVerdict::Pays, false},
        {0.65, 199, PlanVerdict::Pays, false},      {0.65, 200, PlanVerdict::Pays, true},
        {0.649, 5, PlanVerdict::TestFirst, false},  {0.5, {}, PlanVerdict::TestFirst, false},
        {0.5, 900, PlanVerdict::TestFirst, false},  {0.351, {}, PlanVerdict::TestFirst, false},
        {0.35, {}, PlanVerdict::DoesNotPay, false}, {0.35, 199, PlanVerdict::DoesNotPay, false},
        {0.35, 200, PlanVerdict::TestFirst, false}, {0.01, 1000, PlanVerdict::TestFirst, false},
        {0, {}, PlanVerdict::DoesNotPay, false},    {0, 1000, PlanVerdict::DoesNotPay, false},
    };
    for (const auto& row : rows) {
        const Projection p = projectionWith(row.chance, row.worth);
        EXPECT_EQ(planVerdict(advertised(), p), row.verdict) << row.chance << ' ' << row.worth.value_or(-1);
        EXPECT_EQ(paysFromASmallStart(advertised(), p), row.smallStart) << row.chance << ' ' << row.worth.value_or(-1);
    }
}

TEST(Verdict, WhatCannotBeSeenIsNotPromised)
{
    const Campaign blind = drowned(EvidenceLevel::B), asking = drowned(EvidenceLevel::D);
    const Projection good = projectionWith(0.9, {}), bad = projectionWith(0.2, {}), testable = projectionWith(0.2, 900);
    ASSERT_FALSE(detectability(blind, good)->seen());
    EXPECT_EQ(planVerdict(blind, good), PlanVerdict::NotMeasurable);
    EXPECT_EQ(planVerdict(blind, bad), PlanVerdict::DoesNotPay) << "what does not pay need not be measured";
    EXPECT_EQ(planVerdict(blind, testable), PlanVerdict::NotMeasurable);
    EXPECT_EQ(planVerdict(asking, good), PlanVerdict::Pays) << "who asks at the till needs no baseline";
    EXPECT_EQ(planVerdict(asking, testable), PlanVerdict::TestFirst);
}

TEST(Verdict, NothingIsSaidBeforeThereIsAPlan)
{
    EXPECT_EQ(planVerdict(Campaign{}, Projection{}), PlanVerdict::Open);
    Projection free = projectionWith(0.9, {});
    free.investment.p50 = 0;
    EXPECT_TRUE(nothingToJudge(advertised(), free));
    EXPECT_EQ(planVerdict(advertised(), free), PlanVerdict::Open);
    EXPECT_EQ(planVerdict(Campaign{}, projectionWith(0.9, {})), PlanVerdict::Open) << "nothing could bring a return";
    Campaign saving;
    saving.economics.savings = {{SavingKind::Recruiting, QString(), {900, 1100, 1400}, Money{}}};
    EXPECT_EQ(planVerdict(saving, projectionWith(0, {})), PlanVerdict::Open) << "what is paid today is still missing";
    saving.economics.savings[0].paidToday = Money{150000};
    EXPECT_EQ(planVerdict(saving, projectionWith(0.9, {})), PlanVerdict::Pays);
}

TEST(Verdict, ACertainLossDoesNotPay)
{
    Projection hopeless = projectionWith(0, {});
    hopeless.benefit.p90 = 0;
    hopeless.likely.benefit = 0;
    EXPECT_FALSE(nothingToJudge(advertised(), hopeless));
    EXPECT_EQ(planVerdict(advertised(), hopeless), PlanVerdict::DoesNotPay);
}

TEST(Verdict, SavingsNeedNoCountOfCustomers)
{
    Projection p = projectionWith(0.98, {});
    const Campaign blind = drowned(EvidenceLevel::B);
    ASSERT_EQ(planVerdict(blind, p), PlanVerdict::NotMeasurable);
    p.likely.months[0].savings = 54;
    EXPECT_EQ(planVerdict(blind, p), PlanVerdict::NotMeasurable) << "customers bring 56 of 110";
    p.likely.months[1].savings = 1;
    for (const EvidenceLevel proof :
         {EvidenceLevel::A, EvidenceLevel::B, EvidenceLevel::C, EvidenceLevel::D, EvidenceLevel::E})
        EXPECT_EQ(planVerdict(drowned(proof), p), PlanVerdict::Pays) << int(proof) << ": customers bring 55 of 110";
}

TEST(Verdict, WhoCannotServeMoreOrHasSomethingBetterIsTold)
{
    Campaign plan = advertised();
    Projection p = projectionWith(0.9, {});
    p.npv.p50 = 1000;
    plan.goals.nextBestUseReturn = Money{100000};
    EXPECT_EQ(planVerdict(plan, p), PlanVerdict::Pays);
    EXPECT_FALSE(alternativeBringsMore(plan, p)) << "as much is not more";
    plan.goals.nextBestUseReturn = Money{100100};
    EXPECT_EQ(planVerdict(plan, p), PlanVerdict::PaysButAlternative);
    EXPECT_NEAR(alternativeBringsMore(plan, p).value(), 1, 1e-12);
    plan.goals.capacityForMore = Capacity::No;
    EXPECT_EQ(planVerdict(plan, p), PlanVerdict::PaysIfServed);
    plan.goals.moreOrdersPerMonth = 20.0;
    EXPECT_EQ(planVerdict(plan, p), PlanVerdict::PaysButAlternative) << "the calculation keeps to the number";
    plan.goals.moreOrdersPerMonth = {};
    p.likely.months[0].savings = 100;
    EXPECT_EQ(planVerdict(plan, p), PlanVerdict::PaysButAlternative) << "savings are served by nobody";
    for (const PlanVerdict verdict : {PlanVerdict::Pays, PlanVerdict::PaysIfServed, PlanVerdict::PaysButAlternative})
        EXPECT_TRUE(isPaying(verdict));
    EXPECT_FALSE(isPaying(PlanVerdict::TestFirst));
    plan.goals.nextBestUseReturn = Money{-100};
    p.npv.p50 = -2000;
    EXPECT_FALSE(alternativeBringsMore(plan, p)) << "what loses less is no advice";
}

TEST(Verdict, NearALimitItSaysSo)
{
    Projection p = projectionWith(0.66, {});
    EXPECT_EQ(limitNearby(p), paysFrom) << "one point is near even without an error";
    p.chancePositive = 0.67;
    EXPECT_FALSE(limitNearby(p));
    p.chanceError = 0.01;
    EXPECT_EQ(limitNearby(p), paysFrom);
    p.chancePositive = 0.335;
    EXPECT_EQ(limitNearby(p), failsUpTo);
    p.chancePositive = 0.5;
    EXPECT_FALSE(limitNearby(p));
}

TEST(Verdict, WhatIsJustSeenIsSeenInEightOfTen)
{
    const Campaign blind = drowned(EvidenceLevel::B);
    Projection p = projectionWith(0.9, {});
    const double detectable = detectability(blind, p)->detectable;
    p.likely.months.resize(12);
    for (CashMonth& month : p.likely.months)
        month.incrementalCustomers = detectable;
    const auto edge = detectability(blind, p).value();
    EXPECT_NEAR(edge.chance, 0.8, 1e-9);
    EXPECT_TRUE(edge.onTheEdge());
    for (CashMonth& month : p.likely.months)
        month.incrementalCustomers = 2 * detectable;
    EXPECT_GT(detectability(blind, p)->chance, 0.99);
    EXPECT_FALSE(detectability(blind, p)->onTheEdge());
}
