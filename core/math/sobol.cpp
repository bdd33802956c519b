// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/sobol.h"

#include <bit>

namespace ertrag
{

namespace
{

struct JoeKuo {
    unsigned char degree;
    std::uint16_t polynomial; ///< all coefficients, the highest and the constant one included
    std::array<std::uint16_t, 13> start;
};

constexpr JoeKuo directionNumbers[] = {
#include "core/math/joe_kuo_numbers.inc"
};
static_assert(std::size(directionNumbers) == sobolDimensions - 1);

// Bits only spread upwards here; between two reversals that makes each bit depend on those above it alone.
std::uint32_t spreadUpwards(std::uint32_t x, std::uint32_t seed)
{
    x ^= x * 0x3d20adeau;
    x += seed;
    x *= (seed >> 16) | 1u;
    x ^= x * 0x05526c56u;
    x ^= x * 0x53a22864u;
    return x;
}

} // namespace

std::uint32_t reversedBits(std::uint32_t x)
{
    x = ((x >> 1) & 0x55555555u) | ((x & 0x55555555u) << 1);
    x = ((x >> 2) & 0x33333333u) | ((x & 0x33333333u) << 2);
    x = ((x >> 4) & 0x0f0f0f0fu) | ((x & 0x0f0f0f0fu) << 4);
    x = ((x >> 8) & 0x00ff00ffu) | ((x & 0x00ff00ffu) << 8);
    return (x >> 16) | (x << 16);
}

std::uint64_t mix64(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15ull;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
    return x ^ (x >> 31);
}

std::uint32_t owenScramble(std::uint32_t x, std::uint32_t seed)
{
    return reversedBits(spreadUpwards(reversedBits(x), seed));
}

SobolDimension::SobolDimension(int dimension) : m_dimension(dimension)
{
    if (dimension == 0) {
        for (unsigned i = 0; i < 32; ++i)
            m_directions[i] = 1u << (31 - i);
        return;
    }
    const JoeKuo& n = directionNumbers[dimension - 1];
    const unsigned s = n.degree;
    for (unsigned i = 0; i < 32; ++i) {
        if (i < s) {
            m_directions[i] = std::uint32_t(n.start[i]) << (31 - i);
            continue;
        }
        m_directions[i] = m_directions[i - s] ^ (m_directions[i - s] >> s);
        for (unsigned k = 1; k < s; ++k)
            if ((n.polynomial >> (s - k)) & 1u)
                m_directions[i] ^= m_directions[i - k];
    }
}

std::uint32_t SobolDimension::at(std::uint32_t index) const
{
    std::uint32_t x = 0;
    for (std::uint32_t gray = index ^ (index >> 1); gray != 0; gray &= gray - 1)
        x ^= m_directions[size_t(std::countr_zero(gray))];
    return x;
}

std::uint32_t SobolDimension::scrambleSeed(std::uint64_t seed) const
{
    return std::uint32_t(mix64(mix64(seed) + std::uint64_t(m_dimension)));
}

void SobolDimension::fill(std::uint64_t seed, std::uint32_t first, std::span<double> out) const
{
    const std::uint32_t own = scrambleSeed(seed);
    std::uint32_t x = at(first);
    std::uint32_t index = first;
    for (double& u : out) {
        u = (double(owenScramble(x, own)) + 0.5) * 0x1p-32;
        x ^= m_directions[size_t(std::countr_zero(++index)) & 31u];
    }
}

} // namespace ertrag
