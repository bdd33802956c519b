// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace ertrag
{

// Loops over many values with vector code chosen at run time; arguments in any unit, results the same on every
// processor unless stated otherwise.

/// cells[i] = the cell of values[i]: 0 below `low`, 1 + (v - low) * perUnit inside, at most `last`; same length.
void cellsOf(std::span<const double> values, double low, double perUnit, std::uint32_t last,
             std::span<std::uint32_t> cells);

/// Writes the indices, ascending, of those cells that are one of `wanted` (1..) and returns how many they are. `places`
/// has room for all of them and for 16 more.
size_t placesOf(std::span<const std::uint32_t> cells, std::span<const std::uint32_t> wanted,
                std::span<std::uint32_t> places);

/// out[i] = c0 + t (c1 + t (c2 + t c3)) of the cell that z[i] falls into: cells of equal width from `low` up, `perUnit`
/// to a unit, four numbers each in `cubics`; beyond the ends the outermost point. Same length.
void cubicsAt(std::span<const double> cubics, double low, double perUnit, std::span<const double> z,
              std::span<double> out);

/// out[i] = a + b x[i] + c y[i]; all of the same length.
void addScaled(double a, double b, std::span<const double> x, double c, std::span<const double> y,
               std::span<double> out);

/// sum[i] = weights[0] rows[0][i] + weights[1] rows[1][i] + ..., i < length; as many weights as rows.
void mixRows(std::span<const double* const> rows, std::span<const double> weights, size_t length, double* sum);

/// sum[i] += plus[i] - (fixed + rate * column[i]); all of the same length.
void addNet(std::span<double> sum, std::span<const double> plus, double fixed, double rate,
            std::span<const double> column);

/// Sums of value, value h1(z), value h2(z) and value h3(z), h being the Hermite polynomials orthonormal under the
/// normal distribution; same length. The order of adding depends on the processor: 1e-15 of the sum of magnitudes.
std::array<double, 4> hermiteSums(std::span<const double> z, std::span<const double> values);

} // namespace ertrag
