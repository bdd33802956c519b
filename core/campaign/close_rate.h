// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/estimate.h"

namespace ertrag
{

struct Campaign;
struct Channel;

/// Most contacts a month with one person, paid and organic together; by judgement.
inline constexpr double contactsPerPerson = 15;

/// Followers in the month of the campaign that has the most of them, at the likely values and without ramp; never more
/// than the people who can be reached.
double mostFollowers(const Channel& channel, int months);

/// Enquiries a month at the likely values and at full strength: of the ads as planned, and of the posts with
/// mostFollowers(). No more than the people who can be reached. `decimals` are those of the currency.
double likelyEnquiries(const Channel& channel, int months, int decimals);

/// The plan's one closing rate, 0..1: customers over enquiries at the likely values, so a channel counts by its
/// likelyEnquiries() and one that does nothing not at all. Of a plan without any enquiry the mean of its included
/// channels; 0 without channels. The order of the channels makes no difference.
double closeRateOf(const Campaign& plan);
/// Its range: low, likely and high weighted alike, since closing rates of one business move together.
Estimate closeRangeOf(const Campaign& plan);

} // namespace ertrag
