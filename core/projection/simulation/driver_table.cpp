// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/driver_table.h"

#include "core/math/normal.h"
#include "core/math/vector_loops.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ertrag
{

namespace
{

constexpr int cellCount = 256, knotsBeyond = 2; // knots beyond each end, for the slopes
constexpr double perCell = cellCount / (2 * lastScore);

using Knots = std::array<double, cellCount + 1 + 2 * knotsBeyond>;

/// What a metalog is made of at the knots; the same for all.
struct MetalogTerms {
    Knots logOdds{}, bent{};

    MetalogTerms()
    {
        for (size_t i = 0; i < logOdds.size(); ++i) {
            const double z = (double(i) - knotsBeyond) / perCell - lastScore, y = normalCdf(z);
            logOdds[i] = std::log(y / normalCdf(-z));
            bent[i] = (y - 0.5) * logOdds[i];
        }
    }
};

} // namespace

DriverTable::DriverTable(Support support, const Estimate& estimate) : m_quantile(support, estimate)
{
    if (m_quantile.constant() || m_quantile.fellBack())
        return;
    static const MetalogTerms terms;
    Knots x;
    m_quantile.metalogAt(terms.logOdds, terms.bent, x);
    const auto slope = [&](size_t i) { return (8 * (x[i + 1] - x[i - 1]) - (x[i + 2] - x[i - 2])) / 12; };
    m_cells.reserve(4 * cellCount);
    for (size_t i = knotsBeyond; i < knotsBeyond + cellCount; ++i) {
        const double s0 = slope(i), s1 = slope(i + 1), rise = x[i + 1] - x[i];
        m_cells.insert(m_cells.end(), {x[i], s0, 3 * rise - 2 * s0 - s1, s0 + s1 - 2 * rise});
    }
}

void DriverTable::map(std::span<const double> z, std::span<double> out) const
{
    if (m_cells.empty()) {
        for (size_t i = 0; i < z.size(); ++i)
            out[i] = m_quantile(m_quantile.constant() ? 0.5 : normalCdf(z[i]));
        return;
    }
    cubicsAt(m_cells, -lastScore, perCell, z, out);
}

} // namespace ertrag
