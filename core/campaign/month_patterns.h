// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <vector>

namespace ertrag
{

/// How what is given for a whole campaign lies over its months.
enum class MonthPattern {
    Even,              ///< every month the same
    Season,            ///< in proportion to the index of the calendar month
    LaunchAndFollowUp, ///< half of it level over the first third of the months (rounded up), then falling in a straight
                       ///< line
    ThreeWaves,        ///< blocks of equal months, the first and the last month in one: three from 6 months, two from 3
    HolidayPause       ///< every month the same, nothing in the paused calendar months
};

/// One weight >= 0 for each of `months` (>= 1), not all 0; only their proportions mean something. `firstCalendarMonth`
/// is 1..12; `season` has 12 indices >= 0, January first; `paused` are calendar months. Without such a season, in
/// months whose indices are all 0, or where all months are paused: even.
std::vector<double> patternWeights(MonthPattern pattern, int months, int firstCalendarMonth,
                                   const std::vector<double>& season, const std::vector<int>& paused = {8});

/// `total` (>= 0) in proportion to `weights` by largest remainder, ties to the earlier month; the sum is exactly
/// `total`.
std::vector<Money> spread(Money total, const std::vector<double>& weights);
/// The same in whole pieces (posts) and in quarters of an hour. What `total` has below such a step goes to the first of
/// the months with the largest weight.
std::vector<double> spreadCount(double total, const std::vector<double>& weights);
std::vector<double> spreadHours(double total, const std::vector<double>& weights);

} // namespace ertrag
