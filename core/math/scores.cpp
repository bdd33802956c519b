// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/scores.h"

#include "core/math/normal.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <vector>

#ifndef ERTRAG_SCORE_CELLS // this file is read once for each kind of processor
#define ERTRAG_SCORE_CELLS
namespace ertrag
{
inline constexpr int octaves = 32; // of min(u, 1 - u): 2^-33 .. 1/2
inline constexpr int cellBits = 6; // cells an octave
inline constexpr int cellCount = octaves << cellBits;
inline constexpr std::uint64_t firstCell = std::uint64_t(1023 - 33) << cellBits;
} // namespace ertrag
#endif

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/math/scores.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace ertrag::HWY_NAMESPACE
{

namespace hn = hwy::HWY_NAMESPACE;

/// owenScramble() of pattern ^ base, both with reversed bits: one reversal is left.
void scramble(const std::uint32_t* HWY_RESTRICT pattern, std::uint32_t base, std::uint32_t seed,
              std::uint32_t* HWY_RESTRICT out)
{
    const hn::CappedTag<std::uint32_t, scoreBlock> d;
    const auto swap = [d](auto x, auto mask, auto shift) {
        constexpr int bitCount = decltype(shift)::value;
        const auto m = hn::Set(d, mask);
        return hn::Or(hn::And(hn::ShiftRight<bitCount>(x), m), hn::ShiftLeft<bitCount>(hn::And(x, m)));
    };
    for (size_t i = 0; i < scoreBlock; i += hn::Lanes(d)) {
        auto x = hn::Xor(hn::LoadU(d, pattern + i), hn::Set(d, base));
        x = hn::Xor(x, hn::Mul(x, hn::Set(d, 0x3d20adeau)));
        x = hn::Add(x, hn::Set(d, seed));
        x = hn::Mul(x, hn::Set(d, (seed >> 16) | 1u));
        x = hn::Xor(x, hn::Mul(x, hn::Set(d, 0x05526c56u)));
        x = hn::Xor(x, hn::Mul(x, hn::Set(d, 0x53a22864u)));
        x = swap(x, 0x55555555u, std::integral_constant<int, 1>());
        x = swap(x, 0x33333333u, std::integral_constant<int, 2>());
        x = swap(x, 0x0f0f0f0fu, std::integral_constant<int, 4>());
        x = swap(x, 0x00ff00ffu, std::integral_constant<int, 8>());
        hn::StoreU(hn::Or(hn::ShiftRight<16>(x), hn::ShiftLeft<16>(x)), d, out + i);
    }
}

/// Scores of a block from the table of cubics (four numbers a cell).
void lookUpBlock(const double* HWY_RESTRICT cubics, const std::uint32_t* HWY_RESTRICT x, double* HWY_RESTRICT out)
{
    const hn::CappedTag<double, 8> d;
    const hn::Rebind<std::int32_t, decltype(d)> halves;
    const hn::RebindToUnsigned<decltype(d)> words;
    const hn::RebindToSigned<decltype(d)> places;
    for (size_t i = 0; i < scoreBlock; i += hn::Lanes(d)) {
        const auto half = hn::LoadU(halves, reinterpret_cast<const std::int32_t*>(x) + i);
        const auto side = hn::ShiftRight<31>(half); // all ones above the middle
        const auto v = hn::Mul(hn::Add(hn::PromoteTo(d, hn::Xor(half, side)), hn::Set(d, 0.5)), hn::Set(d, 0x1p-32));
        const auto bits = hn::BitCast(words, v);
        const auto cell = hn::Sub(hn::ShiftRight<52 - cellBits>(bits), hn::Set(words, firstCell));
        const auto rest = hn::Or(hn::And(bits, hn::Set(words, (std::uint64_t(1) << (52 - cellBits)) - 1)),
                                 hn::Set(words, 0x3ff0000000000000u));
        const auto t = hn::Mul(hn::Sub(hn::BitCast(d, rest), hn::Set(d, 1)), hn::Set(d, double(1 << cellBits)));
        const auto place = hn::BitCast(places, hn::ShiftLeft<2>(cell));
        const auto c0 = hn::GatherIndex(d, cubics, place), c1 = hn::GatherIndex(d, cubics + 1, place);
        const auto c2 = hn::GatherIndex(d, cubics + 2, place), c3 = hn::GatherIndex(d, cubics + 3, place);
        const auto z = hn::Add(c0, hn::Mul(t, hn::Add(c1, hn::Mul(t, hn::Add(c2, hn::Mul(t, c3))))));
        const auto above = hn::MaskFromVec(hn::BitCast(d, hn::PromoteTo(places, side)));
        hn::StoreU(hn::IfThenElse(above, hn::Neg(z), z), d, out + i);
    }
}

} // namespace ertrag::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace ertrag
{
HWY_EXPORT(scramble);
HWY_EXPORT(lookUpBlock);

namespace
{

struct Cubic {
    double c0, c1, c2, c3;
};

/// Hermite cubics between exact scores and slopes, by cells of the floating-point number min(u, 1 - u).
std::vector<Cubic> scoreCubics()
{
    std::vector<Cubic> cubics;
    for (int i = 0; i < cellCount; ++i) {
        const auto knot = [](int at) {
            return std::bit_cast<double>((firstCell + std::uint64_t(at)) << (52 - cellBits));
        };
        const double left = knot(i), right = knot(i + 1), width = right - left;
        const double z0 = normalQuantile(left), z1 = normalQuantile(right);
        const double s0 = width / normalDensity(z0), s1 = width / normalDensity(z1);
        cubics.push_back({z0, s0, 3 * (z1 - z0) - 2 * s0 - s1, 2 * (z0 - z1) + s0 + s1});
    }
    return cubics;
}

const Cubic* table()
{
    static const std::vector<Cubic> cubics = scoreCubics();
    return cubics.data();
}

} // namespace

double scoreOf(std::uint32_t x)
{
    std::array<std::uint32_t, scoreBlock> same{};
    std::array<double, scoreBlock> scores{};
    same.fill(x);
    HWY_DYNAMIC_DISPATCH(lookUpBlock)(&table()->c0, same.data(), scores.data());
    return scores[0];
}

ScoreDimension::ScoreDimension(int dimension) : m_dimension(dimension)
{
    for (std::uint32_t i = 0; i < scoreBlock; ++i)
        m_pattern[i] = reversedBits(m_dimension.at(i));
}

void ScoreDimension::fill(std::uint64_t seed, std::uint32_t first, std::span<double> out) const
{
    const std::uint32_t own = m_dimension.scrambleSeed(seed);
    // Within a block the Gray code of the index differs from that of its start only by that of the offset.
    const double* cubics = &table()->c0;
    std::array<std::uint32_t, scoreBlock> x{};
    std::array<double, scoreBlock> rest{};
    for (size_t done = 0; done < out.size(); done += scoreBlock) {
        const std::uint32_t base = reversedBits(m_dimension.at(first + std::uint32_t(done)));
        HWY_DYNAMIC_DISPATCH(scramble)(m_pattern.data(), base, own, x.data());
        const bool whole = out.size() - done >= scoreBlock;
        HWY_DYNAMIC_DISPATCH(lookUpBlock)(cubics, x.data(), whole ? out.data() + done : rest.data());
        if (!whole)
            std::copy_n(rest.begin(), out.size() - done, out.begin() + std::ptrdiff_t(done));
    }
}

} // namespace ertrag
#endif
