// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/verdict.h"

#include "core/campaign/campaign.h"
#include "core/projection/decision.h"
#include "core/projection/projection.h"

#include <algorithm>

namespace ertrag
{

std::optional<Detectability> detectability(const Campaign& plan, const Projection& projection)
{
    const Answer<Baseline>& baseline = plan.measures.baseline;
    if (!baseline.given() || !(baseline.value.monthlySpread > 0) || baseline.value.monthsOfHistory < 2)
        return std::nullopt;
    double won = 0;
    const size_t months = std::min(size_t(plan.months), projection.likely.months.size());
    for (size_t t = 0; t < months; ++t)
        won += projection.likely.months[t].incrementalCustomers;
    return Detectability{won / plan.months, detectableDifference(baseline.value.monthlySpread,
                                                                 baseline.value.monthsOfHistory, plan.months)};
}

PlanVerdict verdictByChance(const Projection& projection)
{
    if (projection.byMonth.empty() || projection.investment.p50 <= 0 || projection.benefit.p90 <= 0)
        return PlanVerdict::Open;
    if (projection.chancePositive <= kFailsUpTo)
        return PlanVerdict::DoesNotPay;
    return projection.chancePositive >= kPaysFrom ? PlanVerdict::Pays : PlanVerdict::TestFirst;
}

PlanVerdict planVerdict(const Campaign& plan, const Projection& projection)
{
    const PlanVerdict byChance = verdictByChance(projection);
    if (byChance == PlanVerdict::Open || byChance == PlanVerdict::DoesNotPay)
        return byChance;
    const auto& proof = plan.measures.proof;
    const bool provedOtherwise = proof.given() && (proof.value == EvidenceLevel::A || proof.value == EvidenceLevel::D);
    const auto effect = detectability(plan, projection);
    return effect && !effect->seen() && !provedOtherwise ? PlanVerdict::NotMeasurable : byChance;
}

} // namespace ertrag
