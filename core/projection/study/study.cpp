// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/study.h"

#include "core/projection/simulation/fallen_back.h"

namespace ertrag
{

namespace
{
constexpr int stressPoints = 4096;
constexpr int limitPoints = 1024;
} // namespace

Result<Study> study(const Campaign& plan, const Projection& projection, const SimulationSettings& settings,
                    const std::atomic<bool>* stop)
{
    auto cases = StudyCases::of(plan, settings, stressPoints);
    if (!cases)
        return cases.error();
    auto fewer = StudyCases::of(plan, settings, limitPoints);
    if (!fewer)
        return fewer.error();
    const auto safe = safeLimits(*fewer.value(), stop);
    if (!safe)
        return safe.error();
    const auto& best = projection.takes.bestAdBudget;
    const auto bestBudget = best ? std::optional(gainAtBudget(*fewer.value(), *best)) : std::nullopt;
    const auto variance = varianceShares(plan, settings, stop);
    if (!variance)
        return variance.error();
    const auto scenarios = scenarioResults(plan, projection, settings, stop);
    if (!scenarios)
        return scenarios.error();
    const auto split = budgetSplit(plan, settings, stop);
    if (!split)
        return split.error();
    const auto months = monthSplit(plan, settings, stop);
    if (!months)
        return months.error();
    return Study{returnRate(plan, projection.likely),
                 likelyBreakEven(projection.likely),
                 reverseStress(*cases.value()),
                 variance.value(),
                 scenarios.value(),
                 split.value(),
                 safe.value(),
                 bestBudget,
                 fallenBack(plan),
                 detectability(plan, projection),
                 months.value()};
}

} // namespace ertrag
