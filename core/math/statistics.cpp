// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/statistics.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace ertrag {

double sortedQuantile(std::span<const double> sorted, double p)
{
    if (sorted.empty())
        return 0;
    const double position = p * double(sorted.size() - 1);
    const size_t i = std::min(size_t(position), sorted.size() - 1);
    const double next = sorted[std::min(i + 1, sorted.size() - 1)];
    return sorted[i] + (position - double(i)) * (next - sorted[i]);
}

namespace {

/// Finds order statistics in values that are too many to sort: counts them into cells between two sampled ends and
/// orders only those that are asked for.
class OrderStatistics {
public:
    explicit OrderStatistics(std::span<const double> values)
    {
        std::vector<double> sample;
        for (size_t i = 0; i < values.size(); i += std::max<size_t>(1, values.size() / 128))
            sample.push_back(values[i]);
        std::sort(sample.begin(), sample.end());
        m_low = sortedQuantile(sample, 0.05);
        const double width = sortedQuantile(sample, 0.95) - m_low;
        m_scale = width > 0 ? (kCells - 2) / width : 0;
        m_start.assign(kCells + 2, 0);
        std::vector<std::uint16_t> cells(values.size());
        for (size_t i = 0; i < values.size(); ++i)
            ++m_start[(cells[i] = cellOf(values[i])) + 2u];
        for (size_t c = 2; c <= kCells; ++c)
            m_start[c] += m_start[c - 1];
        m_grouped.resize(values.size());
        for (size_t i = 0; i < values.size(); ++i)
            m_grouped[m_start[cells[i] + 1u]++] = values[i];
    }
    double at(size_t rank)
    {
        const auto after = std::upper_bound(m_start.begin(), m_start.end() - 1, rank);
        const auto nth = m_grouped.begin() + std::ptrdiff_t(rank);
        std::nth_element(m_grouped.begin() + std::ptrdiff_t(*(after - 1)), nth, m_grouped.begin() + std::ptrdiff_t(*after));
        return *nth;
    }

private:
    static constexpr size_t kCells = 512;

    // Inner cells cover the sampled range; the outermost two hold what lies beyond.
    std::uint16_t cellOf(double v) const
    {
        const double position = (v - m_low) * m_scale + 1;
        return std::uint16_t(std::clamp(position, 0.0, double(kCells - 1)));
    }

    double m_low = 0, m_scale = 0;
    std::vector<size_t> m_start;   ///< cell c holds [m_start[c], m_start[c + 1]) of the grouped values
    std::vector<double> m_grouped; ///< by cell, in any order inside
};

} // namespace

std::vector<double> quantiles(std::span<const double> values, std::span<const double> probabilities)
{
    if (values.empty())
        return std::vector<double>(probabilities.size(), 0);
    std::vector<double> found;
    OrderStatistics order(values);
    for (double p : probabilities) {
        const double position = p * double(values.size() - 1);
        const size_t i = std::min(size_t(position), values.size() - 1);
        const double here = order.at(i);
        const double next = position > double(i) && i + 1 < values.size() ? order.at(i + 1) : here;
        found.push_back(here + (position - double(i)) * (next - here));
    }
    return found;
}

double mean(std::span<const double> values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double standardDeviation(std::span<const double> values)
{
    if (values.size() < 2)
        return 0;
    const double m = mean(values);
    double sum = 0;
    for (double v : values)
        sum += (v - m) * (v - m);
    return std::sqrt(sum / double(values.size() - 1));
}

double lowerTailMean(std::span<double> values, double share)
{
    if (values.empty())
        return 0;
    const size_t count = std::clamp(size_t(std::ceil(share * double(values.size()))), size_t(1), values.size());
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(count - 1), values.end());
    return mean(values.first(count));
}

} // namespace ertrag
