// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/close_rate.h"

#include "core/campaign/campaign.h"
#include "core/campaign/currencies.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace ertrag
{
namespace
{

double paidContacts(const Channel& channel, int decimals)
{
    const PaidFunnel& paid = channel.paid;
    const double ads = channel.adBudgetPerMonth.units(decimals);
    if (paid.basis == PriceBasis::PerThousandContacts)
        return paid.costPerThousand.likely > 0 ? 1000 * ads / paid.costPerThousand.likely : 0;
    return paid.costPerClick.likely > 0 && paid.clickRate.likely > 0
               ? ads / paid.costPerClick.likely / paid.clickRate.likely
               : 0;
}

double paidClicks(const Channel& channel, int decimals)
{
    const PaidFunnel& paid = channel.paid;
    if (paid.basis == PriceBasis::PerThousandContacts)
        return paidContacts(channel, decimals) * paid.clickRate.likely;
    return paid.costPerClick.likely > 0 ? channel.adBudgetPerMonth.units(decimals) / paid.costPerClick.likely : 0;
}

double peopleOf(const Channel& channel)
{
    return channel.reachablePeople.given() ? channel.reachablePeople.value : 0;
}

} // namespace

double mostFollowers(const Channel& channel, int months)
{
    const OrganicFunnel& own = channel.organic;
    const double people = peopleOf(channel);
    const auto kept = [people](double followers) { return people > 0 ? std::min(followers, people) : followers; };
    double now = kept(own.followersAtStart), most = now;
    for (int t = 1; t < months; ++t) {
        now = kept(now * (1 - own.churnPerMonth.likely) + own.postsPerMonth * own.gainPerPost.likely);
        most = std::max(most, now);
    }
    return most;
}

double likelyEnquiries(const Channel& channel, int months, int decimals)
{
    const OrganicFunnel& own = channel.organic;
    const double people = peopleOf(channel), boosted = channel.adBudgetPerMonth.minor > 0 ? own.boostedShare : 0;
    const double ofPosts = mostFollowers(channel, months) * own.postsPerMonth * (1 - boosted) * own.reachPerPost.likely;
    const double contacts = paidContacts(channel, decimals) + ofPosts, most = contactsPerPerson * people;
    const double reached = people > 0 && contacts > most ? most / contacts : 1;
    const double clicks = reached * (paidClicks(channel, decimals) + ofPosts * own.clickRate.likely);
    const double enquiries = clicks * channel.enquiryRate.likely;
    return people > 0 ? std::min(enquiries, people) : enquiries;
}

Estimate closeRangeOf(const Campaign& plan)
{
    const int decimals = currencyDecimals(plan.company.currency);
    std::vector<std::pair<double, const Estimate*>> asked;
    double enquiries = 0;
    for (const Channel& channel : plan.channels)
        if (channel.included) {
            asked.emplace_back(likelyEnquiries(channel, plan.months, decimals), &channel.closeRate);
            enquiries += asked.back().first;
        }
    // From the first one on, so that equal rates have exactly this rate as their mean.
    const auto mean = [&](double Estimate::*value) {
        if (asked.empty())
            return 0.0;
        const double first = asked.front().second->*value;
        double sum = 0;
        for (const auto& one : asked)
            sum += (one.second->*value - first) * (enquiries > 0 ? one.first / enquiries : 1 / double(asked.size()));
        return std::clamp(first + sum, 0.0, 1.0); // rounding leaves a mean of shares a share
    };
    const double low = mean(&Estimate::low), likely = std::max(low, mean(&Estimate::likely));
    return {low, likely, std::max(likely, mean(&Estimate::high)), Origin::Assumption}; // nor does it change their order
}

double closeRateOf(const Campaign& plan)
{
    return closeRangeOf(plan).likely;
}

} // namespace ertrag
