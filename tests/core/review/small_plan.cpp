// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/small_plan.h"

#include "core/projection/model/cash_inputs.h"

namespace ertrag
{

Campaign smallPlan()
{
    Campaign plan;
    plan.start = Month::of(2026, 1);
    plan.months = 4;
    plan.tailMonths = 0;
    Channel channel;
    channel.id = QStringLiteral("instagram");
    channel.adBudgetPerMonth = Money::fromUnits(100);
    channel.paid.basis = PriceBasis::PerClick;
    channel.paid.costPerClick = Estimate::exactly(1);
    channel.paid.clickRate = Estimate::exactly(0.01);
    channel.paid.weeklyCarryOver = 0;
    channel.enquiryRate = Estimate::exactly(0.8);
    channel.closeRate = Estimate::exactly(0.5);
    channel.effort = {0.01, 0.01, 0.05}; // there is time for all of it
    plan.channels = {channel};
    plan.duties.roles.push_back({});
    plan.duties.roles[0].hoursPerWeek = 2 / weeksPerMonth;
    plan.duties.hourlyCost = Estimate::exactly(30);
    Economics& e = plan.economics;
    e.rampMonths = 1;
    e.reserveShare = 0;
    e.orderValue = Estimate::exactly(20);
    e.contributionMargin = Estimate::exactly(0.5);
    e.incrementality = Estimate::exactly(0.5);
    e.ordersPerMonth = Estimate::exactly(0);
    e.monthlyRetention = Estimate::exactly(0);
    return plan;
}

Projection projectionOf(const Campaign& plan)
{
    Projection projection;
    projection.likely = cashRun(cashInputs(plan));
    double net = 0, months = 0;
    for (const CashMonth& month : projection.likely.months) {
        net += month.benefit - month.cost.total();
        ++months;
        MonthSpread spread;
        spread.netCumulative = {net - 10 * months, net - 5, net, net + 5, net + 20 * months, net};
        projection.byMonth.push_back(spread);
    }
    projection.roi = {0.1, 0.2, 0.25, 0.3, 0.4, 0.25};
    return projection;
}

TypedMonth typedMonthOf(int month, std::optional<double> customers, std::optional<double> hours)
{
    TypedMonth typed;
    typed.month = Month::of(2026, 1) + (month - 1);
    typed.newCustomers = customers;
    typed.hours = hours;
    return typed;
}

ImportedRow rowOf(int month, int lastDay, double cost)
{
    ImportedRow row;
    row.first = QDate(2026, month, 1);
    row.last = QDate(2026, month, lastDay);
    row.cost = cost;
    return row;
}

ImportBatchPtr fileOf(std::vector<ImportedRow> rows)
{
    auto batch = std::make_shared<ImportBatch>();
    batch->contentHash = QStringLiteral("a");
    batch->platform = QStringLiteral("meta-ads");
    batch->rows = std::move(rows);
    return batch;
}

Actuals actualsOf(std::vector<TypedMonth> typed, std::vector<ImportedRow> rows)
{
    Actuals actuals;
    actuals.typed = std::move(typed);
    if (!rows.empty())
        actuals.imports = {fileOf(std::move(rows))};
    return actuals;
}

} // namespace ertrag
