// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/number_text.h"

namespace ertrag
{

struct Campaign;

/// What to ask about three values that lie very far apart (high more than 100 times low, or more than 5 times the
/// likely one), and what to say where they lie so unevenly that the simulation can only come near them (fallsBack());
/// empty if they fit, and for a constant. `field` is the path of the estimate.
QString rangeRemark(const QString& field, NumberRole role, const Estimate& estimate);

/// Why a figure is calculated with a wider range than the one in its field: an answer that it hangs on is unknown.
/// Empty if it is not. `field` is its path with the channel's id.
QString widerRemark(const Campaign& campaign, const QString& field, NumberRole role, const NumberText& numbers);

} // namespace ertrag
