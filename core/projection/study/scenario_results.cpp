// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/scenario_results.h"

#include "core/campaign/campaign.h"
#include "core/campaign/field_check.h"
#include "core/projection/study/ordinary_medium.h"

#include <algorithm>

namespace ertrag
{

namespace
{

constexpr int pointCount = 4096;

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
    few.points = std::min(settings.points, pointCount);
    std::vector<ScenarioResult> found;
    found.push_back(resultOf(ScenarioResult::Kind::Plan, {}, projection));
    found.push_back({ScenarioResult::Kind::DoNothing, {}, {}, {}, {}, {}, 0});
    const auto& nextBest = plan.goals.nextBestUseReturn;
    if (nextBest.given()) {
        const Spread gain = exactly(nextBest.value.units(currencyDecimals(plan.company.currency)));
        found.push_back({ScenarioResult::Kind::NextBestUse, {}, {}, gain, {}, gain, gain.mean > 0 ? 1.0 : 0.0});
    }
    // One whose levers no longer fit the plan is left out; where it is remembered it shows no figures.
    const auto add = [&](ScenarioResult::Kind kind, const QString& name, const Campaign& other) {
        const auto result = simulate(other, few, stop);
        if (result)
            found.push_back(resultOf(kind, name, result.value()));
        return result || result.error().code != ErrorCode::Cancelled;
    };
    const auto medium = inOrdinaryMedium(plan);
    bool whole = !medium || add(ScenarioResult::Kind::OrdinaryMedium, {}, *medium);
    for (const Scenario& scenario : plan.scenarios)
        whole = whole && add(ScenarioResult::Kind::Saved, scenario.name, withLevers(plan, scenario.levers));
    if (!whole)
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    return found;
}

} // namespace ertrag
