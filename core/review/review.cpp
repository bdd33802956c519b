// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review.h"

#include "core/campaign/campaign.h"
#include "core/campaign/field_check.h"
#include "core/review/campaign_months.h"
#include "core/review/claimed.h"

namespace ertrag
{
namespace
{

std::vector<CorrectedMonth> upTo(std::vector<CorrectedMonth> months, Month end)
{
    std::erase_if(months, [end](const CorrectedMonth& month) { return !(month.month < end); });
    return months;
}

} // namespace

Review reviewOf(const Campaign& plan, const Actuals& actuals, const ActualMonths& known, const Projection& projection)
{
    const std::vector<ActualMonth> months = campaignMonths(plan, known.all);
    const CountedTime time = countedTime(plan, months, comparableMonths(projection));
    Review review;
    review.comparison = compareTime(plan, time, projection);
    review.learned = learnedFrom(plan, months, campaignMonths(plan, known.imported), projection);
    review.worst = worstOf(review.learned);
    review.keyFigures = keyFiguresNow(plan, actuals, time.months, review.comparison, projection);
    review.marks = marksNow(plan, time.months, projection);
    // Claims of months that do not count have no cost beside them, and over a gap there is no ROI to date.
    if (!time.complete())
        return review;
    review.claimedRoi = roiAsClaimed(plan, time.months, review.comparison.cost);
    if (actuals.correction != Correction{})
        review.correctedRoi =
            roiAsCorrected(plan, upTo(known.corrected, plan.start + int(time.months.size())), review.comparison.cost);
    return review;
}

Review reviewOf(const Campaign& plan, const Actuals& actuals, const Projection& projection)
{
    return reviewOf(plan, actuals, actualMonths(actuals, currencyDecimals(plan.company.currency)), projection);
}

} // namespace ertrag
