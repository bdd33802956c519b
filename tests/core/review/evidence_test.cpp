// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/evidence.h"

#include "core/review/comparison.h"
#include "tests/core/review/small_plan.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

Campaign planAt(std::optional<EvidenceLevel> level)
{
    Campaign plan = smallPlan();
    plan.economics.incrementality = {0.3, 0.5, 0.8, Origin::Guess};
    if (level)
        plan.measures.proof = *level;
    return plan;
}

TypedMonth counted(int month, double customers, std::optional<double> additional, std::optional<double> asked = {})
{
    TypedMonth typed = typedMonthOf(month, customers, 2);
    typed.additional = additional;
    typed.asked = asked;
    return typed;
}

Comparison at(const Campaign& plan, std::vector<TypedMonth> months)
{
    return compare(plan, actualsOf(std::move(months)), projectionOf(plan));
}

} // namespace

TEST(Evidence, WilsonIsTheOracles)
{
    const ShareRange range = wilson(22, 80);
    EXPECT_NEAR(range.low, 0.189, 5e-4);
    EXPECT_NEAR(range.high, 0.381, 5e-4);
}

TEST(Evidence, ALevelAloneChangesNothingAndIsThePlansGuess)
{
    const double roi = *at(planAt({}), {counted(1, 40, {})}).roi;
    EXPECT_NEAR(roi, 0.25, 1e-9);
    for (const auto level :
         {EvidenceLevel::A, EvidenceLevel::B, EvidenceLevel::C, EvidenceLevel::D, EvidenceLevel::E}) {
        const Comparison c = at(planAt(level), {counted(1, 40, {})});
        EXPECT_EQ(*c.roi, roi);
        EXPECT_EQ(c.evidence.level, level);
        EXPECT_EQ(c.evidence.basis, Evidence::Basis::PlansGuess);
        EXPECT_EQ(c.evidence.factor, 0.5);
        EXPECT_EQ(c.evidence.low, 0.3);
        EXPECT_EQ(c.evidence.high, 0.8);
    }
    EXPECT_FALSE(at(planAt({}), {counted(1, 40, 40)}).evidence.level);
}

TEST(Evidence, WhatWasMeasuredAsAdditionalIsTakenAsItIs)
{
    // 30 of 40 and 10 of 40: benefit 10 for each of 40 additional customers, cost 320.
    const Comparison c = at(planAt(EvidenceLevel::A), {counted(1, 40, 30), counted(2, 40, 10)});
    EXPECT_EQ(c.evidence.basis, Evidence::Basis::Counted);
    EXPECT_EQ(c.evidence.additional, 40);
    EXPECT_EQ(c.evidence.of, 80);
    EXPECT_EQ(c.evidence.factor, 0.5);
    EXPECT_NEAR(c.benefit, 400, 1e-9);
    EXPECT_NEAR(at(planAt(EvidenceLevel::A), {counted(1, 40, 40)}).benefit, 400, 1e-9);
    EXPECT_EQ(at(planAt(EvidenceLevel::A), {counted(1, 40, 50)}).evidence.factor, 1) << "never more than all";
    EXPECT_EQ(at(planAt(EvidenceLevel::A), {counted(1, 0, 0)}).evidence.basis, Evidence::Basis::PlansGuess);
}

TEST(Evidence, WhatWasStatedIsAShareOfThoseAsked)
{
    const Comparison c = at(planAt(EvidenceLevel::D), {counted(1, 120, 22, 80)});
    EXPECT_EQ(c.evidence.factor, 0.275);
    EXPECT_NEAR(c.evidence.low, 0.189, 5e-4);
    EXPECT_NEAR(c.evidence.high, 0.381, 5e-4);
    EXPECT_NEAR(c.benefit, 120 * 0.275 * 10, 1e-9);
    EXPECT_EQ(at(planAt(EvidenceLevel::D), {counted(1, 44, 22)}).evidence.factor, 0.5) << "all were asked";
    EXPECT_EQ(at(planAt(EvidenceLevel::A), {counted(1, 44, 22, 80)}).evidence.factor, 0.5) << "nobody is asked there";
}

TEST(Evidence, ClaimsOfPlatformsKeepThePlansRange)
{
    EXPECT_EQ(at(planAt(EvidenceLevel::E), {counted(1, 40, 40)}).evidence.basis, Evidence::Basis::PlansGuess);
}

TEST(Evidence, AgainstTheTimeBeforeCountsWhatIsBeyondIt)
{
    for (const auto level : {EvidenceLevel::B, EvidenceLevel::C}) {
        Campaign plan = planAt(level);
        plan.measures.aim = Aim{AimVerb::Win, AimObject::NewCustomers, 60, plan.start + 3};
        plan.measures.baseline = Baseline{8, 2, 4, {}};
        const Comparison c = at(plan, {counted(1, 40, {}), counted(2, 40, {})});
        EXPECT_EQ(c.evidence.basis, Evidence::Basis::Before);
        EXPECT_EQ(c.evidence.additional, 16);
        EXPECT_EQ(c.evidence.of, 80);
        EXPECT_EQ(c.evidence.factor, 0.8);
        const double spread = 1.2815515655446004 * 2 * std::sqrt(2 + 4 / 4.0);
        EXPECT_NEAR(c.evidence.low, (64 - spread) / 80, 1e-12);
        EXPECT_NEAR(c.evidence.high, (64 + spread) / 80, 1e-12);
        EXPECT_NEAR(c.benefit, 640, 1e-9);
        EXPECT_EQ(at(plan, {counted(1, 40, 10)}).evidence.factor, 0.25) << "what was counted comes first";
        EXPECT_EQ(at(plan, {counted(1, 4, {})}).evidence.factor, 0) << "fewer than before";
        plan.measures.aim.value.object = AimObject::Followers;
        EXPECT_EQ(at(plan, {counted(1, 40, {})}).evidence.basis, Evidence::Basis::PlansGuess);
    }
    Campaign asked = planAt(EvidenceLevel::D);
    asked.measures.aim = Aim{AimVerb::Win, AimObject::NewCustomers, 60, asked.start + 3};
    asked.measures.baseline = Baseline{8, 2, 4, {}};
    EXPECT_EQ(at(asked, {counted(1, 40, {})}).evidence.basis, Evidence::Basis::PlansGuess);
}

} // namespace ertrag
