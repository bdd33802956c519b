// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/fields_economics.h"
#include "core/campaign/fields_questions.h"

namespace ertrag
{

// The one description of every part: name in JSON, member, limits. Writer, reader, schema, range check and the names
// of edits all come from here. `v(name, member, limits)` is called for each field in order. The unit is in the name:
// _hours, _months, _minutes, _days, _km, _share and _rate (0..1), _amount (currency units). Without one: order_value,
// hourly_cost and ad_budget_per_month (currency units), contribution_margin and incrementality (0..1),
// rate (the book's currency for one unit of another).

template <class V> void describe(V&& v, Estimate*)
{
    v("low", &Estimate::low);
    v("likely", &Estimate::likely);
    v("high", &Estimate::high);
    v("origin", &Estimate::origin);
}

template <class V> void describe(V&& v, Company*)
{
    v("name", &Company::name, letters(200));
    v("trade", &Company::trade);
    v("country", &Company::country);
    v("currency", &Company::currency, letters(3));
    v("vat_rate", &Company::vatRate, upTo(0.5));
    v("deductible_share", &Company::deductibleShare, share());
    v("staff", &Company::staff, upTo(1e6));
    v("logo", &Company::logo, letters(350000)); // 256 KiB in base64
    v("seed", &Company::seed, upTo(9007199254740991.0));
}

template <class V> void describe(V&& v, Campaign*)
{
    v("id", &Campaign::id, letters(60));
    v("name", &Campaign::name, letters(200));
    v("company", &Campaign::company);
    v("start_month", &Campaign::start);
    v("months", &Campaign::months, within(1, mostMonths));
    v("tail_months", &Campaign::tailMonths, upTo(mostTailMonths));
    v("goals", &Campaign::goals);
    v("measures", &Campaign::measures);
    v("audience", &Campaign::audience);
    v("channels", &Campaign::channels, items(50));
    v("next_channel_slot", &Campaign::nextChannelSlot, upTo(1e6));
    v("duties", &Campaign::duties);
    v("staff_rules", &Campaign::staffRules);
    v("economics", &Campaign::economics);
    v("season", &Campaign::season);
    v("sales_cycle", &Campaign::salesCycle);
    v("events", &Campaign::events, items(100));
    v("scenarios", &Campaign::scenarios, items(50));
    v("own", &Campaign::own, Limits{0, 1e9, 1000, 200});
}

} // namespace ertrag
