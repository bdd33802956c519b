// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/state/campaign_state.h"
#include "ui/present/words/language.h"

namespace ertrag
{

/// A campaign to be filled in, prefilled for the trade. It begins next month: a plan is for what lies ahead.
/// Errors: those of campaignForTrade.
Result<CampaignState> newCampaign(Trade trade, Language language, const QString& currency);

/// Whether it still is what newCampaign() makes, in any language: no answer, no figure of what happened.
bool isUntouched(const CampaignState& state);

} // namespace ertrag
