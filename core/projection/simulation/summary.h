// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/simulation/projection.h"

#include <functional>
#include <span>

namespace ertrag
{

/// Type 7 quantiles and mean; all 0 if there are no values.
Spread spreadOf(std::span<const double> values);

/// 36 equal bins from about P1 to P99 with an edge at 0 if it lies inside; the outermost hold what lies beyond.
std::vector<HistogramBin> histogramOf(std::span<const double> values);

/// One standard deviation of an answer's simulation error: that of the replicateCount nets of the run, each scrambled
/// by itself, over the root of their number. Below 512 points the nets are parts of one. Source: method.md 8.
struct SimulationError {
    double p10 = 0, median = 0, p90 = 0, chance = 0;
};
SimulationError simulationError(std::span<const double> roi);

/// The same for any answer: its standard deviation over the nets over the root of their number, in its unit.
double replicateError(std::span<const double> values, const std::function<double(std::span<const double>)>& answer);

/// From the month index of each case's lasting break-even, -1 for never.
BreakEven breakEvenOf(std::span<const int> months, int horizon);

} // namespace ertrag
