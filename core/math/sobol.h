// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace ertrag
{

/// Dimensions with direction numbers: 64 global ones and 32 blocks of 16.
inline constexpr int sobolDimensions = 576;

/// One coordinate of the Sobol' sequence in Gray-code order, 32 bits. Source: Joe & Kuo 2008 (new-joe-kuo-6).
class SobolDimension
{
public:
    /// `dimension` in 0..sobolDimensions-1
    explicit SobolDimension(int dimension);
    /// The coordinate of point `index` as an integer of 2^32 parts, not scrambled.
    std::uint32_t at(std::uint32_t index) const;
    /// What owenScramble() of this dimension takes for a seed.
    std::uint32_t scrambleSeed(std::uint64_t seed) const;
    /// Scrambled coordinates in (0, 1) of the points first, first + 1, ...
    void fill(std::uint64_t seed, std::uint32_t first, std::span<double> out) const;

private:
    int m_dimension;
    std::array<std::uint32_t, 32> m_directions{};
};

/// Owen's nested uniform scrambling of a coordinate by a hash. Source: Laine & Karras 2011; Burley 2020, with
/// Vegdahl's constants.
std::uint32_t owenScramble(std::uint32_t x, std::uint32_t seed);
std::uint32_t reversedBits(std::uint32_t x);

/// A well mixed 64-bit value. Source: SplitMix64 (Steele, Lea & Flood 2014).
std::uint64_t mix64(std::uint64_t x);

} // namespace ertrag
