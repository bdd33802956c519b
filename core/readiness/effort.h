// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

namespace ertrag
{

/// Hours a week that the included channels need to stay respectable.
struct EffortNorm {
    double low = 0, high = 0;
    bool operator==(const EffortNorm&) const = default;
};

/// Sum of the catalogue's norms, less 20 % for each further channel (at most 40 %) because contents are used again.
/// A channel that the catalogue does not know counts with its own hours. Source: questions.md 5.
EffortNorm effortNorm(const Campaign& campaign);

/// Hours a week that there are for the work: ownHours() and those of an agency.
double plannedHours(const Campaign& campaign);

/// Planned hours reach the low end of the norm, with a tenth of tolerance (questions.md Q4).
bool hoursReachNorm(const Campaign& campaign);

/// Contacts a person and month, of the included channel where it is highest; 0 where no group size is known.
struct Exposure {
    double highestFrequency = 0;
    bool sizeKnown = false;
    bool reachAboveGroup = false; ///< a channel is said to reach more people than the group has
    bool operator==(const Exposure&) const = default;
};
Exposure plannedExposure(const Campaign& campaign);
constexpr double highestBearableFrequency = 15; ///< contacts a person and month, by judgement

/// Hours a week of all who reply.
double replyHours(const Campaign& campaign);
/// A full-time answerer needs 15 minutes an open day for replies within four hours.
constexpr double hoursForQuickReplies = 1.25; ///< a week
bool replyTimeIsKept(const Campaign& campaign);

} // namespace ertrag
