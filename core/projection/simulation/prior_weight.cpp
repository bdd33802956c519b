// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/prior_weight.h"

#include "core/projection/simulation/sampling.h"

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
    const Moments m = moments(Support::Share, share);
    return casesOfShare(m.mean, m.variance);
}

} // namespace ertrag
