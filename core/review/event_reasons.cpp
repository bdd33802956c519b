// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/event_reasons.h"

#include "core/campaign/campaign.h"
#include "core/review/comparison.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

bool differs(const ComparedMonth& month)
{
    return month.gap && std::abs(*month.gap) > differsByShare * month.planCost;
}

/// Of a running month only what has happened by its last day with figures.
std::vector<PlanEvent> eventsBeside(const std::vector<PlanEvent>& events, const ComparedMonth& month)
{
    const QDate from = month.month.firstDay().addDays(-eventDaysBefore);
    const QDate to = month.month.firstDay().addDays(month.days - 1);
    std::vector<PlanEvent> beside;
    std::copy_if(events.begin(), events.end(), std::back_inserter(beside),
                 [&](const PlanEvent& event) { return event.day.isValid() && from <= event.day && event.day <= to; });
    std::stable_sort(beside.begin(), beside.end(),
                     [](const PlanEvent& one, const PlanEvent& other) { return one.day < other.day; });
    return beside;
}

} // namespace

std::vector<EventReason> eventReasons(const Campaign& plan, const std::vector<ComparedMonth>& months)
{
    std::vector<EventReason> reasons;
    for (const ComparedMonth& month : months)
        if (differs(month))
            if (std::vector<PlanEvent> events = eventsBeside(plan.events, month); !events.empty())
                reasons.push_back({month.month, *month.gap, std::move(events)});
    return reasons;
}

} // namespace ertrag
