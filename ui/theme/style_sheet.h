// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ertrag
{

struct Theme;

/// The small sheet over Fusion: cards, fields, buttons, navigation; no font sizes, no gradients.
QString styleSheet(const Theme& theme);

} // namespace ertrag
