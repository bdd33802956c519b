// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/pert.h"

#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ertrag
{

namespace
{
constexpr int cellCount = 256;
}

double betaQuantile(double y, double a, double b)
{
    return boost::math::ibeta_inv(a, b, y);
}
double gammaQuantile(double y, double shape, double rate)
{
    return boost::math::gamma_p_inv(shape, y) / rate;
}
double studentQuantile(double y, double degreesOfFreedom)
{
    return boost::math::quantile(boost::math::students_t(degreesOfFreedom), y);
}

double Pert::alpha() const
{
    return 1 + 4 * (mode - lowest) / (highest - lowest);
}
double Pert::beta() const
{
    return 1 + 4 * (highest - mode) / (highest - lowest);
}
double Pert::mean() const
{
    return (lowest + 4 * mode + highest) / 6;
}
double Pert::variance() const
{
    return (mean() - lowest) * (highest - mean()) / 7;
}

double Pert::quantile(double y) const
{
    return lowest == highest ? lowest : lowest + (highest - lowest) * betaQuantile(y, alpha(), beta());
}

double Triangular::quantile(double y) const
{
    if (lowest == highest)
        return lowest;
    const double width = highest - lowest;
    if (y < (mode - lowest) / width)
        return lowest + std::sqrt(y * width * (mode - lowest));
    return highest - std::sqrt((1 - y) * width * (highest - mode));
}

// Knots are equally spaced in t with y = (1 - cos(pi t)) / 2, so they crowd where the curve is steep.
PertTable::PertTable(const Pert& pert) : m_values(cellCount + 1, pert.lowest), m_slopes(cellCount + 1, 0)
{
    if (pert.lowest == pert.highest)
        return;
    const double a = pert.alpha(), b = pert.beta(), width = pert.highest - pert.lowest;
    for (int i = 0; i <= cellCount; ++i) {
        const double t = double(i) / cellCount;
        const double x = betaQuantile(0.5 - 0.5 * std::cos(std::numbers::pi * t), a, b);
        const double density = i > 0 && i < cellCount ? boost::math::ibeta_derivative(a, b, x) : 0;
        m_values[size_t(i)] = pert.lowest + width * x;
        m_slopes[size_t(i)] =
            density > 0 ? width * 0.5 * std::numbers::pi * std::sin(std::numbers::pi * t) / density / cellCount : 0;
    }
    m_slopes[0] = m_values[1] - m_values[0];
    m_slopes[cellCount] = m_values[cellCount] - m_values[cellCount - 1];
}

double PertTable::quantile(double y) const
{
    const double t = std::acos(1 - 2 * y) * (cellCount * std::numbers::inv_pi);
    const int cell = std::clamp(int(t), 0, cellCount - 1);
    const double u = t - cell, v = 1 - u;
    const size_t i = size_t(cell);
    return v * v * ((1 + 2 * u) * m_values[i] + u * m_slopes[i]) +
           u * u * ((1 + 2 * v) * m_values[i + 1] - v * m_slopes[i + 1]);
}

} // namespace ertrag
