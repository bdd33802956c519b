// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/enum_names.h"
#include "core/campaign/limits.h"

namespace ertrag
{

// The answers to the five questions; see fields.h.

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
    v("more_orders_per_month", &Goals::moreOrdersPerMonth);
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
    v("retainer_by_month_amount", &Agency::retainerByMonth, eachMonth(1e9));
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

} // namespace ertrag
