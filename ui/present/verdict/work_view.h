// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ertrag
{

struct Campaign;
struct Channel;
class NumberText;

/// What a channel asks for at the likely values: "8 posts, 12 replies, ads: about 3.4 h a week"; empty if it does
/// nothing.
QString channelWorkText(const Campaign& campaign, const Channel& channel, const NumberText& numbers);
/// The hours alone: "3.4 h"; empty if it takes none.
QString channelHoursText(const Campaign& campaign, const Channel& channel, const NumberText& numbers);

/// Some working time is the catalogue's and not the owner's, and where it comes from.
bool someWorkIsAssumed(const Campaign& campaign);
QString workSourceText(const NumberText& numbers);

/// What all channels need, what they are given on both pages, and which of it the calculation takes.
QString hoursText(const Campaign& campaign, const NumberText& numbers);

} // namespace ertrag
