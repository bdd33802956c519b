// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

#include <type_traits>

namespace ertrag
{

// The one description of what the owner types: name in JSON and in field paths, member. `v(name, member)` is called
// for each field in order; TypedMonth::keyFigures have names of their own. Amounts are currency units in JSON.

template <class V> void describe(V&& v, TypedMonth*)
{
    v("enquiries", &TypedMonth::enquiries);
    v("new_customers", &TypedMonth::newCustomers);
    v("orders", &TypedMonth::orders);
    v("hours", &TypedMonth::hours);
    v("revenue_net", &TypedMonth::revenueNet);
    v("other_costs", &TypedMonth::otherCosts);
    v("ad_costs", &TypedMonth::adCosts);
    v("setup_costs", &TypedMonth::setupCosts);
    v("training_costs", &TypedMonth::trainingCosts);
    v("reserve_used", &TypedMonth::reserveUsed);
    v("asked_customers", &TypedMonth::asked);
    v("additional_customers", &TypedMonth::additional);
    v("open_enquiries", &TypedMonth::openEnquiries);
    v("lost_enquiries", &TypedMonth::lostEnquiries);
    v("nothing", &TypedMonth::nothing);
    v("note", &TypedMonth::note);
}

template <class V> void describe(V&& v, Correction*)
{
    v("consent_share", &Correction::consentShare);
    v("bot_share", &Correction::botShare);
    v("double_claims_share", &Correction::doubleClaimsShare);
    v("till_sales_per_month", &Correction::tillSales);
    v("phone_sales_per_month", &Correction::phoneSales);
}

/// The name of a member of a described part.
template <class Owner, class T> QLatin1String nameOf(T Owner::*wanted)
{
    QLatin1String found;
    describe(
        [&](const char* name, auto member) {
            if constexpr (std::is_same_v<decltype(member), T Owner::*>)
                if (member == wanted)
                    found = QLatin1String(name);
        },
        static_cast<Owner*>(nullptr));
    return found;
}

/// The way to what is typed for a month: "actuals.typed/2026-05.orders".
template <class T> QString fieldPath(Month month, T TypedMonth::*field)
{
    return QStringLiteral("actuals.typed/%1.%2").arg(month.iso(), nameOf(field));
}
/// The way to a typed key figure: "actuals.typed/2026-05.key_figures/stars".
inline QString keyFigurePath(Month month, const QString& key)
{
    return QStringLiteral("actuals.typed/%1.key_figures/%2").arg(month.iso(), key);
}
/// The way to an estimate of what no file shows: "actuals.correction.bot_share".
template <class T> QString fieldPath(T Correction::*field)
{
    return QStringLiteral("actuals.correction.") + nameOf(field);
}

} // namespace ertrag
