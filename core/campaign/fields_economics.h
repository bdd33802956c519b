// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/enum_names.h"
#include "core/campaign/limits.h"

namespace ertrag
{

// The channels, what they cost and bring, and the levers; see fields.h.

template <class V> void describe(V&& v, PaidFunnel*)
{
    v("basis", &PaidFunnel::basis);
    v("cost_per_thousand_amount", &PaidFunnel::costPerThousand, within(0.01, 10000));
    v("cost_per_click_amount", &PaidFunnel::costPerClick, within(0.001, 1000));
    v("click_rate", &PaidFunnel::clickRate, share());
    v("doubling", &PaidFunnel::doubling);
    v("saturation_slope", &PaidFunnel::saturationSlope, within(0.5, 4));
    v("weekly_carry_over_share", &PaidFunnel::weeklyCarryOver, upTo(0.95));
}

template <class V> void describe(V&& v, OrganicFunnel*)
{
    v("followers_at_start", &OrganicFunnel::followersAtStart);
    v("posts_per_month", &OrganicFunnel::postsPerMonth, upTo(1000));
    v("posts_by_month", &OrganicFunnel::postsByMonth, eachMonth(1000));
    v("boosted_share", &OrganicFunnel::boostedShare, share());
    v("gain_per_post", &OrganicFunnel::gainPerPost, upTo(1e6));
    v("churn_per_month_share", &OrganicFunnel::churnPerMonth, share());
    v("reach_per_post_share", &OrganicFunnel::reachPerPost, upTo(10));
    v("click_rate", &OrganicFunnel::clickRate, share());
}

template <class V> void describe(V&& v, Effort*)
{
    v("hours_per_post", &Effort::hoursPerPost, within(0.05, 100));
    v("hours_per_reply", &Effort::hoursPerReply, within(0.01, 40));
    v("hours_per_advert_month", &Effort::hoursPerAdvertMonth, within(0.05, 400));
}

template <class V> void describe(V&& v, Channel*)
{
    v("id", &Channel::id, letters(60));
    v("kind", &Channel::kind, letters(60));
    v("name", &Channel::name, letters(200));
    v("slot", &Channel::slot, upTo(1e6));
    v("included", &Channel::included);
    v("reason", &Channel::reason);
    v("competitors_there", &Channel::competitorsThere);
    v("reachable_people", &Channel::reachablePeople, upTo(1e10));
    v("hours_per_week", &Channel::hoursPerWeek, upTo(2000));
    v("hours_per_week_by_month", &Channel::hoursByMonth, eachMonth(2000));
    v("effort", &Channel::effort);
    v("ad_budget_per_month", &Channel::adBudgetPerMonth);
    v("ad_budget_by_month", &Channel::adBudgetByMonth, eachMonth(1e9));
    v("paid", &Channel::paid);
    v("organic", &Channel::organic);
    v("enquiry_rate", &Channel::enquiryRate, share());
    v("close_rate", &Channel::closeRate, share());
}

template <class V> void describe(V&& v, Saving*)
{
    v("kind", &Saving::kind);
    v("name", &Saving::name, letters(200));
    v("per_month_amount", &Saving::perMonth, within(-1e9, 1e9)); // below 0: what stopping it loses is more
    v("paid_today_per_month_amount", &Saving::paidToday);
}

template <class V> void describe(V&& v, ForeignCost*)
{
    v("kind", &ForeignCost::kind);
    v("currency", &ForeignCost::currency, letters(30)); // checked against the list: the answer should say what is wrong
    v("per_month_amount", &ForeignCost::amountPerMonth); // in `currency`
    v("by_month_amount", &ForeignCost::amountByMonth, eachMonth(1e9));
    v("rate", &ForeignCost::rate, within(1e-6, 1e6));
    v("rate_day", &ForeignCost::rateDay);
}

template <class V> void describe(V&& v, FigureRelation*)
{
    v("one", &FigureRelation::one, letters(100));
    v("other", &FigureRelation::other, letters(100));
    v("strength", &FigureRelation::strength);
    v("opposite", &FigureRelation::opposite);
}

template <class V> void describe(V&& v, Economics*)
{
    v("order_value", &Economics::orderValue);
    v("contribution_margin", &Economics::contributionMargin, share());
    v("orders_per_month", &Economics::ordersPerMonth, upTo(100));
    v("monthly_retention_share", &Economics::monthlyRetention, share());
    v("incrementality", &Economics::incrementality, share());
    v("ramp_form", &Economics::rampForm);
    v("ramp_months", &Economics::rampMonths, within(1, 24));
    v("discount_rate_per_year", &Economics::discountRatePerYear, upTo(1));
    v("setup_amount", &Economics::setupCost);
    v("legal_once_amount", &Economics::legalOnce);
    v("content_per_month_amount", &Economics::contentPerMonth);
    v("content_by_month_amount", &Economics::contentByMonth, eachMonth(1e9));
    v("tools_per_month_amount", &Economics::toolsPerMonth);
    v("tools_by_month_amount", &Economics::toolsByMonth, eachMonth(1e9));
    v("other_per_month_amount", &Economics::otherPerMonth);
    v("other_by_month_amount", &Economics::otherByMonth, eachMonth(1e9));
    v("reserve_share", &Economics::reserveShare, upTo(0.5));
    v("productive_share", &Economics::productiveShare, share());
    v("foreign_costs", &Economics::foreignCosts, items(10));
    v("savings", &Economics::savings, items(50));
    v("assume_relations", &Economics::assumeRelations);
    v("channels_together", &Economics::channelsTogether);
    v("relations", &Economics::relations, items(20));
    v("ad_budget_lowered", &Economics::adBudgetLowered);
}

template <class V> void describe(V&& v, SeasonYear*)
{
    v("year", &SeasonYear::year, within(1990, 2200));
    v("months", &SeasonYear::months, Limits{0, 1e12, 12, 0});
}

template <class V> void describe(V&& v, Season*)
{
    v("source", &Season::source);
    v("demand", &Season::demand, Limits{0, 12, 12, 0});
    v("on_enquiries", &Season::onEnquiries);
    v("on_returning", &Season::onReturning);
    v("strength", &Season::strength, upTo(5));
    v("contact_price", &Season::contactPrice, Limits{0.05, 12, 12, 0});
    v("years", &Season::years, items(20));
}

template <class V> void describe(V&& v, SalesCycle*)
{
    v("half_weeks", &SalesCycle::halfWeeks, upTo(260));
    v("spread", &SalesCycle::spread, within(leastCycleSpread, mostCycleSpread));
    v("payment_days", &SalesCycle::paymentDays, upTo(365));
}

template <class V> void describe(V&& v, PlanEvent*)
{
    v("day", &PlanEvent::day);
    v("name", &PlanEvent::name, letters(200));
    v("kind", &PlanEvent::kind);
    v("note", &PlanEvent::note);
}

template <class V> void describe(V&& v, Levers*)
{
    v("ad_budget_per_month_amount", &Levers::adBudgetPerMonth);
    v("hours_per_week", &Levers::hoursPerWeek, upTo(2000));
    v("close_rate", &Levers::closeRate, share());
    v("margin_per_customer_amount", &Levers::marginPerCustomer);
    v("months", &Levers::months, within(1, mostMonths));
    v("start_later_months", &Levers::startLater, upTo(11));
    v("pause_in_month", &Levers::pauseInMonth, upTo(12));
}

template <class V> void describe(V&& v, Scenario*)
{
    v("name", &Scenario::name, letters(200));
    v("levers", &Scenario::levers);
}

} // namespace ertrag
