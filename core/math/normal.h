// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ertrag {

/// Quantile of the standard normal distribution at p in (0, 1); -inf at 0 and +inf at 1, NaN outside.
/// Relative error below 1e-14. Source: Wichura 1988, AS 241 (PPND16).
double normalQuantile(double p);
/// Phi(x), any x; absolute error of the platform's erfc.
double normalCdf(double x);
/// phi(x), the density.
double normalDensity(double x);

} // namespace ertrag
