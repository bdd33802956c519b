// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/evidence.h"

#include "core/campaign/campaign.h"
#include "core/review/campaign_months.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

constexpr double eightOfTen = 1.2815515655446004;

bool takesCounted(EvidenceLevel level)
{
    return level != EvidenceLevel::E;
}

bool looksBack(EvidenceLevel level)
{
    return level == EvidenceLevel::B || level == EvidenceLevel::C;
}

double share(double part, double of)
{
    return std::clamp(part / of, 0.0, 1.0);
}

/// Of months that have both; whoever did not count the asked asked all.
FigurePair countedAdditional(const std::vector<ActualMonth>& months, bool stated)
{
    FigurePair pair;
    for (const ActualMonth& month : months) {
        const std::optional<double> of = stated && month.asked ? month.asked : month.newCustomers;
        if (month.additional && of) {
            pair.top += *month.additional;
            pair.bottom += *of;
        }
    }
    return pair;
}

bool fromCounted(Evidence& evidence, const std::vector<ActualMonth>& months)
{
    const bool stated = evidence.level == EvidenceLevel::D;
    const FigurePair counted = countedAdditional(months, stated);
    if (counted.bottom <= 0)
        return false;
    evidence.basis = Evidence::Basis::Counted;
    evidence.additional = counted.top;
    evidence.of = counted.bottom;
    evidence.factor = evidence.low = evidence.high = share(counted.top, counted.bottom);
    if (stated) {
        const ShareRange range = wilson(std::min(counted.top, counted.bottom), counted.bottom);
        evidence.low = range.low;
        evidence.high = range.high;
    }
    return true;
}

bool fromBefore(Evidence& evidence, const Campaign& plan, const std::vector<ActualMonth>& months)
{
    const Measures& m = plan.measures;
    const bool customers = m.aim.given() && m.aim.value.object == AimObject::NewCustomers;
    const FigurePair came = perMonth(months, &ActualMonth::newCustomers);
    if (!customers || !m.baseline.given() || !m.baseline.value.perMonth.given() || came.top <= 0)
        return false;
    const Baseline& before = m.baseline.value;
    const double usual = before.perMonth.value * came.bottom;
    // The months so far vary by themselves, and the usual month is only known as well as its history is long.
    const double history = std::max(1, before.monthsOfHistory.valueOr(1));
    const double spread =
        eightOfTen * before.monthlySpread.valueOr(0) * std::sqrt(came.bottom + came.bottom * came.bottom / history);
    evidence.basis = Evidence::Basis::Before;
    evidence.additional = usual;
    evidence.of = came.top;
    evidence.factor = share(came.top - usual, came.top);
    evidence.low = share(came.top - usual - spread, came.top);
    evidence.high = share(came.top - usual + spread, came.top);
    return true;
}

} // namespace

ShareRange wilson(double hits, double of)
{
    constexpr double z = 1.959963984540054;
    const double p = hits / of, square = z * z / of;
    const double middle = (p + square / 2) / (1 + square);
    const double half = z / (1 + square) * std::sqrt(p * (1 - p) / of + square / of / 4);
    return {middle - half, middle + half};
}

Evidence evidenceOf(const Campaign& plan, const std::vector<ActualMonth>& months)
{
    Evidence evidence;
    const Estimate& guess = plan.economics.incrementality;
    evidence.factor = guess.likely;
    evidence.low = guess.low;
    evidence.high = guess.high;
    if (!plan.measures.proof.given())
        return evidence;
    evidence.level = plan.measures.proof.value;
    if (!takesCounted(*evidence.level) || fromCounted(evidence, months))
        return evidence;
    if (looksBack(*evidence.level))
        fromBefore(evidence, plan, months);
    return evidence;
}

} // namespace ertrag
