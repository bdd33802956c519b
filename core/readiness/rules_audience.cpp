// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/effort.h"
#include "core/readiness/rules.h"

#include <algorithm>

namespace ertrag
{
namespace
{

RuleResult result(int number, const char* field, double possible)
{
    RuleResult r;
    r.number = number;
    r.question = 3;
    r.field = QLatin1String(field);
    r.possible = possible;
    return r;
}

/// Five points: situation 2, radius 1, size 2.
RuleResult targetGroup(const Audience& audience)
{
    RuleResult r = result(12, "audience.ideal_customers", 5);
    const auto& groups = audience.idealCustomers;
    const bool situation = std::any_of(groups.begin(), groups.end(),
                                       [](const IdealCustomer& group) { return !group.situation.trimmed().isEmpty(); });
    const bool size = std::any_of(groups.begin(), groups.end(), [](const IdealCustomer& group) {
        return group.people.given() && group.people.value.likely > 0;
    });
    const bool radius = audience.radiusKm.given() && audience.radiusKm.value > 0;
    r.reached = (situation ? 2 : 0) + (radius ? 1 : 0) + (size ? 2 : 0);
    r.unanswered = groups.empty();
    reason::Group open;
    if (!situation)
        open.open.push_back(GroupPart::Situation);
    if (!size)
        open.open.push_back(GroupPart::Size);
    if (!radius)
        open.open.push_back(GroupPart::Radius);
    if (!open.open.empty())
        r.reason = open;
    if (situation && size && !radius)
        r.field = QStringLiteral("audience.radius_km");
    return r;
}

RuleResult whereFound(const Audience& audience)
{
    RuleResult r = result(13, "audience.evidence", 6);
    r.unanswered = !audience.evidence.given();
    if (r.unanswered)
        return r;
    const bool asked = audience.evidence.value == WhereEvidence::AskedCustomers;
    if (asked && audience.survey.given() && audience.survey.value.asked >= 10)
        r.reached = 6;
    else if (audience.evidence.value == WhereEvidence::Figures) {
        r.reached = 3;
        r.reason = reason::FiguresOnly{};
    } else if (asked) {
        r.field = QStringLiteral("audience.survey");
        if (audience.survey.given() && audience.survey.value.asked > 0)
            r.reason = reason::FewAsked{audience.survey.value.asked};
    }
    return r;
}

RuleResult plausibleContacts(const Campaign& campaign)
{
    RuleResult r = result(14, "channels", 4);
    const Exposure exposure = plannedExposure(campaign);
    r.unanswered = !exposure.sizeKnown;
    const bool plausible =
        exposure.sizeKnown && !exposure.reachAboveGroup && exposure.highestFrequency <= highestBearableFrequency;
    r.reached = plausible ? 4 : 0;
    if (exposure.highestFrequency > highestBearableFrequency)
        r.reason = reason::TooManyContacts{exposure.highestFrequency, highestBearableFrequency};
    return r;
}

RuleResult fewChannels(const Campaign& campaign)
{
    RuleResult r = result(15, "channels", 5);
    const auto count = std::count_if(campaign.channels.begin(), campaign.channels.end(),
                                     [](const Channel& channel) { return channel.included; });
    r.unanswered = count == 0;
    r.reached = count > 0 && (count <= 3 || hoursReachNorm(campaign)) ? 5 : 0;
    if (count > 0 && r.reached == 0)
        r.reason = reason::ChannelsAndHours{int(count), plannedHours(campaign), effortNorm(campaign).low};
    return r;
}

} // namespace

std::vector<RuleResult> audienceRules(const Campaign& campaign)
{
    return {targetGroup(campaign.audience), whereFound(campaign.audience), plausibleContacts(campaign),
            fewChannels(campaign)};
}

} // namespace ertrag
