// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace ertrag
{

/// The shifted-beta-geometric model of customers who stay: those with a high rate of leaving go first, so retention
/// rises with age. For an imported survival table only; the cash model keeps retention constant, which is the
/// cautious side. Source: Fader & Hardie 2007 and 2010; method.md 4.6, marketing.07 to marketing.10.
struct RetentionModel {
    double alpha = 1, beta = 1; ///< > 0

    /// S(0..periods): the share that is still there, S(0) = 1.
    std::vector<double> survival(int periods) const;
    /// r(1..periods) = S(t) / S(t - 1).
    std::vector<double> rates(int periods) const;
    /// Expected discounted number of periods a new customer stays, the first one included; discount > 0 a period.
    double expectedLifetime(double discount) const;
};

/// ln of the likelihood of a survival table: `survivors` are persons left after 0, 1, ... periods, falling.
double logLikelihood(const RetentionModel& model, std::span<const double> survivors);

/// The most likely model for a table of at least three falling numbers; alpha and beta in [e^-6, e^6], relative
/// accuracy 1e-6.
RetentionModel fitRetention(std::span<const double> survivors);

} // namespace ertrag
