// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

#include <vector>

namespace ertrag
{

struct Campaign;
struct Evidence;

/// What may still come of enquiries that were counted; amounts in currency units. Source: METHOD.md, "What happened".
struct OpenEnquiries {
    double count = 0;     ///< as counted; where nobody did, those who neither became customers nor said no
    double customers = 0; ///< of them, who will still buy, at the likely values; with those coming anyway
    double low = 0, likely = 0, high = 0; ///< benefit of their first orders, 8 of 10 cases between low and high
    std::vector<double> byMonth;          ///< `likely` by campaign month; what comes later is in no month
    bool operator==(const OpenEnquiries&) const = default;
};

/// Of a plan with a sales cycle, else none. `months`: CountedTime::months; `horizon` months of byMonth.
OpenEnquiries openEnquiriesOf(const Campaign& plan, const std::vector<ActualMonth>& months, const Evidence& evidence,
                              size_t horizon);

} // namespace ertrag
