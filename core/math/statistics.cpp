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

constexpr std::uint32_t kCells = 1024;
constexpr size_t kSample = 128;

/// Two ends between which most values lie, from a few of them.
std::pair<double, double> sampledEnds(std::span<const double> values)
{
    std::array<double, 2 * kSample> sample{};
    size_t count = 0;
    // An odd step: every 128th point of a Sobol' sequence lies in the same corner.
    const size_t step = (values.size() / kSample) | 1;
    for (size_t i = 0; i < values.size() && count < sample.size(); i += step)
        sample[count++] = values[i];
    const auto at = [&](size_t rank) {
        std::nth_element(sample.begin(), sample.begin() + std::ptrdiff_t(rank), sample.begin() + std::ptrdiff_t(count));
        return sample[rank];
    };
    const double low = at(count / 20);
    return {low, at(count - 1 - count / 20)};
}

/// The values at ascending `ranks`, without sorting them all: a pass counts values into cells between two sampled ends,
/// a second one collects those cells that hold a rank, and only these are put in order.
std::vector<double> orderStatistics(std::span<const double> values, std::span<const size_t> ranks)
{
    const auto [low, high] = sampledEnds(values);
    const auto cells = std::make_unique_for_overwrite<std::uint32_t[]>(values.size());
    cellsOf(values, low, high > low ? (kCells - 2) / (high - low) : 0, kCells - 1, {cells.get(), values.size()});

    std::array<std::uint32_t, kCells> even{}, odd{}; // two, so that equal neighbours do not wait for each other
    for (size_t i = 0; i + 1 < values.size(); i += 2) {
        ++even[cells[i]];
        ++odd[cells[i + 1]];
    }
    if (values.size() % 2)
        ++even[cells[values.size() - 1]];
    std::array<size_t, kCells + 1> start{};
    for (size_t c = 0; c < kCells; ++c)
        start[c + 1] = start[c] + even[c] + odd[c];

    constexpr std::uint8_t kNone = 255;
    std::array<std::uint8_t, kCells> slot{};
    slot.fill(kNone);
    std::vector<std::vector<double>> collected;
    std::vector<size_t> cellOfRank;
    for (size_t rank : ranks) {
        const size_t cell = size_t(std::upper_bound(start.begin(), start.end(), rank) - start.begin()) - 1;
        cellOfRank.push_back(cell);
        if (slot[cell] == kNone) {
            slot[cell] = std::uint8_t(collected.size());
            collected.emplace_back().reserve(start[cell + 1] - start[cell]);
        }
    }
    for (size_t i = 0; i < values.size(); ++i)
        if (const std::uint8_t s = slot[cells[i]]; s != kNone)
            collected[s].push_back(values[i]);
    std::vector<double> found;
    for (size_t k = 0; k < ranks.size(); ++k) {
        auto& some = collected[slot[cellOfRank[k]]];
        const auto place = some.begin() + std::ptrdiff_t(ranks[k] - start[cellOfRank[k]]);
        std::nth_element(some.begin(), place, some.end());
        found.push_back(*place);
    }
    return found;
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
