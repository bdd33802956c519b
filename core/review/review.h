// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actual_months.h"
#include "core/review/comparison.h"
#include "core/review/key_figures.h"
#include "core/review/learning.h"
#include "core/review/marks.h"

namespace ertrag
{

/// Everything that plan and actual say together.
struct Review {
    Comparison comparison;
    std::vector<LearnedValue> learned;
    std::optional<LearnedValue> worst;    ///< of what was learned
    std::vector<KeyFigureNow> keyFigures; ///< in the order chosen in question 2
    std::vector<MarkNow> marks;           ///< of question 2.9
    std::optional<double> claimedRoi;     ///< what the platforms claim, see roiAsClaimed()
    std::optional<double> correctedRoi;   ///< the same with the owner's correction
    bool operator==(const Review&) const = default;
};

/// `known` are the months of `actuals`.
Review reviewOf(const Campaign& plan, const Actuals& actuals, const ActualMonths& known, const Projection& projection);
Review reviewOf(const Campaign& plan, const Actuals& actuals, const Projection& projection);

} // namespace ertrag
