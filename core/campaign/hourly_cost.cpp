// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/hourly_cost.h"

#include <algorithm>

namespace ertrag
{

double productiveHours(const HourlyCostHelper& h)
{
    const double away = (h.vacationDays + h.publicHolidays + h.sickDays) * h.hoursPerWeek / 5;
    return std::max(0.0, 52 * h.hoursPerWeek - away);
}

double hourlyCost(const HourlyCostHelper& h, int decimals)
{
    const double hours = productiveHours(h);
    return hours > 0 ? h.grossPerYear.units(decimals) * (1 + h.onCostShare) / hours : 0;
}

} // namespace ertrag
