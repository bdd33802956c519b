// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/duties.h"

namespace ertrag
{

/// Hours a year that are worked: 52 weeks less vacation, public holidays and days of illness of a fifth of a week each;
/// 0 if none are left. Source: method.md 3.1, money.04.
double productiveHours(const HourlyCostHelper& helper);

/// What one of these hours costs in currency units: gross pay with the employer's share over productive hours; 0
/// without any. `decimals` are those of the currency.
double hourlyCost(const HourlyCostHelper& helper, int decimals);

} // namespace ertrag
