// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/work_points.h"

#include "core/campaign/scaling.h"
#include "core/projection/model/work.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

Point point(const char* rule, int question, const QString& field, const Reason& reason)
{
    Point made;
    made.rule = QLatin1String(rule);
    made.question = question;
    made.field = field;
    made.reason = reason;
    return made;
}

} // namespace

std::vector<Point> workPoints(const Campaign& campaign)
{
    std::vector<Point> points;
    const PlanWork work = workNeeded(campaign);
    if (work.channels.empty())
        return points;
    const QString roles = QStringLiteral("duties.roles");
    const double channels = hoursOfChannels(campaign), tasks = hoursOfRoles(campaign) + agencyHours(campaign);
    if (std::abs(channels - tasks) > workTolerance)
        points.push_back(point("W1", 4, roles, reason::HoursDiffer{channels, tasks, work.available}));
    if (work.needed() > work.available + workTolerance)
        points.push_back(point("W2", 4, roles,
                               reason::WorkAboveHours{work.needed(), work.available, work.postsMade, work.answered}));
    for (const Channel& channel : campaign.channels) {
        const double people = channel.reachablePeople.valueOr(0), followers = channel.organic.followersAtStart;
        if (channel.included && people > 0 && followers > people)
            points.push_back(point("W3", 3, QStringLiteral("channels/%1.organic.followers_at_start").arg(channel.id),
                                   reason::MoreFollowersThanPeople{followers, people}));
    }
    return points;
}

} // namespace ertrag
