// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/chart_spec.h"

namespace ertrag
{

class NumberText;
struct Campaign;
struct Projection;

/// Cumulated net return: band of 8 of 10 cases, band of 5 of 10, median, break-even mark.
ChartSpec netReturnChart(const Projection& projection, const Campaign& plan, const NumberText& numbers);
/// How often which ROI comes out.
ChartSpec certaintyChart(const Projection& projection, const NumberText& numbers);
/// What moves the ROI most, in percentage points from the likely value; at most six drivers.
ChartSpec driverChart(const Projection& projection, const Campaign& plan, const NumberText& numbers);
/// Cost below zero and return above zero of every month.
ChartSpec monthChart(const Projection& projection, const Campaign& plan, const NumberText& numbers);

} // namespace ertrag
