// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/economics.h"
#include "core/campaign/figure_kinds.h"

#include <vector>

namespace ertrag
{

/// The dimension of the Sobol' sequence that a figure is drawn from. It belongs to the figure for good, so that no
/// change of a plan changes the numbers of another figure:
///
///     0..31     the business
///     32..47    currencies, see currencySlots()
///     48..63    savings in the order of their list; after 16 they begin again
///     64..575   channels, 16 for each slot 0..31; after 32 they begin again
///
/// The place inside a block stands in the table of kinds (FigureTraits::place). A new kind takes the next free place of
/// its block; where a block is full, the new kind needs a block of its own behind the last one. Any other change gives
/// figures other numbers and raises engineVersion (simulate.h). `slot` is that of the currency or the channel, or the
/// index of the saving; 0 for the business.
int samplingDimension(FigureKind kind, int slot);

/// The last slot of channels, which no campaign gives away before 31 others.
inline constexpr int lastChannelSlot = 31;

/// A slot for each of the bills. Two in one currency have one rate and share it. A currency keeps its own whatever the
/// others in the list are, unless two want the same one.
std::vector<int> currencySlots(const std::vector<ForeignCost>& costs);

} // namespace ertrag
