// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/model/drivers.h"
#include "core/projection/model/timing_tables.h"

#include <span>
#include <vector>

namespace ertrag
{

/// A figure of the cash model in a block of cases: one value for all, or a column. The value comes first, so that
/// BusinessFigures can say what a figure is where nothing is known of it.
struct BatchFigure {
    double value = 0;
    const double* column = nullptr;
};

/// What differs from case to case; all else stands in CashInputs and CashFrame.
struct BatchFigures : BusinessFigures<BatchFigure> {
    std::vector<BatchFigure> savings;
    std::vector<BatchFigure> rates; ///< of the foreign costs
    std::vector<ChannelFigures<BatchFigure>> channels;
    /// What differs in time, for eight cases after the other: [case / 8][calendar month][case % 8], and the same for
    /// the months until those who will buy do; or none.
    std::vector<double> season, cycle;
    std::vector<double> mostPosts; ///< [channel], in the month with most of them, in parts of the mean
};

/// `drivers` are those of the plan that `inputs` come from, `columns` what each of them is in the cases; every other
/// figure is the one in `inputs`.
BatchFigures batchFigures(const CashInputs& inputs, const TimingTables& timing, const std::vector<Driver>& drivers,
                          const std::vector<std::span<const double>>& columns);

/// Where the results of a block go, one entry for each case; amounts in currency units over the horizon.
struct BatchResults {
    double *cost, *labour, *benefit, *savings, *npv, *customers;
    double* breakEven;                   ///< month index of the lasting one, -1 = never; of the money as it is paid
    double *outlay, *outlayMonth;        ///< CashRun::largestOutlay of the case, and when
    std::vector<double*> benefitOfMonth; ///< [month]
};

/// The equations of runCash() for `count` cases at once, a multiple of 8: the same to 1e-12 where season and sales
/// cycle are, with what belongs to a channel multiplied once and not every month. The same bits on every processor.
void runBatch(const CashInputs& inputs, const CashFrame& frame, const BatchFigures& figures, int count,
              const BatchResults& results);

} // namespace ertrag
