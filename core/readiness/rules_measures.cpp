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
    if (const auto effect = monthlyEffect(campaign); r.reached == 0 && effect)
        r.reason = reason::EffectTooSmall{effect->planned, effect->visible};
    return r;
}

reason::Aim openOf(const SmartCheck& check, const Campaign& campaign, const Projection* projection)
{
    reason::Aim aim;
    const auto open = [&aim](bool reached, AimPart part) {
        if (!reached)
            aim.open.push_back(part);
    };
    open(check.specific, AimPart::Number);
    open(check.measurable, AimPart::SourceAndReader);
    // Without a number nobody can say whether it is within reach.
    open(check.achievable || !check.specific, AimPart::Chance);
    open(check.relevant, AimPart::ResultFigure);
    const bool marks = !campaign.measures.marks.empty();
    open(marks, AimPart::Marks);
    open(check.timed || !marks, AimPart::Date);
    if (projection && !check.achievable)
        aim.chance = chanceOfAim(campaign, *projection);
    return aim;
}

RuleResult smart(const Campaign& campaign, const Projection* projection)
{
    RuleResult r = result(7, "measures.aim", 10);
    const SmartCheck check = smartCheck(campaign, projection);
    r.reached = 2 * check.reached();
    r.unanswered = !campaign.measures.aim.given();
    if (check.reached() < 5)
        r.reason = openOf(check, campaign, projection);
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
    if (r.reached < r.possible && months > 0)
        r.reason = reason::ShortHistory{months};
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
    if (all.size() > 5)
        r.reason = reason::TooManyKeyFigures{int(all.size())};
    else if (results != 1)
        r.reason = reason::ResultFigures{int(results)};
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
    if (!r.unanswered && !threePoint)
        r.reason = reason::NoRange{};
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
    if (!r.unanswered && share.likely >= 1)
        r.reason = reason::NobodyAnyway{};
    return r;
}

} // namespace

std::vector<RuleResult> measureRules(const Campaign& campaign, const Projection* projection)
{
    return {detectable(campaign),    smart(campaign, projection), baseline(campaign),
            fewKeyFigures(campaign), valueOfSuccess(campaign),    incrementality(campaign)};
}

} // namespace ertrag
