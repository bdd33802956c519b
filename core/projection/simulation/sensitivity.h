// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/model/cash_model.h"
#include "core/projection/simulation/projection.h"

#include <cmath>
#include <functional>
#include <optional>
#include <span>

namespace ertrag
{

/// f with one argument at its low or high end and the others as likely.
struct Swing {
    size_t argument = 0;
    double atLow = 0, atHigh = 0;
    std::optional<double> zeroAt; ///< the argument where f changes sign in between
    double width() const { return std::abs(atHigh - atLow); }
};

/// One swing for each argument whose low and high differ, widest first. f takes as many numbers as `likely` has; low,
/// likely and high have the same length. Source: method.md 8, sensitivity.07.
std::vector<Swing> swings(const std::function<double(std::span<const double>)>& f, std::span<const double> low,
                          std::span<const double> likely, std::span<const double> high);

/// ROI with each uncertain driver at its P10 and P90 and all others at P50, widest first; where it crosses zero in
/// between, the driver's value there. Source: method.md 8, sensitivity.07.
std::vector<TornadoBar> tornado(const Campaign& plan);

/// Incremental customers with which the likely run's cost would be earned back: cost less savings over what each
/// brings inside the horizon. Absent if a customer brings nothing. allocation.06
std::optional<double> customersToBreakEven(const CashInputs& inputs, const CashRun& run);

} // namespace ertrag
