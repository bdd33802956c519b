// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace ertrag
{

/// A limit at the likely values, and the one that holds in 8 of 10 cases; absent if there is none.
struct Limit {
    std::optional<double> likely, safe;
    bool operator==(const Limit&) const = default;
};

/// Goal seek: where the plan stops or starts to earn back its cost, all else as planned.
struct WhatItTakes {
    /// Posts, ads and answers held as planned, so what that work may take at most, and not what more or less of it
    /// would bring; absent without own hours, 0 if not even none would do.
    Limit mostHoursPerWeek;
    Limit leastOrderValue; ///< likely order value, currency units
    Limit leastCloseRate;  ///< closeRateOf() the plan; absent where a single channel's would be above 1
    std::vector<double>
        evenAdBudgets; ///< ads a month where the likely result is 0: none, one, or the two it pays between
    std::optional<double> bestAdBudget; ///< with the highest likely NPV; absent without ads, and if more would do
                                        ///< better than all that was looked at
    double adBudgetsUpTo = 0;           ///< the widest ad budget looked at; what lies beyond is not known
    bool operator==(const WhatItTakes&) const = default;
};

} // namespace ertrag
