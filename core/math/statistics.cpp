// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/statistics.h"

#include <algorithm>
#include <cmath>
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

std::vector<double> quantiles(std::span<double> values, std::span<const double> probabilities)
{
    std::vector<double> found;
    size_t done = 0; // everything before it is in place
    for (double p : probabilities) {
        if (values.empty()) {
            found.push_back(0);
            continue;
        }
        const double position = p * double(values.size() - 1);
        const size_t i = std::min(size_t(position), values.size() - 1);
        if (i >= done)
            std::nth_element(values.begin() + std::ptrdiff_t(done), values.begin() + std::ptrdiff_t(i), values.end());
        done = std::max(done, i + 1);
        double next = values[i];
        if (i + 1 < values.size() && position > double(i)) {
            next = *std::min_element(values.begin() + std::ptrdiff_t(i + 1), values.end());
        }
        found.push_back(values[i] + (position - double(i)) * (next - values[i]));
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
