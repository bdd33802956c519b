// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/figure.h"

namespace ertrag
{

class NumberText;
struct Campaign;
struct Projection;

/// What the campaign costs, line by line, over all months at the likely values; lines of nothing are left out.
Table costTable(const Projection& projection, const NumberText& numbers);
/// Every estimate that the result rests on (drivers()): low, likely, high, and where it comes from.
Table assumptionTable(const Campaign& plan, const NumberText& numbers);

} // namespace ertrag
