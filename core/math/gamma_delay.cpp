// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/gamma_delay.h"

#include "core/math/root.h"

#include <boost/math/special_functions/gamma.hpp>
#include <cmath>

namespace ertrag
{
namespace
{

constexpr double mostShape = 1e5, leastShape = 0.02;

double spreadOf(double shape)
{
    return boost::math::gamma_p_inv(shape, 0.9) / boost::math::gamma_p_inv(shape, 0.5);
}

/// The spread falls from one end of the shapes to the other.
double shapeOf(double spread)
{
    const auto gap = [&](double logShape) { return std::log(spreadOf(std::exp(logShape)) / spread); };
    if (gap(std::log(mostShape)) >= 0)
        return mostShape;
    if (gap(std::log(leastShape)) <= 0)
        return leastShape;
    return std::exp(*findRoot(gap, std::log(leastShape), std::log(mostShape)));
}

} // namespace

double GammaDelay::after(double time) const
{
    return time > 0 ? boost::math::gamma_p(shape, time / scale) : 0;
}

double GammaDelay::summedUntil(double time) const
{
    if (!(time > 0))
        return 0;
    return time * after(time) - shape * scale * boost::math::gamma_p(shape + 1, time / scale);
}

GammaDelay gammaDelay(double half, double spread)
{
    const double shape = shapeOf(spread);
    return {shape, half / boost::math::gamma_p_inv(shape, 0.5)};
}

} // namespace ertrag
