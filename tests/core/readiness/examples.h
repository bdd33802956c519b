// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

namespace ertrag
{

/// A new campaign of the trade with its questions answered as somebody well prepared does.
Campaign goodCampaign(Trade trade);
/// ... as most do: the law is kept, little is counted, nobody asked the customers.
Campaign typicalCampaign(Trade trade);
/// ... "we have to be present, the trainee does it".
Campaign badCampaign(Trade trade);

} // namespace ertrag
