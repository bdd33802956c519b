// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

namespace ertrag
{

using RealFunction = std::function<double(double)>;

/// The zero of f between `from` and `to`, where f must have different signs (a zero at an end counts); absent if it
/// has not. Stops at `tolerance` in x or after 200 steps. Source: Brent 1973, chapter 4.
std::optional<double> findRoot(const RealFunction& f, double from, double to, double tolerance = 1e-13);

/// All zeros that lie in cells of the grid of `cells` equal steps where the sign of f changes, ascending. Two zeros
/// inside one cell are not seen.
std::vector<double> findRoots(const RealFunction& f, double from, double to, int cells, double tolerance = 1e-13);

/// Where f is highest between `from` and `to`, if it has one maximum there; to 1e-7 of the width at best, as where
/// values differ less than rounding does nothing can be told. Source: Brent 1973, chapter 5 (Boost).
double findMaximum(const RealFunction& f, double from, double to);

} // namespace ertrag
