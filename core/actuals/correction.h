// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/estimate.h"

#include <optional>

namespace ertrag
{

/// What the owner estimates about what no file shows. Absent = nothing said, and nothing is corrected for it.
struct Correction {
    std::optional<Estimate> consentShare;      ///< of visitors who agree to be counted, above 0 to 1
    std::optional<Estimate> botShare;          ///< of clicks and visits that are no people, 0 to below 1
    std::optional<Estimate> doubleClaimsShare; ///< of claimed purchases that another platform claims too, 0 to below 1
    std::optional<Estimate> tillSales;  ///< revenue through the campaign at the till, currency units a month, net
    std::optional<Estimate> phoneSales; ///< the same by phone
    bool operator==(const Correction&) const = default;
};

} // namespace ertrag
