// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/estimate.h"

namespace ertrag
{

/// The time until an enquiry becomes money. Of the enquiries that buy, half have bought after `halfWeeks`, nine of ten
/// after `spread` times as long. Source: METHOD.md of the projection.
struct SalesCycle {
    Estimate halfWeeks{0, 0, 0}; ///< 0 = at once
    Estimate spread{3, 3, 3};    ///< weeks of nine of ten over those of half, 1.05..50
    double paymentDays = 0;      ///< from the order to the money, 0..365; moves cash, never the ROI
    bool operator==(const SalesCycle&) const = default;

    bool counts() const { return halfWeeks.likely > 0; }
};

/// How long a plan should look beyond the end of the campaign: until nine of ten of the last enquiries that buy have
/// bought, and at least `usual` months after half of them have, so that what they buy again counts as without a cycle.
int proposedTail(const SalesCycle& cycle, int usual = 6);

/// Whole months until half of those who buy have bought, the nearest; 0 without a cycle.
int monthsUntilHalf(const SalesCycle& cycle);

} // namespace ertrag
