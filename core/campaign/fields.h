// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/enum_names.h"

namespace ertrag
{

/// What a field may hold: numbers min..max (Money in currency units, each value of an Estimate), lists at most
/// maxItems, texts at most maxLength characters.
struct Limits {
    double min = 0;
    double max = 1e9;
    int maxItems = 200;
    int maxLength = 10000;
};
constexpr Limits within(double min, double max)
{
    return {min, max, 200, 10000};
}
constexpr Limits upTo(double max)
{
    return {0, max, 200, 10000};
}
constexpr Limits share()
{
    return {0, 1, 200, 10000};
}
constexpr Limits items(int maxItems)
{
    return {0, 1e9, maxItems, 10000};
}
constexpr Limits letters(int maxLength)
{
    return {0, 1e9, 200, maxLength};
}

// The one description of every part: name in JSON, member, limits. Writer, reader, schema, range check and the names
// of edits all come from here. `v(name, member, limits)` is called for each field in order. The unit is in the name:
// _hours, _months, _minutes, _days, _km, _share and _rate (0..1), _amount (currency units). Without one: order_value,
// hourly_cost and ad_budget_per_month (currency units), contribution_margin and incrementality (0..1).

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
    v("seed", &Company::seed, upTo(9007199254740991.0));
}

template <class V> void describe(V&& v, PastAttempt*)
{
    v("what", &PastAttempt::what);
    v("cost_amount", &PastAttempt::cost);
    v("result", &PastAttempt::result);
}

template <class V> void describe(V&& v, StopAgreement*)
{
    v("role", &StopAgreement::role);
    v("after_months", &StopAgreement::afterMonths, within(1, 60));
    v("at_least", &StopAgreement::atLeast);
    v("sign", &StopAgreement::sign);
}

template <class V> void describe(V&& v, Goals*)
{
    v("goal", &Goals::goal);
    v("goal_in_own_words", &Goals::goalInOwnWords);
    v("written_down", &Goals::writtenDown);
    v("written_where", &Goals::writtenWhere);
    v("bottleneck", &Goals::bottleneck);
    v("capacity_for_more", &Goals::capacityForMore);
    v("next_best_use", &Goals::nextBestUse);
    v("next_best_use_return_amount", &Goals::nextBestUseReturn, within(-1e9, 1e9));
    v("tried", &Goals::tried, items(50));
    v("must_not_happen", &Goals::mustNotHappen, items(50));
    v("stop", &Goals::stop);
}

template <class V> void describe(V&& v, Aim*)
{
    v("verb", &Aim::verb);
    v("object", &Aim::object);
    v("amount", &Aim::amount);
    v("by_month", &Aim::by);
}

template <class V> void describe(V&& v, Baseline*)
{
    v("per_month", &Baseline::perMonth);
    v("monthly_spread", &Baseline::monthlySpread);
    v("history_months", &Baseline::monthsOfHistory, upTo(600));
    v("source", &Baseline::source);
}

template <class V> void describe(V&& v, KeyFigureChoice*)
{
    v("key", &KeyFigureChoice::key, letters(100));
    v("role", &KeyFigureChoice::role);
    v("reader", &KeyFigureChoice::reader);
    v("rhythm", &KeyFigureChoice::rhythm);
    v("source", &KeyFigureChoice::source);
    v("target", &KeyFigureChoice::target, within(-1e9, 1e9));
}

template <class V> void describe(V&& v, IntermediateMark*)
{
    v("after_months", &IntermediateMark::afterMonths, within(1, 60));
    v("value", &IntermediateMark::value);
}

template <class V> void describe(V&& v, Measures*)
{
    v("aim", &Measures::aim);
    v("baseline", &Measures::baseline);
    v("target", &Measures::target);
    v("key_figures", &Measures::keyFigures, items(50));
    v("proof", &Measures::proof);
    v("marks", &Measures::marks, items(60));
}

template <class V> void describe(V&& v, IdealCustomer*)
{
    v("name", &IdealCustomer::name, letters(200));
    v("situation", &IdealCustomer::situation);
    v("need", &IdealCustomer::need);
    v("people", &IdealCustomer::people, upTo(1e10));
    v("size_source", &IdealCustomer::sizeSource);
}

template <class V> void describe(V&& v, CustomerSurvey*)
{
    v("asked", &CustomerSurvey::asked, upTo(1e6));
    v("found_by_network", &CustomerSurvey::foundByNetwork, upTo(1e6));
    v("result", &CustomerSurvey::result);
}

template <class V> void describe(V&& v, Audience*)
{
    v("who_pays", &Audience::whoPays);
    v("who_decides", &Audience::whoDecides);
    v("who_uses", &Audience::whoUses);
    v("ideal_customers", &Audience::idealCustomers, items(20));
    v("age_from", &Audience::ageFrom, upTo(120));
    v("age_to", &Audience::ageTo, upTo(120));
    v("radius_km", &Audience::radiusKm, upTo(20000));
    v("languages", &Audience::languages);
    v("market", &Audience::market);
    v("lookup_places", &Audience::lookupPlaces, items(20));
    v("evidence", &Audience::evidence);
    v("survey", &Audience::survey);
    v("reply_time_hours", &Audience::replyTimeHours, upTo(720));
    v("not_addressed", &Audience::notAddressed, items(50));
}

template <class V> void describe(V&& v, PaidFunnel*)
{
    v("basis", &PaidFunnel::basis);
    v("cost_per_thousand_amount", &PaidFunnel::costPerThousand, within(0.01, 10000));
    v("cost_per_click_amount", &PaidFunnel::costPerClick, within(0.001, 1000));
    v("click_rate", &PaidFunnel::clickRate, share());
    v("doubling", &PaidFunnel::doubling);
    v("weekly_carry_over_share", &PaidFunnel::weeklyCarryOver, upTo(0.95));
}

template <class V> void describe(V&& v, OrganicFunnel*)
{
    v("followers_at_start", &OrganicFunnel::followersAtStart);
    v("posts_per_month", &OrganicFunnel::postsPerMonth, upTo(1000));
    v("gain_per_post", &OrganicFunnel::gainPerPost, upTo(1e6));
    v("churn_per_month_share", &OrganicFunnel::churnPerMonth, share());
    v("reach_per_post_share", &OrganicFunnel::reachPerPost, upTo(10));
    v("click_rate", &OrganicFunnel::clickRate, share());
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
    v("ad_budget_per_month", &Channel::adBudgetPerMonth);
    v("paid", &Channel::paid);
    v("organic", &Channel::organic);
    v("enquiry_rate", &Channel::enquiryRate, share());
    v("close_rate", &Channel::closeRate, share());
}

template <class V> void describe(V&& v, RoleAssignment*)
{
    v("kind", &RoleAssignment::kind);
    v("holder", &RoleAssignment::holder);
    v("accountable", &RoleAssignment::accountable);
    v("hours_per_week", &RoleAssignment::hoursPerWeek, upTo(2000));
    v("taken_from", &RoleAssignment::takenFrom);
    v("deputy", &RoleAssignment::deputy);
}

template <class V> void describe(V&& v, HourlyCostHelper*)
{
    v("gross_per_year_amount", &HourlyCostHelper::grossPerYear);
    v("on_cost_share", &HourlyCostHelper::onCostShare, upTo(3));
    v("hours_per_week", &HourlyCostHelper::hoursPerWeek, within(1, 80));
    v("vacation_days", &HourlyCostHelper::vacationDays, upTo(100));
    v("public_holidays_days", &HourlyCostHelper::publicHolidays, upTo(50));
    v("sick_days", &HourlyCostHelper::sickDays, upTo(100));
}

template <class V> void describe(V&& v, Skills*)
{
    v("text", &Skills::text, upTo(3));
    v("photo", &Skills::photo, upTo(3));
    v("video", &Skills::video, upTo(3));
    v("ads", &Skills::ads, upTo(3));
    v("figures", &Skills::figures, upTo(3));
    v("law", &Skills::law, upTo(3));
}

template <class V> void describe(V&& v, Agency*)
{
    v("scope", &Agency::scope);
    v("retainer_per_month_amount", &Agency::retainerPerMonth);
    v("notice_months", &Agency::noticeMonths, upTo(60));
    v("firm_keeps_accounts", &Agency::firmKeepsAccounts);
    v("proves_results", &Agency::provesResults);
}

template <class V> void describe(V&& v, Duties*)
{
    v("roles", &Duties::roles, items(50));
    v("deputy", &Duties::deputy);
    v("weekend_responder", &Duties::weekendResponder);
    v("account_owner", &Duties::accountOwner);
    v("two_admins", &Duties::twoAdmins);
    v("two_factor", &Duties::twoFactor);
    v("passwords_in_manager", &Duties::passwordsInManager);
    v("hourly_cost", &Duties::hourlyCost, upTo(10000));
    v("hourly_cost_helper", &Duties::hourlyCostHelper);
    v("skills", &Duties::skills);
    v("approval", &Duties::approval);
    v("approval_hours", &Duties::approvalHours, upTo(720));
    v("editorial_plan", &Duties::editorialPlan);
    v("editorial_plan_note", &Duties::editorialPlanNote);
    v("agency", &Duties::agency);
}

template <class V> void describe(V&& v, Training*)
{
    v("topic", &Training::topic);
    v("persons", &Training::persons, within(1, 10000));
    v("hours_each", &Training::hoursEach, upTo(1000));
    v("fee_each_amount", &Training::feeEach);
    v("in_month", &Training::inMonth, upTo(59));
}

template <class V> void describe(V&& v, Guideline*)
{
    v("dated_month", &Guideline::dated);
    v("who_got_it", &Guideline::whoGotIt);
    v("acknowledged", &Guideline::acknowledged);
}

template <class V> void describe(V&& v, CrisisContact*)
{
    v("stage", &CrisisContact::stage);
    v("role", &CrisisContact::role);
    v("within_minutes", &CrisisContact::withinMinutes, upTo(43200));
}

template <class V> void describe(V&& v, StaffRules*)
{
    v("staff_asked", &StaffRules::staffAsked);
    v("staff_said", &StaffRules::staffSaid);
    v("works_council", &StaffRules::worksCouncil);
    v("persons_shown", &StaffRules::personsShown);
    v("consent_process", &StaffRules::consentProcess);
    v("working_time_rule", &StaffRules::workingTimeRule);
    v("training", &StaffRules::training, items(50));
    v("guideline", &StaffRules::guideline);
    v("ideas", &StaffRules::ideas);
    v("crisis_chain", &StaffRules::crisisChain, items(20));
    v("crisis_rehearsal_month", &StaffRules::crisisRehearsal);
    v("private_accounts", &StaffRules::privateAccounts);
    v("imprint_reachable", &StaffRules::imprintReachable);
}

template <class V> void describe(V&& v, Saving*)
{
    v("kind", &Saving::kind);
    v("name", &Saving::name, letters(200));
    v("per_month_amount", &Saving::perMonth);
    v("paid_today_per_month_amount", &Saving::paidToday);
}

template <class V> void describe(V&& v, Economics*)
{
    v("order_value", &Economics::orderValue);
    v("contribution_margin", &Economics::contributionMargin, share());
    v("orders_per_month", &Economics::ordersPerMonth, upTo(100));
    v("monthly_retention_share", &Economics::monthlyRetention, share());
    v("incrementality", &Economics::incrementality, share());
    v("ramp_months", &Economics::rampMonths, within(1, 24));
    v("discount_rate_per_year", &Economics::discountRatePerYear, upTo(1));
    v("setup_amount", &Economics::setupCost);
    v("legal_once_amount", &Economics::legalOnce);
    v("content_per_month_amount", &Economics::contentPerMonth);
    v("tools_per_month_amount", &Economics::toolsPerMonth);
    v("other_per_month_amount", &Economics::otherPerMonth);
    v("reserve_share", &Economics::reserveShare, upTo(0.5));
    v("productive_share", &Economics::productiveShare, share());
    v("savings", &Economics::savings, items(50));
}

template <class V> void describe(V&& v, Levers*)
{
    v("ad_budget_per_month_amount", &Levers::adBudgetPerMonth);
    v("hours_per_week", &Levers::hoursPerWeek, upTo(2000));
    v("close_rate", &Levers::closeRate, share());
    v("margin_per_customer_amount", &Levers::marginPerCustomer);
    v("months", &Levers::months, within(1, 60));
}

template <class V> void describe(V&& v, Scenario*)
{
    v("name", &Scenario::name, letters(200));
    v("levers", &Scenario::levers);
}

template <class V> void describe(V&& v, Campaign*)
{
    v("id", &Campaign::id, letters(60));
    v("name", &Campaign::name, letters(200));
    v("company", &Campaign::company);
    v("start_month", &Campaign::start);
    v("months", &Campaign::months, within(1, 60));
    v("tail_months", &Campaign::tailMonths, upTo(36));
    v("goals", &Campaign::goals);
    v("measures", &Campaign::measures);
    v("audience", &Campaign::audience);
    v("channels", &Campaign::channels, items(50));
    v("next_channel_slot", &Campaign::nextChannelSlot, upTo(1e6));
    v("duties", &Campaign::duties);
    v("staff_rules", &Campaign::staffRules);
    v("economics", &Campaign::economics);
    v("scenarios", &Campaign::scenarios, items(50));
}

} // namespace ertrag
