// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/campaign/answer.h"
#include "core/campaign/estimate.h"
#include "core/campaign/figure_kinds.h"
#include "core/campaign/month_values.h"

#include <QDate>
#include <QString>
#include <optional>
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

enum class ForeignCostKind { Content, Tools, Agency, Other };

/// A cost that is billed each campaign month in another currency than the book's, net. The user's own rate; none is
/// looked up. Source: method.md 2.
struct ForeignCost {
    ForeignCostKind kind = ForeignCostKind::Tools; ///< the cost line it falls into
    QString currency;                              ///< ISO 4217, another one than the book's
    Money amountPerMonth;                          ///< minor units of `currency`: 0, 2 or 3 decimals
    Answer<Estimate> rate;                         ///< units of the book's currency for one unit of `currency`
    QDate rateDay;                                 ///< the day the rate was read; invalid = not said
    MonthAmounts amountByMonth = {};
    bool counts() const { return amountPerMonth.minor > 0 && rate.given(); } ///< what is open is not 0 but left out
    bool operator==(const ForeignCost&) const = default;
};

/// How a new presence comes to its full strength: the same share more each month, most of it at first, or slowly at
/// first. Source: method.md 4.3.
enum class RampForm { Linear, Exponential, Logistic };

/// How much two figures move together: Spearman's rank correlation 0, 0.2, 0.5 or 0.8. Source: method.md 7.
enum class RelationStrength { None, Weak, Medium, Strong };

/// The user's wish about two uncertain figures, in place of what the program assumes of that pair.
struct FigureRelation {
    std::optional<FigureId> one, other; ///< absent while open
    RelationStrength strength = RelationStrength::Medium;
    bool opposite = false; ///< where one is high the other is low
    bool operator==(const FigureRelation&) const = default;
};

/// What a customer is worth and what the campaign costs besides hours and ads. All amounts net unless the company
/// cannot deduct input VAT (Company::deductibleShare). Shares 0..1.
struct Economics {
    Estimate orderValue{20, 30, 45};            ///< AOV net, currency units
    Estimate contributionMargin{0.3, 0.4, 0.5}; ///< of the net order value
    Estimate ordersPerMonth{0.1, 0.3, 0.8};     ///< lambda: orders a month of an active customer
    Estimate monthlyRetention{0.7, 0.85, 0.92}; ///< r
    Estimate incrementality{0.4, 0.7, 0.95};    ///< iota: share that would not have come anyway
    RampForm rampForm = RampForm::Linear;
    int rampMonths = 3; ///< until full strength (linear) or 95 % of it, 1..24
    double discountRatePerYear = 0.08;
    Money setupCost; ///< once, at the start
    Money legalOnce; ///< once, at the start
    Money contentPerMonth, toolsPerMonth, otherPerMonth;
    MonthAmounts contentByMonth, toolsByMonth, otherByMonth;
    double reserveShare = 0.1;    ///< of all costs but labour, 0..0.5 (4.8)
    double productiveShare = 1.0; ///< share of hours that would otherwise be productive (method.md 3.2)
    std::vector<ForeignCost> foreignCosts;
    std::vector<Saving> savings;
    bool assumeRelations = true;  ///< what the program assumes of pairs that nobody speaks of (method.md 7)
    bool channelsTogether = true; ///< rates of several channels that rest on one guess move together (relations.h)
    std::vector<FigureRelation> relations;
    Answer<bool> adBudgetLowered; ///< the ad budgets are already lowered by what is saved on other ads
    bool operator==(const Economics&) const = default;
};

} // namespace ertrag
