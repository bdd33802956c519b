// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/model/cash_model.h"
#include "core/projection/model/what_it_takes.h"

#include <optional>
#include <vector>

namespace ertrag
{

/// For each simulated case, what would just have earned back its cost. Both are exact, because cost is linear in
/// hours and the benefit of customers in price and close rate.
struct CaseLimits {
    std::vector<double> gainPerLabour; ///< net over labour cost: -1 = without any hours it would just be even
    std::vector<double> factor;        ///< on what customers bring; infinite if they bring nothing

    explicit CaseLimits(size_t points) : gainPerLabour(points), factor(points) {}
    /// Sums of a case over the horizon, currency units.
    void keep(size_t point, double cost, double labour, double benefit, double savings);
};

/// Source: method.md 8, allocation.06 and .07. `cases` may be reordered.
WhatItTakes whatItTakes(const CashInputs& inputs, const CashRun& likely, CaseLimits& cases);

/// Ad budgets a month, all channels together and split as planned, on [0, 20 x planned]: those where the likely run's
/// benefit is its cost, and the one where its NPV is highest. The anchor of saturation stays at the planned budget. Two
/// even ones closer than a quarter of the planned budget may be missed. Nothing without ads; no best one where the NPV
/// still rises at the end of the search.
struct AdBudgets {
    std::vector<double> even;
    std::optional<double> best;
    double upTo = 0; ///< the end of the search
};
AdBudgets adBudgets(const CashInputs& inputs);

} // namespace ertrag
