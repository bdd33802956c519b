// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/answers/row_model.h"

namespace ertrag
{

class NumberText;

/// The channels as a table: fit, people there, hours, ad budget, included; a new one comes from the catalogue.
RowModel channelRows(const NumberText& numbers);
/// The place that is looked in most often (0), second (1), third (2).
Slot<int> lookupSlot(int rank);

} // namespace ertrag
