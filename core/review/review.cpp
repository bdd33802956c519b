// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review.h"

#include "core/campaign/campaign.h"
#include "core/campaign/field_check.h"
#include "core/review/campaign_months.h"
#include "core/review/claimed.h"

namespace ertrag
{

Review reviewOf(const Campaign& plan, const Actuals& actuals, const ActualMonths& known, const Projection& projection)
{
    const std::vector<ActualMonth> months = campaignMonths(plan, known.all);
    Review review;
    review.comparison = compareMonths(plan, months, projection);
    review.learned = learnedFrom(plan, months, campaignMonths(plan, known.imported), projection);
    review.worst = worstOf(review.learned);
    review.keyFigures = keyFiguresNow(plan, actuals, months, review.comparison, projection);
    review.claimedRoi = roiAsClaimed(plan, months, review.comparison.cost);
    if (actuals.correction != Correction{})
        review.correctedRoi = roiAsCorrected(plan, known.corrected, review.comparison.cost);
    return review;
}

Review reviewOf(const Campaign& plan, const Actuals& actuals, const Projection& projection)
{
    return reviewOf(plan, actuals, actualMonths(actuals, currencyDecimals(plan.company.currency)), projection);
}

} // namespace ertrag
