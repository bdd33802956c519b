// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/gamma_delay.h"

#include <algorithm>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <utility>

namespace ertrag
{
namespace
{

using Quick = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
constexpr double mostShape = 1e5, leastShape = 0.02;

double quantile(double shape, double share)
{
    return boost::math::gamma_p_inv(shape, share, Quick());
}

double logSpread(double logShape)
{
    const double shape = std::exp(logShape);
    return std::log(quantile(shape, 0.9) / quantile(shape, 0.5));
}

/// Where the cube of Wilson and Hilferty has the spread: within a few hundredths of the shape above 0.5.
double guessedLogShape(double spread)
{
    const double root = std::cbrt(spread), z = 1.2815515655446004;
    // 1 - u^2 + z u = root (1 - u^2), u = 1 / (3 sqrt(shape))
    const double u = (std::sqrt(z * z + 4 * (root - 1) * (root - 1)) - z) / (2 * (root - 1));
    return -2 * std::log(3 * u);
}

/// By secants, since the logarithms are nearly in proportion; the spread falls from one end of the shapes to the other.
double shapeOf(double spread)
{
    constexpr double narrowest = 1 + 1e-9;
    if (!(spread > narrowest))
        return mostShape;
    const double wanted = std::log(spread), least = std::log(leastShape), most = std::log(mostShape);
    double here = std::clamp(guessedLogShape(spread), least, most), gap = logSpread(here) - wanted;
    double before = std::clamp(here + (gap > 0 ? 0.05 : -0.05), least, most), gapBefore = logSpread(before) - wanted;
    for (int step = 0; step < 60 && std::abs(gap) > 1e-14 && gap != gapBefore; ++step) {
        const double next = std::clamp(here - gap * (here - before) / (gap - gapBefore), least, most);
        before = std::exchange(here, next);
        gapBefore = std::exchange(gap, logSpread(here) - wanted);
    }
    return std::exp(here);
}

} // namespace

double GammaDelay::after(double time) const
{
    return time > 0 ? boost::math::gamma_p(shape, time / scale, Quick()) : 0;
}

double GammaDelay::summedUntil(double time) const
{
    if (!(time > 0))
        return 0;
    // P(a + 1, x) = P(a, x) - x^a e^-x / Gamma(a + 1)
    const double x = time / scale;
    // Far from the middle a factor of the derivative has no double, though their product is 0.
    const bool far = shape * std::log(x) - x - boost::math::lgamma(shape + 1, Quick()) < -600;
    if (far && x < shape)
        return 0;
    const double share = after(time);
    const double last = far ? 0 : boost::math::gamma_p_derivative(shape + 1, x, Quick());
    return time * share - shape * scale * (share - last);
}

GammaDelay gammaDelay(double half, double spread)
{
    const double shape = shapeOf(spread);
    return {shape, half / quantile(shape, 0.5)};
}

} // namespace ertrag
