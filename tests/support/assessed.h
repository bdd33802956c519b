// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/campaign/field_check.h"

namespace ertrag
{

/// What follows from a state around a projection and a study that are given (null: none), without a simulation.
inline Assessment assessed(CampaignState state, ProjectionPtr projection, StudyPtr study)
{
    Assessment made;
    const auto shared = std::make_shared<const CampaignState>(std::move(state));
    const auto& [plan, actuals] = *shared;
    made.state = shared;
    made.stage = Stage::Full;
    made.months = std::make_shared<const ActualMonths>(actualMonths(actuals, currencyDecimals(plan.company.currency)));
    made.likely = std::make_shared<const LikelyRuns>(likelyRuns(plan));
    made.projection = std::move(projection);
    made.study = std::move(study);
    made.readiness = readiness(plan, made.projection.get());
    if (made.projection)
        made.review = reviewOf(plan, actuals, *made.projection);
    return made;
}
inline Assessment assessed(CampaignState state)
{
    return assessed(std::move(state), nullptr, nullptr);
}
inline Assessment assessed(CampaignState state, const Projection& projection, const Study* study = nullptr)
{
    return assessed(std::move(state), std::make_shared<const Projection>(projection),
                    study ? std::make_shared<const Study>(*study) : nullptr);
}

} // namespace ertrag
