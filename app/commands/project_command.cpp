// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_list.h"

#include "app/commands/answers.h"
#include "app/commands/json_output.h"
#include "app/commands/study_output.h"
#include "app/commands/work_input.h"

namespace ertrag
{

Outcome projectCampaign(const Options& options)
{
    const Result<AssessedWork> assessed = assessWork(options, Depth::Study);
    if (!assessed)
        return assessed.error();
    const auto& [assessment, settings] = assessed.value();
    QJsonObject output = projectionOutput(*assessment.projection);
    addStudy(assessment, settings.related, output);
    return output;
}

} // namespace ertrag
