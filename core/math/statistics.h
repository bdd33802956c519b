// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace ertrag
{

/// Quantile of type 7 (Hyndman & Fan 1996; R's default) of values sorted ascending; p in 0..1; 0 if there are none.
double sortedQuantile(std::span<const double> sorted, double p);

/// Type 7 quantiles at ascending `probabilities`; 0 if there are no values. Linear time on average.
std::vector<double> quantiles(std::span<const double> values, std::span<const double> probabilities);

/// Mean; 0 if there are no values.
double mean(std::span<const double> values);
/// Sample standard deviation (n - 1); 0 below two values.
double standardDeviation(std::span<const double> values);
/// Mean of the smallest `share` of the values, at least one; reorders them. Source: method.md 8 (ES10).
double lowerTailMean(std::span<double> values, double share);

} // namespace ertrag
