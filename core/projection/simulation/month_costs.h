// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/simulation/cases.h"

#include <map>

namespace ertrag
{

/// What each month costs over all cases, currency units. Where all rates are certain that is a straight line in the
/// hourly cost, and so are its quantiles; otherwise months with equal hours differ by what is bought at fixed prices
/// only. `run` and `cases` must outlive it; months count from 0.
class MonthCosts
{
public:
    MonthCosts(const ProjectionRun& run, const Cases& cases);
    /// Adds benefit less cost of month t to each case.
    void addNetTo(std::vector<double>& net, size_t t) const;
    Spread at(size_t t) const;

private:
    bool isCampaign(size_t t) const { return int(t) < m_run.inputs.months; }
    double hours(size_t t) const { return m_run.frame.labourHours[t] + m_run.frame.trainingHours[t]; }
    double fixed(size_t t) const { return m_run.frame.boughtTotal[t] + (isCampaign(t) ? m_certain : 0); }

    const ProjectionRun& m_run;
    const Cases& m_cases;
    Spread m_hourly;
    double m_certain = 0;               ///< bills of a campaign month at certain rates
    std::map<double, Spread> m_byHours; ///< bills and hours of a campaign month, by its hours
};

} // namespace ertrag
