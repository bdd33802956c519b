// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

namespace ertrag
{

/// Two paid channels alike and two own hours a week; everything else as a campaign begins.
inline Campaign twoChannels()
{
    Campaign c;
    for (int i = 0; i < 2; ++i) {
        Channel channel;
        channel.id = i == 0 ? QStringLiteral("instagram") : QStringLiteral("search");
        channel.slot = i;
        channel.adBudgetPerMonth = Money{30000};
        c.channels.push_back(channel);
    }
    c.duties.roles.push_back({});
    c.duties.roles[0].hoursPerWeek = 2;
    c.economics.orderValue = {40, 60, 95};
    return c;
}

} // namespace ertrag
