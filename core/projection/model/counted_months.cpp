// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/counted_months.h"

namespace ertrag
{
namespace
{

CostLines countedCost(const CashInputs& in, const CostLines& planned, const CountedMonth& counted)
{
    CostLines cost = openLines(planned, counted);
    const auto bill = [&](double& line, const std::optional<double>& amount) {
        if (amount)
            line = *amount * in.boughtCostFactor;
    };
    if (counted.ads)
        cost.ads += *counted.ads * in.boughtCostFactor;
    bill(cost.setup, counted.setup);
    bill(cost.other, counted.otherCosts);
    bill(cost.reserve, counted.reserve);
    cost.training = counted.training.value_or(cost.training);
    if (counted.hours)
        cost.labour = *counted.hours * in.hourlyCost * in.productiveShare;
    return cost;
}

/// Beyond the horizon there is none to speak of.
double seasonIn(const Demand& demand, size_t t)
{
    return t < demand.returning.size() ? demand.returning[t] : 1;
}

} // namespace

CostLines openLines(const CostLines& planned, const CountedMonth& counted)
{
    CostLines open = elapsedCost(planned, counted.elapsed);
    if (counted.hours)
        open.labour = 0;
    if (counted.ads)
        open.ads = planned.ads * counted.adsOpen;
    if (counted.setup)
        open.setup = 0;
    if (counted.training)
        open.training = 0;
    if (counted.otherCosts)
        open.content = open.tools = open.agency = open.other = 0;
    if (counted.reserve)
        open.reserve = 0;
    return open;
}

CostLines elapsedCost(const CostLines& planned, double elapsed)
{
    CostLines cost = planned;
    for (double CostLines::*line : {&CostLines::labour, &CostLines::ads, &CostLines::content, &CostLines::tools,
                                    &CostLines::agency, &CostLines::other, &CostLines::reserve})
        cost.*line *= elapsed;
    return cost;
}

std::vector<CashMonth> countedMonths(const CashInputs& in, const std::vector<CashMonth>& planned,
                                     const std::vector<CountedMonth>& counted)
{
    std::vector<CashMonth> months;
    double returning = 0;
    const Demand demand = demandOf(in);
    for (size_t t = 0; t < counted.size(); ++t) {
        CashMonth month;
        month.cost = countedCost(in, planned[t].cost, counted[t]);
        month.customers = counted[t].customers.value_or(0);
        month.savings = counted[t].savings ? planned[t].savings * counted[t].elapsed : 0;
        addMoney(in, {counted[t].orders, counted[t].revenue, counted[t].elapsed, seasonIn(demand, t)}, returning,
                 month);
        months.push_back(month);
    }
    return months;
}

} // namespace ertrag
