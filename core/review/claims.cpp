// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/claims.h"

#include "core/review/campaign_months.h"

#include <map>

namespace ertrag
{
namespace
{

void add(std::optional<double>& sum, const std::optional<double>& more)
{
    if (more)
        sum = sum.value_or(0) + *more;
}

/// What its files say, without those of other platforms.
Actuals onlyOf(const Actuals& actuals, const QString& platform)
{
    Actuals only;
    for (const ImportBatchPtr& batch : actuals.imports)
        if (batch->platform == platform)
            only.imports.push_back(batch);
    return only;
}

} // namespace

std::vector<PlatformClaim> platformClaims(const Campaign& plan, const Actuals& actuals)
{
    std::map<QString, PlatformClaim> claims;
    for (const ImportBatchPtr& batch : actuals.imports)
        claims[batch->platform].platform = batch->platform;
    std::vector<PlatformClaim> result;
    for (auto& [platform, claim] : claims) {
        for (const ActualMonth& month : campaignMonths(plan, onlyOf(actuals, platform))) {
            add(claim.cost, month.adCosts);
            add(claim.conversions, month.claimedConversions);
            add(claim.revenue, month.claimedRevenue);
        }
        if (claim.revenue && claim.cost.value_or(0) > 0)
            claim.roas = *claim.revenue / *claim.cost;
        if (claim.revenue || claim.conversions)
            result.push_back(claim);
    }
    return result;
}

} // namespace ertrag
