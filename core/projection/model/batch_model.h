// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/model/cash_model.h"

#include <span>
#include <vector>

namespace ertrag
{

/// A figure of the cash model in a block of cases: a column, or one value for all.
struct BatchFigure {
    const double* column = nullptr;
    double value = 0;
};

struct BatchChannel {
    BatchFigure costPerThousand, costPerClick, clickRate;
    BatchFigure gainPerPost, churnPerMonth, reachPerPost, organicClickRate;
    BatchFigure enquiryRate, closeRate;
};

/// What differs from case to case; all else stands in CashInputs and CashFrame.
struct BatchFigures {
    BatchFigure orderValue, contributionMargin, ordersPerMonth, monthlyRetention, incrementality, hourlyCost;
    std::vector<BatchFigure> savings;
    std::vector<BatchFigure> rates; ///< of the foreign costs
    std::vector<BatchChannel> channels;
};

/// `targets` are places in `inputs` (from driverTargets()), `columns` what stands there in each case, in the same
/// order; every other figure is the one in `inputs`.
BatchFigures batchFigures(const CashInputs& inputs, const std::vector<double*>& targets,
                          const std::vector<std::span<const double>>& columns);

/// Where the results of a block go, one entry for each case; amounts in currency units over the horizon.
struct BatchResults {
    double *cost, *labour, *benefit, *savings, *npv, *customers;
    double* breakEven;                   ///< month index of the lasting one, -1 = never
    std::vector<double*> benefitOfMonth; ///< [month]
};

/// The equations of runCash() for `count` cases at once, a multiple of 8: the same to 1e-12, with what belongs to a
/// channel multiplied once and not every month. The same bits on every processor.
void runBatch(const CashInputs& inputs, const CashFrame& frame, const BatchFigures& figures, int count,
              const BatchResults& results);

} // namespace ertrag
