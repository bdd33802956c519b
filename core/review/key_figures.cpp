// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/key_figures.h"

#include "core/base/month.h"
#include "core/campaign/campaign.h"
#include "core/catalogue/key_figures.h"
#include "core/projection/model/cash_inputs.h"
#include "core/projection/model/finance.h"
#include "core/review/campaign_months.h"
#include "core/review/decided_enquiries.h"

#include <algorithm>

namespace ertrag
{
namespace
{

struct SoFar {
    const Campaign& plan;
    const std::vector<ActualMonth>& months;
    const Comparison& comparison;

    std::optional<double> sum(MonthFigure figure) const { return sumOf(months, figure); }
    std::optional<double> ratio(MonthFigure top, MonthFigure bottom) const
    {
        return bothOf(months, top, bottom).ratio();
    }
};

std::optional<double> scaled(std::optional<double> value, double by)
{
    return value ? std::optional(*value * by) : std::nullopt;
}

/// All costs to date for one of what was counted.
std::optional<double> costPer(const SoFar& s, std::optional<double> counted)
{
    return counted && *counted > 0 ? std::optional(s.comparison.cost / *counted) : std::nullopt;
}

std::optional<double> incrementalCustomers(const SoFar& s)
{
    return scaled(s.sum(&ActualMonth::newCustomers), s.comparison.evidence.factor);
}

std::optional<double> orderValue(const SoFar& s)
{
    return s.ratio(&ActualMonth::revenueNet, &ActualMonth::orders);
}

/// Of the months so far, gaps included.
std::optional<double> presentValue(const SoFar& s)
{
    std::vector<double> flows;
    for (const ComparedMonth& month : s.comparison.months)
        if (month.benefit)
            flows.push_back(*month.benefit - *month.cost);
    if (flows.empty())
        return std::nullopt;
    return npv(monthlyRate(s.plan.economics.discountRatePerYear), flows);
}

/// The plan's, with the order value that really came.
std::optional<double> customerValue(const SoFar& s)
{
    const std::optional<double> came = orderValue(s);
    if (!came)
        return std::nullopt;
    CashInputs inputs = cashInputs(s.plan);
    inputs.orderValue = *came;
    return lifetimeValue(inputs);
}

/// A figure that adds up over the campaign is judged by what is due, any other by its target.
enum class Over { Campaign, AnyTime };

struct Measure {
    const char* key = "";
    Over over = Over::Campaign;
    std::optional<double> (*value)(const SoFar&) = nullptr;
    double CashMonth::*planned = &CashMonth::customers; ///< what is due goes by its months
};
// The formulas are those of resources/catalogue/key_figures.json.
constexpr Measure measures[] = {
    {"cust", Over::Campaign, [](const SoFar& s) { return s.sum(&ActualMonth::newCustomers); }},
    {"inc", Over::Campaign, incrementalCustomers, &CashMonth::incrementalCustomers},
    {"leads", Over::Campaign, [](const SoFar& s) { return s.sum(&ActualMonth::enquiries); }, &CashMonth::leads},
    {"clicks", Over::Campaign, [](const SoFar& s) { return s.sum(&ActualMonth::clicks); }, &CashMonth::clicks},
    {"impr", Over::Campaign, [](const SoFar& s) { return s.sum(&ActualMonth::impressions); }, &CashMonth::impressions},
    {"rev", Over::Campaign, [](const SoFar& s) { return s.sum(&ActualMonth::revenueNet); }, &CashMonth::revenue},
    {"cm", Over::Campaign,
     [](const SoFar& s) { return scaled(s.sum(&ActualMonth::revenueNet), s.plan.economics.contributionMargin.likely); },
     &CashMonth::revenue},
    {"ctr", Over::AnyTime, [](const SoFar& s) { return s.ratio(&ActualMonth::clicks, &ActualMonth::impressions); }},
    {"lr", Over::AnyTime, [](const SoFar& s) { return s.ratio(&ActualMonth::enquiries, &ActualMonth::clicks); }},
    {"cr", Over::AnyTime, [](const SoFar& s) { return customersOverDecided(s.plan, s.months).ratio(); }},
    {"aov", Over::AnyTime, orderValue},
    {"roas", Over::AnyTime, [](const SoFar& s) { return s.ratio(&ActualMonth::revenueNet, &ActualMonth::adCosts); }},
    {"roi", Over::AnyTime, [](const SoFar& s) { return s.comparison.roi; }},
    {"npv", Over::AnyTime, presentValue},
    {"clv", Over::AnyTime, customerValue},
    {"cpl", Over::AnyTime, [](const SoFar& s) { return costPer(s, s.sum(&ActualMonth::enquiries)); }},
    {"cac", Over::AnyTime, [](const SoFar& s) { return costPer(s, incrementalCustomers(s)); }},
    {"cpc", Over::AnyTime, [](const SoFar& s) { return s.ratio(&ActualMonth::adCosts, &ActualMonth::clicks); }},
    {"cpm", Over::AnyTime,
     [](const SoFar& s) { return scaled(s.ratio(&ActualMonth::adCosts, &ActualMonth::impressions), 1000); }},
    {"hrs", Over::AnyTime,
     [](const SoFar& s) { return scaled(perMonth(s.months, &ActualMonth::hours).ratio(), 1 / weeksPerMonth); }},
};

const Measure* measureOf(const QString& key)
{
    const auto found = std::find_if(std::begin(measures), std::end(measures),
                                    [&](const Measure& measure) { return key == QLatin1String(measure.key); });
    return found == std::end(measures) ? nullptr : found;
}

std::optional<double> enteredValue(const Campaign& plan, const Actuals& actuals, const QString& key, Over over)
{
    std::optional<double> value;
    for (const TypedMonth& month : actuals.typed) {
        const auto entered = month.keyFigures.find(key);
        if (entered == month.keyFigures.end() || month.month < plan.start || month.month - plan.start >= plan.horizon())
            continue;
        value = entered->second + (over == Over::Campaign ? value.value_or(0) : 0);
    }
    return value;
}

/// Which share of the plan's figure should have come by now; where the plan has none of it that of its customers, and
/// without those the share of the time.
double dueShare(const SoFar& s, const Projection& projection, double CashMonth::*figure)
{
    double all = 0, due = 0, t = 0;
    for (const CashMonth& month : projection.likely.months) {
        all += month.*figure;
        due += month.*figure * std::clamp(s.comparison.elapsed - t++, 0.0, 1.0);
    }
    if (all <= 0 && figure != &CashMonth::customers)
        return dueShare(s, projection, &CashMonth::customers);
    return std::clamp(all > 0 ? due / all : s.comparison.elapsed / std::max(1, s.plan.months), 0.0, 1.0);
}

/// `share`: actual / target.
Standing standingOf(double share, KeyFigureDirection direction, Over over, double due)
{
    if (over == Over::AnyTime && direction == KeyFigureDirection::Lower)
        return share <= 1 ? Standing::Reached : share <= 2 - closeEnough ? Standing::Close : Standing::Behind;
    if (over == Over::AnyTime && direction == KeyFigureDirection::Band)
        return share <= 1.1 ? Standing::OnCourse : share <= 1.3 ? Standing::Close : Standing::Behind;
    if (share >= 1)
        return Standing::Reached;
    const double needed = over == Over::Campaign ? due : 1;
    return share >= needed ? Standing::OnCourse : share >= needed * closeEnough ? Standing::Close : Standing::Behind;
}

/// Of a target in new customers only the additional ones pay.
bool paysTooLittle(const KeyFigureNow& figure, const Campaign& plan, const Projection& projection)
{
    const bool all = figure.key == QLatin1String("cust"), additional = figure.key == QLatin1String("inc");
    if (!figure.target || !projection.customersToBreakEven || !(all || additional))
        return false;
    return *figure.target * (all ? plan.economics.incrementality.likely : 1) < *projection.customersToBreakEven;
}

KeyFigureNow figureNow(const KeyFigureChoice& choice, const KeyFigure& figure, const Actuals& actuals, const SoFar& s,
                       const Projection& projection)
{
    const Measure* measure = measureOf(choice.key);
    const Over over = measure ? measure->over : (figure.unit == KeyFigureUnit::Count ? Over::Campaign : Over::AnyTime);
    const double typedScale = figure.unit == KeyFigureUnit::Percent ? 0.01 : 1;
    KeyFigureNow now;
    now.key = choice.key;
    const double due = dueShare(s, projection, measure ? measure->planned : &CashMonth::customers);
    now.entered = !measure;
    now.lowerIsBetter = over == Over::AnyTime && figure.direction != KeyFigureDirection::Higher;
    now.actual = measure ? measure->value(s) : scaled(enteredValue(s.plan, actuals, choice.key, over), typedScale);
    if (choice.target.given())
        now.target = choice.target.value * typedScale;
    if (now.target && over == Over::Campaign)
        now.dueNow = *now.target * due;
    if (now.actual)
        now.standing = now.target && *now.target > 0
                           ? standingOf(*now.actual / *now.target, figure.direction, over, due)
                           : Standing::NoTarget;
    return now;
}

} // namespace

bool isMeasured(const QString& key)
{
    return measureOf(key) != nullptr;
}

std::vector<QString> keyFiguresToEnter(const Campaign& plan)
{
    std::vector<QString> keys;
    for (const KeyFigureChoice& choice : plan.measures.keyFigures)
        if (!isMeasured(choice.key) && findKeyFigure(choice.key) && !std::count(keys.begin(), keys.end(), choice.key))
            keys.push_back(choice.key);
    return keys;
}

std::vector<KeyFigureNow> keyFiguresNow(const Campaign& plan, const Actuals& actuals,
                                        const std::vector<ActualMonth>& months, const Comparison& comparison,
                                        const Projection& projection)
{
    std::vector<KeyFigureNow> figures;
    for (const KeyFigureChoice& choice : plan.measures.keyFigures)
        if (const KeyFigure* figure = findKeyFigure(choice.key)) {
            figures.push_back(figureNow(choice, *figure, actuals, {plan, months, comparison}, projection));
            figures.back().belowBreakEven = paysTooLittle(figures.back(), plan, projection);
        }
    return figures;
}

} // namespace ertrag
