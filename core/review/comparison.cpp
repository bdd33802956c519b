// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/comparison.h"

#include "core/campaign/campaign.h"
#include "core/projection/model/cash_inputs.h"
#include "core/projection/model/counted_months.h"
#include "core/projection/model/sales_delay.h"
#include "core/review/campaign_months.h"
#include "core/review/forecast.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

std::vector<ComparedMonth> plannedMonths(const Campaign& plan, const Projection& projection)
{
    std::vector<ComparedMonth> months;
    for (size_t t = 0; t < comparableMonths(projection); ++t) {
        ComparedMonth month;
        month.month = plan.start + int(t);
        month.plan = projection.byMonth[t].netCumulative;
        month.planCost = projection.likely.months[t].cost.total();
        month.planBenefit = projection.likely.months[t].benefit;
        months.push_back(month);
    }
    return months;
}

CountedMonth countedOf(const ActualMonth& month)
{
    // Where nothing happened, what nobody typed is an answer too.
    const auto said = [&](const std::optional<double>& figure) {
        return month.nothing ? std::optional(figure.value_or(0)) : figure;
    };
    CountedMonth counted;
    counted.elapsed = month.coveredShare;
    counted.ads = said(month.adCosts);
    // What lies behind the last day with figures is not looked at.
    counted.adsOpen = month.nothing ? 0 : std::max(0.0, month.adGapShare - (1 - month.coveredShare));
    counted.setup = said(month.setupCosts);
    counted.training = said(month.trainingCosts);
    counted.otherCosts = said(month.otherCosts);
    counted.reserve = said(month.reserveUsed);
    counted.hours = said(month.hours);
    counted.customers = said(month.newCustomers);
    counted.orders = said(month.orders);
    counted.revenue = said(month.revenueNet);
    counted.savings = !month.nothing;
    return counted;
}

std::vector<CountedMonth> countedOf(const std::vector<ActualMonth>& months)
{
    std::vector<CountedMonth> counted;
    for (const ActualMonth& month : months)
        counted.push_back(countedOf(month));
    return counted;
}

void add(CostLines& sum, const CostLines& lines)
{
    for (double CostLines::*line :
         {&CostLines::labour, &CostLines::ads, &CostLines::content, &CostLines::tools, &CostLines::agency,
          &CostLines::training, &CostLines::setup, &CostLines::other, &CostLines::reserve})
        sum.*line += lines.*line;
}

void addMonth(Comparison& sums, ComparedMonth& month, const CashMonth& actual, const CashMonth& planned, double share)
{
    month.cost = actual.cost.total();
    month.days = int(std::lround(share * month.month.days()));
    month.running = share < 1;
    sums.elapsed += share;
    sums.cost += *month.cost;
    sums.planCost += elapsedCost(planned.cost, share).total();
    sums.planBenefit += planned.benefit * share;
    sums.newCustomers += actual.customers;
    sums.planNewCustomers += planned.customers * share;
    sums.additionalCustomers += actual.incrementalCustomers;
    sums.planAdditionalCustomers += planned.incrementalCustomers * share;
    if (!sums.benefitKnown)
        return;
    month.benefit = actual.benefit;
    month.gap =
        actual.benefit - actual.cost.total() - planned.benefit * share + elapsedCost(planned.cost, share).total();
    sums.benefit += actual.benefit;
    month.net = sums.benefit - sums.cost;
}

std::optional<double> ratio(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

void setRatios(Comparison& sums)
{
    if (sums.benefitKnown && sums.missing.empty() && sums.withoutReturn.empty())
        sums.roi = ratio(sums.benefit - sums.cost, sums.cost);
    sums.planRoi = ratio(sums.planBenefit - sums.planCost, sums.planCost);
    sums.costPerNewCustomer = ratio(sums.cost, sums.newCustomers);
    sums.planCostPerNewCustomer = ratio(sums.planCost, sums.planNewCustomers);
}

bool countsEnquiries(const Campaign& plan, const std::vector<ActualMonth>& months)
{
    return plan.salesCycle.counts() && !months.empty() &&
           std::all_of(months.begin(), months.end(), [](const ActualMonth& month) {
               return month.enquiries || month.openEnquiries || month.nothing;
           });
}

/// By month of the horizon, what the plan expected of first orders from the enquiries up to now that buy after it.
std::vector<double> plannedOpen(const Campaign& plan, const CashInputs& in, const std::vector<CashMonth>& planned,
                                const std::vector<CountedMonth>& counted)
{
    std::vector<double> open(planned.size(), 0);
    if (!plan.salesCycle.counts() || counted.empty())
        return open;
    const std::vector<double> shares = salesDelay(in.halfBoughtWeeks, in.cycleSpread, int(planned.size()));
    const double worth = in.incrementality * in.orderValue * in.contributionMargin;
    for (size_t s = 0; s < counted.size(); ++s)
        for (size_t t = counted.size() - 1; t < planned.size(); ++t)
            open[t] += planned[s].willBuy * counted[s].elapsed * shares[t - s] * worth;
    return open;
}

} // namespace

Comparison compare(const Campaign& plan, const Actuals& actuals, const Projection& projection)
{
    return compareTime(plan, countedTime(plan, campaignMonths(plan, actuals), comparableMonths(projection)),
                       projection);
}

size_t comparableMonths(const Projection& projection)
{
    return std::min(projection.likely.months.size(), projection.byMonth.size());
}

Comparison compareTime(const Campaign& plan, const CountedTime& time, const Projection& projection)
{
    Comparison result;
    result.months = plannedMonths(plan, projection);
    result.benefitKnown = time.benefitKnown;
    result.missing = time.missing;
    result.withoutReturn = time.withoutReturn;
    result.notYet = time.notYet;
    result.evidence = evidenceOf(plan, time.months);
    const std::vector<CashMonth>& planned = projection.likely.months;
    const std::vector<CountedMonth> counted = countedOf(time.months);
    CashInputs inputs = cashInputs(plan);
    const CashInputs asPlanned = inputs;
    inputs.incrementality = result.evidence.factor;
    const std::vector<CashMonth> happened = countedMonths(inputs, planned, counted);
    for (size_t t = 0; t < happened.size(); ++t) {
        addMonth(result, result.months[t], happened[t], planned[t], counted[t].elapsed);
        add(result.open, openLines(planned[t].cost, counted[t]));
    }
    if (countsEnquiries(plan, time.months))
        result.openEnquiries = openEnquiriesOf(plan, time.months, result.evidence, result.months.size());
    result.eventReasons = eventReasons(plan, result.months);
    setRatios(result);
    addForecast(result, projection, counted.empty() ? 0 : counted.back().elapsed,
                plannedOpen(plan, asPlanned, planned, counted));
    return result;
}

} // namespace ertrag
