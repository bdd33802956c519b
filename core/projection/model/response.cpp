// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/response.h"

#include "core/base/month.h"
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
    return std::pow(weekly, weeksPerMonth);
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
    const double powerOfK = std::pow(k, slope);
    const double sum = std::pow(x, slope) + powerOfK;
    return slope * powerOfK * std::pow(x, slope - 1) / (sum * sum);
}

double hillInflection(double k, double slope)
{
    return k * std::pow((slope - 1) / (slope + 1), 1 / slope);
}

double anchoredSpend(double spend, double planned, double k, double slope)
{
    if (spend <= 0)
        return 0;
    if (slope == 1)
        return k > 0 ? spend * (k + planned) / (k + spend) : spend;
    if (planned <= 0)
        return spend;
    const double power = std::pow(spend / planned, slope); // in units of the plan, so that nothing overflows
    const double half = std::pow(k / planned, slope);
    return planned * (k > 0 ? power * (1 + half) / (power + half) : power);
}

double halfSaturation(double planned, double doublingFactor, double slope)
{
    const double most = std::pow(2.0, slope);
    if (doublingFactor >= most)
        return 0;
    const double power = most * (doublingFactor - 1) / (most - doublingFactor);
    return planned * (slope == 1 ? power : std::pow(power, 1 / slope));
}

double linearRamp(int t, double months)
{
    return std::min(1.0, double(t + 1) / months);
}

double exponentialRamp(int t, double tau)
{
    return -std::expm1(-double(t + 1) / tau);
}

double logisticRamp(int t, double half, double spread)
{
    return 1 / (1 + std::exp(-(t - half) / spread));
}

double rampUp(RampForm form, int months, int t)
{
    const double reach = std::max(1, months), half = (reach - 1) / 2;
    switch (form) {
    case RampForm::Exponential:
        return exponentialRamp(t, reach / -std::log(1 - rampReached));
    case RampForm::Logistic:
        return half > 0 ? logisticRamp(t, half, half / std::log(rampReached / (1 - rampReached))) : 1;
    case RampForm::Linear:
        break;
    }
    return linearRamp(t, reach);
}

} // namespace ertrag
