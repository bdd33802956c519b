// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/state/campaign_state.h"

namespace ertrag
{

/// The butcher's campaign with seven months of figures, to look around in: the same that `./dev run` opens.
CampaignState exampleBook();

} // namespace ertrag
