// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/aim_check.h"

#include "core/projection/simulation/projection.h"

namespace ertrag
{

std::optional<reason::AimBelowBreakEven> aimBelowBreakEven(const Campaign& campaign, const Projection& projection)
{
    const Answer<Aim>& aim = campaign.measures.aim;
    const bool customers = aim.given() && aim.value.object == AimObject::NewCustomers && aim.value.verb == AimVerb::Win;
    if (!customers || amountOf(aim) <= 0 || !projection.customersToBreakEven)
        return std::nullopt;
    reason::AimBelowBreakEven below;
    below.aim = amountOf(aim);
    below.additional = below.aim * campaign.economics.incrementality.likely;
    below.needed = *projection.customersToBreakEven;
    return below.additional < below.needed ? std::optional(below) : std::nullopt;
}

Point pointOf(const reason::AimBelowBreakEven& below)
{
    Point point;
    point.rule = QStringLiteral("G1");
    point.question = 2;
    point.field = QStringLiteral("measures.aim");
    point.reason = below;
    return point;
}

} // namespace ertrag
