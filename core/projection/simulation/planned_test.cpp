// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/planned_test.h"

#include "core/campaign/campaign.h"
#include "core/projection/simulation/decision.h"
#include "core/projection/simulation/prior_weight.h"
#include "core/projection/simulation/sampling.h"

#include <algorithm>

namespace ertrag
{

namespace
{

constexpr double mostOfTheAds = 0.5; // a test that costs more is no longer a test

/// The paid channel with the largest budget: its place among the plan's channels and among those of the inputs.
struct Place {
    const Channel* channel = nullptr;
    size_t input = 0;
};

Place largestPaid(const Campaign& plan)
{
    Place found;
    size_t input = 0;
    for (const Channel& channel : plan.channels) {
        if (!channel.included)
            continue;
        if (channel.adBudgetPerMonth.minor > 0 &&
            (!found.channel || channel.adBudgetPerMonth > found.channel->adBudgetPerMonth))
            found = {&channel, input};
        ++input;
    }
    return found;
}

double pricePerClick(const ChannelInputs& in)
{
    if (in.perClick)
        return in.costPerClick;
    return in.clickRate > 0 ? in.costPerThousand / 1000 / in.clickRate : 0;
}

/// Mean and variance of customers per click: a product of two shares that are not related.
Moments customersPerClick(const Channel& channel)
{
    const Moments enquiries = moments(Support::Share, channel.enquiryRate);
    const Moments closes = moments(Support::Share, channel.closeRate);
    const double mean = enquiries.mean * closes.mean;
    const auto square = [](const Moments& m) { return m.variance + m.mean * m.mean; };
    return {mean, square(enquiries) * square(closes) - mean * mean};
}

/// What all customers of this channel bring to the likely NPV. In proportion to its customers per click; the rest of
/// the NPV does not depend on them.
double broughtBy(size_t channel, CashInputs inputs, const CashRun& likely)
{
    inputs.channels[channel].closeRate = 0;
    std::vector<CashMonth> months(size_t(inputs.horizon()));
    return likely.npv - runCash(inputs, cashFrame(inputs), months).npv;
}

} // namespace

std::optional<PlannedTest> plannedTest(const Campaign& plan, const CashInputs& inputs, const CashRun& likely,
                                       const TestStake& stake)
{
    const Place place = largestPaid(plan);
    if (!place.channel)
        return std::nullopt;
    const ChannelInputs& in = inputs.channels[place.input];
    const double price = pricePerClick(in) * inputs.boughtCostFactor;
    const double likelyRate = in.enquiryRate * in.closeRate;
    const Moments rate = customersPerClick(*place.channel);
    const auto weight = casesOfShare(rate.mean, rate.variance);
    if (!(price > 0) || !(likelyRate > 0) || !weight)
        return std::nullopt;
    const double value = broughtBy(place.input, inputs, likely) / likelyRate;
    if (!(value > 0))
        return std::nullopt;
    const RateDecision decision{rate.mean * *weight, (1 - rate.mean) * *weight, value,
                                value * rate.mean - stake.meanNpv};
    PlannedTest planned{place.channel->id, 0,         0, 0, std::min(perfectInformation(decision), stake.mostWorth),
                        decision.a,        decision.b};
    const double most = mostOfTheAds * in.adsPerMonth * inputs.months * inputs.boughtCostFactor;
    for (int clicks : {50, 100, 200, 300, 500, 1000, 2000, 5000}) {
        const double cost = clicks * price;
        if (cost > most)
            break;
        const double worth = std::min(sampleInformation(decision, clicks), stake.mostWorth);
        if (planned.clicks == 0 || worth - cost > planned.worth - planned.cost) {
            planned.clicks = clicks;
            planned.cost = cost;
            planned.worth = worth;
        }
    }
    return planned.clicks > 0 ? std::optional(planned) : std::nullopt;
}

} // namespace ertrag
