// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_list.h"

#include "app/commands/answers.h"
#include "app/commands/json_output.h"
#include "app/commands/work_input.h"
#include "core/review/claims.h"

namespace ertrag
{

int compareCampaign(const Options& options)
{
    const Result<AssessedWork> assessed = assessWork(options, Depth::Projection);
    if (!assessed)
        return refuse(assessed.error());
    const Assessment& assessment = assessed.value().assessment;
    const auto& [plan, actuals] = *assessment.state;
    print(comparisonOutput(assessment.review.comparison, platformClaims(plan, actuals)));
    return 0;
}

} // namespace ertrag
