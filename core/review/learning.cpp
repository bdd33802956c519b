// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/learning.h"

#include "core/base/month.h"
#include "core/campaign/campaign.h"
#include "core/campaign/field_check.h"
#include "core/campaign/levers.h"
#include "core/projection/simulation/projection.h"
#include "core/review/campaign_months.h"

namespace ertrag
{
namespace
{

constexpr double worseByATenth = 1.1; ///< below it a value does not stand out (by judgement)

double plannedClickPrice(const PaidFunnel& paid)
{
    if (paid.basis == PriceBasis::PerClick)
        return paid.costPerClick.likely;
    return paid.clickRate.likely > 0 ? paid.costPerThousand.likely / 1000 / paid.clickRate.likely : 0;
}

/// Of all channels with ads: what is spent over the clicks that it buys.
std::optional<double> plannedClickPrice(const Campaign& plan)
{
    FigurePair spentOverClicks;
    for (const Channel& channel : plan.channels) {
        const double budget = channel.adBudgetPerMonth.units(currencyDecimals(plan.company.currency));
        const double price = plannedClickPrice(channel.paid);
        if (!channel.included || price <= 0)
            continue;
        spentOverClicks.top += budget;
        spentOverClicks.bottom += budget / price;
    }
    return spentOverClicks.ratio();
}

std::optional<double> plannedEnquiryRate(const Projection& projection)
{
    FigurePair leadsOverClicks;
    for (const CashMonth& month : projection.likely.months) {
        leadsOverClicks.top += month.leads;
        leadsOverClicks.bottom += month.clicks;
    }
    return leadsOverClicks.ratio();
}

/// How many times worse than planned.
double worseBy(const LearnedValue& value)
{
    if (value.plan <= 0 || value.now <= 0)
        return 0;
    return traitsOf(value.kind).good == GoodWhen::Lower ? value.now / value.plan : value.plan / value.now;
}

} // namespace

std::vector<LearnedValue> learnedFrom(const Campaign& plan, const std::vector<ActualMonth>& months,
                                      const std::vector<ActualMonth>& files, const Projection& projection)
{
    const Levers planned = plannedLevers(plan);
    std::vector<LearnedValue> learned;
    const auto add = [&](FigureKind kind, std::optional<double> expected, const FigurePair& pair, double scale = 1) {
        if (expected && *expected > 0 && pair.ratio())
            learned.push_back({kind, *expected, *pair.ratio() / scale, pair.bottom});
    };
    add(FigureKind::CostPerClick, plannedClickPrice(plan), bothOf(files, &ActualMonth::adCosts, &ActualMonth::clicks));
    // The platform's own enquiries over its own clicks: typed enquiries also come by phone, without any click.
    add(FigureKind::EnquiryRate, plannedEnquiryRate(projection),
        bothOf(files, &ActualMonth::enquiries, &ActualMonth::clicks));
    add(FigureKind::CloseRate, planned.closeRate, bothOf(months, &ActualMonth::newCustomers, &ActualMonth::enquiries));
    add(FigureKind::OrderValue, plan.economics.orderValue.likely,
        bothOf(months, &ActualMonth::revenueNet, &ActualMonth::orders));
    add(FigureKind::HoursPerWeek, planned.hoursPerWeek, perMonth(months, &ActualMonth::hours), weeksPerMonth);
    add(FigureKind::AdsPerMonth, planned.adBudgetPerMonth, perMonth(months, &ActualMonth::adCosts));
    return learned;
}

std::optional<LearnedValue> worstOf(const std::vector<LearnedValue>& learned)
{
    std::optional<LearnedValue> worst;
    double most = worseByATenth;
    for (const LearnedValue& value : learned)
        if (const double by = worseBy(value); by > most) {
            most = by;
            worst = value;
        }
    return worst;
}

} // namespace ertrag
