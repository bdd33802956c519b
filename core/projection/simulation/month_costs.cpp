// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/month_costs.h"

#include "core/math/vector_loops.h"
#include "core/projection/simulation/summary.h"

namespace ertrag
{

namespace
{

/// a + b x for each of the figures; b >= 0.
Spread stretched(const Spread& x, double a, double b)
{
    return {a + b * x.p10, a + b * x.p25, a + b * x.p50, a + b * x.p75, a + b * x.p90, a + b * x.mean};
}

} // namespace

MonthCosts::MonthCosts(const ProjectionRun& run, const Cases& cases)
    : m_run(run), m_cases(cases), m_hourly(spreadOf(cases.hourlyCost))
{
    if (cases.foreign.empty()) {
        for (size_t k = 0; k < run.inputs.foreignCosts.size(); ++k)
            m_certain += run.frame.foreignPerRate[k] * run.inputs.foreignCosts[k].rate;
        return;
    }
    std::vector<double> cost(cases.points());
    for (size_t t = 0; t < cases.benefitOfMonth.size(); ++t)
        if (isCampaign(t) && !m_byHours.contains(hours(t))) {
            addScaled(0, 1, cases.foreign, hours(t), cases.hourlyCost, cost);
            m_byHours.emplace(hours(t), spreadOf(cost));
        }
}

void MonthCosts::addNetTo(std::vector<double>& net, size_t t) const
{
    addNet(net, m_cases.benefitOfMonth[t], fixed(t), hours(t), m_cases.hourlyCost);
    if (isCampaign(t) && !m_cases.foreign.empty())
        for (size_t i = 0; i < net.size(); ++i)
            net[i] -= m_cases.foreign[i];
}

Spread MonthCosts::at(size_t t) const
{
    if (isCampaign(t) && !m_cases.foreign.empty())
        return stretched(m_byHours.at(hours(t)), fixed(t), 1);
    return stretched(m_hourly, fixed(t), hours(t));
}

} // namespace ertrag
