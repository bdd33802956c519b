// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/plan/media_plan_effects.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/scratch_file.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

Campaign planned()
{
    Campaign plan;
    Channel channel;
    channel.id = channel.kind = QStringLiteral("instagram");
    plan.channels = {channel};
    plan.duties.agency = Agency{};
    return plan;
}

void checkRows(const MediaPlanFile& file)
{
    require(!file.rows.empty() && file.months.size() >= 2, "a plan without lines or months");
    for (const PlanRow& row : file.rows) {
        require(row.values.size() == file.months.size(), "a line of another length than the months");
        for (const auto& value : row.values)
            require(!value || (std::isfinite(*value) && *value >= 0), "a figure that no plan holds");
    }
}

/// What would be taken is what an edit can do, or what it refuses.
void checkEffects(const MediaPlanFile& file, const Campaign& plan)
{
    const Result<MediaPlanEffects> effects = mediaPlanEffects(plan, file);
    if (!effects || effects.value().question.ask != ImportAsk::Nothing)
        return;
    for (const PlanEffect& each : effects.value().figures)
        require(each.after.size() == size_t(plan.months), "a figure of another length than the campaign");
    const Result<Campaign> done = takeMediaPlan(effects.value()).apply(plan);
    require(done.ok() || done.error().code == ErrorCode::ValueOutOfRange, "refused for another reason than its size");
}

} // namespace

void fuzzPlan(const QByteArray& bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return; // a workbook would need a process of its own
    static ScratchFile file(QStringLiteral("plan.csv"));
    const QString path = file.hold(bytes);
    const Campaign plan = planned();
    for (const auto& decimals : {std::optional<DecimalStyle>(), std::optional(DecimalStyle::Point)}) {
        PlanChoices choices;
        choices.decimals = decimals;
        choices.year = 2026;
        const Result<MediaPlanFile> read = readMediaPlan(path, choices);
        if (!read)
            continue;
        checkRows(read.value());
        if (read.value().question.ask == ImportAsk::Nothing)
            checkEffects(read.value(), plan);
    }
}

} // namespace ertrag
