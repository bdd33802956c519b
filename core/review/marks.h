// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

namespace ertrag
{

struct Campaign;
struct Projection;

/// An intermediate mark of question 2.9 beside the plan's own months.
struct MarkNow {
    int afterMonths = 0;          ///< of the campaign
    double value = 0;             ///< the mark, in the aim's object, added up
    double due = 0;               ///< the aim's amount x the share of it that the plan has by then
    std::optional<double> actual; ///< counted by then; absent while the time is not over or a month does not say it
    bool operator==(const MarkNow&) const = default;
};

/// By time. None where the aim has no number or the plan does not count its object (new customers, orders, enquiries).
/// `months`: those that count (CountedTime). The plan's months carry season, phasing and sales cycle.
std::vector<MarkNow> marksNow(const Campaign& plan, const std::vector<ActualMonth>& months,
                              const Projection& projection);

} // namespace ertrag
