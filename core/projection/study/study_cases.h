// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/model/timing_tables.h"
#include "core/projection/simulation/samples.h"
#include "core/projection/simulation/simulate.h"

#include <memory>
#include <span>
#include <vector>

namespace ertrag
{

/// Sums of each case over the horizon, currency units; customers are those who would not have come anyway.
struct CaseSums {
    std::vector<double> cost, labour, benefit, savings, npv, customers, breakEven, outlay, outlayMonth;
};

/// The cases of a plan for the questions that come after its simulation: the same points of the same drivers, run as
/// often as a question asks, each time with other plain numbers (an ad budget). Used by one thread.
class StudyCases
{
public:
    /// The first `points` points, a multiple of 256; errors as simulate().
    static Result<std::unique_ptr<StudyCases>> of(const Campaign& plan, const SimulationSettings& settings, int points);
    StudyCases(const StudyCases&) = delete;
    StudyCases& operator=(const StudyCases&) = delete;

    /// At the drivers' values and at inputs() as it stands; valid until the next run.
    const CaseSums& run();

    CashInputs& inputs() { return m_inputs; } ///< what stands at a driver's place in it is not read
    const std::vector<Driver>& drivers() const { return m_drivers; }
    std::span<const double> scores(size_t driver) const { return m_block.scores[driver]; }
    size_t points() const { return m_anyMonth.size(); }

private:
    StudyCases(const Campaign& plan, const std::vector<std::vector<ScorePart>>& parts, quint64 seed, int points);

    std::vector<Driver> m_drivers;
    CashInputs m_inputs;
    TimingTables m_timing;
    std::unique_ptr<Samples> m_samples;
    Samples::Block m_block;
    CaseSums m_sums;
    std::vector<double> m_anyMonth;
};

} // namespace ertrag
