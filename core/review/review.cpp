// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review.h"

#include "core/review/campaign_months.h"
#include "core/review/claimed.h"

namespace ertrag
{

Review reviewOf(const Campaign& plan, const Actuals& actuals, const Projection& projection)
{
    Actuals imported;
    imported.imports = actuals.imports;
    const std::vector<ActualMonth> months = campaignMonths(plan, actuals);
    Review review;
    review.comparison = compareMonths(plan, months, projection);
    review.learned = learnedFrom(plan, months, campaignMonths(plan, imported), projection);
    review.worst = worstOf(review.learned);
    review.keyFigures = keyFiguresNow(plan, actuals, months, review.comparison, projection);
    review.claimedRoi = roiAsClaimed(plan, months, review.comparison.cost);
    review.correctedRoi = roiAsCorrected(plan, actuals, review.comparison.cost);
    return review;
}

} // namespace ertrag
