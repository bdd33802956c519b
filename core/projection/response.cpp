// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/response.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{

std::vector<double> carryOverWeights(double alpha, int months)
{
    std::vector<double> weights(size_t(months) + 1);
    double sum = 0, power = 1;
    for (double& weight : weights) {
        weight = power;
        sum += power;
        power *= alpha;
    }
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

double monthlyCarryOver(double weekly)
{
    return std::pow(weekly, 52.0 / 12);
}

std::vector<double> carriedOver(std::span<const double> spend, std::span<const double> weights)
{
    std::vector<double> result(spend.size(), 0);
    for (size_t t = 0; t < spend.size(); ++t)
        for (size_t s = 0; s < std::min(weights.size(), t + 1); ++s)
            result[t] += weights[s] * spend[t - s];
    return result;
}

double halfLife(double alpha)
{
    return std::log(0.5) / std::log(alpha);
}

double hill(double x, double k, double slope)
{
    const double power = std::pow(x, slope);
    return power / (power + std::pow(k, slope));
}

double hillSlope(double x, double k, double slope)
{
    const double kPower = std::pow(k, slope);
    const double sum = std::pow(x, slope) + kPower;
    return slope * kPower * std::pow(x, slope - 1) / (sum * sum);
}

double hillInflection(double k, double slope)
{
    return k * std::pow((slope - 1) / (slope + 1), 1 / slope);
}

double anchoredSpend(double spend, double planned, double k)
{
    if (spend <= 0)
        return 0;
    return k > 0 ? spend * (k + planned) / (k + spend) : spend;
}

double halfSaturation(double planned, double doublingFactor)
{
    return doublingFactor >= 2 ? 0 : planned * (2 * doublingFactor - 2) / (2 - doublingFactor);
}

} // namespace ertrag
