// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/projection/model/cash_model.h"

namespace ertrag
{

/// The plan's numbers at the likely values of its estimates. Channels that are not included are left out, and bills
/// whose amount or rate is open.
CashInputs cashInputs(const Campaign& plan);

/// The saving is already in an ad budget that was lowered by it (method.md 4.8): then only a loss still counts.
bool isCountedTwice(const Economics& economics, const Saving& saving);

/// g of "if you doubled the ad budget": 1.3, 1.5, 1.8 or 2
double doublingFactor(Doubling doubling);

} // namespace ertrag
