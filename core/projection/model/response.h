// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/economics.h"

#include <span>
#include <vector>

namespace ertrag
{

/// How many months back carry-over reaches.
inline constexpr int carryOverMonths = 3;

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

/// Spend that works like `spend` would without saturation: x0 H(A) / H(x0), anchored so that the planned spend x0
/// counts in full; for slope 1 that is A (k + x0) / (k + A). k <= 0 stands for a k beyond all spends: x0 (A / x0)^s,
/// which is no saturation for slope 1. Without a planned spend there is no anchor and the spend counts as it is.
/// Slope > 0. Source: method.md 4.5, saturation.09.
double anchoredSpend(double spend, double planned, double k, double slope = 1);
/// k from g = f(2 x0) / x0 > 1, what doubling the planned spend brings: k^s = x0^s 2^s (g - 1) / (2^s - g); for slope 1
/// k = x0 (2g - 2) / (2 - g). No k brings 2^s or more, the growth of a curve that does not saturate at all: then 0,
/// which anchoredSpend() takes as that curve, the nearest one to the answer. Source: method.md 4.5.
double halfSaturation(double planned, double doublingFactor, double slope = 1);

/// Strength of a new presence in month t = 0.., 0..1. Source: method.md 4.3.
/// min(1, (t + 1) / R); R > 0 months.
double linearRamp(int t, double months);
/// 1 - exp(-(t + 1) / tau); tau > 0 months.
double exponentialRamp(int t, double tau);
/// 1 / (1 + exp(-(t - t50) / s)); half the strength in month t50, s > 0 months.
double logisticRamp(int t, double half, double spread);
/// What both slow forms have reached after the months that the plan names.
inline constexpr double rampReached = 0.95;
/// The three forms from one answer, "after R >= 1 months it runs at full strength": the linear one has reached all of
/// it in the R-th month, the others rampReached: tau = R / -ln 0.05; logistic from 0.05 in the first month on, t50 =
/// (R - 1) / 2 and s = t50 / ln 19, at once for R = 1.
double rampUp(RampForm form, int months, int t);

} // namespace ertrag
