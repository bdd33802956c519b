// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/verdict/work_view.h"

#include "core/campaign/campaign.h"
#include "core/campaign/scaling.h"
#include "core/catalogue/channel_kinds.h"
#include "core/projection/model/work.h"
#include "ui/present/numbers/number_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

class WorkView
{
    Q_DECLARE_TR_FUNCTIONS(WorkView)
};

ChannelWork workOfChannel(const Campaign& campaign, const Channel& channel)
{
    const PlanWork work = workNeeded(campaign);
    const auto found = std::find_if(work.channels.begin(), work.channels.end(),
                                    [&](const ChannelWork& one) { return one.channel == channel.id; });
    return found == work.channels.end() ? ChannelWork() : *found;
}

QString replies(double number)
{
    return WorkView::tr("%n reply(s)", nullptr, int(std::min(1e9, std::ceil(number))));
}

} // namespace

QString channelHoursText(const Campaign& campaign, const Channel& channel, const NumberText& numbers)
{
    const double hours = workOfChannel(campaign, channel).hours();
    return hours > 0 ? numbers.hours(hours) : QString();
}

QString channelWorkText(const Campaign& campaign, const Channel& channel, const NumberText& numbers)
{
    const ChannelWork work = workOfChannel(campaign, channel);
    QStringList parts;
    if (work.posts > 0)
        parts << WorkView::tr("%n post(s)", nullptr, int(std::ceil(work.posts)));
    if (work.replies > 0)
        parts << replies(work.replies);
    if (work.hoursForAds > 0)
        parts << WorkView::tr("ads");
    if (parts.empty())
        return {};
    return WorkView::tr("A month: %1. That takes about %2 a week.")
        .arg(parts.join(QStringLiteral(", ")), numbers.hours(work.hours()));
}

bool someWorkIsAssumed(const Campaign& campaign)
{
    return std::any_of(campaign.channels.begin(), campaign.channels.end(), [](const Channel& channel) {
        const Effort& own = channel.effort;
        return channel.included && !(own.hoursPerPost.given() && own.hoursPerReply.given() &&
                                     (own.hoursPerAdvertMonth.given() || channel.adBudgetPerMonth.minor <= 0));
    });
}

QString workSourceText(const NumberText& numbers)
{
    return WorkView::tr("What a post, a reply and the ads take (\u2026 in the row): %1.")
        .arg(workSource(numbers.locale().name()));
}

QString hoursText(const Campaign& campaign, const NumberText& numbers)
{
    const PlanWork work = workNeeded(campaign);
    const double channels = hoursOfChannels(campaign), given = hoursOfRoles(campaign) + agencyHours(campaign);
    QString text =
        WorkView::tr(
            "Posts, ads and replies take about %1 a week. Planned are %2 for the channels and %3 for the tasks.")
            .arg(numbers.hours(work.needed()), numbers.hours(channels), numbers.hours(given));
    if (std::abs(channels - given) > 0.05)
        text += QLatin1Char(' ') +
                WorkView::tr("Until both agree, %1 are counted.").arg(numbers.hours(std::max(channels, given)));
    if (!work.enough())
        text += QLatin1Char(' ') + WorkView::tr("So there is time for %1 of the posts and %2 of the replies.")
                                       .arg(numbers.percent(work.postsMade), numbers.percent(work.answered));
    return text;
}

} // namespace ertrag
