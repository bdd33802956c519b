// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

#include <random>

namespace ertrag
{

/// A campaign with every field drawn from its limits: every answer open, unknown or given, lists of 0 to 3.
/// With `full` every answer is given and every list holds something.
Campaign randomCampaign(unsigned seed, bool full = false);

} // namespace ertrag
