// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/campaign/plan_event.h"

#include <vector>

namespace ertrag
{

struct Campaign;
struct ComparedMonth;

/// A month that differs from its plan, and events of the plan that lie beside it: a possible reason, never a proof.
struct EventReason {
    Month month;
    double gap = 0; ///< ComparedMonth::gap
    std::vector<PlanEvent> events;
    bool operator==(const EventReason&) const = default;
};

/// A month differs if its result is away from its plan by more than this share of the cost that was planned for it, and
/// events count that fall in it or so many days before it. By judgement.
inline constexpr double differsByShare = 0.1;
inline constexpr int eventDaysBefore = 14;

/// By month; those without an event are left out. `months`: Comparison::months.
std::vector<EventReason> eventReasons(const Campaign& plan, const std::vector<ComparedMonth>& months);

} // namespace ertrag
