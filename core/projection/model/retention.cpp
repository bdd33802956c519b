// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/retention.h"

#include <cmath>
#include <functional>

namespace ertrag
{

namespace
{

constexpr double widest = 6; // of ln alpha and ln beta, either side

/// Where a function with one maximum on [low, high] is largest (golden section).
double argMax(const std::function<double(double)>& f, double low, double high)
{
    static const double golden = (std::sqrt(5.0) - 1) / 2;
    double left = high - golden * (high - low), right = low + golden * (high - low);
    double atLeft = f(left), atRight = f(right);
    while (high - low > 1e-9) {
        if (atLeft < atRight) {
            low = left;
            left = right;
            atLeft = atRight;
            atRight = f(right = low + golden * (high - low));
        } else {
            high = right;
            right = left;
            atRight = atLeft;
            atLeft = f(left = high - golden * (high - low));
        }
    }
    return 0.5 * (low + high);
}

} // namespace

std::vector<double> RetentionModel::survival(int periods) const
{
    std::vector<double> share{1};
    for (double r : rates(periods))
        share.push_back(share.back() * r);
    return share;
}

std::vector<double> RetentionModel::rates(int periods) const
{
    std::vector<double> found;
    for (int t = 1; t <= periods; ++t)
        found.push_back((beta + t - 1) / (alpha + beta + t - 1));
    return found;
}

double RetentionModel::expectedLifetime(double discount) const
{
    double sum = 0, term = 1;
    for (int t = 1; term > 1e-17 * sum && t < 1000000; ++t) {
        sum += term;
        term *= (beta + t - 1) / (alpha + beta + t - 1) / (1 + discount);
    }
    return sum;
}

double logLikelihood(const RetentionModel& model, std::span<const double> survivors)
{
    const std::vector<double> share = model.survival(int(survivors.size()) - 1);
    double sum = survivors.back() * std::log(share.back());
    for (size_t t = 1; t < survivors.size(); ++t)
        sum += (survivors[t - 1] - survivors[t]) * std::log(share[t - 1] - share[t]);
    return sum;
}

RetentionModel fitRetention(std::span<const double> survivors)
{
    const auto at = [&](double logAlpha, double logBeta) {
        return logLikelihood({std::exp(logAlpha), std::exp(logBeta)}, survivors);
    };
    const auto bestBeta = [&](double logAlpha) {
        return argMax([&](double logBeta) { return at(logAlpha, logBeta); }, -widest, widest);
    };
    const double logAlpha = argMax([&](double a) { return at(a, bestBeta(a)); }, -widest, widest);
    return {std::exp(logAlpha), std::exp(bestBeta(logAlpha))};
}

} // namespace ertrag
