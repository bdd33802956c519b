// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/edits.h"
#include "core/projection/model/cash_inputs.h"
#include "core/projection/simulation/simulate.h"
#include "core/projection/study/budget_split.h"
#include "tests/core/campaign/filled_campaign.h"
#include "tests/core/projection/random_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace ertrag;

namespace
{

void expectFinite(const Spread& s)
{
    for (double v : {s.p10, s.p25, s.p50, s.p75, s.p90, s.mean})
        ASSERT_TRUE(std::isfinite(v));
    ASSERT_TRUE(s.p10 <= s.p25 && s.p25 <= s.p50 && s.p50 <= s.p75 && s.p75 <= s.p90);
}

void expectFinite(const Projection& p)
{
    for (const Spread& s : {p.roi, p.npv, p.investment, p.benefit, p.customers, p.costPerCustomer})
        ASSERT_NO_FATAL_FAILURE(expectFinite(s));
    for (const MonthSpread& m : p.byMonth)
        for (const Spread& s : {m.netCumulative, m.cost, m.benefit})
            ASSERT_NO_FATAL_FAILURE(expectFinite(s));
    for (double chance : {p.chancePositive, p.breakEven.chance})
        ASSERT_TRUE(chance >= 0 && chance <= 1);
    for (double v :
         {p.expectedShortfall10, p.roiError, p.chanceError, p.perfectInformation, p.likely.roi, p.likely.npv,
          p.likely.lifetimeValue, p.likely.valueBeyondHorizon, p.likely.romiOnAds.value_or(0),
          p.likely.costPerCustomer.value_or(0), p.customersToBreakEven.value_or(0), p.takes.bestAdBudget.value_or(0)})
        ASSERT_TRUE(std::isfinite(v));
    for (const Limit& limit : {p.takes.mostHoursPerWeek, p.takes.leastOrderValue, p.takes.leastCloseRate})
        ASSERT_TRUE(std::isfinite(limit.likely.value_or(0)) && std::isfinite(limit.safe.value_or(0)));
    for (double budget : p.takes.evenAdBudgets)
        ASSERT_TRUE(std::isfinite(budget));
    for (const TornadoBar& bar : p.tornado)
        ASSERT_TRUE(std::isfinite(bar.roiAtLow) && std::isfinite(bar.roiAtHigh) &&
                    std::isfinite(bar.zeroAt.value_or(0)));
    for (const HistogramBin& bin : p.histogram)
        ASSERT_TRUE(std::isfinite(bin.from) && std::isfinite(bin.to) && bin.share >= 0 && bin.share <= 1);
}

void raise(double& rate, double most)
{
    rate = std::max(rate, std::min(most, 1.1 * rate + 0.01));
}

} // namespace

TEST(Properties, NoAcceptedPlanGivesAnInfiniteOrDisorderedAnswer)
{
    for (quint64 seed = 1; seed <= 2000; ++seed) {
        SCOPED_TRACE(seed);
        const auto result = simulate(randomPlan(seed), {64, seed, 1});
        ASSERT_TRUE(result.ok()) << result.error().subject.toStdString();
        ASSERT_NO_FATAL_FAILURE(expectFinite(result.value()));
    }
}

TEST(Properties, NeitherDoesOneAtTheEndsOfWhatTheFieldsMayHold)
{
    int earning = 0, split = 0;
    for (unsigned seed = 1; seed <= 2000; ++seed) {
        SCOPED_TRACE(seed);
        const Campaign plan = randomCampaign(seed, Fill::Edges);
        ASSERT_TRUE(checkRanges(plan).ok()) << checkRanges(plan).error().subject.toStdString();
        const auto result = simulate(plan, {64, seed, 1});
        ASSERT_TRUE(result.ok()) << result.error().subject.toStdString() << ' ' << result.error().detail.toStdString();
        ASSERT_NO_FATAL_FAILURE(expectFinite(result.value()));
        earning += result.value().benefit.p90 > 0;
        if (seed > 200)
            continue;
        const auto places = budgetSplit(plan, {64, seed, 1});
        ASSERT_TRUE(places.ok());
        if (!places.value())
            continue;
        ++split;
        ASSERT_TRUE(std::isfinite(places.value()->best.mean));
        for (const SplitChannel& place : places.value()->channels)
            for (double v : {place.best, place.cautious, place.next, place.first.mean, place.last.middle})
                ASSERT_TRUE(std::isfinite(v)) << place.channel.toStdString();
    }
    EXPECT_GT(earning, 500) << "or nothing was tried";
    EXPECT_GT(split, 50);
}

TEST(Properties, BenefitGrowsWithEachRate)
{
    for (quint64 seed = 1; seed <= 2000; ++seed) {
        SCOPED_TRACE(seed);
        Campaign plan = randomPlan(seed);
        plan.duties.roles[0].hoursPerWeek = 1e9; // where time is short, worse enquiries crowd out better ones
        plan.goals.moreOrdersPerMonth = {};      // and who asks while nobody can serve him does not ask again
        const double before = likelyRun(plan).benefit;
        const auto expectMore = [&](const Campaign& better, const char* what) {
            ASSERT_GE(likelyRun(better).benefit, before - 1e-12 * std::abs(before) - 1e-9) << what;
        };
        for (auto rate : {&Economics::contributionMargin, &Economics::monthlyRetention, &Economics::incrementality,
                          &Economics::ordersPerMonth, &Economics::orderValue}) {
            Campaign better = plan;
            raise((better.economics.*rate).likely, rate == &Economics::orderValue ? 1e9 : 1);
            ASSERT_NO_FATAL_FAILURE(expectMore(better, "economics"));
        }
        for (size_t c = 0; c < plan.channels.size(); ++c) {
            Campaign better = plan;
            Channel& channel = better.channels[c];
            const auto each = [&](double& rate, double most, const char* what) {
                const double was = rate;
                raise(rate, most);
                expectMore(better, what);
                rate = was;
            };
            if (channel.paid.clickRate.likely > 0) // bought clicks of nobody who clicks reach nobody knows how many
                each(channel.paid.clickRate.likely, 1, "clicks");
            each(channel.organic.clickRate.likely, 1, "clicks on posts");
            each(channel.enquiryRate.likely, 1, "enquiries");
            each(channel.closeRate.likely, 1, "customers");
            channel.reachablePeople = {}; // where nobody is left to reach, worse contacts may crowd out better ones
            const double uncapped = likelyRun(better).benefit;
            for (double* more : {&channel.organic.reachPerPost.likely, &channel.organic.gainPerPost.likely}) {
                const double was = *more;
                raise(*more, 1e3);
                ASSERT_GE(likelyRun(better).benefit, uncapped - 1e-12 * std::abs(uncapped) - 1e-9);
                *more = was;
            }
            raise(channel.organic.boostedShare, 1);
            ASSERT_LE(likelyRun(better).benefit, uncapped + 1e-12 * std::abs(uncapped) + 1e-9) << "boosted posts";
        }
    }
}

TEST(Properties, NoFigureOfACaseMakesItWorseByBeingBetter)
{
    // With the plan's own hours: shares of posts and answers hold for the plan, whatever a case draws.
    for (quint64 seed = 1; seed <= 1000; ++seed) {
        SCOPED_TRACE(seed);
        CashInputs in = cashInputs(randomPlan(seed));
        in.mostOrdersPerMonth = std::numeric_limits<double>::infinity();
        const double before = cashRun(in).benefit;
        for (size_t c = 0; c < in.channels.size(); ++c)
            for (double ChannelInputs::*rate : {&ChannelInputs::enquiryRate, &ChannelInputs::closeRate}) {
                CashInputs better = in;
                raise(better.channels[c].*rate, 1);
                ASSERT_GE(cashRun(better).benefit, before - 1e-12 * std::abs(before) - 1e-9);
            }
    }
}

TEST(Properties, NobodyAsksTwice)
{
    for (quint64 seed = 1; seed <= 1000; ++seed) {
        SCOPED_TRACE(seed);
        const CashInputs in = cashInputs(randomPlan(seed));
        double most = 0;
        bool bounded = true;
        for (const ChannelInputs& channel : in.channels) {
            most += channel.people * channel.closeRate;
            bounded = bounded && channel.people > 0;
            for (double now : followers(in, channel))
                ASSERT_TRUE(channel.people <= 0 || now <= channel.people);
        }
        if (bounded) {
            ASSERT_LE(cashRun(in).customers, most * (1 + 1e-12));
        }
    }
    Campaign plan;
    Channel& channel = plan.channels.emplace_back();
    channel.id = QStringLiteral("a");
    channel.reachablePeople = 400.0;
    channel.adBudgetPerMonth = Money{25000};
    channel.enquiryRate = {0.2, 0.35, 0.5};
    channel.closeRate = {0.4, 0.55, 0.7};
    plan.months = 24;
    plan.duties.roles.push_back({});
    plan.duties.roles[0].hoursPerWeek = 20;
    const CashRun run = likelyRun(plan);
    EXPECT_LE(run.customers, 400 * 0.55);
    EXPECT_GT(run.customers, 0.7 * 400 * 0.55) << "353 were won of 400 when each could ask again";
    channel.organic.followersAtStart = 5000;
    EXPECT_EQ(cashInputs(plan).channels[0].followersAtStart, 400);
}

TEST(Properties, OrdersEndWhereNoMoreCanBeServed)
{
    for (quint64 seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE(seed);
        Campaign plan = randomPlan(seed);
        plan.goals.moreOrdersPerMonth = {};
        const CashRun all = likelyRun(plan);
        plan.goals.moreOrdersPerMonth = 7.0;
        const CashRun run = likelyRun(plan);
        for (size_t t = 0; t < run.months.size(); ++t)
            ASSERT_DOUBLE_EQ(run.months[t].orders, std::min(7.0, all.months[t].orders));
        ASSERT_EQ(run.customers, all.customers);
        plan.goals.moreOrdersPerMonth = 0.0;
        ASSERT_EQ(likelyRun(plan).months[0].orders, 0);
    }
}

TEST(Properties, AChannelThatDoesNothingChangesNothing)
{
    Channel idle;
    idle.id = QStringLiteral("idle");
    idle.slot = 30;
    for (quint64 seed = 1; seed <= 2000; ++seed) {
        SCOPED_TRACE(seed);
        Campaign plan = randomPlan(seed);
        plan.duties.roles[0].hoursPerWeek = 3;
        const CashRun likely = likelyRun(plan);
        const bool sampled = seed <= 100;
        const std::optional<Projection> before =
            sampled ? std::optional(simulate(plan, {64, seed, 1}).value()) : std::nullopt;
        plan.channels.push_back(idle);
        ASSERT_EQ(likelyRun(plan), likely);
        if (!sampled)
            continue;
        const Projection after = simulate(plan, {64, seed, 1}).value();
        ASSERT_EQ(after.roi, before->roi);
        ASSERT_EQ(after.byMonth, before->byMonth);
    }
}

TEST(Properties, ASteeperSpendStillCountsInFullWhereItWasPlanned)
{
    for (quint64 seed = 1; seed <= 2000; ++seed) {
        SCOPED_TRACE(seed);
        Campaign plan = randomPlan(seed);
        for (Channel& channel : plan.channels)
            channel.paid.weeklyCarryOver = 0;
        const double before = likelyRun(plan).benefit;
        for (Channel& channel : plan.channels)
            channel.paid.saturationSlope = 4.5 - channel.paid.saturationSlope;
        ASSERT_NEAR(likelyRun(plan).benefit, before, 1e-9 * (1 + std::abs(before)));
    }
}

TEST(Properties, TheOrderOfChannelsDoesNotMatter)
{
    for (quint64 seed = 1; seed <= 2000; ++seed) {
        SCOPED_TRACE(seed);
        Campaign plan = randomPlan(seed);
        const CashRun before = likelyRun(plan);
        std::reverse(plan.channels.begin(), plan.channels.end());
        const CashRun after = likelyRun(plan);
        ASSERT_NEAR(after.benefit, before.benefit, 1e-9 * (1 + std::abs(before.benefit)));
        ASSERT_NEAR(after.npv, before.npv, 1e-9 * (1 + before.cost + std::abs(before.benefit)));
    }
}

TEST(Properties, NetPresentValueIsLinear)
{
    for (quint64 seed = 1; seed <= 2000; ++seed) {
        SCOPED_TRACE(seed);
        const Campaign plan = randomPlan(seed);
        CashInputs in = cashInputs(plan);
        const CashRun one = cashRun(in);
        for (double* money : {&in.hourlyCost, &in.setupOnce, &in.content.perMonth, &in.tools.perMonth,
                              &in.agency.perMonth, &in.other.perMonth, &in.orderValue})
            *money *= 3;
        for (ChannelInputs& c : in.channels)
            for (double* money :
                 {&c.adsPerMonth, &c.plannedAds, &c.halfSaturation, &c.costPerThousand, &c.costPerClick})
                *money *= 3;
        for (SavingInputs& saving : in.savings)
            saving = {3 * saving.perMonth, 3 * saving.mostPerMonth};
        for (ForeignCostInputs& cost : in.foreignCosts)
            cost.rate *= 3;
        for (TrainingInputs& training : in.training)
            training.fees *= 3;
        const CashRun three = cashRun(in);
        ASSERT_NEAR(three.npv, 3 * one.npv, 1e-9 * (1 + one.cost + std::abs(one.benefit)));
        ASSERT_NEAR(three.roi, one.roi, 1e-9 * (1 + std::abs(one.roi))) << "and ROI knows no currency";
    }
}
