// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/return_rate.h"

#include "core/campaign/campaign.h"
#include "core/projection/model/finance.h"

#include <cmath>

namespace ertrag
{

namespace
{

std::vector<double> netFlows(const CashRun& run)
{
    std::vector<double> flows;
    for (const CashMonth& month : run.months)
        flows.push_back(month.benefit - month.cost.total());
    return flows;
}

} // namespace

ReturnRate returnRate(const Campaign& plan, const CashRun& likely)
{
    const std::vector<double> flows = netFlows(likely);
    ReturnRate rate;
    const int changes = signChanges(flows);
    const double monthly = monthlyRate(plan.economics.discountRatePerYear);
    rate.modifiedMonthly = flows.size() > 1 ? mirr(flows, monthly, monthly) : std::nullopt;
    if (changes > 1)
        rate.kind = ReturnRate::Kind::NotUnique;
    if (changes == 1)
        rate.monthly = irr(flows);
    if (rate.monthly) {
        rate.kind = ReturnRate::Kind::Unique;
        rate.annual = std::pow(1 + *rate.monthly, 12) - 1;
    }
    return rate;
}

LikelyBreakEven likelyBreakEven(const CashRun& likely)
{
    const std::vector<double> flows = netFlows(likely);
    LikelyBreakEven even;
    const auto first = firstBreakEven(flows), lasting = lastingBreakEven(flows);
    if (lasting)
        even.lasting = *lasting + 1;
    if (first && first != lasting)
        even.lostAgain = *first + 1;
    if (const auto periods = payback(flows)) // months are counted from 1, so it lies in the lasting one
        even.payback = *periods > 0 ? *periods + 1 : 0;
    return even;
}

} // namespace ertrag
