// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/simulation/simulate.h"

#include <QString>
#include <vector>

namespace ertrag
{

/// A return in the middle case and on average; they differ where a few lucky cases carry the average.
struct Brought {
    double middle = 0, mean = 0;
};

/// One place for ad money, currency units a month. Returns are contribution over the horizon for one unit more of the
/// whole campaign's ads, so 1 is even.
struct SplitChannel {
    QString channel;      ///< id, "ordinary_medium" for the one outside
    double planned = 0;   ///< as in the plan
    double best = 0;      ///< where the middle case of all ads together is best
    double byMean = 0;    ///< where their average is best
    double cautious = 0;  ///< where their worst tenth is best
    double exploring = 0; ///< as best, but a tenth at least in a second place, to learn what it brings
    double next = 0;      ///< one step from planned towards best: at most mostMoved of the budget moves
    Brought first;        ///< marginal return of its first unit
    Brought last;         ///< of its last unit at `planned`; 0 without
    Brought more;         ///< of one unit more than `planned`
};

/// The part of a budget that one step moves at most; and what stays in a second place while nothing is measured.
inline constexpr double mostMoved = 0.3;
inline constexpr double exploration = 0.1;

/// Where a little more ad money goes best, and what comes back of it over the horizon.
struct MoreMoney {
    QString channel;
    double perMonth = 0;                                 ///< the amount, round: 10 to 25 % of the budget
    double cost = 0;                                     ///< over the campaign, with undeductible tax and reserve
    Spread brings;                                       ///< contribution
    bool comesBack() const { return brings.p50 > cost; } ///< only then it is recommended
    double price() const { return std::max(0.0, cost - brings.mean); } ///< what it costs on average
};

/// Other splits than planned bring over the horizon, more than the planned one; below 0 is a price. `mean` is the
/// expected value. All splits are decided by the middle case, and each has its price on average here.
struct BudgetSplit {
    std::vector<SplitChannel> channels;
    double budget = 0; ///< a month
    Brought best;      ///< middle >= 0
    Brought cautious, exploring, next;
    Brought explorePrice;   ///< what exploring gives up against best; mean and middle >= 0
    QString lastIn, moreIn; ///< where the money comes from and goes to on the way to best; else the last and the first
                            ///< euro that are compared
    Brought last, more;     ///< what the last unit in lastIn and one more in moreIn bring
    bool rightPlace = true; ///< best is as planned, within a step of 1 %
    bool dependsOnCase = false; ///< best and cautious differ by more than 20 % of the budget
    bool meanDisagrees = false; ///< so do best and byMean
    MoreMoney extra;
};

/// The ad budget of the plan split anew over its paid channels and an ordinary medium (leaflets, local paper; wide
/// assumptions). Decided by the median of all ads together over common cases, in which all places are drawn alike,
/// since what is least known must not win by its long tail; dynamic programming on steps of 1 %, so that S-shaped
/// responses are fine, then exchanges between pairs of places; 512 points. Each place has the hours and orders that the
/// others leave as they are planned, so where hours are short a gain is known to about a tenth of what the plan brings.
/// Absent with a budget of 0. Errors as simulate(), and Cancelled. Source: method.md 10, allocation.01 to .05.
Result<std::optional<BudgetSplit>> budgetSplit(const Campaign& plan, const SimulationSettings& settings,
                                               const std::atomic<bool>* stop = nullptr);

} // namespace ertrag
