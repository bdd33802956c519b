// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace ertrag
{

/// How many months back carry-over reaches.
inline constexpr int kCarryOverMonths = 3;

/// alpha^s for s = 0..months, divided by their sum, so that carry-over moves effect in time and creates none;
/// alpha in [0, 1). Source: method.md 4.4 (Meridian), adstock.06.
std::vector<double> carryOverWeights(double alpha, int months);
/// weekly^(52/12). Source: method.md 4.4.
double monthlyCarryOver(double weekly);
/// sum_s weights[s] spend[t - s], one value for each month of `spend`.
std::vector<double> carriedOver(std::span<const double> spend, std::span<const double> weights);
/// ln 0.5 / ln alpha, in alpha's period; alpha in (0, 1). adstock.13
double halfLife(double alpha);

/// Hill: x^s / (x^s + k^s), 0 at x <= 0 unless s = 0. saturation.01
double hill(double x, double k, double slope);
/// d hill / dx; x > 0. saturation.07
double hillSlope(double x, double k, double slope);
/// x of the inflection; slope > 1. saturation.08
double hillInflection(double k, double slope);

/// Spend that works like `spend` would without saturation: x0 H(A) / H(x0) for slope 1, anchored so that the planned
/// spend x0 counts in full: A (k + x0) / (k + A). k <= 0 means no saturation. Source: method.md 4.5, saturation.09.
double anchoredSpend(double spend, double planned, double k);
/// k = x0 (2g - 2) / (2 - g) from g = f(2 x0) / x0 in (1, 2); 0 (no saturation) for g >= 2.
double halfSaturation(double planned, double doublingFactor);

} // namespace ertrag
