// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/rules.h"

#include "core/catalogue/key_figures.h"
#include "core/readiness/smart.h"

#include <algorithm>

namespace ertrag
{
namespace
{

RuleResult result(int number, const char* field, double possible)
{
    RuleResult r;
    r.number = number;
    r.question = 2;
    r.field = QLatin1String(field);
    r.possible = possible;
    return r;
}

/// Asking at the till (D) shows effects of any size; everything else needs one above the noise of the months.
RuleResult detectable(const Campaign& campaign)
{
    RuleResult r = result(6, "measures.proof", 4);
    const Answer<EvidenceLevel>& proof = campaign.measures.proof;
    const bool asksCustomers = proof.given() && proof.value == EvidenceLevel::D;
    const std::optional<bool> seen = effectIsDetectable(campaign);
    r.reached = asksCustomers || seen.value_or(false) ? 4 : 0;
    r.unanswered = r.reached == 0 && !proof.given() && !seen;
    return r;
}

RuleResult smart(const Campaign& campaign, const Projection* projection)
{
    RuleResult r = result(7, "measures.aim", 10);
    const SmartCheck check = smartCheck(campaign, projection);
    r.reached = 2 * check.reached();
    r.unanswered = !campaign.measures.aim.given();
    if (check.specific && !check.measurable)
        r.field = QStringLiteral("measures.key_figures");
    else if (check.specific && !check.achievable)
        r.field = QStringLiteral("measures.target");
    else if (check.specific && check.achievable && check.relevant && campaign.measures.marks.empty())
        r.field = QStringLiteral("measures.marks");
    return r;
}

RuleResult baseline(const Campaign& campaign)
{
    RuleResult r = result(8, "measures.baseline", 4);
    const Answer<Baseline>& baseline = campaign.measures.baseline;
    r.unanswered = !baseline.given();
    const int months = baseline.given() ? baseline.value.monthsOfHistory.valueOr(0) : 0;
    if (months >= 3)
        r.reached = months >= 12 ? 4 : 2;
    return r;
}

RuleResult fewKeyFigures(const Campaign& campaign)
{
    RuleResult r = result(9, "measures.key_figures", 3);
    const auto& all = campaign.measures.keyFigures;
    const auto results = std::count_if(
        all.begin(), all.end(), [](const KeyFigureChoice& choice) { return choice.role == KeyFigureRole::Result; });
    const bool counts = std::any_of(all.begin(), all.end(), [](const KeyFigureChoice& choice) {
        return choice.role == KeyFigureRole::Result && isResultFigure(choice.key);
    });
    r.unanswered = all.empty();
    r.reached = all.size() <= 5 && results == 1 && counts ? 3 : 0;
    return r;
}

RuleResult valueOfSuccess(const Campaign& campaign)
{
    RuleResult r = result(10, "economics.contribution_margin", 2);
    const Estimate& order = campaign.economics.orderValue;
    const Estimate& margin = campaign.economics.contributionMargin;
    r.unanswered = order.origin == Origin::Assumption || margin.origin == Origin::Assumption;
    const bool threePoint = order.ordered() && margin.ordered() && !(order.constant() && margin.constant());
    r.reached = !r.unanswered && threePoint && order.likely > 0 && margin.likely > 0 ? 2 : 0;
    if (order.origin == Origin::Assumption)
        r.field = QStringLiteral("economics.order_value");
    return r;
}

RuleResult incrementality(const Campaign& campaign)
{
    RuleResult r = result(11, "economics.incrementality", 2);
    const Estimate& share = campaign.economics.incrementality;
    r.unanswered = share.origin == Origin::Assumption;
    r.reached = !r.unanswered && share.likely < 1 ? 2 : 0;
    return r;
}

} // namespace

std::vector<RuleResult> measureRules(const Campaign& campaign, const Projection* projection)
{
    return {detectable(campaign),    smart(campaign, projection), baseline(campaign),
            fewKeyFigures(campaign), valueOfSuccess(campaign),    incrementality(campaign)};
}

} // namespace ertrag
