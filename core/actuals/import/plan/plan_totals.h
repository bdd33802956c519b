// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/plan/media_plan_file.h"

namespace ertrag
{

/// A row that says a sum of others, and how many rows of figures stand before it and before the one like it above.
struct StatedTotal {
    PlanRow row;
    size_t before = 0, since = 0;
    bool heading = false; ///< named as a group of lines ("Werbebudget"): a sum of them, else a line of its own
};

/// Compares each with all rows above, those since the last total, those below and all; what fits none of them differs
/// from what stands above; a heading that fits none is a line.
void checkTotals(const std::vector<StatedTotal>& totals, MediaPlanFile& file);

} // namespace ertrag
