// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ertrag
{

struct Campaign;
struct Channel;

/// How well a channel fits the ideal customers: the catalogue's judgement for the market and the goal, and, where it is
/// known, the share of the ideal customers that is there. Not judged while it is open who they are.
struct ChannelFit {
    double share = 0; ///< 0..1, for a bar
    QString word;
};
ChannelFit channelFit(const Campaign& campaign, const Channel& channel);

} // namespace ertrag
