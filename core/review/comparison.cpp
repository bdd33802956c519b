// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/comparison.h"

#include "core/campaign/campaign.h"
#include "core/projection/model/cash_inputs.h"
#include "core/projection/model/counted_months.h"
#include "core/review/campaign_months.h"
#include "core/review/forecast.h"

#include <algorithm>

namespace ertrag
{
namespace
{

std::vector<ComparedMonth> plannedMonths(const Campaign& plan, const Projection& projection)
{
    std::vector<ComparedMonth> months;
    const size_t length = std::min(projection.likely.months.size(), projection.byMonth.size());
    for (size_t t = 0; t < length; ++t) {
        ComparedMonth month;
        month.month = plan.start + int(t);
        month.plan = projection.byMonth[t].netCumulative;
        month.planCost = projection.likely.months[t].cost.total();
        month.planBenefit = projection.likely.months[t].benefit;
        months.push_back(month);
    }
    return months;
}

/// Up to the last month with figures. In a gap nobody said anything: the plan's costs are taken and no new customers.
std::vector<CountedMonth> countedOf(const Campaign& plan, const std::vector<ActualMonth>& actual, size_t length)
{
    std::vector<CountedMonth> counted;
    for (const ActualMonth& month : actual) {
        const size_t t = size_t(month.month - plan.start);
        if (t >= length || month.coveredShare <= 0)
            continue;
        counted.resize(t);
        counted.push_back({month.coveredShare, month.adCosts, month.otherCosts, month.hours, month.newCustomers,
                           month.orders, month.revenueNet});
    }
    return counted;
}

bool saysBenefit(const CountedMonth& month)
{
    return month.customers || month.orders || month.revenue;
}

void addMonth(Comparison& sums, ComparedMonth& month, const CashMonth& actual, const CashMonth& planned, double share)
{
    month.cost = actual.cost.total();
    month.running = share < 1;
    sums.elapsed += share;
    sums.cost += *month.cost;
    sums.planCost += elapsedCost(planned.cost, share).total();
    sums.planBenefit += planned.benefit * share;
    sums.newCustomers += actual.customers;
    sums.planNewCustomers += planned.customers * share;
    if (!sums.benefitKnown)
        return;
    month.benefit = actual.benefit;
    sums.benefit += actual.benefit;
    month.net = sums.benefit - sums.cost;
}

std::optional<double> ratio(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

void setRatios(Comparison& sums)
{
    if (sums.benefitKnown)
        sums.roi = ratio(sums.benefit - sums.cost, sums.cost);
    sums.planRoi = ratio(sums.planBenefit - sums.planCost, sums.planCost);
    sums.costPerNewCustomer = ratio(sums.cost, sums.newCustomers);
    sums.planCostPerNewCustomer = ratio(sums.planCost, sums.planNewCustomers);
}

} // namespace

Comparison compare(const Campaign& plan, const Actuals& actuals, const Projection& projection)
{
    return compareMonths(plan, campaignMonths(plan, actuals), projection);
}

Comparison compareMonths(const Campaign& plan, const std::vector<ActualMonth>& actual, const Projection& projection)
{
    Comparison result;
    result.months = plannedMonths(plan, projection);
    const std::vector<CashMonth>& planned = projection.likely.months;
    const std::vector<CountedMonth> counted = countedOf(plan, actual, result.months.size());
    result.benefitKnown = std::any_of(counted.begin(), counted.end(), saysBenefit);
    const std::vector<CashMonth> happened = countedMonths(cashInputs(plan), planned, counted);
    for (size_t t = 0; t < happened.size(); ++t)
        addMonth(result, result.months[t], happened[t], planned[t], counted[t].elapsed);
    setRatios(result);
    addForecast(result, projection, counted.empty() ? 0 : counted.back().elapsed);
    return result;
}

} // namespace ertrag
