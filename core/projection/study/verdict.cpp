// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/verdict.h"

#include "core/campaign/campaign.h"
#include "core/campaign/currencies.h"
#include "core/math/normal.h"
#include "core/projection/simulation/decision.h"
#include "core/projection/simulation/projection.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{

std::optional<Detectability> detectability(const Campaign& plan, const Projection& projection)
{
    const Answer<Baseline>& baseline = plan.measures.baseline;
    if (!baseline.given() || !(baseline.value.monthlySpread.valueOr(0) > 0) ||
        baseline.value.monthsOfHistory.valueOr(0) < 2)
        return std::nullopt;
    double won = 0;
    const size_t months = std::min(size_t(plan.months), projection.likely.months.size());
    for (size_t t = 0; t < months; ++t)
        won += projection.likely.months[t].incrementalCustomers;
    const double spread = baseline.value.monthlySpread.value;
    const int before = baseline.value.monthsOfHistory.value;
    const double planned = won / plan.months, deviation = spread * std::sqrt(1.0 / before + 1.0 / plan.months);
    return Detectability{planned, detectableDifference(spread, before, plan.months),
                         normalCdf(planned / deviation - normalQuantile(0.975))};
}

bool nothingToJudge(const Campaign& plan, const Projection& projection)
{
    if (projection.byMonth.empty() || projection.investment.p50 <= 0)
        return true;
    const bool customers = std::any_of(plan.channels.begin(), plan.channels.end(), [](const Channel& channel) {
        return channel.included && (channel.adBudgetPerMonth.minor > 0 || channel.organic.postsPerMonth > 0);
    });
    const auto& savings = plan.economics.savings;
    return !customers && std::none_of(savings.begin(), savings.end(), [](const Saving& saving) {
        return saving.perMonth.high > 0 && saving.paidToday.minor > 0;
    });
}

bool customersBringMost(const Projection& projection)
{
    double savings = 0;
    for (const CashMonth& month : projection.likely.months)
        savings += month.savings;
    const double all = projection.likely.benefit;
    return all > 0 && all - savings > 0.5 * all;
}

std::optional<double> limitNearby(const Projection& projection)
{
    const double near = std::max(nearAtLeast, 2 * projection.chanceError);
    for (const double limit : {paysFrom, failsUpTo})
        if (std::abs(projection.chancePositive - limit) <= near + 1e-9) // 0.66 is one point from 0.65
            return limit;
    return std::nullopt;
}

std::optional<double> alternativeBringsMore(const Campaign& plan, const Projection& projection)
{
    const Answer<Money>& other = plan.goals.nextBestUseReturn;
    if (!other.given())
        return std::nullopt;
    const double brings = other.value.units(currencyDecimals(plan.company.currency));
    return brings > std::max(0.0, projection.npv.p50) ? std::optional(brings - projection.npv.p50) : std::nullopt;
}

bool isPaying(PlanVerdict verdict)
{
    return verdict == PlanVerdict::Pays || verdict == PlanVerdict::PaysIfServed ||
           verdict == PlanVerdict::PaysButAlternative;
}

bool testClearlyWorthIt(const Projection& projection)
{
    return projection.test && projection.test->worth >= clearlyWorth * projection.test->cost;
}

bool cannotServe(const Campaign& plan, const Projection& projection)
{
    const Answer<Capacity>& capacity = plan.goals.capacityForMore;
    return capacity.given() && capacity.value == Capacity::No && !plan.goals.moreOrdersPerMonth.given() &&
           customersBringMost(projection);
}

namespace
{

/// The effect is to be seen in figures that move too much by themselves.
bool drowns(const Campaign& plan, const Projection& projection)
{
    const Answer<EvidenceLevel>& proof = plan.measures.proof;
    const bool provedOtherwise = proof.given() && (proof.value == EvidenceLevel::A || proof.value == EvidenceLevel::D);
    const auto effect = detectability(plan, projection);
    return effect && !effect->seen() && !provedOtherwise && customersBringMost(projection);
}

} // namespace

PlanVerdict planVerdict(const Campaign& plan, const Projection& projection)
{
    if (nothingToJudge(plan, projection))
        return PlanVerdict::Open;
    const double chance = projection.chancePositive;
    if (chance <= 0 || (chance <= failsUpTo && !testClearlyWorthIt(projection)))
        return PlanVerdict::DoesNotPay;
    if (drowns(plan, projection))
        return PlanVerdict::NotMeasurable;
    if (chance < paysFrom)
        return PlanVerdict::TestFirst;
    if (cannotServe(plan, projection))
        return PlanVerdict::PaysIfServed;
    return alternativeBringsMore(plan, projection) ? PlanVerdict::PaysButAlternative : PlanVerdict::Pays;
}

bool paysFromASmallStart(const Campaign& plan, const Projection& projection)
{
    return planVerdict(plan, projection) == PlanVerdict::Pays && testClearlyWorthIt(projection);
}

} // namespace ertrag
