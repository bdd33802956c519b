// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/state/campaign_state.h"

namespace ertrag
{

/// A worked campaign to look around in, of one of sampleTrades. The butcher's has seven months of figures; `./dev run`
/// opens it.
CampaignState exampleBook(Trade trade = Trade::Butcher);

} // namespace ertrag
