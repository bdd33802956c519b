// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_campaign.h"

namespace ertrag
{

Campaign benchCampaign(int channels)
{
    Campaign plan;
    plan.name = QStringLiteral("Benchmark");
    plan.months = 24;
    plan.tailMonths = 0;
    plan.company.deductibleShare = 1;
    for (int i = 0; i < channels; ++i) {
        Channel channel;
        channel.id = QStringLiteral("channel_%1").arg(i + 1);
        channel.slot = i;
        channel.adBudgetPerMonth = Money{10000 + 5000 * i};
        channel.effort = {0.05, 0.01, 0.05}; // so that there is time for all of it
        channel.reachablePeople = 20000.0 + 1000 * i;
        channel.paid.costPerThousand = {5.0 + i, 8.0 + i, 14.0 + i};
        channel.paid.weeklyCarryOver = 0.2;
        channel.organic.followersAtStart = 400 + 100 * i;
        channel.organic.postsPerMonth = 8;
        plan.channels.push_back(channel);
    }
    RoleAssignment editor;
    editor.hoursPerWeek = 6;
    plan.duties.roles.push_back(editor);
    plan.economics.orderValue = {40, 60, 95};
    plan.economics.setupCost = Money{100000};
    plan.economics.contentPerMonth = Money{10000};
    plan.economics.toolsPerMonth = Money{3000};
    plan.nextChannelSlot = channels;
    return plan;
}

} // namespace ertrag
