// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/rules.h"

namespace ertrag
{
namespace
{

RuleResult result(int number, const char* field, double possible)
{
    RuleResult r;
    r.number = number;
    r.question = 1;
    r.field = QStringLiteral("goals.") + QLatin1String(field);
    r.possible = possible;
    return r;
}

bool wantsSales(BusinessGoal goal)
{
    return goal == BusinessGoal::MoreSales || goal == BusinessGoal::RepeatCustom;
}

RuleResult capacityServesAim(const Goals& goals)
{
    RuleResult r = result(1, "capacity_for_more", 4);
    const bool sales = goals.goal.given() && wantsSales(goals.goal.value);
    const bool known = goals.goal.given() && (!sales || goals.capacityForMore.given());
    const bool fits = known && !(sales && goals.capacityForMore.value == Capacity::No);
    r.reached = fits ? 4 : 0;
    r.blocks = !fits;
    r.unanswered = !known;
    if (!goals.goal.given())
        r.field = QStringLiteral("goals.goal");
    return r;
}

RuleResult oneGoal(const Goals& goals)
{
    RuleResult r = result(2, "goal", 3);
    r.unanswered = !goals.goal.given();
    const bool named =
        goals.goal.given() && (goals.goal.value != BusinessGoal::Other || !goals.goalInOwnWords.trimmed().isEmpty());
    r.reached = named ? 3 : 0;
    if (!named && !r.unanswered)
        r.reason = reason::GoalNotNamed{};
    return r;
}

bool leverFits(BusinessGoal goal, Bottleneck neck)
{
    switch (goal) {
    case BusinessGoal::MoreSales:
        return neck == Bottleneck::Demand || neck == Bottleneck::Awareness;
    case BusinessGoal::BetterOrders:
        return neck == Bottleneck::Demand || neck == Bottleneck::Awareness || neck == Bottleneck::Capacity;
    case BusinessGoal::Staff:
        return neck == Bottleneck::Staff || neck == Bottleneck::Capacity;
    case BusinessGoal::RepeatCustom:
        return neck == Bottleneck::Demand;
    case BusinessGoal::ServiceLoad:
        return neck == Bottleneck::Capacity || neck == Bottleneck::Staff;
    case BusinessGoal::Reputation:
        return neck == Bottleneck::Awareness || neck == Bottleneck::Demand;
    case BusinessGoal::Other:
        return neck != Bottleneck::Price && neck != Bottleneck::Product;
    }
    return false;
}

RuleResult bottleneckMatches(const Goals& goals)
{
    RuleResult r = result(3, "bottleneck", 3);
    r.unanswered = !goals.goal.given() || !goals.bottleneck.given();
    r.reached = !r.unanswered && leverFits(goals.goal.value, goals.bottleneck.value) ? 3 : 0;
    return r;
}

RuleResult nextBestUse(const Goals& goals)
{
    RuleResult r = result(4, "next_best_use", 2);
    r.unanswered = !goals.nextBestUse.given();
    r.reached = goals.nextBestUse.given() && !goals.nextBestUse.value.trimmed().isEmpty() ? 2 : 0;
    return r;
}

RuleResult stopRule(const Campaign& campaign)
{
    const Answer<StopAgreement>& stop = campaign.goals.stop;
    RuleResult r = result(5, "stop", 3);
    r.unanswered = !stop.given();
    if (r.unanswered)
        return r;
    reason::Stop open;
    if (stop.value.role.trimmed().isEmpty())
        open.open.push_back(StopPart::Who);
    if (stop.value.atLeast.valueOr(0) <= 0)
        open.open.push_back(StopPart::Sign);
    const int after = stop.value.afterMonths.valueOr(0);
    if (after < 1 || after > campaign.horizon())
        open.open.push_back(StopPart::When);
    r.reached = open.open.empty() ? 3 : 0;
    if (!open.open.empty())
        r.reason = open;
    return r;
}

} // namespace

std::vector<RuleResult> goalRules(const Campaign& campaign)
{
    const Goals& goals = campaign.goals;
    return {capacityServesAim(goals), oneGoal(goals), bottleneckMatches(goals), nextBestUse(goals), stopRule(campaign)};
}

} // namespace ertrag
