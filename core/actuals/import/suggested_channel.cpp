// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/suggested_channel.h"

#include "core/actuals/import/columns/platforms.h"

#include <algorithm>

namespace ertrag
{

QString suggestedChannel(const QString& platform, const std::vector<Channel>& channels)
{
    const auto& all = platformTitles();
    const auto titles =
        std::find_if(all.begin(), all.end(), [&](const PlatformTitles& known) { return known.platform == platform; });
    if (titles == all.end())
        return {};
    const auto fits = [&](const Channel& channel) { return titles->belongsTo.contains(channel.kind); };
    const auto found = std::find_if(channels.begin(), channels.end(), fits);
    return found == channels.end() ? QString() : found->id;
}

} // namespace ertrag
