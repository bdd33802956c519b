// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/media_plan.h"
#include "core/projection/study/budget_split.h"

#include <optional>
#include <vector>

namespace ertrag
{

/// The ads of all channels together by campaign month, currency units, and what a little more of them brings there:
/// contribution over the horizon for one unit, so 1 is even.
struct MonthSplit {
    std::vector<double> planned;    ///< [month]
    std::vector<double> lastEuro;   ///< [month], middle case
    std::vector<double> likelyEuro; ///< [month], at the likely values
    std::vector<double> proposed;   ///< [month], the same total; as planned where the money is at the right time
    Brought gain;                   ///< NPV of the proposal beside the plan's; the middle is above `error`
    double error = 0;               ///< simulation error (1 sd) of gain.middle
    bool rightTime = true;
    size_t best() const;  ///< the month with ads of the highest lastEuro; the first of equal ones
    size_t worst() const; ///< the same of the lowest
    /// The month without ads in which one unit would bring more than in the best one with ads; the first of equal ones.
    std::optional<size_t> betterWithoutAds() const;
};

/// Whether the ads of a plan should stand in other months: from the months in which the last euro brings least to those
/// in which it brings most, until it is equal or a month is mostMoved away from its plan. Months without ads stay so.
/// A tenth of the mean monthly budget is added to a month for its last euro, at every channel in proportion; common
/// cases, 512 points. Proposed only if the median NPV rises by more than its simulation error. Absent without ads, with
/// one month, and where neither season, price of contacts nor sales cycle tell months apart, whatever else is wrong
/// with it; else errors as simulate(), and Cancelled. Source: METHOD.md, "Money over months".
Result<std::optional<MonthSplit>> monthSplit(const Campaign& plan, const SimulationSettings& settings,
                                             const std::atomic<bool>* stop = nullptr);

/// The proposed months as changes of the plan's ads, for setMonths(): every channel's ads of a month are changed by the
/// same factor, to the minor unit and with the same total. Empty where the money is at the right time.
std::vector<MonthChange> proposedMonths(const Campaign& plan, const MonthSplit& split);

} // namespace ertrag
