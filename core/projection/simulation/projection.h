// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/figure_kinds.h"
#include "core/projection/model/cash_run.h"
#include "core/projection/model/what_it_takes.h"
#include "core/projection/simulation/planned_test.h"

#include <memory>
#include <optional>
#include <vector>

namespace ertrag
{

/// Type 7 quantiles of a sampled quantity, and its mean.
struct Spread {
    double p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0, mean = 0;
    bool operator==(const Spread&) const = default;
};

/// One month of the horizon; amounts in currency units.
struct MonthSpread {
    Spread netCumulative, cost, benefit;
    bool operator==(const MonthSpread&) const = default;
};

/// ROI with one driver at its P10 or P90 and the others at P50.
struct TornadoBar {
    FigureId driver;
    double roiAtLow = 0, roiAtHigh = 0;
    double low = 0, high = 0;     ///< the driver's values there
    std::optional<double> zeroAt; ///< the driver's value where ROI crosses zero, if it does inside
    bool operator==(const TornadoBar&) const = default;
};

struct HistogramBin {
    double from = 0, to = 0; ///< ROI, 0.1 = 10 %
    double share = 0;        ///< of all cases; the outermost bins hold what lies beyond
    bool operator==(const HistogramBin&) const = default;
};

struct BreakEven {
    double chance = 0;                   ///< that it lasts inside the horizon and what is paid after it
    std::optional<double> p10, p50, p90; ///< month 1.. of the cases; absent where that case never breaks even
    bool operator==(const BreakEven&) const = default;
};

/// What it is worth to know a driver exactly before deciding, in currency units (EVPPI). They do not add up.
struct InformationValue {
    FigureId driver;
    double value = 0;
    double error = 0; ///< its simulation error (1 sd), from parts of the cases; never below the EVPI's share of it
    bool operator==(const InformationValue&) const = default;
};

/// Wishes about pairs of figures that cannot all hold: the pair whose smallest change would end it, as rank
/// correlations.
struct RelationConflict {
    FigureId one, other;
    double wished = 0, fitting = 0;
    bool operator==(const RelationConflict&) const = default;
};

/// What the plan will bring. Immutable, shared between pages.
struct Projection {
    int points = 0;
    quint64 seed = 0;
    Spread roi, npv, investment, benefit;
    Spread customers;       ///< those that would not have come anyway
    Spread costPerCustomer; ///< cost over these; 0 in a case without any
    Spread largestOutlay;   ///< what will have been laid out at most before money comes back, as it is paid
    Spread outlayMonth;     ///< at the end of which month, 0 = first month
    double chancePositive = 0;
    double expectedShortfall10 = 0;           ///< mean NPV of the worst tenth
    double roiError = 0;                      ///< simulation error (1 sd) of the median ROI
    double roiErrorLow = 0, roiErrorHigh = 0; ///< of its P10 and P90
    double chanceError = 0;
    double meanNpvError = 0; ///< of npv.mean, and so of every figure that rests on a mean; large where tails are long
    BreakEven breakEven;
    std::optional<double> customersToBreakEven; ///< incremental customers over the campaign; absent if margin <= 0
    std::vector<MonthSpread> byMonth;           ///< horizon() entries
    CashRun likely;
    std::vector<TornadoBar> tornado; ///< widest first
    std::vector<HistogramBin> histogram;
    double perfectInformation = 0;             ///< EVPI on NPV against not running the plan, currency units
    double perfectInformationError = 0;        ///< its simulation error (1 sd)
    std::vector<InformationValue> information; ///< most valuable first; none worth less than 1 % of perfectInformation
    WhatItTakes takes;
    std::optional<RelationConflict> relationConflict; ///< then the nearest relations that can hold were taken
    std::optional<PlannedTest> test;                  ///< what clicks to buy before the rest, and what that is worth
    bool operator==(const Projection&) const = default;
};
using ProjectionPtr = std::shared_ptr<const Projection>;

} // namespace ertrag
