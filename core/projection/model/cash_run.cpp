// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/cash_run.h"

#include "core/projection/model/cash_model.h"
#include "core/projection/model/finance.h"

#include <algorithm>

namespace ertrag
{
namespace
{

std::optional<double> share(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

/// Who asks inside the horizon and buys after it.
void addOpen(const CashInputs& in, CashRun& run)
{
    double open = 0;
    for (const CashMonth& month : run.months)
        open += month.willBuy - month.customers;
    run.openCustomers = std::max(0.0, open * in.incrementality);
    run.openRevenue = run.openCustomers * in.orderValue;
}

/// Contribution that the customers won still bring after the horizon, discounted to the start.
double beyondHorizon(const CashInputs& in, const CashFrame& frame, const std::vector<CashMonth>& months)
{
    double returning = 0;
    for (const CashMonth& month : months)
        returning = in.monthlyRetention * (returning + month.incrementalCustomers);
    const double first =
        std::min(in.ordersPerMonth * returning, in.mostOrdersPerMonth) * in.orderValue * in.contributionMargin;
    const double left = 1 + in.monthlyRate - in.monthlyRetention;
    if (left <= 0 || frame.discount.empty())
        return 0;
    return first * frame.discount.back() / left;
}

} // namespace

std::vector<double> cashFlow(const CashInputs& in, const std::vector<CashMonth>& months)
{
    const size_t later = size_t(in.paymentMonths);
    const double share = in.paymentMonths - double(later); // is paid a month later still
    std::vector<double> flow(months.size() + later + (share > 0), 0);
    for (size_t t = 0; t < months.size(); ++t) {
        const CashMonth& month = months[t];
        if (!(in.paymentMonths > 0)) {
            flow[t] = month.benefit - month.cost.total();
            continue;
        }
        const double sales = month.benefit - month.savings;
        flow[t] += month.savings - month.cost.total();
        flow[t + later] += (1 - share) * sales;
        if (share > 0)
            flow[t + later + 1] += share * sales;
    }
    return flow;
}

CashRun cashRun(const CashInputs& in)
{
    CashRun run;
    const CashFrame frame = cashFrame(in);
    run.months.resize(size_t(in.horizon()));
    const CashTotals totals = runCash(in, frame, run.months);
    run.cost = totals.cost;
    run.benefit = totals.benefit;
    run.roi = share(totals.benefit - totals.cost, totals.cost).value_or(0);
    run.npv = totals.npv;
    run.romiOnAds =
        share(totals.benefit - totals.savings - totals.ads, totals.ads); // ads bring no savings: marketing.01
    run.roas = share(totals.revenue, totals.ads);
    run.customers = totals.customers;
    run.incrementalCustomers = totals.incrementalCustomers;
    run.costPerCustomer = share(totals.cost, totals.incrementalCustomers);
    run.lifetimeValue = lifetimeValue(in);
    run.valueBeyondHorizon = beyondHorizon(in, frame, run.months);
    addOpen(in, run);
    const std::vector<double> net = cashFlow(in, run.months);
    const Outlay outlay = largestOutlay(net);
    run.largestOutlay = outlay.amount;
    run.outlayMonth = outlay.month;
    run.lastingBreakEven = lastingBreakEven(net);
    run.firstBreakEven = firstBreakEven(net);
    return run;
}

double lifetimeValue(const CashInputs& in)
{
    const double left = 1 + in.monthlyRate - in.monthlyRetention;
    const double later = left > 0 ? in.ordersPerMonth * in.monthlyRetention / left : 0;
    return in.orderValue * in.contributionMargin * (1 + later);
}

} // namespace ertrag
