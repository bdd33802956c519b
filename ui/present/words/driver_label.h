// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ertrag
{

class NumberText;
struct Campaign;

/// A driver's key ("close_rate", "<channel id>/close_rate") in the words of the owner; the channel is named if there
/// is more than one.
QString driverLabel(const QString& key, const Campaign& plan, const NumberText& numbers);
/// Its value with unit: "22 %", "0,70 €".
QString driverValue(const QString& key, double value, const NumberText& numbers);
/// The field path that a driver is estimated at: "economics.order_value", "channels/<id>.close_rate".
QString driverField(const QString& key);

/// The channel of the plan with this id as the user calls it; empty if there is none.
QString channelLabel(const QString& id, const Campaign& plan, const NumberText& numbers);

} // namespace ertrag
