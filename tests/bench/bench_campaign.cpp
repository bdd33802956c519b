// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_campaign.h"
#include "core/campaign/media_plan.h"

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

Campaign benchCalendar(int channels)
{
    Campaign plan = benchCampaign(channels);
    for (Channel& channel : plan.channels)
        for (int t = 0; t < plan.months; ++t) {
            channel.adBudgetByMonth.push_back({channel.adBudgetPerMonth.minor * (t % 4)});
            channel.organic.postsByMonth.push_back(4 + t % 9);
        }
    plan.season.source = SeasonSource::Trade;
    plan.season.demand = {0.6, 0.7, 0.85, 0.9, 1.2, 1.2, 1.4, 1.4, 1.15, 1.1, 0.75, 0.75};
    plan.season.strength = {0.5, 1, 1.5};
    plan.salesCycle.halfWeeks = {4, 8, 14};
    plan.salesCycle.spread = {2, 3, 4};
    plan.salesCycle.paymentDays = 30;
    settleMonths(plan, plan);
    return plan;
}

} // namespace ertrag
