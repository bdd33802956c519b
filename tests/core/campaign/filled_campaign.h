// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

#include <random>

namespace ertrag
{

/// Any: every answer open, unknown or given, lists of 0 to 3. Full: every answer is given and every list holds
/// something. Edges: as any, most numbers at an end of what their field may hold.
enum class Fill { Any, Full, Edges };
/// A campaign with every field drawn from its limits.
Campaign randomCampaign(unsigned seed, Fill fill = Fill::Any);

} // namespace ertrag
