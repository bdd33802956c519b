// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/cash_inputs.h"

namespace ertrag {

/// ROI with each uncertain driver at its P10 and P90 and all others at P50, widest first; where it crosses zero in
/// between, the driver's value there. Source: method.md 8, sensitivity.07.
std::vector<TornadoBar> tornado(const Campaign& plan);

/// Incremental customers with which the likely run's cost would be earned back: cost less savings over what each
/// brings inside the horizon. Absent if a customer brings nothing. allocation.06
std::optional<double> customersToBreakEven(const CashInputs& inputs, const CashRun& run);

} // namespace ertrag
