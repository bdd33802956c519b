// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/effort.h"

#include "core/campaign/field_check.h"
#include "core/campaign/scaling.h"
#include "core/catalogue/channel_kinds.h"

#include <algorithm>

namespace ertrag
{
namespace
{

/// Contacts a month of a channel at the likely values, at the start.
double contactsPerMonth(const Channel& channel, int decimals)
{
    const double ads = channel.adBudgetPerMonth.units(decimals);
    const PaidFunnel& paid = channel.paid;
    double contacts =
        channel.organic.followersAtStart * channel.organic.postsPerMonth * channel.organic.reachPerPost.likely;
    if (paid.basis == PriceBasis::PerThousandContacts && paid.costPerThousand.likely > 0)
        contacts += 1000 * ads / paid.costPerThousand.likely;
    if (paid.basis == PriceBasis::PerClick && paid.costPerClick.likely > 0 && paid.clickRate.likely > 0)
        contacts += ads / paid.costPerClick.likely / paid.clickRate.likely;
    return contacts;
}

double groupSize(const Campaign& campaign)
{
    double people = 0;
    for (const IdealCustomer& group : campaign.audience.idealCustomers)
        if (group.people.given())
            people += group.people.value.likely;
    return people;
}

} // namespace

EffortNorm effortNorm(const Campaign& campaign)
{
    EffortNorm sum;
    int count = 0;
    for (const Channel& channel : campaign.channels) {
        if (!channel.included)
            continue;
        const ChannelKind* kind = findChannelKind(channel.kind);
        sum.low += kind ? kind->hoursLow : channel.hoursPerWeek;
        sum.high += kind ? kind->hoursHigh : channel.hoursPerWeek;
        ++count;
    }
    const double reuse = 1 - std::min(0.4, 0.2 * std::max(0, count - 1));
    return {sum.low * reuse, sum.high * reuse};
}

double plannedHours(const Campaign& campaign)
{
    return ownHours(campaign) + agencyHours(campaign);
}

bool hoursReachNorm(const Campaign& campaign)
{
    const double hours = plannedHours(campaign);
    return hours > 0 && hours * 1.1 >= effortNorm(campaign).low;
}

Exposure plannedExposure(const Campaign& campaign)
{
    Exposure exposure;
    const double group = groupSize(campaign);
    const int decimals = currencyDecimals(campaign.company.currency);
    for (const Channel& channel : campaign.channels) {
        if (!channel.included)
            continue;
        const double people = channel.reachablePeople.given() ? channel.reachablePeople.value : group;
        exposure.reachAboveGroup = exposure.reachAboveGroup || (group > 0 && people > group);
        if (people <= 0)
            continue;
        exposure.sizeKnown = true;
        exposure.highestFrequency = std::max(exposure.highestFrequency, contactsPerMonth(channel, decimals) / people);
    }
    return exposure;
}

double replyHours(const Campaign& campaign)
{
    double hours = 0;
    for (const RoleAssignment& role : campaign.duties.roles)
        if (role.kind == RoleKind::Responder && !role.holder.trimmed().isEmpty())
            hours += role.hoursPerWeek;
    return hours;
}

bool replyTimeIsKept(const Campaign& campaign)
{
    const double hours = replyHours(campaign);
    const Answer<double>& promised = campaign.audience.replyTimeHours;
    return hours > 0 && promised.given() && (promised.value > 4 || hours >= hoursForQuickReplies);
}

} // namespace ertrag
