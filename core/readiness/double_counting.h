// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/readiness/score.h"

#include <vector>

namespace ertrag
{

/// What an answer must settle so that nothing is counted twice or left out. Points without weight in the score, for the
/// result is what suffers. D1: an ad budget lowered by a saving on other ads, or nobody said whether it is (what is
/// said to be in the budget already the cash model counts once). D2: customers counted by several platforms, each of
/// which may claim the same one. D3: a cost in another currency without amount or rate, which no sum can hold. D4:
/// a saving of which nobody said what is paid today, so that it counts nothing. That
/// organic clicks of boosted posts are paid clicks is arithmetic and no point. Source: method.md 4.8 and 2.
std::vector<Point> doubleCounting(const Campaign& campaign);

} // namespace ertrag
