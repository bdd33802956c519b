// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/walk/station_words.h"

#include "core/assessment/assessment.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/verdict/work_view.h"

#include <QCoreApplication>
#include <numeric>

namespace ertrag
{
namespace
{

struct StationMoves {
    Q_DECLARE_TR_FUNCTIONS(StationMoves)
};

/// Of a line of costs over the whole campaign, as far as there is any.
QString costs(const CashRun& run, double CostLines::*line, const NumberText& numbers)
{
    const double sum = std::accumulate(run.months.begin(), run.months.end(), 0.0,
                                       [line](double all, const CashMonth& m) { return all + m.cost.*line; });
    return sum > 0 ? StationMoves::tr("Costs %1 over the campaign").arg(numbers.money(sum)) : QString();
}

QString alternative(const Campaign& plan, const NumberText& numbers)
{
    const auto& brings = plan.goals.nextBestUseReturn;
    return brings.given() ? StationMoves::tr("The plan is held against %1").arg(numbers.exactMoney(brings.value))
                          : QString();
}

QString capacity(const Campaign& plan, const NumberText& numbers)
{
    const auto& most = plan.goals.moreOrdersPerMonth;
    return most.given() ? StationMoves::tr("At most %1 more orders a month count").arg(numbers.count(most.value))
                        : QString();
}

/// How many the plan has by then, at the likely values.
QString stop(const Campaign& plan, const CashRun& run, const NumberText& numbers)
{
    if (!plan.goals.stop.given() || !plan.goals.stop.value.afterMonths.given())
        return {};
    double customers = 0;
    for (int t = 0; t < plan.goals.stop.value.afterMonths.value && t < int(run.months.size()); ++t)
        customers += run.months[size_t(t)].customers;
    return StationMoves::tr("By then the plan comes to about %1").arg(numbers.count(customers));
}

QString firstOrder(const Campaign& plan, const NumberText& numbers)
{
    const Economics& e = plan.economics;
    return StationMoves::tr("A first order leaves about %1")
        .arg(numbers.money(e.orderValue.likely * e.contributionMargin.likely));
}

QString people(const Campaign& plan, const NumberText& numbers)
{
    double low = 0, high = 0;
    for (const IdealCustomer& group : plan.audience.idealCustomers)
        if (group.people.given()) {
            low += group.people.value.low;
            high += group.people.value.high;
        }
    return high > 0
               ? StationMoves::tr("Nobody beyond %1 to %2 can be reached").arg(numbers.count(low), numbers.count(high))
               : QString();
}

QString training(const Campaign& plan, const NumberText& numbers)
{
    if (!plan.staffRules.training.given())
        return {};
    double hours = 0, fees = 0;
    for (const Training& each : plan.staffRules.training.value) {
        hours += each.persons * each.hoursEach;
        fees += each.persons * each.feeEach.units(numbers.currencyDecimals());
    }
    return StationMoves::tr("Costs %1 in fees and hours")
        .arg(numbers.money(fees + hours * plan.duties.hourlyCost.likely));
}

} // namespace

QString stationMoves(Station station, const Assessment& assessment, const NumberText& numbers)
{
    const Campaign& plan = assessment.state->plan;
    const CashRun& run = assessment.likely->plan;
    switch (station) {
    case Station::Bottleneck:
        return capacity(plan, numbers);
    case Station::Alternative:
        return alternative(plan, numbers);
    case Station::StopRule:
        return stop(plan, run, numbers);
    case Station::Aim:
        return StationMoves::tr("The plan comes to about %1 new customers").arg(numbers.count(run.customers));
    case Station::Worth:
        return firstOrder(plan, numbers);
    case Station::Repeat:
        return StationMoves::tr("A new customer brings about %1 in all").arg(numbers.money(run.lifetimeValue));
    case Station::IdealCustomers:
        return people(plan, numbers);
    case Station::Places:
        return costs(run, &CostLines::ads, numbers);
    case Station::Tasks:
        return hoursText(plan, numbers);
    case Station::HourCost:
        return costs(run, &CostLines::labour, numbers);
    case Station::Agency:
        return costs(run, &CostLines::agency, numbers);
    case Station::Training:
        return training(plan, numbers);
    default:
        return {};
    }
}

} // namespace ertrag
