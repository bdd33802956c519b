// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/decision.h"

#include "core/math/normal.h"
#include "core/math/statistics.h"
#include "core/math/vector_loops.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace ertrag
{

namespace
{

constexpr int scoreCount = 1024;

/// Normal scores in the middle of equal parts of probability.
std::array<double, scoreCount> evenScores()
{
    std::array<double, scoreCount> z{};
    for (int i = 0; i < scoreCount; ++i)
        z[size_t(i)] = normalQuantile((i + 0.5) / scoreCount);
    return z;
}

} // namespace

double perfectInformation(std::span<const double> netBenefit)
{
    double positive = 0;
    for (double nb : netBenefit)
        positive += std::max(0.0, nb);
    positive /= double(std::max<size_t>(1, netBenefit.size()));
    return std::max(0.0, positive - std::max(0.0, mean(netBenefit)));
}

double perfectInformationNormal(double mean, double sd)
{
    const double m = std::abs(mean) / sd;
    return sd * normalDensity(m) - std::abs(mean) * normalCdf(-m);
}

double driverInformation(const std::array<double, 4>& w, double most)
{
    static const std::array<double, scoreCount> scores = evenScores();
    static const double root2 = std::sqrt(2.0), root6 = std::sqrt(6.0);
    double positive = 0, all = 0;
    for (double z : scores) {
        const double fitted = w[0] + w[1] * z + w[2] * (z * z - 1) / root2 + w[3] * (z * z - 3) * z / root6;
        all += fitted / scoreCount;
        positive += std::max(0.0, fitted) / scoreCount;
    }
    return std::clamp(positive - std::max(0.0, all), 0.0, most);
}

double driverInformation(std::span<const double> scores, std::span<const double> netBenefit)
{
    std::array<double, 4> weights = hermiteSums(scores, netBenefit);
    for (double& weight : weights)
        weight /= double(std::max<size_t>(1, scores.size()));
    return driverInformation(weights, perfectInformation(netBenefit));
}

namespace
{

/// The beta-binomial: shares of 0..n successes, from the middle outward by their ratios, and so without large gammas.
struct Outcomes {
    double a, b;
    int n;
    /// Adds p times visit's worth of each k in one direction, until what is left no longer counts.
    template <class Worth> void add(int from, int step, const Worth& worth, double& sum, double& all) const
    {
        double p = 1;
        for (int k = from; k >= 0 && k <= n; k += step) {
            if (k != from || step > 0) {
                sum += p * worth(k);
                all += p;
            }
            if (p < 1e-18 * all)
                return;
            p *= step > 0 ? (n - k) * (a + k) / ((k + 1) * (b + n - k - 1))
                          : k * (b + n - k) / ((n - k + 1) * (a + k - 1));
        }
    }
};

} // namespace

double sampleInformation(const RateDecision& d, int clicks)
{
    const Outcomes outcomes{d.a, d.b, clicks};
    const auto worth = [&](int k) { return std::max(0.0, d.value * (d.a + k) / (d.a + d.b + clicks) - d.cost); };
    const int middle = int(clicks * d.a / (d.a + d.b));
    double sum = 0, all = 0;
    outcomes.add(middle, 1, worth, sum, all);
    outcomes.add(middle, -1, worth, sum, all);
    return std::max(0.0, sum / all - std::max(0.0, d.value * d.a / (d.a + d.b) - d.cost));
}

double perfectInformation(const RateDecision& d)
{
    const double m = d.a / (d.a + d.b);
    const double threshold = d.value > 0 ? std::clamp(d.cost / d.value, 0.0, 1.0) : 1;
    const double go =
        d.value * m * boost::math::ibetac(d.a + 1, d.b, threshold) - d.cost * boost::math::ibetac(d.a, d.b, threshold);
    return std::max(0.0, go - std::max(0.0, d.value * m - d.cost));
}

double detectableDifference(double monthlySpread, int before, int after)
{
    return (normalQuantile(0.975) + normalQuantile(0.8)) * monthlySpread * std::sqrt(1.0 / before + 1.0 / after);
}

} // namespace ertrag
