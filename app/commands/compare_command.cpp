// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_list.h"

#include "app/commands/answers.h"
#include "app/commands/json_output.h"
#include "app/commands/work_input.h"
#include "core/review/claims.h"

namespace ertrag
{

Outcome compareCampaign(const Options& options)
{
    const Result<AssessedWork> assessed = assessWork(options, Depth::Projection);
    if (!assessed)
        return assessed.error();
    const Assessment& assessment = assessed.value().assessment;
    const auto& [plan, actuals] = *assessment.state;
    return comparisonOutput(assessment.review.comparison, platformClaims(plan, actuals));
}

} // namespace ertrag
