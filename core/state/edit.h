// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals_edits.h"
#include "core/campaign/edits.h"
#include "core/state/campaign_state.h"

namespace ertrag
{

/// A change of a campaign's state, not yet made: of the plan (core/campaign/edits.h), of what happened
/// (core/actuals/actuals_edits.h), or of both. `field` is the path of what it touches; the undo text uses it. Applying
/// it gives the new state, or the Error that says what is allowed; the old one is never touched.
struct Edit {
    QString field;
    std::function<Result<CampaignState>(CampaignState)> apply;

    Edit(QString path, std::function<Result<CampaignState>(CampaignState)> change);
    Edit(PlanEdit edit); ///< also marks what it makes the owner's own (Campaign::own)
    Edit(ActualsEdit edit);
};

Edit backToVersion(CampaignState version); ///< field "version"
Edit backToOpened(CampaignState opened);   ///< as it was when it was opened; field "opened"

} // namespace ertrag
