// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review.h"

#include "core/actuals/corrected_months.h"
#include "core/base/month.h"
#include "core/campaign/campaign.h"
#include "core/campaign/field_check.h"
#include "core/campaign/levers.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ertrag
{
namespace
{

constexpr double closeEnough = 0.85; ///< from this share of what was due on: "close" (by judgement)

using Part = std::optional<double> ActualMonth::*;

/// Sums of two figures over the months that have both: a ratio of months that miss one of them would be wrong.
struct Pair {
    double top = 0, bottom = 0;
    std::optional<double> ratio() const { return bottom > 0 ? std::optional(top / bottom) : std::nullopt; }
};

Pair both(const std::vector<ActualMonth>& months, Part top, Part bottom)
{
    Pair pair;
    for (const ActualMonth& month : months)
        if (month.*top && month.*bottom) {
            pair.top += *(month.*top);
            pair.bottom += *(month.*bottom);
        }
    return pair;
}

/// A figure by the month, over the months that have it.
Pair monthly(const std::vector<ActualMonth>& months, Part part)
{
    Pair pair;
    for (const ActualMonth& month : months)
        if (month.*part) {
            pair.top += *(month.*part);
            pair.bottom += month.coveredShare;
        }
    return pair;
}

std::optional<double> sum(const std::vector<ActualMonth>& months, Part part)
{
    const Pair pair = monthly(months, part);
    return pair.bottom > 0 ? std::optional(pair.top) : std::nullopt;
}

std::optional<double> plannedClickPrice(const Campaign& plan)
{
    const int decimals = currencyDecimals(plan.company.currency);
    double spent = 0, clicks = 0;
    for (const Channel& channel : plan.channels) {
        const double budget = channel.included ? channel.adBudgetPerMonth.units(decimals) : 0;
        const PaidFunnel& paid = channel.paid;
        const double price = paid.basis == PriceBasis::PerClick ? paid.costPerClick.likely
                             : paid.clickRate.likely > 0 ? paid.costPerThousand.likely / 1000 / paid.clickRate.likely
                                                         : 0;
        if (budget <= 0 || price <= 0)
            continue;
        spent += budget;
        clicks += budget / price;
    }
    return clicks > 0 ? std::optional(spent / clicks) : std::nullopt;
}

std::optional<double> plannedEnquiryRate(const Projection& projection)
{
    double leads = 0, clicks = 0;
    for (const CashMonth& month : projection.likely.months) {
        leads += month.leads;
        clicks += month.clicks;
    }
    return clicks > 0 ? std::optional(leads / clicks) : std::nullopt;
}

/// The months of the campaign's horizon; a file may hold years.
std::vector<ActualMonth> monthsOf(const Campaign& plan, const Actuals& actuals)
{
    std::vector<ActualMonth> months = byMonth(actuals, currencyDecimals(plan.company.currency));
    std::erase_if(months, [&](const ActualMonth& month) {
        return month.month < plan.start || month.month - plan.start >= plan.horizon();
    });
    return months;
}

std::vector<ActualMonth> importedOnly(const Campaign& plan, const Actuals& actuals)
{
    Actuals imported;
    imported.imports = actuals.imports;
    return monthsOf(plan, imported);
}

std::vector<LearnedValue> learnedFrom(const Campaign& plan, const Actuals& actuals, const Projection& projection)
{
    const std::vector<ActualMonth> months = monthsOf(plan, actuals), files = importedOnly(plan, actuals);
    const Levers planned = plannedLevers(plan);
    std::vector<LearnedValue> learned;
    const auto add = [&](const char* key, std::optional<double> expected, const Pair& pair, double scale = 1) {
        if (expected && *expected > 0 && pair.ratio())
            learned.push_back({QLatin1String(key), *expected, *pair.ratio() / scale, pair.bottom});
    };
    add("cost_per_click", plannedClickPrice(plan), both(files, &ActualMonth::adCosts, &ActualMonth::clicks));
    // The platform's own enquiries over its own clicks: typed enquiries also come by phone, without any click.
    add("enquiry_rate", plannedEnquiryRate(projection), both(files, &ActualMonth::enquiries, &ActualMonth::clicks));
    add("close_rate", planned.closeRate, both(months, &ActualMonth::newCustomers, &ActualMonth::enquiries));
    add("order_value", plan.economics.orderValue.likely, both(months, &ActualMonth::revenueNet, &ActualMonth::orders));
    add("hours_per_week", planned.hoursPerWeek, monthly(months, &ActualMonth::hours), weeksPerMonth);
    add("ads_per_month", planned.adBudgetPerMonth, monthly(months, &ActualMonth::adCosts));
    return learned;
}

/// Which share of the plan's customers should have come by now; without customers the share of the time.
double dueShare(const Campaign& plan, const Comparison& comparison, const Projection& projection)
{
    double all = 0;
    for (const CashMonth& month : projection.likely.months)
        all += month.customers;
    const double share = all > 0 ? comparison.planNewCustomers / all : comparison.elapsed / std::max(1, plan.months);
    return std::clamp(share, 0.0, 1.0);
}

enum class Kind { AddsUp, Rate, Cheap, Effort };

struct Measured {
    std::optional<double> value;
    Kind kind = Kind::AddsUp;
    double targetScale = 1; ///< percent targets are stored as 22, not 0.22
};

std::optional<Measured> measured(const QString& key, const Campaign& plan, const std::vector<ActualMonth>& months,
                                 const Comparison& c)
{
    const auto ratio = [&](Part top, Part bottom) { return both(months, top, bottom).ratio(); };
    const auto scaled = [](std::optional<double> value, double by) {
        return value ? std::optional(*value * by) : value;
    };
    const std::optional<double> leads = sum(months, &ActualMonth::enquiries),
                                customers = sum(months, &ActualMonth::newCustomers);
    const double share = plan.economics.incrementality.likely;
    const std::map<QString, Measured> known{
        {QStringLiteral("cust"), {customers}},
        {QStringLiteral("inc"), {scaled(customers, share)}},
        {QStringLiteral("leads"), {leads}},
        {QStringLiteral("clicks"), {sum(months, &ActualMonth::clicks)}},
        {QStringLiteral("impr"), {sum(months, &ActualMonth::impressions)}},
        {QStringLiteral("rev"), {sum(months, &ActualMonth::revenueNet)}},
        {QStringLiteral("cm"),
         {scaled(sum(months, &ActualMonth::revenueNet), plan.economics.contributionMargin.likely)}},
        {QStringLiteral("ctr"), {ratio(&ActualMonth::clicks, &ActualMonth::impressions), Kind::Rate, 0.01}},
        {QStringLiteral("lr"), {ratio(&ActualMonth::enquiries, &ActualMonth::clicks), Kind::Rate, 0.01}},
        {QStringLiteral("cr"), {ratio(&ActualMonth::newCustomers, &ActualMonth::enquiries), Kind::Rate, 0.01}},
        {QStringLiteral("roi"), {c.roi, Kind::Rate, 0.01}},
        {QStringLiteral("aov"), {ratio(&ActualMonth::revenueNet, &ActualMonth::orders), Kind::Rate}},
        {QStringLiteral("roas"), {ratio(&ActualMonth::revenueNet, &ActualMonth::adCosts), Kind::Rate}},
        {QStringLiteral("cpl"), {leads && *leads > 0 ? std::optional(c.cost / *leads) : std::nullopt, Kind::Cheap}},
        {QStringLiteral("cac"),
         {customers && *customers * share > 0 ? std::optional(c.cost / (*customers * share)) : std::nullopt,
          Kind::Cheap}},
        {QStringLiteral("cpc"), {ratio(&ActualMonth::adCosts, &ActualMonth::clicks), Kind::Cheap}},
        {QStringLiteral("cpm"), {scaled(ratio(&ActualMonth::adCosts, &ActualMonth::impressions), 1000), Kind::Cheap}},
        {QStringLiteral("hrs"),
         {scaled(monthly(months, &ActualMonth::hours).ratio(), 1 / weeksPerMonth), Kind::Effort}},
    };
    const auto found = known.find(key);
    return found == known.end() ? std::nullopt : std::optional(found->second);
}

Standing standingOf(const KeyFigureNow& figure, Kind kind, double due)
{
    if (!figure.actual)
        return Standing::NotKnown;
    if (!figure.target || *figure.target <= 0)
        return Standing::NoTarget;
    const double share = *figure.actual / *figure.target;
    if (kind == Kind::Cheap)
        return share <= 1 ? Standing::Reached : share <= 2 - closeEnough ? Standing::Close : Standing::Behind;
    if (kind == Kind::Effort)
        return share <= 1.1 ? Standing::OnCourse : share <= 1.3 ? Standing::Close : Standing::Behind;
    if (share >= 1)
        return Standing::Reached;
    const double needed = kind == Kind::AddsUp ? due : 1;
    return share >= needed ? Standing::OnCourse : share >= needed * closeEnough ? Standing::Close : Standing::Behind;
}

std::vector<KeyFigureNow> keyFiguresNow(const Campaign& plan, const Actuals& actuals, const Comparison& comparison,
                                        const Projection& projection)
{
    const std::vector<ActualMonth> months = monthsOf(plan, actuals);
    const double due = dueShare(plan, comparison, projection);
    std::vector<KeyFigureNow> figures;
    for (const KeyFigureChoice& choice : plan.measures.keyFigures) {
        const std::optional<Measured> now = measured(choice.key, plan, months, comparison);
        KeyFigureNow figure{choice.key, now ? now->value : std::nullopt, std::nullopt};
        if (choice.target.given())
            figure.target = choice.target.value * (now ? now->targetScale : 1);
        figure.lowerIsBetter = now && (now->kind == Kind::Cheap || now->kind == Kind::Effort);
        figure.standing = standingOf(figure, now ? now->kind : Kind::AddsUp, due);
        figures.push_back(figure);
    }
    return figures;
}

std::optional<double> roiAsClaimed(const Campaign& plan, const Actuals& actuals, double cost)
{
    double revenue = 0;
    bool said = false;
    for (const ActualMonth& month : monthsOf(plan, actuals)) {
        if (!month.claimedRevenue && !month.claimedConversions)
            continue;
        said = true;
        revenue +=
            month.claimedRevenue.value_or(month.claimedConversions.value_or(0) * plan.economics.orderValue.likely);
    }
    if (!said || cost <= 0)
        return std::nullopt;
    return (revenue * plan.economics.contributionMargin.likely - cost) / cost;
}

std::optional<double> roiAsCorrected(const Campaign& plan, const Actuals& actuals, double cost)
{
    if (actuals.correction == Correction{} || cost <= 0)
        return std::nullopt;
    const Economics& e = plan.economics;
    double revenue = 0;
    bool said = false;
    for (const CorrectedMonth& month : correctedMonths(actuals)) {
        if (month.month < plan.start || month.month - plan.start >= plan.horizon())
            continue;
        if (!month.revenue && !month.conversions)
            continue;
        said = true;
        revenue +=
            month.revenue ? month.revenue->corrected.likely : month.conversions->corrected.likely * e.orderValue.likely;
    }
    if (!said)
        return std::nullopt;
    return (revenue * e.contributionMargin.likely * e.incrementality.likely - cost) / cost;
}

} // namespace

Review reviewOf(const Campaign& plan, const Actuals& actuals, const Projection& projection)
{
    Review review;
    review.comparison = compare(plan, actuals, projection);
    review.learned = learnedFrom(plan, actuals, projection);
    review.keyFigures = keyFiguresNow(plan, actuals, review.comparison, projection);
    review.claimedRoi = roiAsClaimed(plan, actuals, review.comparison.cost);
    review.correctedRoi = roiAsCorrected(plan, actuals, review.comparison.cost);
    return review;
}

} // namespace ertrag
