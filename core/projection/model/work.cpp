// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/work.h"

#include "core/base/month.h"
#include "core/campaign/campaign.h"
#include "core/projection/model/cash_inputs.h"
#include "core/projection/model/response.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

double shareOf(double available, double needed)
{
    return needed > 0 ? std::min(1.0, available / needed) : 1;
}

/// As mostFollowers() of the plan's channel.
double mostFollowersOf(const CashInputs& in, const ChannelInputs& channel)
{
    double now = channel.followersAtStart, most = now;
    for (int t = 1; t < in.months; ++t) {
        now = now * (1 - channel.churnPerMonth) + channel.postsPerMonth * channel.gainPerPost;
        if (channel.people > 0)
            now = std::min(now, channel.people);
        most = std::max(most, now);
    }
    return most;
}

/// Hours a month.
double postHours(const ChannelInputs& channel)
{
    return channel.postsPerMonth * channel.hoursPerPost;
}
double advertHours(const ChannelInputs& channel)
{
    return channel.adsPerMonth > 0 ? channel.hoursPerAdvertMonth : 0;
}

/// The channel as it is in one month, as if it were so in all.
ChannelInputs inMonth(const CashInputs& in, ChannelInputs channel, int t, double demand)
{
    channel.adsPerMonth *= channel.adsShape.in(t);
    channel.postsPerMonth *= channel.postsShape.in(t);
    channel.enquiryRate *= demand;
    if (!in.contactPrices.empty())
        channel.costPerThousand *= in.contactPrices[size_t(in.firstMonth + t) % 12],
            channel.costPerClick *= in.contactPrices[size_t(in.firstMonth + t) % 12];
    return channel;
}

struct Shares {
    double posts = 1, replies = 1;
};

Shares sharesOf(const CashInputs& in, const std::vector<ChannelInputs>& channels, double available)
{
    double first = 0, replies = 0;
    for (const ChannelInputs& channel : channels) {
        first += (postHours(channel) + advertHours(channel)) / weeksPerMonth;
        if (channel.hoursPerReply > 0)
            replies += fullMonthEnquiries(in, channel) * channel.hoursPerReply / weeksPerMonth;
    }
    return {shareOf(available, first), shareOf(available, first + replies)};
}

bool differsByMonth(const CashInputs& in)
{
    const auto differs = [](const ChannelInputs& channel) {
        return !channel.adsShape.parts.empty() || !channel.postsShape.parts.empty();
    };
    return !in.availableShape.parts.empty() || (in.hasSeason() && in.seasonOnEnquiries) || !in.contactPrices.empty() ||
           std::any_of(in.channels.begin(), in.channels.end(), differs);
}

} // namespace

double PlanWork::needed() const
{
    double sum = 0;
    for (const ChannelWork& channel : channels)
        sum += channel.hours();
    return sum;
}

double fullMonthEnquiries(const CashInputs& in, const ChannelInputs& channel)
{
    const double spend = anchoredSpend(channel.adsPerMonth, channel.plannedAds, channel.halfSaturation, channel.slope);
    const double contactsBought = channel.perClick ? ratio(ratio(spend, channel.costPerClick), channel.clickRate)
                                                   : ratio(1000 * spend, channel.costPerThousand);
    const double bought = channel.perClick ? ratio(spend, channel.costPerClick) : channel.clickRate * contactsBought;
    const double ofPosts =
        mostFollowersOf(in, channel) * channel.postsPerMonth * (1 - channel.boostedShare) * channel.reachPerPost;
    const double contacts = contactsBought + ofPosts, most = channel.impressionsCap;
    const double reached = most > 0 && contacts > most ? most / contacts : 1;
    const double enquiries = reached * (bought + ofPosts * channel.organicClickRate) * channel.enquiryRate;
    return channel.people > 0 ? std::min(enquiries, channel.people) : enquiries;
}

CloseRates closeRates(const CashInputs& in)
{
    double enquiries = 0;
    for (const ChannelInputs& channel : in.channels)
        enquiries += fullMonthEnquiries(in, channel);
    double mean = 0, highest = 0;
    for (const ChannelInputs& channel : in.channels) {
        const double weight =
            enquiries > 0 ? fullMonthEnquiries(in, channel) / enquiries : 1 / double(in.channels.size());
        mean += weight * channel.closeRate;
        highest = weight > 0 ? std::max(highest, channel.closeRate) : highest;
    }
    return {mean, std::isfinite(in.mostOrdersPerMonth) ? mean : ratio(mean, highest)};
}

void shareWork(CashInputs& in)
{
    const Shares shares = sharesOf(in, in.channels, in.hoursAvailable);
    in.postsMade = shares.posts;
    in.answered = shares.replies;
    in.postsMadeIn.clear();
    in.answeredIn.clear();
    if (!differsByMonth(in))
        return;
    const Demand demand = demandOf(in);
    for (int t = 0; t < in.months; ++t) {
        std::vector<ChannelInputs> channels;
        for (const ChannelInputs& channel : in.channels)
            channels.push_back(inMonth(in, channel, t, demand.enquiries[size_t(t)]));
        const Shares ofMonth = sharesOf(in, channels, in.hoursAvailable * in.availableShape.in(t));
        in.postsMadeIn.push_back(ofMonth.posts);
        in.answeredIn.push_back(ofMonth.replies);
    }
}

PlanWork workNeeded(const Campaign& plan)
{
    const CashInputs in = cashInputs(plan);
    PlanWork work;
    work.available = in.hoursAvailable;
    work.postsMade = in.postsMade;
    work.answered = in.answered;
    auto channel = in.channels.begin();
    for (const Channel& planned : plan.channels) {
        if (!planned.included)
            continue;
        const double replies = fullMonthEnquiries(in, *channel);
        work.channels.push_back({planned.id, channel->postsPerMonth, replies, postHours(*channel) / weeksPerMonth,
                                 advertHours(*channel) / weeksPerMonth,
                                 replies * channel->hoursPerReply / weeksPerMonth});
        ++channel;
    }
    return work;
}

} // namespace ertrag
