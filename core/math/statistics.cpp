// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/statistics.h"

#include "core/math/vector_loops.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <memory>
#include <numeric>

namespace ertrag
{

double sortedQuantile(std::span<const double> sorted, double p)
{
    if (sorted.empty())
        return 0;
    const double position = p * double(sorted.size() - 1);
    const size_t i = std::min(size_t(position), sorted.size() - 1);
    const double next = sorted[std::min(i + 1, sorted.size() - 1)];
    return sorted[i] + (position - double(i)) * (next - sorted[i]);
}

namespace
{

constexpr std::uint32_t cellCount = 2048;
constexpr size_t sampleSize = 256;

/// Two ends between which most values lie, from a few of them.
std::pair<double, double> sampledEnds(std::span<const double> values)
{
    std::array<double, sampleSize> sample{};
    // Golden steps: with any fixed step, points of a Sobol' sequence lie in the same corner.
    for (size_t i = 0; i < sampleSize; ++i)
        sample[i] = values[size_t(std::uint32_t(i * 2654435769u) * std::uint64_t(values.size()) >> 32)];
    const auto low = sample.begin() + sampleSize / 20, high = sample.end() - 1 - sampleSize / 20;
    std::nth_element(sample.begin(), low, sample.end());
    std::nth_element(low + 1, high, sample.end());
    return {*low, *high};
}

/// Where each cell's values would start if all were sorted; one entry more than cells.
using CellStarts = std::array<std::uint32_t, cellCount + 1>;

CellStarts cellStarts(std::span<const std::uint32_t> cells)
{
    // Two counters, so that neighbours in the same cell do not wait for each other.
    std::array<std::array<std::uint32_t, cellCount>, 2> counts{};
    size_t i = 0;
    for (; i + counts.size() <= cells.size(); i += counts.size())
        for (size_t k = 0; k < counts.size(); ++k)
            ++counts[k][cells[i + k]];
    for (; i < cells.size(); ++i)
        ++counts[0][cells[i]];
    CellStarts start{};
    for (size_t c = 0; c < cellCount; ++c)
        start[c + 1] = start[c] + counts[0][c] + counts[1][c];
    return start;
}

/// The cells that hold one of the ranks, ascending.
std::vector<std::uint32_t> cellsWithRanks(const CellStarts& start, std::span<const size_t> ranks)
{
    std::vector<std::uint32_t> found;
    for (size_t rank : ranks)
        found.push_back(std::uint32_t(std::upper_bound(start.begin(), start.end(), rank) - start.begin()) - 1);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

/// How many values before `rank` lie in none of the wanted cells.
size_t leftOutBefore(size_t rank, const CellStarts& start, std::span<const std::uint32_t> wanted)
{
    size_t leftOut = 0;
    std::uint32_t cell = 0;
    for (std::uint32_t next : wanted) {
        if (start[next] > rank)
            break;
        leftOut += start[next] - start[cell];
        cell = next + 1;
    }
    return leftOut;
}

/// The values at these ranks of a few values.
std::vector<double> sortedAt(std::span<const double> values, std::span<const size_t> ranks)
{
    std::vector<double> sorted(values.begin(), values.end()), at;
    std::sort(sorted.begin(), sorted.end());
    for (size_t rank : ranks)
        at.push_back(sorted[rank]);
    return at;
}

/// The values at `ranks`, without sorting them all: a pass counts values into cells between two sampled ends, a second
/// one collects the cells that hold a rank, and only these are put in order.
std::vector<double> orderStatistics(std::span<const double> values, std::span<const size_t> ranks)
{
    const size_t n = values.size();
    if (n <= sampleSize)
        return sortedAt(values, ranks);
    const auto [low, high] = sampledEnds(values);
    // Between equal ends, the cells are below, at and above.
    const double perUnit = high > low ? (cellCount - 2) / (high - low) : 1e300;
    const auto cells = std::make_unique_for_overwrite<std::uint32_t[]>(n);
    cellsOf(values, low, perUnit, cellCount - 1, {cells.get(), n});
    const CellStarts start = cellStarts({cells.get(), n});
    const std::vector<std::uint32_t> wanted = cellsWithRanks(start, ranks);

    const auto places = std::make_unique_for_overwrite<std::uint32_t[]>(n + 16);
    const size_t found = placesOf({cells.get(), n}, wanted, {places.get(), n + 16});
    std::vector<double> collected(found);
    std::transform(places.get(), places.get() + found, collected.begin(), [&](std::uint32_t i) { return values[i]; });
    std::vector<size_t> among;
    for (size_t rank : ranks)
        among.push_back(rank - leftOutBefore(rank, start, wanted));
    return sortedAt(collected, among);
}

} // namespace

std::vector<double> quantiles(std::span<const double> values, std::span<const double> probabilities)
{
    if (values.empty())
        return std::vector<double>(probabilities.size(), 0);
    std::vector<size_t> ranks;
    std::vector<double> parts; // of the way to the next rank
    for (double p : probabilities) {
        const double position = p * double(values.size() - 1);
        const size_t i = std::min(size_t(position), values.size() - 1);
        ranks.push_back(i);
        ranks.push_back(std::min(i + 1, values.size() - 1));
        parts.push_back(position - double(i));
    }
    const std::vector<double> at = orderStatistics(values, ranks);
    std::vector<double> found;
    for (size_t k = 0; k < parts.size(); ++k)
        found.push_back(at[2 * k] + parts[k] * (at[2 * k + 1] - at[2 * k]));
    return found;
}

double mean(std::span<const double> values)
{
    if (values.empty())
        return 0;
    std::array<double, 8> sums{}; // eight that do not wait for each other, always the same ones
    size_t i = 0;
    for (; i + sums.size() <= values.size(); i += sums.size())
        for (size_t k = 0; k < sums.size(); ++k)
            sums[k] += values[i + k];
    for (; i < values.size(); ++i)
        sums[0] += values[i];
    return std::accumulate(sums.begin(), sums.end(), 0.0) / double(values.size());
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
