// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/planned_test.h"

#include "core/base/month.h"
#include "core/campaign/campaign.h"
#include "core/math/gamma_delay.h"
#include "core/projection/simulation/decision.h"
#include "core/projection/simulation/prior_weight.h"
#include "core/projection/simulation/sampling.h"

#include <algorithm>
#include <array>
#include <cmath>

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

/// What clicks cost and when, currency units.
struct ClickCosts {
    double price = 0, adsPerMonth = 0, most = 0, labourPerMonth = 0;
};

/// Of the customers that a test brings, the share that has bought at its end; its clicks come evenly over its months.
struct DueShare {
    std::optional<GammaDelay> delay; ///< in months; absent without a sales cycle

    double at(PlannedTest::Stage stage, double months) const
    {
        return stage == PlannedTest::Stage::Customers && delay && months > 0 ? delay->summedUntil(months) / months : 1;
    }
};

DueShare dueShare(const SalesCycle& cycle)
{
    if (!cycle.counts())
        return {};
    return {gammaDelay(cycle.halfWeeks.likely / weeksPerMonth, cycle.spread.likely)};
}

double pricePerClick(const ChannelInputs& in)
{
    if (in.perClick)
        return in.costPerClick;
    return in.clickRate > 0 ? in.costPerThousand / 1000 / in.clickRate : 0;
}

/// Mean and variance of a product of two shares that are not related.
Moments product(const Moments& one, const Moments& other)
{
    const double mean = one.mean * other.mean;
    const auto square = [](const Moments& m) { return m.variance + m.mean * m.mean; };
    return {mean, square(one) * square(other) - mean * mean};
}

/// What all customers of this channel bring to the likely NPV. In proportion to its customers per click; the rest of
/// the NPV does not depend on them.
double broughtBy(size_t channel, CashInputs inputs, const CashRun& likely)
{
    inputs.channels[channel].closeRate = 0;
    std::vector<CashMonth> months(size_t(inputs.horizon()));
    return likely.npv - runCash(inputs, cashFrame(inputs), months).npv;
}

/// A stage at which a test could be read: successes per click, and the NPV that depends on them.
struct Reading {
    PlannedTest::Stage stage = PlannedTest::Stage::Customers;
    Moments rate;
    double value = 0; ///< NPV for a rate of 1
};

/// Both stages; with enquiries the share that becomes customers stays at its mean.
std::array<Reading, 2> readingsOf(const Channel& channel, double broughtPerRate)
{
    const Moments enquiries = moments(Support::Share, channel.enquiryRate);
    const Moments closes = moments(Support::Share, channel.closeRate);
    return {Reading{PlannedTest::Stage::Customers, product(enquiries, closes), broughtPerRate},
            Reading{PlannedTest::Stage::Enquiries, enquiries, broughtPerRate * closes.mean}};
}

/// The number of clicks with the largest gain at one stage; `none` holds what every number has in common.
std::optional<PlannedTest> bestAt(const Reading& reading, const PlannedTest& none, const TestStake& stake,
                                  const ClickCosts& costs, const DueShare& due)
{
    const auto weight = casesOfShare(reading.rate.mean, reading.rate.variance);
    if (!weight || !(reading.value > 0))
        return std::nullopt;
    const auto decisionAt = [&](double meanNpv) {
        const double m = reading.rate.mean;
        return RateDecision{m * *weight, (1 - m) * *weight, reading.value, reading.value * m - meanNpv};
    };
    const RateDecision decision = decisionAt(stake.meanNpv);
    // What has not shown up at the end teaches nothing: so many clicks less were watched.
    const auto worth = [&](double meanNpv, const PlannedTest& test) {
        const int watched = int(std::lround(test.clicks * due.at(test.stage, test.months)));
        return std::min(sampleInformation(decisionAt(meanNpv), watched), stake.mostWorth);
    };
    std::optional<PlannedTest> best;
    for (int clicks : {50, 100, 200, 300, 500, 1000, 2000, 5000}) {
        PlannedTest test = none;
        test.stage = reading.stage;
        test.clicks = clicks;
        test.clickCost = clicks * costs.price;
        test.months = test.clickCost / costs.adsPerMonth;
        test.hoursCost = test.months * costs.labourPerMonth;
        test.cost = test.clickCost + test.hoursCost + test.setupCost;
        const double share = due.at(test.stage, test.months);
        test.expected = clicks * reading.rate.mean * share;
        if (test.clickCost > costs.most)
            break;
        if (test.expected < leastSuccesses || share < leastDueShare)
            continue;
        test.worth = worth(stake.meanNpv, test);
        if (best && test.worth - test.cost <= best->worth - best->cost)
            continue;
        best = test;
    }
    if (!best)
        return std::nullopt;
    best->a = decision.a;
    best->b = decision.b;
    best->perfect = std::min(perfectInformation(decision), stake.mostWorth);
    best->worthError = 0.5 * std::abs(worth(stake.meanNpv + stake.meanNpvError, *best) -
                                      worth(stake.meanNpv - stake.meanNpvError, *best));
    return best;
}

} // namespace

std::optional<PlannedTest> plannedTest(const Campaign& plan, const CashInputs& inputs, const CashRun& likely,
                                       const TestStake& stake)
{
    const Place place = largestPaid(plan);
    if (!place.channel || likely.months.empty())
        return std::nullopt;
    const ChannelInputs& in = inputs.channels[place.input];
    const double price = pricePerClick(in) * inputs.boughtCostFactor;
    const double likelyRate = in.enquiryRate * in.closeRate;
    if (!(price > 0) || !(likelyRate > 0))
        return std::nullopt;
    const CostLines& first = likely.months.front().cost;
    const double ads = in.adsPerMonth * inputs.boughtCostFactor;
    const ClickCosts costs{price, ads, mostOfTheAds * ads * inputs.months, first.labour};
    const DueShare due = dueShare(plan.salesCycle);
    PlannedTest none;
    none.channel = place.channel->id;
    none.setupCost = first.setup;
    std::optional<PlannedTest> best;
    for (const Reading& reading : readingsOf(*place.channel, broughtBy(place.input, inputs, likely) / likelyRate))
        if (const auto found = bestAt(reading, none, stake, costs, due);
            found && (!best || found->worth - found->cost > best->worth - best->cost))
            best = found;
    return best;
}

} // namespace ertrag
