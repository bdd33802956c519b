// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/likely_runs.h"

#include "core/campaign/campaign.h"
#include "core/projection/model/cash_inputs.h"
#include "core/projection/simulation/simulate.h"

namespace ertrag
{

LikelyRuns likelyRuns(const Campaign& plan)
{
    LikelyRuns runs{likelyRun(plan), {}, {}};
    const CashInputs whole = cashInputs(plan);
    Campaign other = plan;
    for (const Channel& only : plan.channels) {
        for (Channel& channel : other.channels)
            channel.included = channel.id == only.id;
        CashInputs alone = cashInputs(other);
        alone.postsMade = whole.postsMade; // of the time that all have together
        alone.answered = whole.answered;
        alone.postsMadeIn = whole.postsMadeIn;
        alone.answeredIn = whole.answeredIn;
        runs.alone.push_back({only.id, cashRun(alone)});
    }
    if (plan.economics.productiveShare < 1) {
        other = plan;
        other.economics.productiveShare = 1;
        runs.everyHour = likelyRun(other);
    }
    return runs;
}

} // namespace ertrag
