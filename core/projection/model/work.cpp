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
double mostFollowersOf(const CashInputs& in, const ChannelInputs& channel, double posts)
{
    double now = channel.followersAtStart, most = now;
    for (int t = 1; t < in.months; ++t) {
        now = now * (1 - channel.churnPerMonth) + posts * channel.gainPerPost;
        if (channel.people > 0)
            now = std::min(now, channel.people);
        most = std::max(most, now);
    }
    return most;
}

/// What a month has, as if all were so.
struct OneMonth {
    double ads = 0, posts = 0; ///< a month
    double demand = 1, price = 1;
};

OneMonth meanMonth(const ChannelInputs& channel)
{
    return {channel.adsPerMonth, channel.postsPerMonth};
}

OneMonth monthOf(const CashInputs& in, const ChannelInputs& channel, int t, double demand)
{
    const double price = in.contactPrices.empty() ? 1 : in.contactPrices[size_t(in.firstMonth + t) % 12];
    return {channel.adsPerMonth * channel.adsShape.in(t), channel.postsPerMonth * channel.postsShape.in(t), demand,
            price};
}

/// Hours a month.
double postHours(const ChannelInputs& channel, const OneMonth& month)
{
    return month.posts * channel.hoursPerPost;
}
double advertHours(const ChannelInputs& channel, const OneMonth& month)
{
    return month.ads > 0 ? channel.hoursPerAdvertMonth : 0;
}

double enquiriesOf(const CashInputs& in, const ChannelInputs& channel, const OneMonth& month)
{
    const double spend =
        anchoredSpend(month.ads, channel.plannedAds, channel.halfSaturation, channel.slope) / month.price;
    const double contactsBought = channel.perClick ? ratio(ratio(spend, channel.costPerClick), channel.clickRate)
                                                   : ratio(1000 * spend, channel.costPerThousand);
    const double bought = channel.perClick ? ratio(spend, channel.costPerClick) : channel.clickRate * contactsBought;
    const double ofPosts = month.posts > 0 ? mostFollowersOf(in, channel, month.posts) * month.posts *
                                                 (1 - channel.boostedShare) * channel.reachPerPost
                                           : 0;
    const double contacts = contactsBought + ofPosts, most = channel.impressionsCap;
    const double reached = most > 0 && contacts > most ? most / contacts : 1;
    const double enquiries =
        reached * (bought + ofPosts * channel.organicClickRate) * channel.enquiryRate * month.demand;
    return channel.people > 0 ? std::min(enquiries, channel.people) : enquiries;
}

struct Shares {
    double posts = 1, replies = 1;
};

/// `monthOfChannel` gives the month of a channel.
template <class MonthOfChannel> Shares sharesOf(const CashInputs& in, double available, MonthOfChannel&& monthOfChannel)
{
    double first = 0, replies = 0;
    for (const ChannelInputs& channel : in.channels) {
        const OneMonth month = monthOfChannel(channel);
        first += (postHours(channel, month) + advertHours(channel, month)) / weeksPerMonth;
        if (channel.hoursPerReply > 0)
            replies += enquiriesOf(in, channel, month) * channel.hoursPerReply / weeksPerMonth;
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
    return enquiriesOf(in, channel, meanMonth(channel));
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
    const Shares shares = sharesOf(in, in.hoursAvailable, meanMonth);
    in.postsMade = shares.posts;
    in.answered = shares.replies;
    in.postsMadeIn.clear();
    in.answeredIn.clear();
    if (!differsByMonth(in))
        return;
    const Demand demand = demandOf(in);
    for (int t = 0; t < in.months; ++t) {
        const auto month = [&](const ChannelInputs& channel) {
            return monthOf(in, channel, t, demand.enquiries[size_t(t)]);
        };
        const Shares ofMonth = sharesOf(in, in.hoursAvailable * in.availableShape.in(t), month);
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
        work.channels.push_back({planned.id, channel->postsPerMonth, replies,
                                 postHours(*channel, meanMonth(*channel)) / weeksPerMonth,
                                 advertHours(*channel, meanMonth(*channel)) / weeksPerMonth,
                                 replies * channel->hoursPerReply / weeksPerMonth});
        ++channel;
    }
    return work;
}

} // namespace ertrag
