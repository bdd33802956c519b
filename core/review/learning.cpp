// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/learning.h"

#include "core/base/month.h"
#include "core/campaign/campaign.h"
#include "core/campaign/field_check.h"
#include "core/campaign/levers.h"
#include "core/campaign/scaling.h"
#include "core/projection/simulation/projection.h"
#include "core/review/campaign_months.h"
#include "core/review/decided_enquiries.h"

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

/// What was planned for just the months that have the figure, over their time: a month of a peak is held against the
/// peak. After the campaign nothing is planned.
template <class Planned>
std::optional<double> plannedOver(const Campaign& plan, const std::vector<ActualMonth>& months, MonthFigure figure,
                                  const Planned& plannedIn)
{
    FigurePair pair;
    for (const ActualMonth& month : months)
        if (const int t = month.month - plan.start; month.*figure) {
            pair.top += t < plan.months ? plannedIn(t) * month.coveredShare : 0;
            pair.bottom += month.coveredShare;
        }
    return pair.ratio();
}

double adsIn(const Campaign& plan, int month)
{
    Money sum;
    for (const Channel& channel : plan.channels)
        if (channel.included)
            sum += valueIn(channel.adBudgetPerMonth, channel.adBudgetByMonth, month);
    return sum.units(currencyDecimals(plan.company.currency));
}

double ownHoursIn(const Campaign& plan, int month)
{
    return hoursDifferByMonth(plan) ? hoursIn(plan, month).own : ownHours(plan);
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
    add(FigureKind::CloseRate, planned.closeRate, customersOverDecided(plan, months));
    add(FigureKind::OrderValue, plan.economics.orderValue.likely,
        bothOf(months, &ActualMonth::revenueNet, &ActualMonth::orders));
    const auto hours = [&](int t) { return ownHoursIn(plan, t); };
    add(FigureKind::HoursPerWeek, plannedOver(plan, months, &ActualMonth::hours, hours),
        perMonth(months, &ActualMonth::hours), weeksPerMonth);
    const auto ads = [&](int t) { return adsIn(plan, t); };
    add(FigureKind::AdsPerMonth, plannedOver(plan, months, &ActualMonth::adCosts, ads),
        perMonth(months, &ActualMonth::adCosts));
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
