// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

namespace ertrag
{

struct Campaign;

/// Which months can be held against the plan. Months count from the campaign's start up to the first gap: silence is
/// neither nothing nor the plan.
struct CountedTime {
    std::vector<ActualMonth> months; ///< from the campaign's start on, one after the other
    /// No figure at all, nor marked as nothing, before the last month that says what came back; while none does, before
    /// the last month with figures. So one row far ahead, a mistake in a date or something booked, opens no gap.
    std::vector<Month> missing;
    std::vector<Month> withoutReturn; ///< figures, but no customers, orders or revenue, before a month that has them
    std::vector<Month> notYet;        ///< the same after the last month that has them: not counted, no gap
    bool benefitKnown = false;        ///< a month that counts says how many customers, orders or how much revenue came
    bool complete() const { return missing.empty() && withoutReturn.empty(); }
};

/// `months`: campaignMonths(). Months that nobody would look at (`horizon` and later) are left out. As long as no
/// month says what came back, every month with figures counts: then costs alone are compared.
CountedTime countedTime(const Campaign& plan, const std::vector<ActualMonth>& months, size_t horizon);

} // namespace ertrag
