// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/plan/media_plan_file.h"
#include "core/campaign/media_plan.h"

namespace ertrag
{

/// Why a row of a file is not taken.
enum class RowLeft {
    Unknown,   ///< the name is neither a channel's nor a cost line's
    NotInPlan, ///< the catalogue knows it, and the plan has no such channel or line
    Several,   ///< it may be more than one channel of the plan
    OpenHours, ///< hours without week or month
    Share      ///< percentages
};

/// Which figure of the plan a row is: by the owner's own name, else by the catalogue's names and usual spellings of the
/// kind (resources/catalogue/plan_words.json), else as a cost line.
struct PlannedLine {
    QString path; ///< PlannedFigure::path; empty = none
    RowLeft left = RowLeft::Unknown;
};
PlannedLine lineOf(const PlanRow& row, const Campaign& plan, const std::vector<PlannedFigure>& figures);

} // namespace ertrag
