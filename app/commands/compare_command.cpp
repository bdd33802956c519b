// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_list.h"

#include "app/commands/answers.h"
#include "app/commands/json_output.h"
#include "app/commands/work_input.h"
#include "core/review/comparison.h"

namespace ertrag
{

int compareCampaign(const Options& options)
{
    const Result<ProjectedWork> projected = projectWork(options);
    if (!projected)
        return refuse(projected.error());
    const auto& [work, settings, projection] = projected.value();
    print(comparisonOutput(compare(work.plan, work.actuals, projection)));
    return 0;
}

} // namespace ertrag
