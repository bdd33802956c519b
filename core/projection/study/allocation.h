// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace ertrag
{

/// What a channel brings for a spend >= 0, in currency units, and the marginal return there.
struct Response {
    std::function<double(double)> value;
    std::function<double(double)> slope; ///< needed by splitConcave only
};

struct Split {
    std::vector<double> spend; ///< one for each response, adding up to the budget
    double value = 0;
    double lastReturn = 0; ///< marginal return of the last unit (lambda); splitConcave only
};

/// The best split of `budget` > 0 over responses whose slopes fall: all channels with spend have the same marginal
/// return, those without none above it. Bisection on it. Source: method.md 10, allocation.01 to .03.
Split splitConcave(const std::vector<Response>& responses, double budget);

/// The best split over any responses: dynamic programming on steps of 1 %, then pairs of channels exchange less than
/// a step. Source: method.md 10, allocation.04 and .05.
Split splitAny(const std::vector<Response>& responses, double budget);

} // namespace ertrag
