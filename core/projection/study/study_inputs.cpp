// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/study_inputs.h"

#include "core/campaign/campaign.h"
#include "core/projection/study/ordinary_medium.h"

namespace ertrag
{

StudyInputs studyInputs(const Campaign& plan)
{
    StudyInputs inputs;
    inputs.plan = projectionInputs(plan);
    if (const auto medium = inOrdinaryMedium(plan))
        inputs.ordinaryMedium = projectionInputs(*medium);
    for (const Scenario& scenario : plan.scenarios)
        inputs.scenarios.push_back({scenario.name, projectionInputs(withLevers(plan, scenario.levers))});
    if (plan.goals.nextBestUseReturn.given())
        inputs.nextBestUse = plan.goals.nextBestUseReturn.value;
    inputs.baseline = plan.measures.baseline;
    return inputs;
}

} // namespace ertrag
