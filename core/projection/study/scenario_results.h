// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/simulation/simulate.h"

#include <QString>
#include <vector>

namespace ertrag
{

/// A row of "what else": NPV and ROI under it. "Do nothing" costs and brings nothing.
struct ScenarioResult {
    enum class Kind { Plan, DoNothing, NextBestUse, OrdinaryMedium, Saved } kind = Kind::Plan;
    QString name; ///< of a saved one
    Spread roi, npv, investment, benefit;
    double chancePositive = 0;
};
/// The plan, doing nothing, the next best use if the owner named its return (1.5), the same ad money in leaflets and
/// local paper on wide assumptions, and the saved scenarios that can be calculated; 4,096 points each but for the
/// plan's own `projection`. Errors as simulate(), and Cancelled.
Result<std::vector<ScenarioResult>> scenarioResults(const Campaign& plan, const Projection& projection,
                                                    const SimulationSettings& settings,
                                                    const std::atomic<bool>* stop = nullptr);

} // namespace ertrag
