// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/campaign/campaign.h"

#include <functional>
#include <type_traits>

namespace ertrag
{

/// A change of a plan, not yet made. `field` is the JSON path of what it touches ("audience.radius_km",
/// "channels/instagram.ad_budget_per_month"): the undo text, the point and the error use the same path.
/// Applying it gives the new campaign, or the Error that says what is allowed; the old one is never touched.
struct PlanEdit {
    QString field;
    std::function<Result<Campaign>(Campaign)> apply;
};

// Any single field of a part. The field's name and range come from the description in fields.h.
template <class T> PlanEdit set(T Campaign::*field, std::type_identity_t<T> value);
template <class T> PlanEdit set(T Company::*field, std::type_identity_t<T> value);
template <class T> PlanEdit set(T Goals::*field, std::type_identity_t<T> value);
template <class T> PlanEdit set(T Measures::*field, std::type_identity_t<T> value);
template <class T> PlanEdit set(T Audience::*field, std::type_identity_t<T> value);
template <class T> PlanEdit set(T Duties::*field, std::type_identity_t<T> value);
template <class T> PlanEdit set(T StaffRules::*field, std::type_identity_t<T> value);
template <class T> PlanEdit set(T Economics::*field, std::type_identity_t<T> value);
/// A field of the channel with this id.
template <class T> PlanEdit set(const QString& channelId, T Channel::*field, std::type_identity_t<T> value);

/// The company's country; the VAT rate follows if it is still the one usual in the country before.
PlanEdit setCountry(Country country);
/// The company's currency: amounts keep their numbers, nothing is converted. Errors: ValueOutOfRange for a code that is
/// none, that has other decimals than the one before, or in which a cost is billed.
PlanEdit setCurrency(const QString& code);
// Lists are set whole (set(&Audience::idealCustomers, ...)); channels keep their ids and slots.
PlanEdit addChannel(const QString& kind); ///< from the catalogue; gets a new id and slot
PlanEdit removeChannel(const QString& channelId);
PlanEdit setMonthlyAdBudget(double currencyUnits); ///< all channels together, split as planned (largest remainder)
PlanEdit setWeeklyHours(double hours);             ///< all roles together, in proportion
PlanEdit applyLevers(const Levers& levers);        ///< makes the levers the plan
PlanEdit rememberScenario(const QString& name, const Levers& levers);
PlanEdit forgetScenario(const QString& name);

/// Everything that a campaign may hold, in the order of the fields: the first violated range, or nothing.
Done checkRanges(const Campaign& campaign);

} // namespace ertrag

#include "core/campaign/edits_impl.h"
