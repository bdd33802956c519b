// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/counted_months.h"

namespace ertrag
{
namespace
{

CostLines countedCost(const CashInputs& in, const CostLines& planned, const CountedMonth& counted)
{
    CostLines cost = elapsedCost(planned, counted.elapsed);
    if (counted.otherCosts)
        cost = {.labour = cost.labour, .ads = cost.ads, .other = *counted.otherCosts * in.boughtCostFactor};
    if (counted.ads)
        cost.ads = *counted.ads * in.boughtCostFactor;
    if (counted.hours)
        cost.labour = *counted.hours * in.hourlyCost * in.productiveShare;
    return cost;
}

} // namespace

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
    for (size_t t = 0; t < counted.size(); ++t) {
        CashMonth month;
        month.cost = countedCost(in, planned[t].cost, counted[t]);
        month.customers = counted[t].customers.value_or(0);
        month.savings = planned[t].savings * counted[t].elapsed;
        addMoney(in, {counted[t].orders, counted[t].revenue, counted[t].elapsed}, returning, month);
        months.push_back(month);
    }
    return months;
}

} // namespace ertrag
