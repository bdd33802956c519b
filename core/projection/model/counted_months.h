// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/model/cash_model.h"

namespace ertrag
{

/// What was counted in a month instead of planned. Absent costs are as planned, absent customers none, and absent
/// orders and revenue what the customers bring. Money in currency units, net.
struct CountedMonth {
    double elapsed = 1; ///< share of the month that the figures cover
    double adsOpen = 0; ///< share of the month whose ad costs are not in `ads`: there the plan's count
    std::optional<double> ads, setup, training, otherCosts, reserve; ///< otherCosts: all that has no line of its own
    std::optional<double> hours;                                     ///< worked
    std::optional<double> customers, orders, revenue;                ///< with those who would have come anyway
    bool savings = true;                                             ///< as planned, else none
};

/// Of the plan's month up to that day: the lines for which nothing was counted, and of the ads the days that were not.
CostLines openLines(const CostLines& planned, const CountedMonth& counted);

/// The plan's month up to a day: what is paid once (set-up, training) whole, all else by its share.
CostLines elapsedCost(const CostLines& planned, double elapsed);

/// The plan's equations (method.md 3, 4.6, 4.7) from what was counted on, one month for each of `counted` from the
/// campaign's start on; `planned` has at least as many months of the same plan. What is bought carries the VAT that
/// cannot be deducted, hours cost what the share of them does that would be productive otherwise. Other costs that were
/// counted stand for content, tools, agency and other; training is taken as it is.
std::vector<CashMonth> countedMonths(const CashInputs& inputs, const std::vector<CashMonth>& planned,
                                     const std::vector<CountedMonth>& counted);

} // namespace ertrag
