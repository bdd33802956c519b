// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/gamma_delay.h"

#include <span>
#include <vector>

namespace ertrag
{

/// w(0), w(1), ...: of the enquiries of a month that buy, the share that buys j months later, 0 <= j < months.
/// Enquiries come evenly over their month: w(j) = H(j + 1) - 2 H(j) + H(j - 1), H the integral of the gamma
/// distribution of which half has happened after `halfWeeks` and nine of ten after `spread` times as long. What is
/// missing to a sum of 1 buys later still. halfWeeks <= 0: all at once. Source: METHOD.md.
std::vector<double> salesDelay(double halfWeeks, double spread, int months);

/// The same of a distribution that is known, times in months.
std::vector<double> delayShares(const GammaDelay& bought, int months);

/// amounts[t] becomes sum_j weights[j] amounts[t - j].
void delay(std::span<double> amounts, std::span<const double> weights);

} // namespace ertrag
