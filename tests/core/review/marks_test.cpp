// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/marks.h"

#include "core/projection/simulation/projection.h"
#include "core/review/campaign_months.h"
#include "tests/core/review/small_plan.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

/// All ads are spent in the first two of four months; the aim are 80 of `object`.
Campaign phased(AimObject object)
{
    Campaign plan = smallPlan();
    plan.channels[0].adBudgetByMonth = {Money::fromUnits(200), Money::fromUnits(200), Money::fromUnits(0),
                                        Money::fromUnits(0)};
    Aim aim;
    aim.object = object;
    aim.amount = 80.0;
    plan.measures.aim = aim;
    plan.measures.marks = {{3, 60}, {1, 20}};
    return plan;
}

std::vector<MarkNow> marksOf(const Campaign& plan, const Actuals& actuals)
{
    return marksNow(plan, campaignMonths(plan, actuals), projectionOf(plan));
}

} // namespace

TEST(Marks, StandBesideThePlansOwnMonths)
{
    const auto marks = marksOf(phased(AimObject::NewCustomers), actualsOf({typedMonthOf(1, 30), typedMonthOf(2, 5)}));
    ASSERT_EQ(marks.size(), 2u);
    EXPECT_EQ(marks[0].afterMonths, 1);
    EXPECT_EQ(marks[0].value, 20);
    EXPECT_NEAR(marks[0].due, 40, 1e-9) << "in a straight line it would be 20";
    EXPECT_EQ(marks[0].actual, 30);
    EXPECT_NEAR(marks[1].due, 80, 1e-9);
    EXPECT_FALSE(marks[1].actual);
}

TEST(Marks, AreLaterWhereSalesTakeMonths)
{
    Campaign plan = phased(AimObject::NewCustomers);
    plan.salesCycle.halfWeeks = Estimate::exactly(20);
    plan.salesCycle.spread = Estimate::exactly(3.25);
    EXPECT_LT(marksOf(plan, {})[0].due, 16);
    plan.measures.aim.value.object = AimObject::Enquiries;
    EXPECT_NEAR(marksOf(plan, {})[0].due, 40, 1e-9);
}

TEST(Marks, AreNoneWithoutANumberOrForWhatThePlanDoesNotCount)
{
    EXPECT_TRUE(marksOf(phased(AimObject::Hires), {}).empty());
    Campaign plan = phased(AimObject::Orders);
    EXPECT_EQ(marksOf(plan, {}).size(), 2u);
    plan.measures.aim.value.amount = {};
    EXPECT_TRUE(marksOf(plan, {}).empty());
}

} // namespace ertrag
