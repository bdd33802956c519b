// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/event_reasons.h"

#include "core/review/comparison.h"
#include "tests/core/review/small_plan.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

Campaign withEvents(std::vector<QDate> days)
{
    Campaign plan = smallPlan();
    for (const QDate day : days)
        plan.events.push_back({day, day.toString(Qt::ISODate), EventKind::Fair, {}});
    return plan;
}

std::vector<EventReason> reasons(const Campaign& plan, const Actuals& actuals)
{
    return compare(plan, actuals, projectionOf(plan)).eventReasons;
}

} // namespace

TEST(EventReasons, NameEventsOfAMonthThatDiffersAndShortlyBefore)
{
    // Planned are 40 customers at 5 and costs of 160 a month: from 44 on, or 36 down, a month differs.
    const Campaign plan = withEvents({{2026, 2, 28}, {2026, 1, 18}, {2026, 1, 17}, {2026, 3, 1}, {}});
    const auto found =
        reasons(plan, actualsOf({typedMonthOf(1, 40, 2), typedMonthOf(2, 36, 2), typedMonthOf(3, 40, 2)}));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].month, Month::of(2026, 2));
    EXPECT_NEAR(found[0].gap, -20, 1e-9);
    ASSERT_EQ(found[0].events.size(), 2u);
    EXPECT_EQ(found[0].events[0].day, QDate(2026, 1, 18));
    EXPECT_EQ(found[0].events[1].day, QDate(2026, 2, 28));
}

TEST(EventReasons, AreNoneWhereNothingDiffersOrNothingLiesBeside)
{
    const Campaign plan = withEvents({{2026, 2, 10}});
    EXPECT_TRUE(reasons(plan, actualsOf({typedMonthOf(1, 40, 2), typedMonthOf(2, 37, 2)})).empty()) << "15 of 160";
    EXPECT_EQ(reasons(plan, actualsOf({typedMonthOf(1, 40, 2), typedMonthOf(2, 44, 2)})).size(), 1u) << "above plan";
    EXPECT_TRUE(reasons(smallPlan(), actualsOf({typedMonthOf(1, 4, 2)})).empty());
    EXPECT_TRUE(reasons(withEvents({{2026, 2, 1}}), actualsOf({typedMonthOf(1, 4, 2)})).empty()) << "came later";
    // Costs alone say nothing about a month's result.
    EXPECT_TRUE(reasons(withEvents({{2026, 1, 1}}), actualsOf({typedMonthOf(1, {}, 200)})).empty());
}

} // namespace ertrag
