// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ertrag
{

/// Where a quantity may lie: anywhere, from 0 up, or from 0 to 1.
enum class Support { Real, Positive, Share };

} // namespace ertrag
