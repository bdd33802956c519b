// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

#include <array>

namespace ertrag
{

// The names of the choices in JSON, in the order of the enumerators; all enumerators start at 0 without gaps. Those of
// Trade stand beside it (trade.h).
inline auto enumNames(BusinessGoal)
{
    return std::array{"more_sales", "better_orders", "staff", "repeat_custom", "service_load", "reputation", "other"};
}
inline auto enumNames(Bottleneck)
{
    return std::array{"demand", "capacity", "staff", "price", "product", "awareness"};
}
inline auto enumNames(Capacity)
{
    return std::array{"yes", "with_overtime", "no"};
}
inline auto enumNames(AimVerb)
{
    return std::array{"win", "increase", "reduce", "keep"};
}
inline auto enumNames(AimObject)
{
    return std::array{"new_customers", "orders",        "bookings",        "enquiries", "applications",
                      "hires",         "repeat_orders", "service_tickets", "reviews",   "followers"};
}
inline auto enumNames(KeyFigureRole)
{
    return std::array{"result", "lead", "effect", "effort"};
}
inline auto enumNames(Rhythm)
{
    return std::array{"weekly", "monthly", "quarterly"};
}
inline auto enumNames(EvidenceLevel)
{
    return std::array{"a", "b", "c", "d", "e"};
}
inline auto enumNames(Market)
{
    return std::array{"consumers", "businesses", "both"};
}
inline auto enumNames(LookupPlace)
{
    return std::array{"search", "map", "group", "recommendation", "reviews", "trade_press", "forum", "blog", "network"};
}
inline auto enumNames(WhereEvidence)
{
    return std::array{"asked_customers", "figures", "belief"};
}
inline auto enumNames(Doubling)
{
    return std::array{"plus_30", "plus_50", "plus_80", "plus_100"};
}
inline auto enumNames(PriceBasis)
{
    return std::array{"per_thousand_contacts", "per_click"};
}
inline auto enumNames(RoleKind)
{
    return std::array{"sponsor", "editor", "picture", "responder", "analyst", "legal", "agency"};
}
inline auto enumNames(AccountOwner)
{
    return std::array{"firm", "private_profile"};
}
inline auto enumNames(ApprovalRule)
{
    return std::array{"nothing", "routine", "everything"};
}
inline auto enumNames(WorksCouncil)
{
    return std::array{"none", "not_informed", "informed", "agreed"};
}
inline auto enumNames(CrisisStage)
{
    return std::array{"criticism", "repeated", "press_or_law", "threat"};
}
inline auto enumNames(SavingKind)
{
    return std::array{"service_tickets", "recruiting", "other_ads_replaced", "market_research"};
}
inline auto enumNames(ForeignCostKind)
{
    return std::array{"content", "tools", "agency", "other"};
}
inline auto enumNames(RelationStrength)
{
    return std::array{"none", "weak", "medium", "strong"};
}
inline auto enumNames(RampForm)
{
    return std::array{"linear", "exponential", "logistic"};
}
inline auto enumNames(Country)
{
    return std::array{"germany", "austria", "switzerland", "other"};
}
inline auto enumNames(SeasonSource)
{
    return std::array{"none", "trade", "own"};
}
inline auto enumNames(EventKind)
{
    return std::array{"fair", "holiday", "opening", "other"};
}
inline auto enumNames(Origin)
{
    return std::array{"assumption", "guess", "stated", "measured"};
}

} // namespace ertrag
