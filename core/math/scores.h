// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/sobol.h"

namespace ertrag
{

/// Points are filled in blocks that start at multiples of this.
inline constexpr std::uint32_t scoreBlock = 64;

/// The normal scores Phi^-1(u) of one scrambled Sobol' dimension, some ns each: the same points as
/// SobolDimension::fill(), through a table of cubics instead of AS 241; the error is below 1e-8 absolute.
/// The same bits on every processor.
class ScoreDimension
{
public:
    /// `dimension` in 0..sobolDimensions-1
    explicit ScoreDimension(int dimension);
    /// Scores of the points first, first + 1, ... scrambled by `seed`; `first` a multiple of scoreBlock.
    void fill(std::uint64_t seed, std::uint32_t first, std::span<double> out) const;

private:
    SobolDimension m_dimension;
    std::array<std::uint32_t, scoreBlock> m_pattern{}; ///< of the first block, bits reversed
};

/// Phi^-1((x + 0.5) / 2^32) from the table.
double scoreOf(std::uint32_t x);

} // namespace ertrag
