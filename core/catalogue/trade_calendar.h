// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

#include <QString>
#include <optional>
#include <vector>

namespace ertrag
{

/// How the year goes in a trade: indices of January to December with mean 1, or none (isSeason()).
struct TradeSeason {
    std::vector<double> demand;       ///< what is asked for beside the average month
    std::vector<double> contactPrice; ///< what a contact costs beside the average month
    bool operator==(const TradeSeason&) const = default;
};

/// Demand as usual in the trade; none where the months do not return each year (machine builder) or nothing is known of
/// the trade (Blank). The price of contacts is that of the platforms and so the same in all trades.
TradeSeason tradeSeason(Trade trade);

/// How strong a season is before the owner has said so: how much firms of one trade differ, by judgement.
Estimate usualSeasonStrength();

/// The time from an enquiry to the order, of those that buy.
struct TradeSalesCycle {
    Estimate halfWeeks;        ///< until half of them have bought
    double nineOfTenWeeks = 0; ///< until nine of ten have, at the likely halfWeeks
};

/// None where who asks buys in the same week (butcher, bakery), and for Blank.
std::optional<TradeSalesCycle> tradeSalesCycle(Trade trade);

/// Days from an order to its payment; 0 = at once.
double tradePaymentDays(Trade trade);

/// Where a published figure comes from.
struct PublishedSource {
    QString title;   ///< publisher and what of it, in the words of the source
    QString country; ///< ISO 3166, or "world"
    QString url;
    int year = 0; ///< 0 = bears no date
};

/// Of a figure of a trade ("season.demand", "sales_cycle", "payment_days", "economics.order_value"), most important
/// first. Empty: our own assumption.
std::vector<PublishedSource> tradeSources(Trade trade, const QString& figure);
/// Of TradeSeason::contactPrice.
std::vector<PublishedSource> contactPriceSources();

} // namespace ertrag
