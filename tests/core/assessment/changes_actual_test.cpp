// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of changes_test.cpp that are about what happened.
#include "core/base/month.h"
#include "core/campaign/scaling.h"
#include "core/projection/study/verdict.h"
#include "core/review/comparison.h"
#include "tests/support/kept_plan.h"

#include "core/projection/simulation/simulate.h"

#include <gtest/gtest.h>

namespace ertrag
{

namespace
{

/// Months that went as the butcher planned them, from the first one on.
Actuals asPlanned(const Campaign& plan, int months)
{
    Actuals actuals;
    const CashRun run = likelyRun(plan);
    for (int t = 0; t < months; ++t) {
        const CashMonth& planned = run.months[size_t(t)];
        TypedMonth month;
        month.month = plan.start + t;
        month.newCustomers = planned.customers;
        month.hours = ownHours(plan) * weeksPerMonth;
        month.adCosts = Money::fromUnits(planned.cost.ads);
        const CostLines& cost = planned.cost; // set-up, training and reserve nobody enters: they stay the plan's
        month.otherCosts = Money::fromUnits(cost.content + cost.tools + cost.agency + cost.other);
        actuals.typed.push_back(month);
    }
    return actuals;
}

Comparison compared(const Campaign& plan, const Actuals& actuals)
{
    return compare(plan, actuals, simulate(plan, {1024, {}, 1}).value());
}

} // namespace

// A month of which nothing is known is neither the plan nor nothing at all.
TEST(Changes, OfWhatHappenedNeverMakeAPlanBetterByWhatIsLeftOut)
{
    const Campaign plan = keptPlan("butcher");
    const Actuals all = asPlanned(plan, 6);
    const Comparison whole = compared(plan, all);
    ASSERT_TRUE(whole.roi);
    EXPECT_NEAR(*whole.roi, *whole.planRoi, 0.02) << "as planned";
    EXPECT_TRUE(whole.missing.empty());

    Actuals blank = all;
    blank.typed.erase(blank.typed.begin() + 2, blank.typed.begin() + 4);
    const Comparison gap = compared(plan, blank);
    EXPECT_FALSE(gap.roi) << "two months are missing";
    EXPECT_EQ(gap.missing, (std::vector{plan.start + 2, plan.start + 3}));

    Actuals stray = all;
    TypedMonth last;
    last.month = plan.start + 11;
    last.newCustomers = 3;
    stray.typed.push_back(last);
    const Comparison jump = compared(plan, stray);
    EXPECT_FALSE(jump.roi) << "one row in December does not make the months before it actual";
    EXPECT_EQ(jump.missing.size(), 5u);

    // Neither of them touches the verdict on the plan.
    EXPECT_EQ(planVerdict(plan, simulate(plan, {1024, {}, 1}).value()), PlanVerdict::TestFirst);
}

} // namespace ertrag
