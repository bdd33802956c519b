// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/decided_enquiries.h"

#include "core/campaign/campaign.h"
#include "core/projection/model/sales_delay.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ertrag
{
namespace
{

/// From the campaign's start on, as long as each month says how many enquiries came.
std::vector<ActualMonth> withEnquiries(const Campaign& plan, const std::vector<ActualMonth>& months)
{
    std::vector<ActualMonth> known;
    for (const ActualMonth& month : months) {
        if (month.month != plan.start + int(known.size()) || !(month.enquiries || month.nothing))
            break;
        known.push_back(month);
    }
    return known;
}

} // namespace

BoughtShare::BoughtShare(const SalesCycle& cycle, size_t months)
    : m_summed(salesDelay(cycle.halfWeeks.likely, cycle.spread.likely, int(months)))
{
    m_summed.insert(m_summed.begin(), 0);
    std::partial_sum(m_summed.begin(), m_summed.end(), m_summed.begin());
}

double BoughtShare::by(double now, size_t t) const
{
    const double age = std::max(0.0, now - double(t));
    const size_t whole = std::min(size_t(age), m_summed.size() - 1);
    return std::lerp(m_summed[whole], m_summed[std::min(whole + 1, m_summed.size() - 1)], age - double(whole));
}

FigurePair customersOverDecided(const Campaign& plan, const std::vector<ActualMonth>& months)
{
    if (!plan.salesCycle.counts())
        return bothOf(months, &ActualMonth::newCustomers, &ActualMonth::enquiries);
    const std::vector<ActualMonth> known = withEnquiries(plan, months);
    const BoughtShare bought(plan.salesCycle, known.size());
    FigurePair pair;
    double lost = 0;
    for (size_t s = 0; s < known.size(); ++s) {
        lost += known[s].lostEnquiries.value_or(0);
        if (!known[s].newCustomers && !known[s].nothing)
            continue;
        pair.top += known[s].newCustomers.value_or(0);
        const double end = double(s) + known[s].coveredShare;
        for (size_t t = 0; t <= s; ++t)
            pair.bottom += known[t].enquiries.value_or(0) * (bought.by(end, t) - bought.by(double(s), t));
    }
    pair.bottom = std::max(pair.bottom, pair.top + lost);
    return pair.bottom < leastDecided ? FigurePair{} : pair;
}

} // namespace ertrag
