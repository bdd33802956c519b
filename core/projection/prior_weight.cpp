// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/prior_weight.h"

#include "core/projection/sampling.h"

namespace ertrag
{

std::optional<double> casesOfShare(double mean, double variance)
{
    if (!(mean > 0 && mean < 1 && variance > 0))
        return {};
    const double cases = mean * (1 - mean) / variance - 1;
    return cases > 0 ? std::optional(cases) : std::nullopt;
}

std::optional<double> casesOfShare(const Estimate& share)
{
    if (!share.ordered() || share.low < 0 || share.high > 1 || share.constant())
        return {};
    // Even steps through the quantiles; the tails of a share are bounded, so the middle of each step is enough.
    constexpr int steps = 1000;
    const EstimateQuantile quantile(Support::Share, share);
    double sum = 0, squares = 0;
    for (int i = 0; i < steps; ++i) {
        const double x = quantile((i + 0.5) / steps);
        sum += x;
        squares += x * x;
    }
    const double mean = sum / steps;
    return casesOfShare(mean, squares / steps - mean * mean);
}

} // namespace ertrag
