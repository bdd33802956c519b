// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/chart_spec.h"

namespace ertrag
{

class NumberText;
struct Campaign;

/// The flow of the plan: a row for each channel with ads, a bar in each month, as thick as the euros spent then; at the
/// end of a row what it comes to. Without rows if no channel has ads.
ChartSpec mediaPlanChart(const Campaign& plan, const NumberText& numbers);

} // namespace ertrag
