// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/edits.h"

namespace ertrag
{

// What an owner says of a plan's calendar, each one edit.

/// The season from where it is said to come: the trade's indices, those of the plan's earlier years (shrunkSeason()),
/// or none. The years stay, and how strong it is begins at the trade's guess.
PlanEdit setSeasonSource(SeasonSource source);
/// Earlier years (20 at most); a season that comes from them follows.
PlanEdit setSeasonYears(std::vector<SeasonYear> years);
/// Whether contacts cost over the year what the platforms' do (TradeSeason::contactPrice).
PlanEdit setContactSeason(bool counts);

/// Weeks until half of those who buy have bought; how long nine of ten take stays, in weeks, where it can.
PlanEdit setHalfWeeks(const Estimate& weeks);
/// Weeks (> those of half) until nine of ten have bought. Where enquiries become money at once, half of them then take
/// as long as the spread says. Errors: ValueOutOfRange, outside leastCycleSpread to mostCycleSpread times those of
/// half.
PlanEdit setNineOfTenWeeks(double weeks);

} // namespace ertrag
