// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"
#include "core/campaign/campaign.h"

namespace ertrag {

/// What one undo step moves between: a plan and what happened.
struct CampaignState {
    Campaign plan;
    Actuals actuals;
    bool operator==(const CampaignState&) const = default;
};

} // namespace ertrag
