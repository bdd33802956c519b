// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/model/cash_run.h"

#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace ertrag
{

struct Campaign;

/// Deterministic runs at the likely values: of the plan, and of what it is explained by.
struct LikelyRuns {
    struct OfChannel {
        QString channel; ///< id
        CashRun run;     ///< as if it were the only one, included or not
    };
    CashRun plan;
    std::vector<OfChannel> alone;     ///< every channel in the plan's order
    std::optional<CashRun> everyHour; ///< with all hours counted; absent where the plan counts them anyway
};
using LikelyRunsPtr = std::shared_ptr<const LikelyRuns>;

LikelyRuns likelyRuns(const Campaign& plan);

} // namespace ertrag
