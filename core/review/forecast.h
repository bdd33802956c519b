// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/comparison.h"

namespace ertrag
{

/// Trust in what the months so far say against the plan: 1 + (actual / plan - 1) n / (n + 3), n months elapsed, within
/// 0..5; 1 where nothing was planned.
double trustedFactor(double actual, double plan, double elapsed);

/// Fills the factors, the months' forecasts and endRoi from what is compared so far. `lastShare`: how much of the last
/// month with figures is over, 0..1. `plannedOpen`: by month, what the plan's benefit has of enquiries up to now. Where
/// sales follow late, few months have said much: n is multiplied by the share of the planned buyers of the months so
/// far who should have bought.
void addForecast(Comparison& comparison, const Projection& projection, double lastShare,
                 const std::vector<double>& plannedOpen);

} // namespace ertrag
