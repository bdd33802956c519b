// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

namespace ertrag
{

struct Campaign;

/// The months of the campaign's horizon that have figures or lie between such; a file may hold years.
std::vector<ActualMonth> campaignMonths(const Campaign& plan, std::vector<ActualMonth> months);
std::vector<ActualMonth> campaignMonths(const Campaign& plan, const Actuals& actuals);

using MonthFigure = std::optional<double> ActualMonth::*;

/// Sums of two figures over the months that have both: a ratio of months that miss one of them would be wrong.
struct FigurePair {
    double top = 0, bottom = 0;
    std::optional<double> ratio() const { return bottom > 0 ? std::optional(top / bottom) : std::nullopt; }
};
FigurePair bothOf(const std::vector<ActualMonth>& months, MonthFigure top, MonthFigure bottom);
/// A figure over the time of the months that have it.
FigurePair perMonth(const std::vector<ActualMonth>& months, MonthFigure figure);
/// Absent if no month has the figure.
std::optional<double> sumOf(const std::vector<ActualMonth>& months, MonthFigure figure);

} // namespace ertrag
