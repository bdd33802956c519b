// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace ertrag
{

/// Quantile of the standard normal distribution at p in (0, 1); -inf at 0 and +inf at 1, NaN outside.
/// Relative error below 1e-14. Source: Wichura 1988, AS 241 (PPND16).
double normalQuantile(double p);
/// Phi(x), any x; absolute error of the platform's erfc.
double normalCdf(double x);
/// phi(x), the density.
double normalDensity(double x);

/// Mean of the lowest `share` of a normal: mean - sd phi(z) / share, z its quantile at share; share in (0, 1), sd >= 0,
/// in the variable's unit. risk.01
double normalTailMean(double mean, double sd, double share);
/// Mean of e^X and of its lowest `share` for X normal (mu, sigma): E Phi(z - sigma) / share. risk.02 and risk.03
double lognormalMean(double mu, double sigma);
double lognormalTailMean(double mu, double sigma, double share);
/// Van der Waerden scores Phi^-1(i / (n + 1)), i = 1..n, ascending. Source: Iman & Conover 1982; sampling.06
std::vector<double> normalScores(int n);

} // namespace ertrag
