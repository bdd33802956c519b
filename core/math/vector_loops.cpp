// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/vector_loops.h"

#include <algorithm>
#include <cmath>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/math/vector_loops.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace ertrag::HWY_NAMESPACE
{

namespace hn = hwy::HWY_NAMESPACE;
using D = hn::CappedTag<double, 8>;

/// Returns how many values were done; the rest is for the caller.
size_t cellsVector(const double* HWY_RESTRICT values, size_t count, double low, double perUnit, std::uint32_t last,
                   std::uint32_t* HWY_RESTRICT cells)
{
    const D d;
    const hn::Rebind<std::int32_t, D> integers;
    const auto from = hn::Set(d, low), scale = hn::Set(d, perUnit), one = hn::Set(d, 1),
               most = hn::Set(d, double(last));
    size_t i = 0;
    for (; i + hn::Lanes(d) <= count; i += hn::Lanes(d)) {
        const auto position = hn::Add(hn::Mul(hn::Sub(hn::LoadU(d, values + i), from), scale), one);
        const auto inside = hn::Min(hn::Max(position, hn::Zero(d)), most);
        hn::StoreU(hn::DemoteTo(integers, inside), integers, reinterpret_cast<std::int32_t*>(cells + i));
    }
    return i;
}

/// Writes the places of a whole number of vectors; returns how many values were looked at.
size_t placesVector(const std::uint32_t* HWY_RESTRICT cells, size_t count, const std::uint32_t* HWY_RESTRICT wanted,
                    size_t kinds, std::uint32_t* HWY_RESTRICT places, size_t* found)
{
    const hn::CappedTag<std::uint32_t, 16> d;
    size_t i = 0, written = 0;
    for (; i + hn::Lanes(d) <= count; i += hn::Lanes(d)) {
        const auto cell = hn::LoadU(d, cells + i);
        auto hit = hn::Eq(cell, hn::Set(d, wanted[0]));
        for (size_t k = 1; k < kinds; ++k)
            hit = hn::Or(hit, hn::Eq(cell, hn::Set(d, wanted[k])));
        if (!hn::AllFalse(d, hit))
            written += hn::CompressStore(hn::Iota(d, std::uint32_t(i)), hit, d, places + written);
    }
    *found = written;
    return i;
}

size_t cubicsVector(const double* HWY_RESTRICT cubics, double low, double perUnit, double end,
                    const double* HWY_RESTRICT z, double* HWY_RESTRICT out, size_t count)
{
    const D d;
    const hn::Rebind<std::int32_t, D> integers;
    const hn::RebindToSigned<D> places;
    const auto from = hn::Set(d, low), scale = hn::Set(d, perUnit), most = hn::Set(d, end);
    size_t i = 0;
    for (; i + hn::Lanes(d) <= count; i += hn::Lanes(d)) {
        const auto position = hn::Mul(hn::Sub(hn::LoadU(d, z + i), from), scale);
        const auto inside = hn::Min(hn::Max(position, hn::Zero(d)), most);
        const auto cell = hn::DemoteTo(integers, inside);
        const auto t = hn::Sub(inside, hn::PromoteTo(d, cell));
        const auto place = hn::ShiftLeft<2>(hn::PromoteTo(places, cell));
        const auto c0 = hn::GatherIndex(d, cubics, place), c1 = hn::GatherIndex(d, cubics + 1, place);
        const auto c2 = hn::GatherIndex(d, cubics + 2, place), c3 = hn::GatherIndex(d, cubics + 3, place);
        hn::StoreU(hn::Add(c0, hn::Mul(t, hn::Add(c1, hn::Mul(t, hn::Add(c2, hn::Mul(t, c3)))))), d, out + i);
    }
    return i;
}

size_t scaledVector(double a, double b, const double* HWY_RESTRICT x, double c, const double* HWY_RESTRICT y,
                    double* HWY_RESTRICT out, size_t count)
{
    const D d;
    size_t i = 0;
    for (; i + hn::Lanes(d) <= count; i += hn::Lanes(d)) {
        const auto first = hn::Add(hn::Set(d, a), hn::Mul(hn::Set(d, b), hn::LoadU(d, x + i)));
        hn::StoreU(hn::Add(first, hn::Mul(hn::Set(d, c), hn::LoadU(d, y + i))), d, out + i);
    }
    return i;
}

size_t mixVector(const double* const* rows, const double* weights, size_t count, size_t length,
                 double* HWY_RESTRICT out)
{
    const D d;
    size_t i = 0;
    for (; i + hn::Lanes(d) <= length; i += hn::Lanes(d)) {
        auto sum = hn::Zero(d);
        for (size_t row = 0; row < count; ++row)
            sum = hn::Add(sum, hn::Mul(hn::Set(d, weights[row]), hn::LoadU(d, rows[row] + i)));
        hn::StoreU(sum, d, out + i);
    }
    return i;
}

size_t netVector(double* HWY_RESTRICT sum, const double* HWY_RESTRICT plus, double fixed, double rate,
                 const double* HWY_RESTRICT column, size_t count)
{
    const D d;
    const auto a = hn::Set(d, fixed), b = hn::Set(d, rate);
    size_t i = 0;
    for (; i + hn::Lanes(d) <= count; i += hn::Lanes(d)) {
        const auto cost = hn::Add(a, hn::Mul(b, hn::LoadU(d, column + i)));
        hn::StoreU(hn::Add(hn::LoadU(d, sum + i), hn::Sub(hn::LoadU(d, plus + i), cost)), d, sum + i);
    }
    return i;
}

size_t sumsVector(const double* HWY_RESTRICT z, const double* HWY_RESTRICT values, size_t count,
                  double* HWY_RESTRICT sums)
{
    const D d;
    auto s0 = hn::Zero(d), s1 = s0, s2 = s0, s3 = s0; // of value times 1, z, z^2, z^3
    size_t i = 0;
    for (; i + hn::Lanes(d) <= count; i += hn::Lanes(d)) {
        const auto x = hn::LoadU(d, z + i);
        const auto v0 = hn::LoadU(d, values + i), v1 = hn::Mul(v0, x), v2 = hn::Mul(v1, x);
        s0 = hn::Add(s0, v0);
        s1 = hn::Add(s1, v1);
        s2 = hn::Add(s2, v2);
        s3 = hn::Add(s3, hn::Mul(v2, x));
    }
    size_t k = 0;
    for (auto s : {s0, s1, s2, s3})
        sums[k++] = hn::GetLane(hn::SumOfLanes(d, s));
    return i;
}

} // namespace ertrag::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace ertrag
{
HWY_EXPORT(cellsVector);
HWY_EXPORT(placesVector);
HWY_EXPORT(cubicsVector);
HWY_EXPORT(netVector);
HWY_EXPORT(mixVector);
HWY_EXPORT(scaledVector);
HWY_EXPORT(sumsVector);

void cellsOf(std::span<const double> values, double low, double perUnit, std::uint32_t last,
             std::span<std::uint32_t> cells)
{
    size_t i = HWY_DYNAMIC_DISPATCH(cellsVector)(values.data(), values.size(), low, perUnit, last, cells.data());
    for (; i < values.size(); ++i)
        cells[i] = std::uint32_t(std::clamp((values[i] - low) * perUnit + 1, 0.0, double(last)));
}

size_t placesOf(std::span<const std::uint32_t> cells, std::span<const std::uint32_t> wanted,
                std::span<std::uint32_t> places)
{
    size_t found = 0;
    size_t i = HWY_DYNAMIC_DISPATCH(placesVector)(cells.data(), cells.size(), wanted.data(), wanted.size(),
                                                  places.data(), &found);
    for (; i < cells.size(); ++i)
        if (std::find(wanted.begin(), wanted.end(), cells[i]) != wanted.end())
            places[found++] = std::uint32_t(i);
    return found;
}

void cubicsAt(std::span<const double> cubics, double low, double perUnit, std::span<const double> z,
              std::span<double> out)
{
    const size_t cells = cubics.size() / 4;
    const double end = double(cells) - 1e-9;
    size_t i = HWY_DYNAMIC_DISPATCH(cubicsVector)(cubics.data(), low, perUnit, end, z.data(), out.data(), z.size());
    for (; i < z.size(); ++i) {
        const double position = std::clamp((z[i] - low) * perUnit, 0.0, end);
        const double* c = &cubics[size_t(4 * int(position))];
        const double t = position - int(position);
        out[i] = c[0] + t * (c[1] + t * (c[2] + t * c[3]));
    }
}

void addScaled(double a, double b, std::span<const double> x, double c, std::span<const double> y,
               std::span<double> out)
{
    size_t i = HWY_DYNAMIC_DISPATCH(scaledVector)(a, b, x.data(), c, y.data(), out.data(), out.size());
    for (; i < out.size(); ++i)
        out[i] = a + b * x[i] + c * y[i];
}

void mixRows(std::span<const double* const> rows, std::span<const double> weights, size_t length, double* sum)
{
    size_t i = HWY_DYNAMIC_DISPATCH(mixVector)(rows.data(), weights.data(), rows.size(), length, sum);
    for (; i < length; ++i) {
        sum[i] = 0;
        for (size_t row = 0; row < rows.size(); ++row)
            sum[i] += weights[row] * rows[row][i];
    }
}

void addNet(std::span<double> sum, std::span<const double> plus, double fixed, double rate,
            std::span<const double> column)
{
    size_t i = HWY_DYNAMIC_DISPATCH(netVector)(sum.data(), plus.data(), fixed, rate, column.data(), sum.size());
    for (; i < sum.size(); ++i)
        sum[i] += plus[i] - (fixed + rate * column[i]);
}

std::array<double, 4> hermiteSums(std::span<const double> z, std::span<const double> values)
{
    std::array<double, 4> power{};
    size_t i = HWY_DYNAMIC_DISPATCH(sumsVector)(z.data(), values.data(), z.size(), power.data());
    for (; i < z.size(); ++i) {
        double term = values[i];
        for (double& sum : power) {
            sum += term;
            term *= z[i];
        }
    }
    return {power[0], power[1], (power[2] - power[0]) / std::sqrt(2.0), (power[3] - 3 * power[1]) / std::sqrt(6.0)};
}

} // namespace ertrag
#endif
