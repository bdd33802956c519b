// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/open_enquiries.h"

#include "core/campaign/campaign.h"
#include "core/campaign/close_rate.h"
#include "core/review/decided_enquiries.h"
#include "core/review/evidence.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

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

/// What became of the enquiries of one month, as far as it was counted.
struct Cohort {
    double came = 0, lost = 0;
    std::optional<double> open;
};

/// Who counted more than came has missed some that came.
Cohort cohortOf(const ActualMonth& month)
{
    const double lost = month.lostEnquiries.value_or(0);
    return {std::max(month.enquiries.value_or(0), month.openEnquiries.value_or(0) + lost), lost, month.openEnquiries};
}

/// Who of them will still buy. `close`: share that buys in the end; `waiting`: of those who buy, the share still to
/// come.
double stillBuying(const Cohort& of, double close, double waiting)
{
    // Who will not buy says so no sooner than others buy, or some refusals would make sure buyers of the rest.
    const double refuse = of.came * (1 - close), buy = close * waiting;
    const double silent = refuse > 0 ? std::max(waiting, 1 - of.lost / refuse) : 0;
    const double stillThere = (1 - close) * silent;
    if (!(buy > 0))
        return 0;
    return of.open ? *of.open * buy / (buy + stillThere) : (of.came - of.lost) * buy / (close + stillThere);
}

/// Of all months: what was counted as open, and where nobody did, who neither bought nor said no.
double countOpen(const std::vector<ActualMonth>& months)
{
    double open = 0, rest = 0, bought = 0;
    for (const ActualMonth& month : months) {
        const Cohort cohort = cohortOf(month);
        open += cohort.open.value_or(0);
        (cohort.open ? bought : rest) += cohort.came - cohort.lost - cohort.open.value_or(0);
    }
    // A customer is no longer open among those of the month in which he asked, which nobody wrote down.
    double customers = 0;
    for (const ActualMonth& month : months)
        customers += month.newCustomers.value_or(0);
    return open + std::max(0.0, rest - std::max(0.0, customers - bought));
}

} // namespace

OpenEnquiries openEnquiriesOf(const Campaign& plan, const std::vector<ActualMonth>& months, const Evidence& evidence,
                              size_t horizon)
{
    OpenEnquiries open;
    open.byMonth.assign(horizon, 0);
    if (!plan.salesCycle.counts() || months.empty())
        return open;
    const BoughtShare bought(plan.salesCycle, std::max(horizon, months.size()));
    const Estimate close = closeRangeOf(plan), order = plan.economics.orderValue;
    const double worth = evidence.factor * order.likely * plan.economics.contributionMargin.likely;
    const double now = nowOf(months);
    open.count = countOpen(months);
    for (size_t t = 0; t < months.size(); ++t) {
        const double waiting = 1 - bought.by(now, t);
        const double willBuy = stillBuying(cohortOf(months[t]), close.likely, waiting);
        if (willBuy <= 0)
            continue;
        open.customers += willBuy;
        double before = 1 - waiting;
        for (size_t at = months.size() - 1; at < horizon; ++at) {
            const double until = bought.by(double(at) + 1, t);
            open.byMonth[at] += willBuy / waiting * (until - before) * worth;
            before = until;
        }
    }
    open.likely = open.customers * worth;
    open.low = open.likely / together(below(close), below(order));
    open.high = open.likely * together(above(close), above(order));
    return open;
}

} // namespace ertrag
