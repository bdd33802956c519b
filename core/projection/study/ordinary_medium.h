// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/channels.h"

#include <optional>

namespace ertrag
{

struct Campaign;

/// Whether the trade press stands for ordinary media, else leaflets and local paper.
bool sellsToBusinesses(const Campaign& plan);

/// A channel for the ad money of a plan without knowing the place: leaflets and local paper, or the trade press where
/// businesses buy. Wide assumptions of our own (P10..P90 a factor of 4 to 10): 40 / 80 / 160 a thousand contacts, 0.1 /
/// 0.3 / 1 % of them come and ask; 100 / 200 / 400 and a tenth of that for businesses. Of those who ask as many buy as
/// in the plan (closeRangeOf()).
Channel ordinaryMedium(const Campaign& plan);

/// The plan's ad money in the ordinary medium; no posts, and of the hours none. What belongs to the social presence it
/// does not inherit: set-up and legal cost, its slow start, content, tools, training, an agency. Absent without ad
/// money.
std::optional<Campaign> inOrdinaryMedium(Campaign plan);

} // namespace ertrag
