// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/verdict.h"

#include "core/campaign/campaign.h"
#include "core/projection/simulation/decision.h"
#include "core/projection/simulation/projection.h"

#include <algorithm>

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
    return Detectability{won / plan.months, detectableDifference(baseline.value.monthlySpread.value,
                                                                 baseline.value.monthsOfHistory.value, plan.months)};
}

bool nothingToJudge(const Projection& projection)
{
    return projection.byMonth.empty() || projection.investment.p50 <= 0 || projection.benefit.p90 <= 0;
}

bool testClearlyWorthIt(const Projection& projection)
{
    return projection.test && projection.test->worth >= clearlyWorth * projection.test->cost;
}

PlanVerdict planVerdict(const Campaign& plan, const Projection& projection)
{
    if (nothingToJudge(projection))
        return PlanVerdict::Open;
    if (projection.chancePositive <= failsUpTo && !testClearlyWorthIt(projection))
        return PlanVerdict::DoesNotPay;
    const auto& proof = plan.measures.proof;
    const bool provedOtherwise = proof.given() && (proof.value == EvidenceLevel::A || proof.value == EvidenceLevel::D);
    const auto effect = detectability(plan, projection);
    if (effect && !effect->seen() && !provedOtherwise)
        return PlanVerdict::NotMeasurable;
    return projection.chancePositive >= paysFrom ? PlanVerdict::Pays : PlanVerdict::TestFirst;
}

bool paysFromASmallStart(const Campaign& plan, const Projection& projection)
{
    return planVerdict(plan, projection) == PlanVerdict::Pays && testClearlyWorthIt(projection);
}

} // namespace ertrag
