// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace ertrag
{

// How other packages write carry-over and saturation, so that a plan made with them can be read and ours be compared.
// The cash model itself uses carryOverWeights() and anchoredSpend() of response.h. Lags and spend count in the
// caller's periods; weights start at lag 0. Source: method.md 4.4 and 4.5.

/// alpha^s for s = 0..lags, not normalised: y_t = x_t + alpha y_{t-1} (Robyn; PyMC-Marketing by default); alpha in
/// [0, 1), lags >= 0. adstock.01, .02, .09
std::vector<double> geometricWeights(double alpha, int lags);
/// (1 - s / (lags + 1))^(1 / alpha - 1) for s = 0..lags, not normalised (Meridian); alpha in (0, 1]. adstock.07, .08
std::vector<double> binomialWeights(double alpha, int lags);
/// alpha^((s - peak)^2) for s = 0..lags (Jin et al. 2017; PyMC-Marketing); alpha in (0, 1). adstock.10
std::vector<double> delayedWeights(double alpha, double peak, int lags);
/// Products of 1, S(1), S(2), ... S(lags), S being the Weibull survival function; shape and scale > 0. adstock.03,
/// .11, .12
std::vector<double> weibullSurvivalWeights(double shape, double scale, int lags);
/// The Weibull density at 1..lags + 1, moved and stretched to 0..1, which makes its smallest weight 0: an artefact of
/// the window. adstock.04, .05, .11, .12
std::vector<double> weibullDensityWeights(double shape, double scale, int lags);
/// The scale that Robyn's R code takes for a share of the window: its type 7 quantile over 1..periods, rounded half to
/// even (its Python port cuts off instead). periods >= 1, share in [0, 1].
double robynWeibullScale(int periods, double share);

/// `weights` divided by their sum, which must be above 0.
std::vector<double> normalised(std::vector<double> weights);

/// (1 - e^(-lambda x)) / (1 + e^(-lambda x)), 0..1 for x >= 0 and lambda > 0 (PyMC-Marketing). saturation.06
double logisticSaturation(double x, double lambda);

} // namespace ertrag
