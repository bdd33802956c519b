// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/open_enquiries.h"

#include "core/campaign/campaign.h"
#include "core/campaign/close_rate.h"
#include "core/projection/model/sales_delay.h"
#include "core/review/evidence.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ertrag
{
namespace
{

/// Of the enquiries that buy and came in month t, the share that has bought `now` months after the campaign's start;
/// within a month in a straight line.
double boughtBy(const std::vector<double>& summed, double now, size_t t)
{
    const double age = std::max(0.0, now - double(t));
    const size_t whole = size_t(age);
    return std::lerp(summed[whole], summed[std::min(whole + 1, summed.size() - 1)], age - double(whole));
}

/// Entry k: the share that has bought at the end of k months.
std::vector<double> summedDelay(const SalesCycle& cycle, size_t months)
{
    std::vector<double> summed = salesDelay(cycle.halfWeeks.likely, cycle.spread.likely, int(months));
    summed.insert(summed.begin(), 0);
    std::partial_sum(summed.begin(), summed.end(), summed.begin());
    return summed;
}

/// Two factors that vary independently: their relative distances add up as squares of logarithms.
double together(double factor, double other)
{
    return std::exp(std::hypot(std::log(factor), std::log(other)));
}

double below(const Estimate& e)
{
    return e.low > 0 ? e.likely / e.low : 1;
}

double above(const Estimate& e)
{
    return e.likely > 0 ? e.high / e.likely : 1;
}

double nowOf(const std::vector<ActualMonth>& months)
{
    return double(months.size()) - 1 + months.back().coveredShare;
}

} // namespace

OpenEnquiries openEnquiriesOf(const Campaign& plan, const std::vector<ActualMonth>& months, const Evidence& evidence,
                              size_t horizon)
{
    OpenEnquiries open;
    open.byMonth.assign(horizon, 0);
    if (!plan.salesCycle.counts() || months.empty())
        return open;
    const std::vector<double> bought = summedDelay(plan.salesCycle, std::max(horizon, months.size()));
    const Estimate close = closeRangeOf(plan), order = plan.economics.orderValue;
    const double worth = evidence.factor * order.likely * plan.economics.contributionMargin.likely;
    const double now = nowOf(months);
    for (size_t t = 0; t < months.size(); ++t) {
        const double came = months[t].enquiries.value_or(0);
        open.count += came - months[t].newCustomers.value_or(0);
        if (came <= 0)
            continue;
        const double willBuy = came * close.likely;
        double before = boughtBy(bought, now, t);
        open.customers += willBuy * (1 - before);
        for (size_t at = months.size() - 1; at < horizon; ++at) {
            const double until = boughtBy(bought, double(at) + 1, t);
            open.byMonth[at] += willBuy * (until - before) * worth;
            before = until;
        }
    }
    open.count = std::max(0.0, open.count);
    open.likely = open.customers * worth;
    open.low = open.likely / together(below(close), below(order));
    open.high = open.likely * together(above(close), above(order));
    return open;
}

} // namespace ertrag
