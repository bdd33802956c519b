// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ertrag
{

/// How light the program is: as the system, or always the same.
enum class Appearance { System, Light, Dark };

} // namespace ertrag
