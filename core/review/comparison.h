// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"
#include "core/projection/simulation/projection.h"
#include "core/review/counted_time.h"
#include "core/review/event_reasons.h"
#include "core/review/evidence.h"
#include "core/review/open_enquiries.h"

namespace ertrag
{

struct Campaign;

/// What may still come: low and high as wide as the plan's 8 of 10 cases from here on.
struct ForecastBand {
    double low = 0, likely = 0, high = 0;
    bool operator==(const ForecastBand&) const = default;
};

/// A month of the campaign's horizon; amounts in currency units.
struct ComparedMonth {
    Month month;
    Spread plan;                          ///< cumulated net at the end of the month, as planned
    double planCost = 0, planBenefit = 0; ///< of this month at the likely values, whole month
    std::optional<double> cost, benefit;  ///< what really happened in this month; absent = no figures
    std::optional<double> net;            ///< cumulated up to here
    std::optional<double> gap;            ///< net of this month less that of the plan over the same days
    int days = 0;                         ///< of the month that the figures cover
    bool running = false;                 ///< the figures stop inside this month
    std::optional<ForecastBand> forecast; ///< cumulated net; from the last month with figures on
    bool operator==(const ComparedMonth&) const = default;
};

/// Plan and actual side by side, and the first simple forecast.
///
/// Actual cost and benefit of a month go through the plan's own equations (countedMonths()): what was counted is taken,
/// and the plan's cost where nobody entered it (`open`). Months count up to the first gap (countedTime()). Revenue is
/// taken before orders, orders before what new customers of this and earlier months bring. What the platforms claim is
/// never a benefit here. A running month is compared with the plan scaled by its elapsed days (set-up and training
/// whole). Forecast: the rest of the plan's likely run times a factor each for cost and benefit (trustedFactor()); what
/// the enquiries so far will still bring is that of those that were counted, where they were (openEnquiries).
struct Comparison {
    std::vector<ComparedMonth> months;                 ///< horizon() entries; empty without a projection
    double elapsed = 0;                                ///< months that count, the running one by its share
    bool benefitKnown = false;                         ///< see CountedTime
    std::vector<Month> missing, withoutReturn, notYet; ///< see CountedTime
    CostLines open;                                    ///< of `cost`: the plan's amounts of lines that nobody entered
    Evidence evidence;                                 ///< how many of those counted would not have come anyway
    double cost = 0, benefit = 0;                      ///< to date
    double planCost = 0, planBenefit = 0;              ///< the plan up to the same day
    std::optional<double> roi, planRoi; ///< to date; roi is absent while the benefit is not known or months are missing
    double newCustomers = 0, planNewCustomers = 0;                    ///< to date, with those who came anyway
    double additionalCustomers = 0, planAdditionalCustomers = 0;      ///< to date, without them
    std::optional<double> costPerNewCustomer, planCostPerNewCustomer; ///< to date, all costs
    /// Of a plan with a sales cycle whose enquiries were counted in every month so far; else absent.
    std::optional<OpenEnquiries> openEnquiries;
    std::vector<EventReason> eventReasons; ///< see there
    double costFactor = 1, benefitFactor = 1;
    ForecastBand endRoi; ///< over the whole horizon; the plan's own while the benefit is not known
    Spread planEndRoi;
    bool operator==(const Comparison&) const = default;
};

Comparison compare(const Campaign& plan, const Actuals& actuals, const Projection& projection);
/// `time` is countedTime() of at most as many months as the projection has.
Comparison compareTime(const Campaign& plan, const CountedTime& time, const Projection& projection);
/// How many months the projection can be compared over.
size_t comparableMonths(const Projection& projection);

} // namespace ertrag
