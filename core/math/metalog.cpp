// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/metalog.h"

#include "core/math/normal.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{

namespace
{

constexpr double lowestShare = 0.1666; // method.md 6, dist.11
constexpr double highestShare = 0.8334;
constexpr double logNine = 2.1972245773362196;
constexpr double quantile90 = 1.2815515655446004;

bool inside(Support support, double low, double high)
{
    if (support == Support::Real)
        return true;
    return low > 0 && (support == Support::Positive || high < 1);
}

} // namespace

double toScale(Support support, double x)
{
    if (support == Support::Real)
        return x;
    return support == Support::Positive ? std::log(x) : std::log(x / (1 - x));
}

double fromScale(Support support, double z)
{
    if (support == Support::Real)
        return z;
    return support == Support::Positive ? std::exp(std::min(z, 700.0)) : 1 / (1 + std::exp(-z));
}

double Metalog::quantile(double y) const
{
    const double l = std::log(y / (1 - y));
    return fromScale(support, a1 + a2 * l + a3 * (y - 0.5) * l);
}

std::optional<Metalog> fitMetalog(Support support, double p10, double p50, double p90)
{
    if (!inside(support, p10, p90) || !(p10 < p90))
        return std::nullopt;
    const double q10 = toScale(support, p10);
    const double q50 = toScale(support, p50);
    const double q90 = toScale(support, p90);
    const double share = (q50 - q10) / (q90 - q10);
    if (!(share > lowestShare && share < highestShare))
        return std::nullopt;
    return Metalog{support, q50, (q90 - q10) / (2 * logNine), (q10 + q90 - 2 * q50) / (0.8 * logNine)};
}

double SplitNormal::quantile(double y) const
{
    const double z = normalQuantile(y);
    const double x = median + z * (z < 0 ? below : above);
    if (!plainScale)
        return fromScale(support, x);
    const double lowest = support == Support::Real ? x : std::max(0.0, x);
    return support == Support::Share ? std::min(1.0, lowest) : lowest;
}

SplitNormal fitSplitNormal(Support support, double p10, double p50, double p90)
{
    const bool plain = !inside(support, p10, p90);
    const Support scale = plain ? Support::Real : support;
    const double middle = toScale(scale, p50);
    return {support, plain, middle, (middle - toScale(scale, p10)) / quantile90,
            (toScale(scale, p90) - middle) / quantile90};
}

} // namespace ertrag
