// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace ertrag
{

struct Campaign;

/// "What would be if": the values that the levers stand at; absent = as planned.
struct Levers {
    std::optional<double> adBudgetPerMonth;  ///< all channels together, currency units; split as planned
    std::optional<double> hoursPerWeek;      ///< own hours, without an agency's; above the plan posts scale with them
    std::optional<double> closeRate;         ///< closeRateOf() the plan, 0..1
    std::optional<double> marginPerCustomer; ///< likely contribution of a first order, currency units
    std::optional<int> months;               ///< T
    std::optional<int> startLater;           ///< 0..11 months; what is planned by month and channel moves along
    std::optional<int> pauseInMonth;         ///< no ads and no posts in this calendar month, 1..12; 0 = in none
    bool operator==(const Levers&) const = default;
};

struct Scenario {
    QString name;
    Levers levers;
    bool operator==(const Scenario&) const = default;
};

/// The values that the plan stands at, all present.
Levers plannedLevers(const Campaign& plan);
/// The plan with the levers applied; the plan itself is untouched.
Campaign withLevers(Campaign plan, const Levers& levers);

} // namespace ertrag
