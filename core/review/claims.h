// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

namespace ertrag
{

struct Campaign;

/// What one platform claims for itself over the campaign's months, in the book's currency; absent = it says nothing
/// about it. Evidence level E (method.md 9.4): it moves no figure of the review.
struct PlatformClaim {
    QString platform;
    std::optional<double> cost, conversions, revenue;
    std::optional<double> roas; ///< claimed revenue for each unit of cost; absent without either
    bool operator==(const PlatformClaim&) const = default;
};

/// By platform, of files of advertising; only those that claim conversions or revenue.
std::vector<PlatformClaim> platformClaims(const Campaign& plan, const Actuals& actuals);

} // namespace ertrag
