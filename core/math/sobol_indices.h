// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace ertrag
{

/// Shares of the variance of f, by argument: `first` its own, `total` with all it does together with others. Both are
/// estimates and may lie a little outside 0..1; all 0 if f does not vary.
struct SobolIndices {
    std::vector<double> first, total;
    double mean = 0, variance = 0; ///< of f, in its unit and its square
};

/// f(u) for independent u in (0, 1)^dimensions, called points x (dimensions + 2) times. Points: a power of two;
/// 2 dimensions <= sobolDimensions. First order by Saltelli et al. 2010, V_i = mean f_B (f_AB - f_A); total by Jansen
/// 1999, mean (f_A - f_AB)^2 / 2. Source: method.md 8, sensitivity.01 to sensitivity.06.
SobolIndices sobolIndices(const std::function<double(std::span<const double>)>& f, int dimensions, int points,
                          std::uint64_t seed);

} // namespace ertrag
