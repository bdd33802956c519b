// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json_output.h"

#include "app/commands/json_values.h"
#include "core/campaign/enum_names.h"
#include "core/review/claims.h"
#include "core/review/comparison.h"

#include <QJsonArray>
#include <algorithm>

namespace ertrag
{

namespace
{

QJsonObject spreadOutput(const Spread& s)
{
    return {{key("p10"), s.p10}, {key("p25"), s.p25}, {key("p50"), s.p50}, {key("p75"), s.p75}, {key("p90"), s.p90}};
}

QJsonArray monthNames(const std::vector<Month>& months)
{
    QJsonArray names;
    for (const Month month : months)
        names.append(month.iso());
    return names;
}

QJsonObject evidenceOutput(const Evidence& evidence)
{
    const char* const bases[] = {"plans_guess", "counted", "before"};
    QJsonObject object{{key("basis"), key(bases[int(evidence.basis)])},
                       {key("factor"), evidence.factor},
                       {key("low"), evidence.low},
                       {key("high"), evidence.high}};
    object.insert(key("level"),
                  evidence.level ? QJsonValue(key(enumNames(EvidenceLevel{})[size_t(*evidence.level)])) : QJsonValue());
    return object;
}

/// Only lines with an amount.
QJsonObject linesOutput(const CostLines& lines)
{
    const std::pair<const char*, double> all[] = {
        {"labour", lines.labour}, {"ads", lines.ads},       {"content", lines.content},
        {"tools", lines.tools},   {"agency", lines.agency}, {"training", lines.training},
        {"setup", lines.setup},   {"other", lines.other},   {"reserve", lines.reserve}};
    QJsonObject object;
    for (const auto& [name, amount] : all)
        if (amount > 0)
            object.insert(key(name), amount);
    return object;
}

/// Why a month has no actual figure; nothing if it has one.
QJsonValue whyNone(const Comparison& c, const ComparedMonth& month)
{
    const auto named = [&](const std::vector<Month>& list) {
        return std::find(list.begin(), list.end(), month.month) != list.end();
    };
    if (month.net)
        return {};
    if (named(c.missing))
        return key("missing");
    if (named(c.withoutReturn) || named(c.notYet) || (month.cost && !c.benefitKnown))
        return key("no_customers_orders_or_revenue");
    const auto behind = [&](const std::vector<Month>& list) { return !list.empty() && list.front() < month.month; };
    return key(behind(c.missing) || behind(c.withoutReturn) ? "behind_a_gap" : "no_figures");
}

QJsonArray claimsOutput(const std::vector<PlatformClaim>& claims)
{
    QJsonArray list;
    for (const PlatformClaim& claim : claims)
        list.append(QJsonObject{{key("platform"), claim.platform},
                                {key("cost"), orNull(claim.cost)},
                                {key("conversions"), orNull(claim.conversions)},
                                {key("revenue"), orNull(claim.revenue)},
                                {key("roas"), orNull(claim.roas)}});
    return list;
}

QJsonValue openOutput(const std::optional<OpenEnquiries>& open)
{
    if (!open)
        return QJsonValue();
    return QJsonObject{{key("count"), open->count},
                       {key("customers"), open->customers},
                       {key("low"), open->low},
                       {key("likely"), open->likely},
                       {key("high"), open->high}};
}

QJsonArray reasonsOutput(const std::vector<EventReason>& reasons)
{
    QJsonArray list;
    for (const EventReason& reason : reasons) {
        QJsonArray events;
        for (const PlanEvent& event : reason.events)
            events.append(QJsonObject{{key("day"), event.day.toString(Qt::ISODate)}, {key("name"), event.name}});
        list.append(QJsonObject{{key("month"), reason.month.iso()}, {key("gap"), reason.gap}, {key("events"), events}});
    }
    return list;
}

} // namespace

QJsonObject comparisonOutput(const Comparison& comparison, const std::vector<PlatformClaim>& claims)
{
    QJsonArray list;
    for (const ComparedMonth& month : comparison.months) {
        QJsonObject row{{key("month"), month.month.iso()}, {key("plan"), spreadOutput(month.plan)}};
        row.insert(key("actual"), orNull(month.net));
        row.insert(key("gap"), orNull(month.gap));
        row.insert(key("actual_missing_because"), whyNone(comparison, month));
        row.insert(key("days"), month.days);
        row.insert(key("forecast"), month.forecast ? QJsonValue(QJsonObject{{key("p10"), month.forecast->low},
                                                                            {key("p50"), month.forecast->likely},
                                                                            {key("p90"), month.forecast->high}})
                                                   : QJsonValue());
        list.append(row);
    }
    return {{key("roi_to_date"), orNull(comparison.roi)},
            {key("plan_roi_to_date"), orNull(comparison.planRoi)},
            {key("elapsed_months"), comparison.elapsed},
            {key("cost_to_date"), comparison.cost},
            {key("plan_cost_to_date"), comparison.planCost},
            {key("benefit_to_date"), comparison.benefitKnown ? QJsonValue(comparison.benefit) : QJsonValue()},
            {key("plan_benefit_to_date"), comparison.planBenefit},
            {key("new_customers_to_date"), comparison.newCustomers},
            {key("additional_customers_to_date"), comparison.additionalCustomers},
            {key("open_enquiries"), openOutput(comparison.openEnquiries)},
            {key("possible_reasons"), reasonsOutput(comparison.eventReasons)},
            {key("missing_months"), monthNames(comparison.missing)},
            {key("months_without_return"), monthNames(comparison.withoutReturn)},
            {key("months_not_yet"), monthNames(comparison.notYet)},
            {key("evidence"), evidenceOutput(comparison.evidence)},
            {key("not_entered"), linesOutput(comparison.open)},
            {key("claimed_by_platforms"), claimsOutput(claims)},
            {key("by_month"), list}};
}

} // namespace ertrag
