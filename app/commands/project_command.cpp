// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_list.h"

#include "app/commands/answers.h"
#include "app/commands/json_output.h"
#include "app/commands/study_output.h"
#include "app/commands/work_input.h"

namespace ertrag
{

int projectCampaign(const Options& options)
{
    const Result<ProjectedWork> projected = projectWork(options);
    if (!projected)
        return refuse(projected.error());
    const auto& [work, settings, projection] = projected.value();
    QJsonObject output = projectionOutput(projection);
    if (const Done added = addStudy(work.plan, projection, settings, output); !added)
        return refuse(added.error());
    print(output);
    return 0;
}

} // namespace ertrag
