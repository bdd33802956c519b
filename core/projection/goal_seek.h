// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/cash_model.h"

namespace ertrag {

/// For each simulated case, what would just have earned back its cost. Both are exact, because cost is linear in
/// hours and the benefit of customers in price and close rate.
struct CaseLimits {
    std::vector<double> gainPerLabour; ///< net over labour cost: -1 = without any hours it would just be even
    std::vector<double> factor;        ///< on what customers bring; infinite if they bring nothing

    explicit CaseLimits(size_t points) : gainPerLabour(points), factor(points) {}
    void keep(size_t point, const CashTotals& totals);
};

/// Source: method.md 8, allocation.06 and .07. `cases` may be reordered.
WhatItTakes whatItTakes(const CashInputs& inputs, const CashRun& likely, CaseLimits& cases);

/// Ad budgets a month, all channels together and split as planned, where `gain` is 0 on [0, 20 x planned]: it is the
/// likely run's benefit less cost, anchored at the planned budget.
std::vector<double> evenAdBudgets(const CashInputs& inputs);
/// Where the likely NPV is highest on the same range; absent without ads.
std::optional<double> bestAdBudget(const CashInputs& inputs);

} // namespace ertrag
