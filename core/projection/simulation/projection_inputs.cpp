// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/projection_inputs.h"

#include "core/campaign/campaign.h"
#include "core/projection/model/cash_inputs.h"

namespace ertrag
{

ProjectionInputs projectionInputs(const Campaign& plan)
{
    ProjectionInputs inputs{cashInputs(plan), drivers(plan), {}, {}, plan.company.seed};
    inputs.relations = relationsOf(plan, inputs.drivers);
    for (Driver& driver : inputs.drivers)
        driver.estimate.origin = Origin::Assumption;
    for (const Channel& channel : plan.channels)
        if (channel.included)
            inputs.channels.push_back(channel.id);
    return inputs;
}

} // namespace ertrag
