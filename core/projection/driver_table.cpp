// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/driver_table.h"

#include "core/math/normal.h"
#include "core/math/vector_loops.h"

#include <algorithm>
#include <array>

namespace ertrag
{

namespace
{

constexpr int kCells = 256, kBeyond = 2; // knots beyond each end, for the slopes
constexpr double kEnd = 6.4;             // no 32-bit coordinate lies beyond 6.24
constexpr double kPerCell = kCells / (2 * kEnd);

using Knots = std::array<double, kCells + 1 + 2 * kBeyond>;

Knots knotProbabilities()
{
    Knots y{};
    for (size_t i = 0; i < y.size(); ++i)
        y[i] = normalCdf((double(i) - kBeyond) / kPerCell - kEnd);
    return y;
}

} // namespace

DriverTable::DriverTable(Support support, const Estimate& estimate) : m_quantile(support, estimate)
{
    if (m_quantile.constant() || m_quantile.fellBack())
        return;
    static const Knots y = knotProbabilities();
    Knots x;
    std::transform(y.begin(), y.end(), x.begin(), m_quantile);
    const auto slope = [&](size_t i) { return (8 * (x[i + 1] - x[i - 1]) - (x[i + 2] - x[i - 2])) / 12; };
    m_cells.reserve(4 * kCells);
    for (size_t i = kBeyond; i < kBeyond + kCells; ++i) {
        const double s0 = slope(i), s1 = slope(i + 1), rise = x[i + 1] - x[i];
        m_cells.insert(m_cells.end(), {x[i], s0, 3 * rise - 2 * s0 - s1, s0 + s1 - 2 * rise});
    }
}

void DriverTable::map(std::span<const double> z, std::span<double> out) const
{
    if (m_cells.empty()) {
        for (size_t i = 0; i < z.size(); ++i)
            out[i] =
                m_quantile.constant() ? m_quantile(0.5) : m_quantile(std::clamp(normalCdf(z[i]), 0x1p-40, 1 - 0x1p-40));
        return;
    }
    cubicsAt(m_cells, -kEnd, kPerCell, z, out);
}

} // namespace ertrag
