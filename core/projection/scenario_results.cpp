// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/scenario_results.h"

#include "core/campaign/campaign.h"
#include "core/campaign/field_check.h"
#include "core/projection/ordinary_medium.h"

#include <algorithm>

namespace ertrag
{

namespace
{

constexpr int kPoints = 4096;

ScenarioResult resultOf(ScenarioResult::Kind kind, const QString& name, const Projection& p)
{
    return {kind, name, p.roi, p.npv, p.investment, p.benefit, p.chancePositive};
}

Spread exactly(double v)
{
    return {v, v, v, v, v, v};
}

} // namespace

Result<std::vector<ScenarioResult>> scenarioResults(const Campaign& plan, const Projection& projection,
                                                    const SimulationSettings& settings, const std::atomic<bool>* stop)
{
    SimulationSettings few = settings;
    few.points = std::min(settings.points, kPoints);
    std::vector<ScenarioResult> found;
    found.push_back(resultOf(ScenarioResult::Kind::Plan, {}, projection));
    found.push_back({ScenarioResult::Kind::DoNothing, {}, {}, {}, {}, {}, 0});
    const auto& other = plan.goals.nextBestUseReturn;
    if (other.given()) {
        const Spread gain = exactly(other.value.units(currencyDecimals(plan.company.currency)));
        found.push_back({ScenarioResult::Kind::NextBestUse, {}, {}, gain, {}, gain, gain.mean > 0 ? 1.0 : 0.0});
    }
    if (const auto medium = inOrdinaryMedium(plan))
        if (const auto result = simulate(*medium, few, stop))
            found.push_back(resultOf(ScenarioResult::Kind::OrdinaryMedium, {}, result.value()));
    for (const Scenario& scenario : plan.scenarios) {
        const auto result = simulate(withLevers(plan, scenario.levers), few, stop);
        if (!result)
            return result.error();
        found.push_back(resultOf(ScenarioResult::Kind::Saved, scenario.name, result.value()));
    }
    return found;
}

} // namespace ertrag
