// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment.h"

#include "core/campaign/field_check.h"
#include "core/catalogue/trades.h"
#include "core/projection/model/drivers.h"

namespace ertrag
{

ChangedParts changedParts(const Assessment& before, const Assessment& after)
{
    ChangedParts parts;
    if (before.state != after.state)
        parts = changedParts(*before.state, *after.state);
    parts.setFlag(ChangedPart::Months, before.months != after.months);
    parts.setFlag(ChangedPart::Figures, before.likely != after.likely || before.projection != after.projection ||
                                            before.refusal.has_value() != after.refusal.has_value());
    parts.setFlag(ChangedPart::Study, before.study != after.study);
    parts.setFlag(ChangedPart::Readiness, !(before.readiness == after.readiness) || before.deciding != after.deciding);
    parts.setFlag(ChangedPart::Review, !(before.review == after.review));
    return parts;
}

std::vector<DecidingFigure> decidingFigures(const Campaign& plan)
{
    const Result<Campaign> typical = campaignForTrade(plan.company.trade, QStringLiteral("en"), plan.company.currency);
    return typical ? decidingFigures(typical.value(), plan) : std::vector<DecidingFigure>();
}

Result<Assessment> assess(CampaignState state, const SimulationSettings& settings, Depth depth)
{
    Assessment made;
    made.state = std::make_shared<const CampaignState>(std::move(state));
    made.stage = Stage::Full;
    const Campaign& plan = made.state->plan;
    Result<Projection> projection = simulate(plan, settings);
    if (!projection)
        return projection.error();
    made.projection = std::make_shared<const Projection>(std::move(projection).value());
    if (depth == Depth::Study) {
        Result<Study> found = study(plan, *made.projection, settings);
        if (!found)
            return found.error();
        made.study = std::make_shared<const Study>(std::move(found).value());
    }
    made.months = std::make_shared<const ActualMonths>(
        actualMonths(made.state->actuals, currencyDecimals(plan.company.currency)));
    made.likely = std::make_shared<const LikelyRuns>(likelyRuns(plan));
    made.readiness = readiness(plan, made.projection.get());
    made.openAssumptions = openAssumptions(plan);
    made.deciding = decidingFigures(plan);
    made.review = reviewOf(plan, made.state->actuals, *made.months, *made.projection);
    return made;
}

} // namespace ertrag
