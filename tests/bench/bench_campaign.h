// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

namespace ertrag
{

/// `channels` channels with ads and posts over 24 months: 6 + 8 uncertain figures a channel, so 54 with six.
Campaign benchCampaign(int channels);
/// The same by month, with a season, a sales cycle and days until payment, the first two drawn.
Campaign benchCalendar(int channels);

} // namespace ertrag
