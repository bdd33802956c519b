// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/timing_tables.h"

#include "core/base/month.h"
#include "core/campaign/limits.h"
#include "core/math/vector_loops.h"
#include "core/projection/model/cash_model.h"
#include "core/projection/model/sales_delay.h"
#include "core/projection/model/seasonal.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

constexpr int strengthNodes = 65, halfNodes = 33, spreadNodes = 17;
constexpr double leastWeeks = 0.01, mostWeeks = 1000;

/// The shares of a sales cycle over a range of half times and spreads: exact ones at a few nodes of their logarithms,
/// cubics in between, so that many rows cost little.
class CycleRows
{
public:
    CycleRows(DrawnRange halfWeeks, DrawnRange spread, int months);
    void row(double halfWeeks, double spread, double* out) const;

private:
    struct Nodes {
        double first, step;
        int count;
        Nodes(DrawnRange range, int most)
            : first(std::log(range.low)), step(std::log(range.high / range.low) / (most - 1)),
              count(range.high > range.low ? most : 1)
        {
        }
        double at(int node) const { return std::exp(first + node * step); }
        struct Place {
            int from = 0, count = 1;
            double weights[4] = {1, 0, 0, 0};
        };
        Place place(double value) const;
    };
    Nodes m_half, m_spread;
    std::vector<std::vector<double>> m_rows; ///< [spread * m_half.count + half]
};

/// Lagrange's cubic through the four nodes around the value.
CycleRows::Nodes::Place CycleRows::Nodes::place(double value) const
{
    if (count == 1)
        return {};
    const double at = std::clamp((std::log(value) - first) / step, 0.0, double(count - 1));
    Place place{std::clamp(int(at) - 1, 0, count - 4), 4, {}};
    const double u = at - place.from;
    place.weights[0] = -(u - 1) * (u - 2) * (u - 3) / 6;
    place.weights[1] = u * (u - 2) * (u - 3) / 2;
    place.weights[2] = -u * (u - 1) * (u - 3) / 2;
    place.weights[3] = u * (u - 1) * (u - 2) / 6;
    return place;
}

CycleRows::CycleRows(DrawnRange halfWeeks, DrawnRange spread, int months) : m_half(halfWeeks, 11), m_spread(spread, 7)
{
    for (int j = 0; j < m_spread.count; ++j) {
        const GammaDelay one = gammaDelay(1, m_spread.at(j));
        for (int i = 0; i < m_half.count; ++i)
            m_rows.push_back(delayShares({one.shape, one.scale * m_half.at(i) / weeksPerMonth}, months));
    }
}

void CycleRows::row(double halfWeeks, double spread, double* out) const
{
    const Nodes::Place half = m_half.place(halfWeeks), wide = m_spread.place(spread);
    const size_t length = m_rows.front().size();
    std::fill_n(out, length, 0.0);
    for (int j = 0; j < wide.count; ++j)
        for (int i = 0; i < half.count; ++i) {
            const double weight = wide.weights[j] * half.weights[i];
            const std::vector<double>& row = m_rows[size_t((wide.from + j) * m_half.count + half.from + i)];
            for (size_t k = 0; k < length; ++k)
                out[k] += weight * row[k];
        }
    for (size_t k = 0; k < length; ++k)
        out[k] = std::max(0.0, out[k]);
}

DrawnRange within(DrawnRange range, double least, double most)
{
    return {std::clamp(range.low, least, most), std::clamp(range.high, least, most)};
}

} // namespace

TimingTables::Axis::Axis(DrawnRange range, int most)
    : first(std::sqrt(range.low)), perStep(range.high > range.low ? (most - 1) / (std::sqrt(range.high) - first) : 0),
      nodes(range.high > range.low ? most : 1)
{
}

double TimingTables::Axis::at(int node) const
{
    const double root = perStep > 0 ? first + node / perStep : first;
    return root * root;
}

TimingTables::Axis::Place TimingTables::Axis::place(double value) const
{
    if (nodes == 1)
        return {};
    const double at = std::clamp((std::sqrt(value) - first) * perStep, 0.0, double(nodes - 1));
    const size_t from = std::min(size_t(at), size_t(nodes) - 2);
    return {from, at - double(from)};
}

void TimingTables::Table::mix(double x, double y, double* out, size_t stride) const
{
    const Axis::Place here = along.place(x), there = across.place(y);
    const size_t right = here.from + (along.nodes > 1), up = there.from + (across.nodes > 1);
    const double* rowsAround[] = {row(here.from, there.from), row(right, there.from), row(here.from, up),
                                  row(right, up)};
    const double weights[] = {(1 - here.part) * (1 - there.part), here.part * (1 - there.part),
                              (1 - here.part) * there.part, here.part * there.part};
    const size_t count = across.nodes > 1 ? 4 : along.nodes > 1 ? 2 : 1;
    double sum[mostHorizon];
    mixRows({rowsAround, count}, {weights, count}, length, sum);
    for (size_t k = 0; k < length; ++k)
        out[k * stride] = sum[k];
}

TimingTables::TimingTables(const CashInputs& in, DrawnRange strength, DrawnRange half, DrawnRange spread)
{
    if (in.hasSeason()) {
        m_season.along = Axis(strength, strengthNodes);
        m_season.length = 12;
        for (int i = 0; i < m_season.along.nodes; ++i) {
            const std::vector<double> factors = seasonFactors(in.seasonIndices, m_season.along.at(i));
            m_season.rows.insert(m_season.rows.end(), factors.begin(), factors.end());
        }
    }
    if (!(in.halfBoughtWeeks > 0))
        return;
    half = within(half, leastWeeks, mostWeeks);
    spread = within(spread, leastCycleSpread, mostCycleSpread);
    const CycleRows shares(half, spread, in.horizon());
    m_cycle = {Axis(half, halfNodes), Axis(spread, spreadNodes), size_t(in.horizon()), {}};
    m_cycle.rows.resize(size_t(m_cycle.along.nodes * m_cycle.across.nodes) * m_cycle.length);
    double* out = m_cycle.rows.data();
    for (int j = 0; j < m_cycle.across.nodes; ++j)
        for (int i = 0; i < m_cycle.along.nodes; ++i, out += m_cycle.length)
            shares.row(m_cycle.along.at(i), m_cycle.across.at(j), out);
}

void TimingTables::season(double strength, double* out, size_t stride) const
{
    m_season.mix(strength, 0, out, stride);
}

void TimingTables::cycle(double halfWeeks, double spread, double* out, size_t stride) const
{
    m_cycle.mix(halfWeeks, spread, out, stride);
}

} // namespace ertrag
