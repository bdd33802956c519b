// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/campaign_state.h"

namespace ertrag {

/// The butcher's campaign as an example to look around in; `language` "de" or "en".
CampaignState exampleBook(const QString& language);

} // namespace ertrag
