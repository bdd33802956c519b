// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_list.h"

#include "app/commands/answers.h"
#include "app/commands/import_options.h"
#include "app/commands/json_output.h"
#include "app/commands/work_input.h"
#include "core/actuals/import/import_answers.h"
#include "core/actuals/import/plan/media_plan_effects.h"
#include "core/state/edit.h"

namespace ertrag
{
namespace
{

PlanChoices planChoices(const ImportChoices& choices)
{
    return {choices.sheets.value(0), choices.decimals, choices.dateOrder, choices.year, {}};
}

/// What a file would make of the plan, and what stands in the way.
Outcome plannedOutcome(const MediaPlanFile& file, MediaPlanEffects& effects, const Campaign& plan)
{
    if (file.question.ask != ImportAsk::Nothing)
        return {planOutput(file, effects, plan), asError(file.question, file.fileName)};
    Result<MediaPlanEffects> found = mediaPlanEffects(plan, file);
    if (!found)
        return found.error();
    effects = std::move(found).value();
    const QJsonObject said = planOutput(file, effects, plan);
    if (effects.question.ask != ImportAsk::Nothing)
        return {said, asError(effects.question, file.fileName)};
    return said;
}

} // namespace

Outcome importPlan(const Options& options)
{
    if (options.plain.size() != 2)
        return usageError(QStringLiteral("plan-import"));
    Result<CampaignState> work = readWork(options);
    if (!work)
        return work.error();
    const Result<ImportChoices> choices = importChoices(options);
    if (!choices)
        return choices.error();
    const Result<MediaPlanFile> file = readMediaPlan(options.plain[1], planChoices(choices.value()));
    if (!file)
        return file.error();
    MediaPlanEffects effects;
    Outcome outcome = plannedOutcome(file.value(), effects, work.value().plan);
    if (outcome.error || options.has("dry-run") || !effects.changesAnything())
        return outcome;
    const Result<CampaignState> after = Edit(takeMediaPlan(effects)).apply(work.value());
    if (!after)
        return after.error();
    if (const Done saved = saveOver(options, work.value(), after.value()); !saved)
        outcome.error = saved.error();
    return outcome;
}

} // namespace ertrag
