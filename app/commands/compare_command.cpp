// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_list.h"

#include "app/commands/answers.h"
#include "app/commands/json_output.h"
#include "app/commands/work_input.h"

namespace ertrag
{

int compareCampaign(const Options& options)
{
    const Result<AssessedWork> assessed = assessWork(options, Depth::Projection);
    if (!assessed)
        return refuse(assessed.error());
    print(comparisonOutput(assessed.value().assessment.review.comparison));
    return 0;
}

} // namespace ertrag
