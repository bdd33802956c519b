// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/projection/response_forms.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ertrag
{

namespace
{

template <class Weight> std::vector<double> weightsOf(int lags, Weight weight)
{
    std::vector<double> weights;
    for (int s = 0; s <= lags; ++s)
        weights.push_back(weight(double(s)));
    return weights;
}

} // namespace

std::vector<double> geometricWeights(double alpha, int lags)
{
    return weightsOf(lags, [=](double s) { return std::pow(alpha, s); });
}

std::vector<double> binomialWeights(double alpha, int lags)
{
    return weightsOf(lags, [=](double s) { return std::pow(1 - s / (lags + 1), 1 / alpha - 1); });
}

std::vector<double> delayedWeights(double alpha, double peak, int lags)
{
    return weightsOf(lags, [=](double s) { return std::pow(alpha, (s - peak) * (s - peak)); });
}

std::vector<double> weibullSurvivalWeights(double shape, double scale, int lags)
{
    double product = 1;
    return weightsOf(lags, [&](double s) { return product *= std::exp(-std::pow(s / scale, shape)); });
}

std::vector<double> weibullDensityWeights(double shape, double scale, int lags)
{
    std::vector<double> weights = weightsOf(lags, [=](double s) {
        const double x = (s + 1) / scale;
        return shape / scale * std::pow(x, shape - 1) * std::exp(-std::pow(x, shape));
    });
    const auto [low, high] = std::minmax_element(weights.begin(), weights.end());
    const double from = *low, width = *high - *low;
    for (double& weight : weights)
        weight = width > 0 ? (weight - from) / width : 1;
    return weights;
}

double robynWeibullScale(int periods, double share)
{
    return std::nearbyint(1 + share * (periods - 1));
}

std::vector<double> normalised(std::vector<double> weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

double logisticSaturation(double x, double lambda)
{
    return std::tanh(0.5 * lambda * x);
}

} // namespace ertrag
