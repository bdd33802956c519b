// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/simulation/simulate.h"

#include <QString>
#include <vector>

namespace ertrag
{

/// One place for ad money, currency units a month. Returns are contribution over the horizon for one unit more of the
/// whole campaign's ads, so 1 is even.
struct SplitChannel {
    QString channel;        ///< id, "ordinary_medium" for the one outside
    double planned = 0;     ///< as in the plan
    double best = 0;        ///< where the expected result is best
    double cautious = 0;    ///< where the result is best if every place does as badly as in its worst tenth
    double next = 0;        ///< one step from planned towards best: at most mostMoved of the budget moves
    double firstReturn = 0; ///< marginal return of its first unit
    double lastReturn = 0;  ///< marginal return of its last unit at `planned`
};

/// The part of a budget that one step moves at most; and what stays in a second place while nothing is measured.
inline constexpr double mostMoved = 0.3;
inline constexpr double exploration = 0.1;

struct BudgetSplit {
    std::vector<SplitChannel> channels;
    double budget = 0;       ///< a month
    QString lastIn, firstIn; ///< "the last euro in .. brings lastReturn, the first one in .. firstReturn"
    double lastReturn = 0, firstReturn = 0;
    bool allHere() const { return lastReturn >= firstReturn; } ///< whether all of it belongs to the campaign's places
    bool dependsOnCase = false; ///< best and cautious differ by more than 20 % of the budget
    double gain = 0; ///< expected contribution of `best` over `planned`, currency units over the horizon; below 0 if
                     ///< the second place costs more than it brings
};

/// The ad budget of the plan split anew over its paid channels and an ordinary medium (leaflets, local paper; wide
/// assumptions). Dynamic programming on steps of 1 %, so S-shaped responses are fine; 256 points. Absent with a budget
/// of 0. Errors as simulate(), and Cancelled. Source: method.md 10, allocation.01 to .05.
Result<std::optional<BudgetSplit>> budgetSplit(const Campaign& plan, const SimulationSettings& settings,
                                               const std::atomic<bool>* stop = nullptr);

} // namespace ertrag
