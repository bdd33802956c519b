// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/study/study_cases.h"

#include <optional>
#include <vector>

namespace ertrag
{

/// What holds in 8 of 10 cases and needs more than one run of them.
struct SafeLimits {
    std::optional<double> customers;   ///< additional customers that earn back the cost; absent if that is never so
    std::vector<double> evenAdBudgets; ///< ads a month, split as planned, between which it pays in 8 of 10 cases
};

/// A result against the planned one, currency units: in the middle case, and on average (below 0 it is a price).
struct Gain {
    double middle = 0, mean = 0;
};

/// What the NPV gains at another ad budget a month, all channels together and split as planned.
Gain gainAtBudget(StudyCases& cases, double budget);

/// On [0, 20 x planned] in steps of a quarter of the planned budget, then bisection; the anchor of saturation stays.
/// Errors: Cancelled. Source: method.md 8, goal seek (c).
Result<SafeLimits> safeLimits(StudyCases& cases, const std::atomic<bool>* stop = nullptr);

} // namespace ertrag
