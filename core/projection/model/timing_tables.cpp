// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/timing_tables.h"

#include "core/base/month.h"
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

constexpr int strengthNodes = 9, halfNodes = 11, spreadNodes = 5;
constexpr size_t monthsAtMost = 96;
constexpr double leastSpread = 1.05, mostSpread = 50, leastWeeks = 0.01, mostWeeks = 1000;

double logOfWeeks(double weeks)
{
    return std::log(std::clamp(weeks, leastWeeks, mostWeeks));
}

double logOfSpread(double spread)
{
    return std::log(std::clamp(spread, leastSpread, mostSpread));
}

} // namespace

TimingTables::Axis::Axis(double low, double high, int most)
    : first(low), perStep(high > low ? (most - 1) / (high - low) : 0), nodes(high > low ? most : 1)
{
}

/// Lagrange's cubic through the four nodes around x, which is kept inside.
TimingTables::Axis::Place TimingTables::Axis::place(double x) const
{
    if (nodes == 1)
        return {};
    const double at = std::clamp((x - first) * perStep, 0.0, double(nodes - 1));
    Place place{std::clamp(int(at) - 1, 0, nodes - 4), 4, {}};
    const double u = at - place.from;
    place.weights[0] = -(u - 1) * (u - 2) * (u - 3) / 6;
    place.weights[1] = u * (u - 2) * (u - 3) / 2;
    place.weights[2] = -u * (u - 1) * (u - 3) / 2;
    place.weights[3] = u * (u - 1) * (u - 2) / 6;
    return place;
}

void TimingTables::Table::mix(double x, double y, double* out, size_t stride) const
{
    const Axis::Place inRow = along.place(x), ofRows = across.place(y);
    const double* mixed[16];
    double weights[16], sum[monthsAtMost];
    size_t count = 0;
    for (int j = 0; j < ofRows.count; ++j)
        for (int i = 0; i < inRow.count; ++i) {
            mixed[count] = rows[size_t((ofRows.from + j) * along.nodes + inRow.from + i)].data();
            weights[count++] = ofRows.weights[j] * inRow.weights[i];
        }
    const size_t length = rows.front().size();
    mixRows({mixed, count}, {weights, count}, length, sum);
    for (size_t k = 0; k < length; ++k)
        out[k * stride] = std::max(0.0, sum[k]);
}

TimingTables::TimingTables(const CashInputs& in, DrawnRange strength, DrawnRange half, DrawnRange spread)
{
    if (in.hasSeason()) {
        m_season.along = Axis(strength.low, strength.high, strengthNodes);
        for (int i = 0; i < m_season.along.nodes; ++i)
            m_season.rows.push_back(seasonFactors(in.seasonIndices, m_season.along.at(i)));
    }
    if (!(in.halfBoughtWeeks > 0))
        return;
    m_cycle.along = Axis(logOfWeeks(half.low), logOfWeeks(half.high), halfNodes);
    m_cycle.across = Axis(logOfSpread(spread.low), logOfSpread(spread.high), spreadNodes);
    for (int j = 0; j < m_cycle.across.nodes; ++j) {
        const GammaDelay one = gammaDelay(1, std::exp(m_cycle.across.at(j)));
        for (int i = 0; i < m_cycle.along.nodes; ++i)
            m_cycle.rows.push_back(
                delayShares({one.shape, one.scale * std::exp(m_cycle.along.at(i)) / weeksPerMonth}, in.horizon()));
    }
}

void TimingTables::season(double strength, double* out, size_t stride) const
{
    m_season.mix(strength, 0, out, stride);
}

void TimingTables::cycle(double halfWeeks, double spread, double* out, size_t stride) const
{
    m_cycle.mix(logOfWeeks(halfWeeks), logOfSpread(spread), out, stride);
}

} // namespace ertrag
