// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/estimate.h"

#include <optional>

namespace ertrag
{

/// What a guess weighs: as many observed cases as a beta distribution with this mean and variance stands for,
/// m (1 - m) / v - 1. Absent for a constant, or where no beta distribution has these two. Source: method.md 9.1,
/// oracle bayes.04.
std::optional<double> casesOfShare(double mean, double variance);

/// The same for an estimated share 0..1, with the mean and variance of the distribution that the simulation draws
/// it from.
std::optional<double> casesOfShare(const Estimate& share);

} // namespace ertrag
