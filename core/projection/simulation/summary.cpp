// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/summary.h"

#include "core/math/statistics.h"
#include "core/math/vector_loops.h"
#include "core/projection/simulation/sampling.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace ertrag
{

namespace
{
constexpr int binCount = 36;
} // namespace

Spread spreadOf(std::span<const double> values)
{
    if (values.empty() || std::all_of(values.begin(), values.end(), [&](double v) { return v == values[0]; })) {
        const double v = values.empty() ? 0 : values[0];
        return {v, v, v, v, v, v};
    }
    static constexpr std::array<double, 5> probabilities{0.1, 0.25, 0.5, 0.75, 0.9};
    const auto q = quantiles(values, probabilities);
    return {q[0], q[1], q[2], q[3], q[4], mean(values)};
}

std::vector<HistogramBin> histogramOf(std::span<const double> values)
{
    if (values.empty())
        return {};
    static constexpr std::array<double, 2> outermost{0.01, 0.99};
    const auto ends = quantiles(values, outermost);
    const double width = std::max((ends[1] - ends[0]) / (binCount - 1), 1e-3);
    const double first = std::floor(ends[0] / width);
    const auto cells = std::make_unique_for_overwrite<std::uint32_t[]>(values.size());
    cellsOf(values, first * width, 1 / width, binCount,
            {cells.get(), values.size()}); // cell 0 lies below the first bin
    std::array<int, binCount + 1> counts{};
    for (size_t i = 0; i < values.size(); ++i)
        ++counts[cells[i]];
    counts[1] += counts[0];
    std::vector<HistogramBin> bins;
    for (int i = 0; i < binCount; ++i)
        bins.push_back({(first + i) * width, (first + i + 1) * width, counts[size_t(i) + 1] / double(values.size())});
    return bins;
}

SimulationError simulationError(std::span<const double> roi)
{
    std::array<std::array<double, replicateCount>, 4> of{}; // P10, P50, P90, chance
    const size_t length = roi.size() / replicateCount;
    for (size_t i = 0; i < replicateCount; ++i) {
        const auto part = roi.subspan(i * length, length);
        static constexpr std::array<double, 3> probabilities{0.1, 0.5, 0.9};
        const auto q = quantiles(part, probabilities);
        for (size_t k = 0; k < 3; ++k)
            of[k][i] = q[k];
        of[3][i] = double(std::count_if(part.begin(), part.end(), [](double v) { return v > 0; })) /
                   double(std::max<size_t>(1, length));
    }
    const auto error = [&](size_t k) { return standardDeviation(of[k]) / std::sqrt(double(replicateCount)); };
    return {error(0), error(1), error(2), error(3)};
}

double replicateError(std::span<const double> values, const std::function<double(std::span<const double>)>& answer)
{
    std::array<double, replicateCount> of{};
    const size_t length = values.size() / replicateCount;
    for (size_t i = 0; i < replicateCount; ++i)
        of[i] = answer(values.subspan(i * length, length));
    return standardDeviation(of) / std::sqrt(double(replicateCount));
}

BreakEven breakEvenOf(std::span<const int> months, int horizon)
{
    std::vector<size_t> counts(size_t(horizon) + 1, 0);
    size_t reached = 0;
    for (int month : months)
        if (month >= 0) {
            ++counts[size_t(month)];
            ++reached;
        }
    const auto monthOf = [&](double p) -> std::optional<double> {
        size_t sum = 0;
        for (int t = 0; t < horizon; ++t) {
            sum += counts[size_t(t)];
            if (double(sum) >= p * double(months.size()))
                return t + 1;
        }
        return std::nullopt;
    };
    const double chance = months.empty() ? 0 : double(reached) / double(months.size());
    return {chance, monthOf(0.1), monthOf(0.5), monthOf(0.9)};
}

} // namespace ertrag
