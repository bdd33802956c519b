// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/study_cases.h"

#include "core/projection/model/batch_model.h"
#include "core/projection/model/cash_inputs.h"
#include "core/projection/simulation/cases.h"

namespace ertrag
{

Result<std::unique_ptr<StudyCases>> StudyCases::of(const Campaign& plan, const SimulationSettings& settings, int points)
{
    if (const auto fault = firstFault(plan))
        return *fault;
    const std::vector<Driver> all = ertrag::drivers(plan);
    const auto scores = relatedScores(all, settings.related ? relationsOf(plan, all) : std::vector<Relation>{});
    const quint64 seed = settings.seed.value_or(plan.company.seed);
    return std::unique_ptr<StudyCases>(new StudyCases(plan, scores.parts, seed, points));
}

StudyCases::StudyCases(const Campaign& plan, const std::vector<std::vector<ScorePart>>& parts, quint64 seed, int points)
    : m_drivers(ertrag::drivers(plan)), m_inputs(cashInputs(plan)), m_timing(timingTables(m_inputs, m_drivers)),
      m_samples(std::make_unique<Samples>(m_drivers, parts, seed, points, false, nullptr)), m_anyMonth(size_t(points))
{
    m_samples->fill(0, points, m_block);
    for (auto* column : {&m_sums.cost, &m_sums.labour, &m_sums.benefit, &m_sums.savings, &m_sums.npv, &m_sums.customers,
                         &m_sums.breakEven, &m_sums.outlay, &m_sums.outlayMonth})
        column->resize(size_t(points));
}

const CaseSums& StudyCases::run()
{
    BatchResults results{m_sums.cost.data(),        m_sums.labour.data(),
                         m_sums.benefit.data(),     m_sums.savings.data(),
                         m_sums.npv.data(),         m_sums.customers.data(),
                         m_sums.breakEven.data(),   m_sums.outlay.data(),
                         m_sums.outlayMonth.data(), {}};
    results.benefitOfMonth.assign(size_t(m_inputs.horizon()), m_anyMonth.data()); // nobody reads single months
    runBatch(m_inputs, cashFrame(m_inputs), batchFigures(m_inputs, m_timing, m_drivers, m_block.values), int(points()),
             results);
    return m_sums;
}

} // namespace ertrag
