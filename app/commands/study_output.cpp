// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/study_output.h"

#include "app/commands/json_values.h"
#include "core/assessment/assessment.h"
#include "core/campaign/campaign.h"
#include "core/projection/model/finance.h"
#include "core/projection/simulation/sampling.h"
#include "core/projection/study/study_names.h"

#include <QJsonArray>

namespace ertrag
{

namespace
{

template <class List, class Row> QJsonArray rows(const List& list, Row row)
{
    QJsonArray array;
    for (const auto& item : list)
        array.append(row(item));
    return array;
}

QJsonObject spread(const Spread& s)
{
    return {{key("p10"), s.p10}, {key("p50"), s.p50}, {key("p90"), s.p90}, {key("mean"), s.mean}};
}

/// 1 = the first month.
QJsonObject monthNumbers(const Spread& s)
{
    return spread({s.p10 + 1, s.p25 + 1, s.p50 + 1, s.p75 + 1, s.p90 + 1, s.mean + 1});
}

QJsonObject limit(const Limit& limit)
{
    return {{key("likely"), orNull(limit.likely)}, {key("safe"), orNull(limit.safe)}};
}

template <class E> QString name(E value)
{
    return key(enumNames(value)[size_t(value)]);
}

void addMeasures(const Campaign& plan, const Projection& p, const Study& found, QJsonObject& output)
{
    const CashRun& run = p.likely;
    const double margin = plan.economics.contributionMargin.likely;
    const ReturnRate& rate = found.returnRate;
    const LikelyBreakEven& even = found.breakEven;
    output.insert(key("ads"),
                  QJsonObject{{key("romi"), orNull(run.romiOnAds)},
                              {key("roas"), orNull(run.roas)},
                              {key("break_even_roas"), margin > 0 ? QJsonValue(breakEvenRoas(margin)) : QJsonValue()}});
    output.insert(key("irr"), QJsonObject{{key("status"), name(rate.kind)},
                                          {key("monthly"), orNull(rate.monthly)},
                                          {key("annual"), orNull(rate.annual)},
                                          {key("modified_monthly"), orNull(rate.modifiedMonthly)}});
    output.insert(key("likely_break_even"), QJsonObject{{key("lasting_month"), orNull(even.lasting)},
                                                        {key("lost_again_month"), orNull(even.lostAgain)},
                                                        {key("payback_months"), orNull(even.payback)}});
    output.insert(key("customers"), spread(p.customers));
    output.insert(key("cost_per_customer"), spread(p.costPerCustomer));
    output.insert(key("largest_outlay"), spread(p.largestOutlay));
    output.insert(key("outlay_month"), monthNumbers(p.outlayMonth));
    output.insert(key("expected_shortfall_10"), p.expectedShortfall10);
    output.insert(key("simulation_error"), QJsonObject{{key("replicates"), replicateCount},
                                                       {key("roi_p10"), p.roiErrorLow},
                                                       {key("roi_p50"), p.roiError},
                                                       {key("roi_p90"), p.roiErrorHigh},
                                                       {key("chance_positive"), p.chanceError},
                                                       {key("npv_mean"), p.meanNpvError},
                                                       {key("perfect_information"), p.perfectInformationError}});
}

void addDrivers(const Projection& p, const Study& found, QJsonObject& output)
{
    output.insert(key("tornado"), rows(p.tornado, [](const TornadoBar& bar) {
                      return QJsonObject{{key("driver"), figureKey(bar.driver)},
                                         {key("low"), bar.low},
                                         {key("high"), bar.high},
                                         {key("roi_at_low"), bar.roiAtLow},
                                         {key("roi_at_high"), bar.roiAtHigh},
                                         {key("zero_at"), orNull(bar.zeroAt)}};
                  }));
    const bool shared = found.variance.absent == VarianceShares::Absent::No;
    output.insert(
        key("sobol_indices"),
        !shared ? QJsonValue() : QJsonValue(rows(found.variance.shares, [](const VarianceShare& s) {
            return QJsonObject{{key("driver"), figureKey(s.driver)}, {key("first"), s.alone}, {key("total"), s.total}};
        })));
    output.insert(key("sobol_absent"), shared ? QJsonValue() : QJsonValue(name(found.variance.absent)));
    output.insert(key("perfect_information"), p.perfectInformation);
    output.insert(
        key("information"), rows(p.information, [](const InformationValue& v) {
            return QJsonObject{{key("driver"), figureKey(v.driver)}, {key("value"), v.value}, {key("error"), v.error}};
        }));
    output.insert(key("worst_tenth"), rows(found.stress, [](const Stress& s) {
                      return QJsonObject{{key("driver"), figureKey(s.driver)}, {key("score"), s.score}};
                  }));
    output.insert(key("fell_back"),
                  rows(found.fellBack, [](const FigureId& driver) { return QJsonValue(figureKey(driver)); }));
}

QJsonValue testOutput(const Projection& p)
{
    const auto& test = p.test;
    if (!test)
        return {};
    return QJsonObject{{key("channel"), test->channel},
                       {key("clicks"), test->clicks},
                       {key("cost"), test->cost},
                       {key("worth"), test->worth},
                       {key("perfect"), test->perfect},
                       {key("worth_error"), test->worthError},
                       {key("stage"), name(test->stage)},
                       {key("expected"), test->expected},
                       {key("months"), test->months},
                       {key("click_cost"), test->clickCost},
                       {key("hours_cost"), test->hoursCost},
                       {key("setup_cost"), test->setupCost},
                       {key("prior_successes"), test->a},
                       {key("prior_clicks"), test->a + test->b},
                       {key("worth_it"), test->worthIt()},
                       {key("clearly_worth_it"), testClearlyWorthIt(p)}};
}

QJsonValue gain(const std::optional<Gain>& gain)
{
    return gain ? QJsonValue(QJsonObject{{key("middle"), gain->middle}, {key("mean"), gain->mean}}) : QJsonValue();
}

QJsonObject goalSeek(const Projection& p, const Study& found)
{
    const SafeLimits& safe = found.safe;
    const WhatItTakes& takes = p.takes;
    const auto amount = [](double v) { return QJsonValue(v); };
    return {{key("customers"), orNull(p.customersToBreakEven)},
            {key("customers_safe"), orNull(safe.customers)},
            {key("hours_per_week"), limit(takes.mostHoursPerWeek)},
            {key("order_value"), limit(takes.leastOrderValue)},
            {key("close_rate"), limit(takes.leastCloseRate)},
            {key("even_ad_budgets_per_month"), rows(takes.evenAdBudgets, amount)},
            {key("safe_even_ad_budgets_per_month"), rows(safe.evenAdBudgets, amount)},
            {key("best_ad_budget_per_month"), orNull(takes.bestAdBudget)},
            {key("gain_of_best_ad_budget"), gain(found.bestBudget)},
            {key("ad_budgets_up_to"), takes.adBudgetsUpTo}};
}

QJsonObject scenario(const ScenarioResult& s)
{
    return {{key("kind"), name(s.kind)},
            {key("name"), s.name},
            {key("roi"), spread(s.roi)},
            {key("npv"), spread(s.npv)},
            {key("investment"), spread(s.investment)},
            {key("benefit"), spread(s.benefit)},
            {key("chance_positive"), s.chancePositive}};
}

QJsonObject brought(const Brought& value)
{
    return {{key("middle"), value.middle}, {key("mean"), value.mean}};
}

QJsonValue splitOutput(const std::optional<BudgetSplit>& split)
{
    if (!split)
        return {};
    const QJsonArray channels = rows(split->channels, [](const SplitChannel& c) {
        return QJsonObject{{key("channel"), c.channel},
                           {key("planned"), c.planned},
                           {key("best"), c.best},
                           {key("best_by_mean"), c.byMean},
                           {key("cautious"), c.cautious},
                           {key("exploring"), c.exploring},
                           {key("next_step"), c.next},
                           {key("first_return"), brought(c.first)},
                           {key("last_return"), brought(c.last)},
                           {key("more_return"), brought(c.more)}};
    });
    const MoreMoney& extra = split->extra;
    return QJsonObject{{key("budget_per_month"), split->budget},
                       {key("channels"), channels},
                       {key("gain_of_best"), brought(split->best)},
                       {key("gain_of_cautious"), brought(split->cautious)},
                       {key("gain_of_exploring"), brought(split->exploring)},
                       {key("gain_of_next_step"), brought(split->next)},
                       {key("price_of_exploring"), brought(split->explorePrice)},
                       {key("last_in"), split->lastIn},
                       {key("last_return"), brought(split->last)},
                       {key("more_in"), split->moreIn},
                       {key("more_return"), brought(split->more)},
                       {key("right_place"), split->rightPlace},
                       {key("depends_on_case"), split->dependsOnCase},
                       {key("mean_disagrees"), split->meanDisagrees},
                       {key("more_money"), QJsonObject{{key("channel"), extra.channel},
                                                       {key("per_month"), extra.perMonth},
                                                       {key("cost"), extra.cost},
                                                       {key("brings"), spread(extra.brings)},
                                                       {key("comes_back"), extra.comesBack()},
                                                       {key("price"), extra.price()}}}};
}

QJsonValue monthSplitOutput(const Campaign& plan, const std::optional<MonthSplit>& split)
{
    if (!split)
        return {};
    QJsonArray months;
    for (size_t t = 0; t < split->planned.size(); ++t)
        months.append(QJsonObject{{key("month"), (plan.start + int(t)).iso()},
                                  {key("planned"), split->planned[t]},
                                  {key("proposed"), split->proposed[t]},
                                  {key("last_return"), split->lastEuro[t]},
                                  {key("last_return_likely"), split->likelyEuro[t]}});
    return QJsonObject{{key("months"), months},
                       {key("right_time"), split->rightTime},
                       {key("gain_of_proposed"), brought(split->gain)},
                       {key("gain_error"), split->error}};
}

QJsonValue conflictOutput(const std::optional<RelationConflict>& conflict)
{
    if (!conflict)
        return {};
    return QJsonObject{{key("one"), figureKey(conflict->one)},
                       {key("other"), figureKey(conflict->other)},
                       {key("wished_rank"), conflict->wished},
                       {key("fitting_rank"), conflict->fitting}};
}

QJsonObject deciding(const DecidingFigure& figure)
{
    return {{key("figure"), key(traitsOf(figure.kind).key)},
            {key("own"), figure.own},
            {key("usual_low"), figure.usual.low},
            {key("usual_high"), figure.usual.high},
            {key("worth"), figure.worth},
            {key("swing"), figure.swing}};
}

const char* whyNotDetectable(const Answer<Baseline>& baseline)
{
    if (!baseline.given())
        return "no_figures_from_before";
    return baseline.value.monthsOfHistory.valueOr(0) < 2 ? "fewer_than_two_months_before" : "no_spread_between_months";
}

QJsonValue detectabilityOutput(const std::optional<Detectability>& effect)
{
    if (!effect)
        return {};
    return QJsonObject{{key("planned_per_month"), effect->planned},
                       {key("detectable_per_month"), effect->detectable},
                       {key("chance_seen"), effect->chance},
                       {key("seen"), effect->seen()}};
}

} // namespace

void addStudy(const Assessment& assessment, bool related, QJsonObject& output)
{
    const Campaign& plan = assessment.state->plan;
    const Projection& projection = *assessment.projection;
    const Study& found = *assessment.study;
    addMeasures(plan, projection, found, output);
    addDrivers(projection, found, output);
    output.insert(key("test_campaign"), testOutput(projection));
    output.insert(key("goal_seek"), goalSeek(projection, found));
    output.insert(key("scenarios"), rows(found.scenarios, scenario));
    output.insert(key("budget_split"), splitOutput(found.split));
    output.insert(key("month_split"), monthSplitOutput(plan, found.months));
    output.insert(key("detectability"), detectabilityOutput(found.detectability));
    if (!found.detectability)
        output.insert(key("detectability_missing_because"), key(whyNotDetectable(plan.measures.baseline)));
    const bool ready = assessment.verdictReady();
    const QString verdict = ready ? name(planVerdict(plan, projection)) : key("not_yet");
    output.insert(key("verdict"), QJsonObject{{key("verdict"), verdict},
                                              {key("ready"), ready},
                                              {key("answers_missing"), ready ? 0 : answersMissing(assessment.deciding)},
                                              {key("deciding"), rows(assessment.deciding, deciding)},
                                              {key("pays_from"), paysFrom},
                                              {key("fails_up_to"), failsUpTo},
                                              {key("clearly_worth"), clearlyWorth},
                                              {key("small_start"), paysFromASmallStart(plan, projection)},
                                              {key("near_limit"), orNull(limitNearby(projection))}});
    output.insert(key("related"), related);
    output.insert(key("relation_conflict"), conflictOutput(projection.relationConflict));
}

} // namespace ertrag
