// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/levers.h"
#include "core/campaign/campaign.h"
#include "core/campaign/close_rate.h"
#include "core/campaign/field_check.h"
#include "core/campaign/media_plan.h"
#include "core/campaign/scaling.h"

#include <algorithm>

namespace ertrag
{

Estimate scaledShare(Estimate estimate, double factor)
{
    for (double* value : {&estimate.low, &estimate.likely, &estimate.high})
        *value = std::clamp(*value * factor, 0.0, 1.0);
    return estimate;
}

bool splitAdBudget(Campaign& campaign, Money total)
{
    std::vector<Channel*> included;
    std::vector<double> weights;
    for (Channel& channel : campaign.channels)
        if (channel.included) {
            included.push_back(&channel);
            weights.push_back(double(std::max<qint64>(0, channel.adBudgetPerMonth.minor)));
        }
    if (included.empty())
        return total.minor == 0;
    if (std::all_of(weights.begin(), weights.end(), [](double weight) { return weight == 0; }))
        weights.assign(weights.size(), 1);
    const std::vector<Money> parts = splitByWeights(total, weights);
    for (size_t i = 0; i < parts.size(); ++i) {
        included[i]->adBudgetPerMonth = parts[i];
        included[i]->adBudgetByMonth = scaledTo(parts[i], included[i]->adBudgetByMonth, campaign.months);
    }
    return true;
}

static double roleHours(const Campaign& campaign, bool ofAgency)
{
    double sum = 0;
    for (const RoleAssignment& role : campaign.duties.roles)
        sum += (role.kind == RoleKind::Agency) == ofAgency ? role.hoursPerWeek : 0;
    return sum;
}

double hoursOfRoles(const Campaign& campaign)
{
    return roleHours(campaign, false);
}

double agencyHours(const Campaign& campaign)
{
    return roleHours(campaign, true);
}

double hoursOfChannels(const Campaign& campaign)
{
    double sum = 0;
    for (const Channel& channel : campaign.channels)
        sum += channel.included ? channel.hoursPerWeek : 0;
    return sum;
}

double ownHours(const Campaign& campaign)
{
    return std::max(hoursOfRoles(campaign), hoursOfChannels(campaign) - agencyHours(campaign));
}

static double channelHoursIn(const Campaign& campaign, int month)
{
    double sum = 0;
    for (const Channel& channel : campaign.channels)
        sum += channel.included ? valueIn(channel.hoursPerWeek, channel.hoursByMonth, month) : 0;
    return sum;
}

static bool agencyWorksIn(const Campaign& campaign, int month)
{
    const auto& agency = campaign.duties.agency;
    return !agency.given() || agency.value.retainerByMonth.empty() ||
           valueIn(agency.value.retainerPerMonth, agency.value.retainerByMonth, month).minor > 0;
}

HoursOfMonth hoursIn(const Campaign& campaign, int month)
{
    const double mean = hoursOfChannels(campaign), channels = channelHoursIn(campaign, month);
    const double roles = hoursOfRoles(campaign) * (mean > 0 ? channels / mean : 1);
    const double agency = agencyWorksIn(campaign, month) ? agencyHours(campaign) : 0;
    return {std::max(roles, channels - agency), agency};
}

bool hoursDifferByMonth(const Campaign& campaign)
{
    const auto differs = [](const Channel& channel) { return channel.included && !channel.hoursByMonth.empty(); };
    return std::any_of(campaign.channels.begin(), campaign.channels.end(), differs) ||
           (campaign.duties.agency.given() && !campaign.duties.agency.value.retainerByMonth.empty());
}

void scaleHours(Campaign& campaign, double hours)
{
    const double planned = ownHours(campaign), bought = agencyHours(campaign);
    auto& roles = campaign.duties.roles;
    const auto isOwn = [](const RoleAssignment& role) { return role.kind != RoleKind::Agency; };
    if (planned > 0) {
        for (RoleAssignment& role : roles)
            role.hoursPerWeek *= isOwn(role) ? hours / planned : 1;
        for (Channel& channel : campaign.channels) {
            channel.hoursPerWeek *= (hours + bought) / (planned + bought);
            channel.hoursByMonth = scaledTo(channel.hoursPerWeek, channel.hoursByMonth, campaign.months);
        }
    } else if (hours > 0) {
        auto first = std::find_if(roles.begin(), roles.end(), isOwn);
        if (first == roles.end())
            first = roles.emplace(roles.end());
        first->hoursPerWeek = hours;
    }
}

static double firstMargin(const Campaign& plan)
{
    return plan.economics.orderValue.likely * plan.economics.contributionMargin.likely;
}

static double adUnits(const Campaign& plan)
{
    Money sum;
    for (const Channel& channel : plan.channels)
        if (channel.included)
            sum += channel.adBudgetPerMonth;
    return sum.units(currencyDecimals(plan.company.currency));
}

Levers plannedLevers(const Campaign& plan)
{
    return {adUnits(plan), ownHours(plan), closeRateOf(plan), firstMargin(plan), plan.months, 0, 0};
}

/// More hours make more posts. With fewer the same posts stay planned: what nobody has time for is not made and not
/// answered (core/projection/model/work.h).
static void leverHours(Campaign& plan, double hours)
{
    const double planned = ownHours(plan);
    scaleHours(plan, hours);
    if (planned > 0 && hours > planned)
        for (Channel& channel : plan.channels) {
            OrganicFunnel& organic = channel.organic;
            organic.postsPerMonth *= hours / planned;
            organic.postsByMonth = scaledTo(organic.postsPerMonth, organic.postsByMonth, plan.months);
        }
}

static void leverCloseRate(Campaign& plan, double rate, double planned)
{
    for (Channel& channel : plan.channels)
        channel.closeRate = planned > 0 ? scaledShare(channel.closeRate, rate / planned)
                                        : Estimate::exactly(rate, channel.closeRate.origin);
}

static void leverMargin(Campaign& plan, double margin)
{
    const double planned = firstMargin(plan);
    if (planned > 0)
        plan.economics.contributionMargin = scaledShare(plan.economics.contributionMargin, margin / planned);
}

/// The rates were stated for the planned spend; what more or less of it brings is for saturation to say.
static void leverAds(Campaign& plan, double units)
{
    for (Channel& channel : plan.channels)
        if (channel.ratesHoldAt.minor == 0)
            channel.ratesHoldAt = channel.adBudgetPerMonth;
    splitAdBudget(plan, Money::fromUnits(units, currencyDecimals(plan.company.currency)));
}

template <class T> static void pause(T& everyMonth, std::vector<T>& byMonth, const std::vector<int>& paused, int months)
{
    if (byMonth.empty())
        byMonth.assign(size_t(months), everyMonth);
    byMonth = filledTo(everyMonth, std::move(byMonth), months);
    for (const int t : paused)
        byMonth[size_t(t)] = T{};
    everyMonth = meanOf(everyMonth, byMonth, months);
}

static std::vector<int> monthsOf(const Campaign& plan, int calendarMonth)
{
    std::vector<int> all;
    for (int t = 0; t < plan.months; ++t)
        if ((plan.start + t).month() == calendarMonth)
            all.push_back(t);
    return all;
}

static int monthsWithAds(const Channel& channel, int months)
{
    int count = 0;
    for (int t = 0; t < months; ++t)
        count += valueIn(channel.adBudgetPerMonth, channel.adBudgetByMonth, t).minor > 0;
    return count;
}

/// The rates hold at the same spend of a month with ads as before, though the mean of all months is another.
static void pauseAds(Channel& channel, const std::vector<int>& paused, int months)
{
    const Money held = channel.ratesHoldAt.minor > 0 ? channel.ratesHoldAt : channel.adBudgetPerMonth;
    const int before = monthsWithAds(channel, months);
    pause(channel.adBudgetPerMonth, channel.adBudgetByMonth, paused, months);
    const int after = monthsWithAds(channel, months);
    const Money now{qRound64(double(held.minor) * after / before)};
    if (now != channel.adBudgetPerMonth)
        channel.ratesHoldAt = now;
}

/// Hours and bills go on: people and contracts are there in a pause too. A channel that does nothing then anyway stays
/// as it is.
static void leverPause(Campaign& plan, int calendarMonth)
{
    const std::vector<int> paused = monthsOf(plan, calendarMonth);
    const auto anything = [&](auto everyMonth, const auto& byMonth) {
        return std::any_of(paused.begin(), paused.end(),
                           [&](int t) { return valueIn(everyMonth, byMonth, t) != decltype(everyMonth){}; });
    };
    for (Channel& channel : plan.channels) {
        OrganicFunnel& organic = channel.organic;
        if (anything(channel.adBudgetPerMonth, channel.adBudgetByMonth)) {
            pauseAds(channel, paused, plan.months);
        }
        if (anything(organic.postsPerMonth, organic.postsByMonth))
            pause(organic.postsPerMonth, organic.postsByMonth, paused, plan.months);
    }
}

Campaign withLevers(Campaign plan, const Levers& levers)
{
    // A lever that stands at the plan must give the plan itself, bit for bit: nothing is multiplied by 1.0000000001.
    const Levers planned = plannedLevers(plan);
    if (levers.adBudgetPerMonth && levers.adBudgetPerMonth != planned.adBudgetPerMonth)
        leverAds(plan, *levers.adBudgetPerMonth);
    if (levers.hoursPerWeek && levers.hoursPerWeek != planned.hoursPerWeek)
        leverHours(plan, *levers.hoursPerWeek);
    if (levers.closeRate && levers.closeRate != planned.closeRate)
        leverCloseRate(plan, *levers.closeRate, planned.closeRate.value_or(0));
    if (levers.marginPerCustomer && levers.marginPerCustomer != planned.marginPerCustomer)
        leverMargin(plan, *levers.marginPerCustomer);
    if (levers.months && *levers.months != plan.months) {
        plan.months = *levers.months;
        settleMonths(plan, plan);
    }
    plan.start = plan.start + levers.startLater.value_or(0);
    if (levers.pauseInMonth.value_or(0) > 0)
        leverPause(plan, *levers.pauseInMonth);
    return plan;
}

} // namespace ertrag
