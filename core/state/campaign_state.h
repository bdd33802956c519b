// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"
#include "core/base/result.h"
#include "core/campaign/campaign.h"

namespace ertrag
{

/// What one undo step moves between: a plan and what happened.
struct CampaignState {
    Campaign plan;
    Actuals actuals;
    bool operator==(const CampaignState&) const = default;
};
using StatePtr = std::shared_ptr<const CampaignState>;

/// Reads a campaign file: the plan, and beside it what happened under "actuals". `subject` names it in errors.
/// Errors: those of `campaignFromJson` and `actualsFromObject`.
Result<CampaignState> campaignStateFromJson(const QByteArray& text, const QString& subject);

} // namespace ertrag
