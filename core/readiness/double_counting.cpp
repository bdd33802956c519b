// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/double_counting.h"

#include <algorithm>

namespace ertrag
{
namespace
{

Point point(const char* rule, int question, const char* field, bool unanswered)
{
    Point made;
    made.rule = QLatin1String(rule);
    made.question = question;
    made.field = QLatin1String(field);
    made.unanswered = unanswered;
    return made;
}

bool replacesOtherAds(const Economics& economics)
{
    return std::any_of(economics.savings.begin(), economics.savings.end(), [](const Saving& saving) {
        return saving.kind == SavingKind::OtherAdsReplaced && saving.perMonth.likely > 0 && saving.paidToday.minor > 0;
    });
}

} // namespace

std::vector<Point> doubleCounting(const Campaign& campaign)
{
    const Economics& e = campaign.economics;
    const auto paid = std::count_if(campaign.channels.begin(), campaign.channels.end(), [](const Channel& channel) {
        return channel.included && channel.adBudgetPerMonth.minor > 0;
    });
    std::vector<Point> points;
    if (replacesOtherAds(e) && paid > 0 && e.adBudgetLowered.valueOr(true))
        points.push_back(point("D1", 2, "economics.ad_budget_lowered", !e.adBudgetLowered.given()));
    const Answer<EvidenceLevel>& proof = campaign.measures.proof;
    if (paid > 1 && proof.given() && proof.value == EvidenceLevel::E)
        points.push_back(point("D2", 2, "measures.proof", false));
    if (std::any_of(e.foreignCosts.begin(), e.foreignCosts.end(),
                    [](const ForeignCost& cost) { return !cost.counts(); }))
        points.push_back(point("D3", 4, "economics.foreign_costs", true));
    if (std::any_of(e.savings.begin(), e.savings.end(),
                    [](const Saving& saving) { return saving.perMonth.high > 0 && saving.paidToday.minor <= 0; }))
        points.push_back(point("D4", 2, "economics.savings", true));
    return points;
}

} // namespace ertrag
