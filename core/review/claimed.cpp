// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/claimed.h"

#include "core/campaign/campaign.h"

namespace ertrag
{
namespace
{

/// Adds a month's claim; revenue stays absent as long as no month claims anything.
void addClaim(std::optional<double>& revenue, std::optional<double> claimed, std::optional<double> conversions,
              double orderValue)
{
    if (claimed || conversions)
        revenue = revenue.value_or(0) + (claimed ? *claimed : *conversions * orderValue);
}

std::optional<double> likely(const std::optional<CorrectedFigure>& figure)
{
    return figure ? std::optional(figure->corrected.likely) : std::nullopt;
}

std::optional<double> roi(std::optional<double> revenue, double margin, double cost)
{
    return revenue && cost > 0 ? std::optional((*revenue * margin - cost) / cost) : std::nullopt;
}

} // namespace

std::optional<double> roiAsClaimed(const Campaign& plan, const std::vector<ActualMonth>& months, double cost)
{
    const Economics& e = plan.economics;
    std::optional<double> revenue;
    for (const ActualMonth& month : months)
        addClaim(revenue, month.claimedRevenue, month.claimedConversions, e.orderValue.likely);
    return roi(revenue, e.contributionMargin.likely, cost);
}

std::optional<double> roiAsCorrected(const Campaign& plan, const std::vector<CorrectedMonth>& months, double cost)
{
    const Economics& e = plan.economics;
    std::optional<double> revenue;
    for (const CorrectedMonth& month : months)
        if (const int t = month.month - plan.start; t >= 0 && t < plan.horizon())
            addClaim(revenue, likely(month.revenue), likely(month.conversions), e.orderValue.likely);
    return roi(revenue, e.contributionMargin.likely * e.incrementality.likely, cost);
}

} // namespace ertrag
