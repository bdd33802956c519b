// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

namespace ertrag
{

/// Numbers that depend on nothing but the seed.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}
    double unit(); ///< [0, 1)
    int below(int n) { return int(unit() * n); }
    /// Often an end of the domain, sometimes a constant.
    Estimate estimate(double lowest, double highest);

private:
    quint64 m_state;
};

/// Any plan that the equations accept, ends of the domain and constants included.
Campaign randomPlan(quint64 seed);
/// The same by month, with a season, a sales cycle and days until payment.
Campaign calendarPlan(quint64 seed);
/// A plan as an owner might make it: no extremes, all figures uncertain.
Campaign ordinaryPlan(quint64 seed);

} // namespace ertrag
