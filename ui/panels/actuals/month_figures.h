// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"
#include "ui/widgets/form.h"

#include <span>

namespace ertrag
{

/// What is asked for month by month, each in a table of its own.
enum class MonthFigures {
    Sales,       ///< what came, and what it cost
    PlannedOnce, ///< costs that the plan has beside
    Additional,  ///< who came only because of the campaign
    Enquiries    ///< what became of them, where a sale takes months
};

/// A figure of a month in the order of the columns; amounts and counts are typed differently.
struct MonthFigure {
    const char* title; ///< to be translated in the context of MonthTable
    NumberEdit::Role role;
    std::optional<double> TypedMonth::*count;
    std::optional<Money> TypedMonth::*amount;
    std::optional<double> ActualMonth::*known; ///< what a file says, if nothing is typed; null = no file does
};

std::span<const MonthFigure> monthFigures(MonthFigures which);

} // namespace ertrag
