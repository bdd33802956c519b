// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/number_text.h"

namespace ertrag
{

/// What to say where low, likely and high lie so unevenly that the simulation can only come near them (fallsBack());
/// empty if they fit, and for a constant. `field` is the path of the estimate.
QString rangeRemark(const QString& field, NumberRole role, const Estimate& estimate);

} // namespace ertrag
