// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "ui/present/numbers/chart_spec.h"

#include <functional>

namespace ertrag
{

class NumberText;

/// Round values (1, 2, 2.5, 5 times a power of ten) from at or below `low` to at or above `high`, about `wanted` steps.
std::vector<double> roundSteps(double low, double high, int wanted);

/// Sets yMin and yMax so that low..high fits with a little air, and the round values between as yTicks, with the texts
/// of `word`.
void setYAxis(ChartSpec& spec, double low, double high, const std::function<QString(double)>& word);

/// Sets xMin 0, xMax `months` and a tick every 3, 6 or 12 months; x = 0 is the start of the first month.
void setMonthAxis(ChartSpec& spec, Month start, int months, const NumberText& numbers);

} // namespace ertrag
