// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/chart_spec.h"

namespace ertrag
{

class NumberText;
struct Campaign;
struct PlanEvent;

/// As the owner calls it; without a name what it is: "Fair".
QString eventName(const PlanEvent& event);

/// Puts the plan's events into a chart whose x counts months from the plan's start: a line at the day with the name,
/// one for all of a month; in the caption each with its month, and in the table, which is there already: beside the
/// row of its month, or below its rows where these are no months. Those outside the chart are left out.
void markEvents(ChartSpec& spec, const Campaign& plan, const NumberText& numbers);

} // namespace ertrag
