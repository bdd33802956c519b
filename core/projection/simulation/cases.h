// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/model/batch_model.h"
#include "core/projection/simulation/samples.h"
#include "core/projection/simulation/simulate.h"

#include <array>
#include <functional>

namespace ertrag
{

/// One plan ready to be run at any points.
struct ProjectionRun {
    const SimulationSettings& settings;
    const std::atomic<bool>* stop; ///< may be null
    CashInputs inputs;
    CashFrame frame;
    TimingTables timing;
    std::vector<Driver> drivers;
    std::shared_ptr<Samples> samples;

    /// inParallel() with the threads of the settings; false if stopped.
    bool parallel(int count, const std::function<void(int, int)>& work) const;
    bool stopped() const { return stop && stop->load(std::memory_order_relaxed); }
};

/// The season and sales cycle of the plan over all that the drivers are drawn from.
TimingTables timingTables(const CashInputs& inputs, const std::vector<Driver>& drivers);

/// What all cases leave behind: a column for each answer, and the benefit of each month; amounts in currency units.
/// What a month costs follows from the hourly cost and from bills in other currencies, and the cumulated net from both,
/// so neither is stored.
struct Cases {
    using Column = std::span<double>;
    Column roi, npv, cost, labour, benefit, savings, customers, breakEven, outlay, outlayMonth, hourlyCost;
    Column foreign; ///< bills of a campaign month; empty unless a rate is uncertain
    std::vector<Column> benefitOfMonth;
    std::vector<std::vector<std::array<double, 4>>> sums; ///< [block][driver]: Hermite sums of NPV, of the first cases

    /// Columns for the run in `buffer`, not filled.
    Cases(const ProjectionRun& run, NumberBuffer& buffer);
    size_t points() const { return roi.size(); }
    /// Runs the model at all points; false if stopped.
    bool fill(const ProjectionRun& run);

private:
    BatchResults from(size_t first) const;
    void fillBlock(const ProjectionRun& run, size_t index, size_t size, Samples::Block& block);
};

/// Points that the value of information is estimated from, the first ones.
inline constexpr size_t informedPoints = Samples::scoredPoints;

} // namespace ertrag
