// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ertrag
{

/// Every field of a campaign in the order of its description, lists without their items: "audience.radius_km",
/// "channels", "channels.paid", "channels.paid.click_rate". Estimates count as one field.
QStringList fieldPaths();
/// The path of a field without its items: "channels/instagram.paid" gives "channels.paid".
QString withoutItems(const QString& fieldPath);

} // namespace ertrag
