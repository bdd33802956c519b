// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/campaign/estimate.h"

#include <QString>
#include <vector>

namespace ertrag
{

enum class SavingKind { ServiceTickets, Recruiting, OtherAdsReplaced, MarketResearch };

/// Money no longer spent, in currency units a month; never more than is really paid today (`paidToday`).
struct Saving {
    SavingKind kind = SavingKind::OtherAdsReplaced;
    QString name;
    Estimate perMonth;
    Money paidToday; ///< a month
    bool operator==(const Saving&) const = default;
};

/// What a customer is worth and what the campaign costs besides hours and ads. All amounts net unless the company
/// cannot deduct input VAT (Company::deductibleShare). Shares 0..1.
struct Economics {
    Estimate orderValue{20, 30, 45};            ///< AOV net, currency units
    Estimate contributionMargin{0.3, 0.4, 0.5}; ///< of the net order value
    Estimate ordersPerMonth{0.1, 0.3, 0.8};     ///< lambda: orders a month of an active customer
    Estimate monthlyRetention{0.7, 0.85, 0.92}; ///< r
    Estimate incrementality{0.4, 0.7, 0.95};    ///< iota: share that would not have come anyway
    int rampMonths = 3;                         ///< R of the linear ramp-up, 1..24
    double discountRatePerYear = 0.08;
    Money setupCost; ///< once, at the start
    Money legalOnce; ///< once, at the start
    Money contentPerMonth;
    Money toolsPerMonth;
    Money otherPerMonth;
    double reserveShare = 0.1;    ///< of all costs but labour, 0..0.5 (4.8)
    double productiveShare = 1.0; ///< share of hours that would otherwise be productive (method.md 3.2)
    std::vector<Saving> savings;
    bool operator==(const Economics&) const = default;
};

} // namespace ertrag
