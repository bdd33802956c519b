// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/economics.h"
#include "core/projection/model/cash_figures.h"
#include "core/projection/model/cash_run.h"

#include <limits>
#include <vector>

namespace ertrag
{

/// What a figure is in each campaign month, in parts of its mean over them; empty: the same in all.
struct MonthShape {
    std::vector<double> parts;
    double in(int month) const { return parts.empty() ? 1 : parts[size_t(month)]; }
    bool operator==(const MonthShape&) const = default;
};

/// A cost line of the campaign months, net.
struct MonthlyCost {
    double perMonth = 0; ///< mean
    MonthShape shape = {};
    double in(int month) const { return perMonth * shape.in(month); }
    bool operator==(const MonthlyCost&) const = default;
};

/// A channel as the equations see it: plain numbers, currency units and shares 0..1.
struct ChannelInputs : ChannelFigures<double> {
    double adsPerMonth = 0; ///< S, net, the mean of the campaign months
    MonthShape adsShape;
    double plannedAds = 0;     ///< x0: the spend at which the rates below hold
    double halfSaturation = 0; ///< k; 0 = none
    double slope = 1;          ///< s of the Hill curve
    double carryOver = 0;      ///< alpha, a month
    double impressionsCap = 0; ///< most contacts a month, paid and organic; 0 = none
    double people = 0;         ///< who can be reached: each asks and follows at most once; 0 = no bound
    bool perClick = false;     ///< the price is per click, not per thousand contacts
    double followersAtStart = 0, postsPerMonth = 0;
    MonthShape postsShape;
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
    double perMonth = 0; ///< units of the other currency, net, the mean of the campaign months
    double rate = 0;     ///< currency units for one of them
    MonthShape shape = {};
    bool operator==(const ForeignCostInputs&) const = default;
};

/// All numbers of one deterministic run. Money in currency units and net; months count from 0.
struct CashInputs : BusinessFigures<double> {
    int months = 12;    ///< T
    int tailMonths = 6; ///< H
    double monthlyRate = 0;
    double hoursPerWeek = 0, productiveShare = 1; ///< own hours, those that cost money; mean of the campaign months
    MonthShape hoursShape;
    double hoursAvailable = 0; ///< a week, with an agency's: for shareWork() only
    MonthShape availableShape; ///< the same
    double postsMade = 1;      ///< share of the posts that there is time for
    double answered = 1;       ///< share of the enquiries that there is time for: only they can become customers
    std::vector<double> postsMadeIn, answeredIn; ///< [campaign month], where the plan differs from month to month
    double mostOrdersPerMonth = std::numeric_limits<double>::infinity(); ///< that can be served beside today's
    double setupOnce = 0;
    MonthlyCost content, tools, agency, other;
    double reserveShare = 0;     ///< of all costs but working hours
    double boughtCostFactor = 1; ///< 1 + VAT rate x share that is not deductible
    RampForm rampForm = RampForm::Linear;
    int rampMonths = 1;
    std::vector<ChannelInputs> channels;
    std::vector<SavingInputs> savings;
    std::vector<TrainingInputs> training;
    std::vector<ForeignCostInputs> foreignCosts;
    int firstMonth = 0;                ///< 0 = January: the calendar month of month 0
    std::vector<double> seasonIndices; ///< 12 of demand, January first, or none
    bool seasonOnEnquiries = true, seasonOnReturning = true;
    std::vector<double> contactPrices; ///< 12 in parts of their mean, or none
    double paymentMonths = 0;          ///< from the order to the money

    bool hasSeason() const { return !seasonIndices.empty(); }
    double postsMadeAt(int month) const { return postsMadeIn.empty() ? postsMade : postsMadeIn[size_t(month)]; }
    double answeredAt(int month) const
    {
        return size_t(month) < answeredIn.size() ? answeredIn[size_t(month)] : answered;
    }
    int horizon() const { return months + tailMonths; }
    bool operator==(const CashInputs&) const = default;
};

/// The number of a figure; `item` counts its channel, saving or bill. Not for what is never drawn.
double& figureAt(CashInputs& inputs, FigureKind kind, size_t item);

/// What demand is in each month of the horizon in parts of its mean: of enquiries, and of the orders of customers who
/// come back.
struct Demand {
    std::vector<double> enquiries, returning; ///< [month]
};

/// What no uncertain figure changes: costs other than working hours and those in other currencies, the hours, spend
/// after carry-over and saturation, ramp, discount.
struct CashFrame {
    std::vector<CostLines> bought;                         ///< [month], labour 0 and training fees only
    std::vector<double> foreignPerRate;                    ///< [foreign cost], a campaign month's cost at a rate of 1
    std::vector<double> boughtTotal;                       ///< [month], their sum
    std::vector<double> labourHours, trainingHours;        ///< [month], those that cost money
    std::vector<std::vector<double>> adstocked, effective; ///< [channel][month], currency units
    std::vector<double> ramp, discount;                    ///< [month]
    Demand demand; ///< of the inputs' season, which a run takes whose strength is the same
    double demandStrength = 0;
    /// salesDelay() of the inputs' cycle, which a run takes whose cycle is the same.
    std::vector<double> delay;
    double delayHalf = 0, delaySpread = 0;
    std::vector<double> discountPaid; ///< [month], of what is ordered then and paid paymentMonths later
};
CashFrame cashFrame(const CashInputs& inputs);
/// Currency units of ads that work in a month as they would in the mean of the year and without saturation; `carried`
/// is what carry-over makes of the spend.
double effectiveSpend(const CashInputs& inputs, const ChannelInputs& channel, double carried, int month);

/// Sums over the horizon; what a simulation keeps of each case.
struct CashTotals {
    double cost = 0, ads = 0, labour = 0, benefit = 0, savings = 0, revenue = 0, npv = 0, customers = 0,
           incrementalCustomers = 0;
};

/// Of the season at the inputs' strength; 1 without one.
Demand demandOf(const CashInputs& inputs);

/// The money that comes in and goes out by month, in the order in which it is paid: what customers bring is there
/// paymentMonths after the order, cut to months in proportion. As long as the horizon and what is paid after it.
std::vector<double> cashFlow(const CashInputs& inputs, const std::vector<CashMonth>& months);

/// The equations of method.md 4.9 for all months: fills `months` (horizon() entries, all overwritten) and returns
/// the sums. No allocation.
CashTotals runCash(const CashInputs& inputs, const CashFrame& frame, std::vector<CashMonth>& months);

/// What is known of a month beside its customers, who are counted with those who would have come anyway. Absent: as the
/// equations say.
struct KnownSales {
    std::optional<double> orders;  ///< of all customers of the campaign
    std::optional<double> revenue; ///< net, currency units
    double elapsed = 1;            ///< share of the month in which customers of earlier months came back
    double season = 1;             ///< what customers of earlier months order beside the mean of the year
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
