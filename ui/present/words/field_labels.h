// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ertrag
{

/// What the user calls a field, in the language of the program: "Ad budget a month" for
/// "channels/instagram.ad_budget_per_month". For undo texts, points and errors. A path below a known one
/// ("...close_rate.high") has the known one's label; an unknown path is given back as it is.
QString fieldLabel(const QString& fieldPath);

/// Whether the path itself, without its items, has a label of its own.
bool hasFieldLabel(const QString& fieldPath);

} // namespace ertrag
