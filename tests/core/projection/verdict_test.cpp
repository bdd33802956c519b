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
    p.chancePositive = chance;
    if (worth)
        p.test = PlannedTest{QStringLiteral("search"), 300, 100, *worth, 1000, 2, 98};
    return p;
}

/// Monthly figures that move so much that three customers a month drown in them.
Campaign drowned(EvidenceLevel proof)
{
    Campaign c;
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
        {0, {}, PlanVerdict::DoesNotPay, false},
    };
    for (const auto& row : rows) {
        const Projection p = projectionWith(row.chance, row.worth);
        EXPECT_EQ(planVerdict(Campaign{}, p), row.verdict) << row.chance << ' ' << row.worth.value_or(-1);
        EXPECT_EQ(paysFromASmallStart(Campaign{}, p), row.smallStart) << row.chance << ' ' << row.worth.value_or(-1);
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
    Projection free = projectionWith(0.9, {}), hopeless = free;
    free.investment.p50 = 0;
    hopeless.benefit.p90 = 0;
    EXPECT_TRUE(nothingToJudge(free));
    EXPECT_TRUE(nothingToJudge(hopeless));
    EXPECT_EQ(planVerdict(Campaign{}, free), PlanVerdict::Open);
}
