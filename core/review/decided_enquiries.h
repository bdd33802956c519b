// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"
#include "core/campaign/sales_cycle.h"
#include "core/review/campaign_months.h"

#include <vector>

namespace ertrag
{

struct Campaign;

/// Of the enquiries that buy, the share that has bought by then, at the likely sales cycle; enquiries come evenly over
/// their month, and within a month it grows in a straight line. Source: METHOD.md, "Sales cycle".
class BoughtShare
{
public:
    BoughtShare(const SalesCycle& cycle, size_t months); ///< `months`: the largest age that is asked for
    /// 0..1, of those that came in month t, `now` months after the campaign's start.
    double by(double now, size_t t) const;

private:
    std::vector<double> m_summed; ///< entry k: at the end of k months
};

/// New customers, over the enquiries that could have become some by now. Without a sales cycle those of the months that
/// have both. With one each month's enquiries count by the share that is due in the months whose customers are known,
/// as far as no month's enquiries are missing; bought and lost together are decided whatever their age. Nothing below
/// leastDecided. `months`: campaignMonths(). Source: METHOD.md, "What happened".
FigurePair customersOverDecided(const Campaign& plan, const std::vector<ActualMonth>& months);

/// With a sales cycle, fewer decided enquiries say nothing about a rate. By judgement.
inline constexpr double leastDecided = 5;

} // namespace ertrag
