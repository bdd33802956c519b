// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

namespace ertrag
{

/// EVPI of "run it or not": E[max(NB, 0)] - max(E[NB], 0) over cases of the net benefit, its unit; >= 0.
/// Source: method.md 8, risk.04 to risk.06.
double perfectInformation(std::span<const double> netBenefit);
/// The same for a normal net benefit: sd phi(m / sd) - |m| Phi(-|m| / sd); sd > 0.
double perfectInformationNormal(double mean, double sd);

/// EVPPI of a driver: NB as a cubic of the driver's normal score (Hermite polynomials, so no sorting and no equations
/// to solve), mean of its positive part; in [0, EVPI], NB's unit. `weights` are means of NB times each polynomial over
/// the cases, `most` is the EVPI. Source: Strong, Oakley & Brennan 2014; risk.05.
double driverInformation(const std::array<double, 4>& weights, double most);
/// The same from scores and NB themselves; both of the same length.
double driverInformation(std::span<const double> scores, std::span<const double> netBenefit);

/// A decision that pays `value` x rate - `cost`, the rate being Beta(a, b) so far.
struct RateDecision {
    double a = 1, b = 1;        ///< > 0
    double value = 0, cost = 0; ///< currency units
};
/// EVSI of a test of `clicks` clicks before it: the exact beta-binomial sum; clicks >= 0. risk.07
double sampleInformation(const RateDecision& decision, int clicks);
/// Its limit for very many clicks. risk.08
double perfectInformation(const RateDecision& decision);

/// Smallest difference between the mean of `after` months and that of `before` months that 8 of 10 campaigns would
/// show at 95 %: (z.975 + z.8) sigma sqrt(1/before + 1/after). Source: method.md 9.4, counterfactual.05.
double detectableDifference(double monthlySpread, int before, int after);

} // namespace ertrag
