// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/economics.h"
#include "core/projection/model/cash_figures.h"
#include "core/projection/model/cash_run.h"

#include <limits>
#include <vector>

namespace ertrag
{

/// A channel as the equations see it: plain numbers, currency units and shares 0..1.
struct ChannelInputs : ChannelFigures<double> {
    double adsPerMonth = 0;    ///< S, net, in each campaign month
    double plannedAds = 0;     ///< x0: the spend at which the rates below hold
    double halfSaturation = 0; ///< k; 0 = none
    double slope = 1;          ///< s of the Hill curve
    double carryOver = 0;      ///< alpha, a month
    double impressionsCap = 0; ///< most contacts a month, paid and organic; 0 = none
    double people = 0;         ///< who can be reached: each asks and follows at most once; 0 = no bound
    bool perClick = false;     ///< the price is per click, not per thousand contacts
    double followersAtStart = 0, postsPerMonth = 0;
    double boostedShare = 0; ///< of the posts: what they reach is among the paid contacts (method.md 4.8)
    double hoursPerPost = 0, hoursPerReply = 0, hoursPerAdvertMonth = 0; ///< for shareWork() only
    bool operator==(const ChannelInputs&) const = default;
};

struct SavingInputs {
    double perMonth = 0;
    double mostPerMonth = 0; ///< what is paid today
    bool operator==(const SavingInputs&) const = default;
};

struct TrainingInputs {
    int month = 0;
    double hours = 0; ///< of all persons
    double fees = 0;  ///< of all persons, net
    bool operator==(const TrainingInputs&) const = default;
};

/// A cost billed in another currency, each campaign month.
struct ForeignCostInputs {
    ForeignCostKind kind = ForeignCostKind::Other;
    double perMonth = 0; ///< units of the other currency, net
    double rate = 0;     ///< currency units for one of them
    bool operator==(const ForeignCostInputs&) const = default;
};

/// All numbers of one deterministic run. Money in currency units and net; months count from 0.
struct CashInputs : BusinessFigures<double> {
    int months = 12;    ///< T
    int tailMonths = 6; ///< H
    double monthlyRate = 0;
    double hoursPerWeek = 0, productiveShare = 1; ///< own hours, those that cost money
    double hoursAvailable = 0;                    ///< a week, with an agency's: for shareWork() only
    double postsMade = 1;                         ///< share of the posts that there is time for
    double answered = 1; ///< share of the enquiries that there is time for: only they can become customers
    double mostOrdersPerMonth = std::numeric_limits<double>::infinity(); ///< that can be served beside today's
    double setupOnce = 0, contentPerMonth = 0, toolsPerMonth = 0, agencyPerMonth = 0, otherPerMonth = 0;
    double reserveShare = 0;     ///< of all costs but working hours
    double boughtCostFactor = 1; ///< 1 + VAT rate x share that is not deductible
    RampForm rampForm = RampForm::Linear;
    int rampMonths = 1;
    std::vector<ChannelInputs> channels;
    std::vector<SavingInputs> savings;
    std::vector<TrainingInputs> training;
    std::vector<ForeignCostInputs> foreignCosts;

    int horizon() const { return months + tailMonths; }
    bool operator==(const CashInputs&) const = default;
};

/// The number of a figure; `item` counts its channel, saving or bill. Not for what is never drawn.
double& figureAt(CashInputs& inputs, FigureKind kind, size_t item);

/// What no uncertain figure changes: costs other than working hours and those in other currencies, the hours, spend
/// after carry-over and saturation, ramp, discount.
struct CashFrame {
    std::vector<CostLines> bought;                         ///< [month], labour 0 and training fees only
    std::vector<double> foreignPerRate;                    ///< [foreign cost], a campaign month's cost at a rate of 1
    std::vector<double> boughtTotal;                       ///< [month], their sum
    std::vector<double> labourHours, trainingHours;        ///< [month], those that cost money
    std::vector<std::vector<double>> adstocked, effective; ///< [channel][month], currency units
    std::vector<double> ramp, discount;                    ///< [month]
};
CashFrame cashFrame(const CashInputs& inputs);

/// Sums over the horizon; what a simulation keeps of each case.
struct CashTotals {
    double cost = 0, ads = 0, labour = 0, benefit = 0, savings = 0, revenue = 0, npv = 0, customers = 0,
           incrementalCustomers = 0;
};

/// The equations of method.md 4.9 for all months: fills `months` (horizon() entries, all overwritten) and returns
/// the sums. No allocation.
CashTotals runCash(const CashInputs& inputs, const CashFrame& frame, std::vector<CashMonth>& months);

/// What is known of a month beside its customers, who are counted with those who would have come anyway. Absent: as the
/// equations say.
struct KnownSales {
    std::optional<double> orders;  ///< of all customers of the campaign
    std::optional<double> revenue; ///< net, currency units
    double elapsed = 1;            ///< share of the month in which customers of earlier months came back
};

/// Method.md 4.6 and 4.7, a month after the other: what month.customers and month.savings bring. `returning` is
/// sum_{j >= 1} N_{t-j} r^j of the incremental customers N, 0 at the start and carried on to the next month.
void addMoney(const CashInputs& inputs, const KnownSales& known, double& returning, CashMonth& month);

/// Runs and adds the measures of method.md 5. ROI without any cost is 0; other shares of nothing are absent.
CashRun cashRun(const CashInputs& inputs);

/// Followers at the start of each month 0..horizon(), of one channel.
std::vector<double> followers(const CashInputs& inputs, const ChannelInputs& channel);

/// Contribution of one customer without end: m1 (1 + lambda r / (1 + d - r)). Source: method.md 4.6.
double lifetimeValue(const CashInputs& inputs);

} // namespace ertrag
