// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/channels.h"

namespace ertrag
{

/// Channel::id of the plan's first channel that a platform's figures ("meta-ads") are most likely of; empty if none is.
/// Source: "belongs_to" in resources/catalogue/platforms.json.
QString suggestedChannel(const QString& platform, const std::vector<Channel>& channels);

} // namespace ertrag
