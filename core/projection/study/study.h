// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/study/budget_split.h"
#include "core/projection/study/month_split.h"
#include "core/projection/study/return_rate.h"
#include "core/projection/study/reverse_stress.h"
#include "core/projection/study/safe_limits.h"
#include "core/projection/study/scenario_results.h"
#include "core/projection/study/variance_shares.h"
#include "core/projection/study/verdict.h"

#include <memory>
#include <optional>
#include <vector>

namespace ertrag
{

/// What a plan's projection leaves open: the answers that need runs of their own. Immutable, shared between pages.
struct Study {
    ReturnRate returnRate;
    LikelyBreakEven breakEven;
    std::vector<Stress> stress;
    VarianceShares variance;
    std::vector<ScenarioResult> scenarios;
    std::optional<BudgetSplit> split; ///< absent without ads
    SafeLimits safe;
    std::optional<Gain> bestBudget; ///< what WhatItTakes::bestAdBudget gains; below 0 it is a price
    std::vector<FigureId> fellBack; ///< see fallenBack()
    std::optional<Detectability> detectability;
    std::optional<MonthSplit> months; ///< absent where nothing tells months apart
};
using StudyPtr = std::shared_ptr<const Study>;

/// `projection` is that of `plan` with `settings`. `stop` is read between the parts and inside the long ones; a stopped
/// run gives Error{Cancelled}, others as simulate(). Some hundred milliseconds.
Result<Study> study(const Campaign& plan, const Projection& projection, const SimulationSettings& settings,
                    const std::atomic<bool>* stop = nullptr);

} // namespace ertrag
