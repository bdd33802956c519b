// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/channels.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ertrag
{

/// [low, likely, high] of a resource as an Assumption; what is not there leaves the target as it is.
inline void readEstimate(const QJsonObject& o, const char* key, Estimate& target)
{
    const QJsonArray values = o[QLatin1String(key)].toArray();
    if (values.size() == 3)
        target = {values[0].toDouble(), values[1].toDouble(), values[2].toDouble(), Origin::Assumption};
}

/// Prices and rates of a channel ("paid", "organic") over those that it has, and the click price that follows.
void readFigures(const QJsonObject& o, Channel& channel);

} // namespace ertrag
