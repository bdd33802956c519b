// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/sales_cycle.h"

#include "core/base/month.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{

int proposedTail(const SalesCycle& cycle, int usual)
{
    constexpr int mostTail = 36;
    constexpr double dust = 1e-9; // 65 weeks are 15 months
    const double half = cycle.halfWeeks.likely / weeksPerMonth, nineOfTen = half * cycle.spread.likely;
    const int months = std::max(usual + int(std::ceil(half - dust)), int(std::ceil(nineOfTen - dust)));
    return std::min(cycle.counts() ? months : usual, mostTail);
}

int monthsUntilHalf(const SalesCycle& cycle)
{
    return int(std::lround(cycle.halfWeeks.likely / weeksPerMonth));
}

} // namespace ertrag
