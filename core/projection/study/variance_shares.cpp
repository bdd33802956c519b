// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/variance_shares.h"

#include "core/campaign/campaign.h"
#include "core/math/sobol.h"
#include "core/math/sobol_indices.h"
#include "core/projection/model/cash_inputs.h"
#include "core/projection/simulation/relations.h"
#include "core/projection/simulation/sampling.h"

#include <algorithm>

namespace ertrag
{

namespace
{

constexpr int pointCount = 4096;

/// NPV at any values of the drivers.
class Evaluator
{
public:
    Evaluator(const Campaign& plan, const std::vector<Driver>& drivers)
        : m_inputs(cashInputs(plan)), m_targets(driverTargets(drivers, m_inputs)), m_frame(cashFrame(m_inputs)),
          m_months(size_t(m_inputs.horizon()))
    {
    }
    Evaluator(const Evaluator&) = delete;
    Evaluator& operator=(const Evaluator&) = delete;

    void put(size_t driver, double value) { *m_targets[driver] = value; }
    double npv() { return runCash(m_inputs, m_frame, m_months).npv; }

private:
    CashInputs m_inputs;
    std::vector<double*> m_targets;
    CashFrame m_frame;
    std::vector<CashMonth> m_months;
};

} // namespace

Result<VarianceShares> varianceShares(const Campaign& plan, const SimulationSettings& settings,
                                      const std::atomic<bool>* stop)
{
    if (const auto fault = firstFault(plan))
        return *fault;
    const std::vector<Driver> all = drivers(plan);
    if (settings.related && !relationsOf(plan, all).empty())
        return VarianceShares{VarianceShares::Absent::Related, {}};
    std::vector<size_t> uncertain, argument, firstOf; // [uncertain figure], the same, [argument] its first figure
    std::vector<EstimateQuantile> quantile;
    for (size_t d = 0; d < all.size(); ++d)
        if (!all[d].estimate.constant()) {
            const auto same = std::find_if(firstOf.begin(), firstOf.end(),
                                           [&](size_t first) { return all[first].dimension == all[d].dimension; });
            argument.push_back(size_t(same - firstOf.begin()));
            if (same == firstOf.end())
                firstOf.push_back(d);
            uncertain.push_back(d);
            quantile.emplace_back(all[d].support, all[d].estimate);
        }
    if (uncertain.empty())
        return VarianceShares{VarianceShares::Absent::NoneUncertain, {}};
    if (2 * firstOf.size() > sobolDimensions)
        return VarianceShares{VarianceShares::Absent::TooMany, {}};
    Evaluator evaluator(plan, all);
    const auto npv = [&](std::span<const double> u) {
        if (stop && stop->load(std::memory_order_relaxed))
            return 0.0; // the rest costs nothing, and nobody reads it
        for (size_t k = 0; k < uncertain.size(); ++k)
            evaluator.put(uncertain[k], quantile[k](u[argument[k]]));
        return evaluator.npv();
    };
    const SobolIndices indices =
        sobolIndices(npv, int(firstOf.size()), pointCount, settings.seed.value_or(plan.company.seed));
    if (stop && *stop)
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    VarianceShares found;
    for (size_t k = 0; k < firstOf.size(); ++k)
        found.shares.push_back({all[firstOf[k]].figure, indices.first[k], indices.total[k]});
    std::stable_sort(found.shares.begin(), found.shares.end(),
                     [](const VarianceShare& a, const VarianceShare& b) { return a.total > b.total; });
    return found;
}

} // namespace ertrag
