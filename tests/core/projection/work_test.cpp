// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/month.h"
#include "core/campaign/close_rate.h"
#include "core/campaign/edits.h"
#include "core/campaign/scaling.h"
#include "core/catalogue/channel_kinds.h"
#include "core/projection/model/cash_inputs.h"
#include "core/projection/model/work.h"
#include "core/projection/simulation/simulate.h"
#include "tests/core/projection/random_plan.h"
#include "tests/core/projection/sample_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace ertrag;

namespace
{

/// 8 posts of an hour, ads that take 2 hours a month, and 40 enquiries (4,000 clicks of 8000 EUR, 1 % ask) of 6
/// minutes: 14 hours a month.
Campaign fourteenHours()
{
    Campaign plan;
    Channel channel;
    channel.id = QStringLiteral("a");
    channel.adBudgetPerMonth = Money{800000};
    channel.paid.basis = PriceBasis::PerClick;
    channel.paid.costPerClick = Estimate::exactly(2);
    channel.enquiryRate = Estimate::exactly(0.01);
    channel.organic.postsPerMonth = 8;
    channel.organic.gainPerPost = Estimate::exactly(0);
    channel.effort = {1.0, 0.1, 2.0};
    plan.channels.push_back(channel);
    plan.duties.roles.push_back({});
    plan.duties.roles[0].hoursPerWeek = 14 / weeksPerMonth;
    return plan;
}

CashInputs with(Campaign plan, double hoursPerMonth)
{
    plan.duties.roles[0].hoursPerWeek = hoursPerMonth / weeksPerMonth;
    return cashInputs(plan);
}

double chance(const Campaign& plan)
{
    return simulate(plan, {4096, {}, 1}).value().chancePositive;
}

} // namespace

TEST(Work, IsWhatPostsAdsAndRepliesTake)
{
    const PlanWork work = workNeeded(fourteenHours());
    ASSERT_EQ(work.channels.size(), 1u);
    EXPECT_EQ(work.channels[0].posts, 8);
    EXPECT_NEAR(work.channels[0].replies, 40, 1e-12);
    EXPECT_NEAR(work.channels[0].hoursForPosts, 8 / weeksPerMonth, 1e-12);
    EXPECT_NEAR(work.channels[0].hoursForAds, 2 / weeksPerMonth, 1e-12);
    EXPECT_NEAR(work.channels[0].hoursForReplies, 4 / weeksPerMonth, 1e-12);
    EXPECT_NEAR(work.needed(), 14 / weeksPerMonth, 1e-12);
    EXPECT_TRUE(work.enough());
}

TEST(Work, PostsAndAdsComeBeforeReplies)
{
    const Campaign plan = fourteenHours();
    const auto shares = [&](double hours) {
        const CashInputs in = with(plan, hours);
        return std::pair(in.postsMade, in.answered);
    };
    EXPECT_EQ(shares(20), std::pair(1.0, 1.0));
    EXPECT_NEAR(shares(14).second, 1, 1e-12);
    EXPECT_EQ(shares(12).first, 1);
    EXPECT_NEAR(shares(12).second, 12.0 / 14, 1e-12);
    EXPECT_NEAR(shares(5).first, 5.0 / 10, 1e-12);
    EXPECT_NEAR(shares(5).second, 5.0 / 14, 1e-12);
    EXPECT_EQ(shares(0), std::pair(0.0, 0.0));
}

TEST(Work, WithoutHoursNobodyBecomesACustomerAndNothingIsPosted)
{
    Campaign plan = fourteenHours();
    plan.channels[0].organic.followersAtStart = 500;
    plan.channels[0].organic.gainPerPost = Estimate::exactly(2);
    const CashInputs in = with(plan, 0);
    const CashRun run = cashRun(in);
    EXPECT_EQ(run.customers, 0);
    EXPECT_GT(run.months[5].clicks, 0) << "the ads are paid for all the same";
    EXPECT_LE(followers(in, in.channels[0]).back(), 500);
    plan.channels[0].adBudgetPerMonth = {};
    plan.channels[0].organic.postsPerMonth = 0;
    EXPECT_EQ(cashInputs(plan).answered, 1) << "nothing is to be done: nothing is missing";
}

TEST(Work, AnAgencysHoursDoWorkAndOurOwnCostNothingForThem)
{
    Campaign plan = fourteenHours();
    const double all = likelyRun(plan).customers;
    plan.duties.roles[0].kind = RoleKind::Agency;
    EXPECT_EQ(likelyRun(plan).customers, all);
    EXPECT_EQ(cashInputs(plan).hoursPerWeek, 0);
}

TEST(Work, ComesFromTheCatalogueUnlessTheOwnerKnowsBetter)
{
    Channel channel;
    channel.kind = QStringLiteral("instagram");
    EXPECT_EQ(workOf(channel), (WorkNorm{1, 0.1, 1}));
    channel.kind = QStringLiteral("blog");
    EXPECT_EQ(workOf(channel), (WorkNorm{2.5, 0.15, 1}));
    channel.effort.hoursPerPost = 4.0;
    channel.effort.hoursPerReply = Answer<double>::unknown();
    EXPECT_EQ(workOf(channel), (WorkNorm{4, 0.15, 1}));
    channel.kind = QStringLiteral("smoke signals");
    EXPECT_EQ(workOf(channel), (WorkNorm{4, 0.1, 1}));
    EXPECT_TRUE(workSource(QStringLiteral("de_DE")).startsWith(QStringLiteral("Eigene Annahme")));
    EXPECT_TRUE(workSource(QStringLiteral("fr")).startsWith(QStringLiteral("Our own assumption")));
    for (const ChannelKind& kind : channelKinds())
        EXPECT_TRUE(kind.work.perPost > 0 && kind.work.perReply > 0 && kind.work.perAdvertMonth > 0)
            << qPrintable(kind.key);
}

TEST(Work, EnquiriesOfAFullMonthAreThoseOfTheClosingRate)
{
    for (quint64 seed = 1; seed <= 2000; ++seed) {
        const Campaign plan = randomPlan(seed);
        const CashInputs in = cashInputs(plan);
        size_t i = 0;
        double enquiries = 0, customers = 0;
        for (const Channel& channel : plan.channels)
            if (channel.included) {
                const double full = fullMonthEnquiries(in, in.channels[i++]),
                             likely = likelyEnquiries(channel, plan.months, 2);
                ASSERT_NEAR(full, likely, 1e-9 * (1 + likely)) << seed;
                enquiries += likely;
                customers += likely * channel.closeRate.likely;
            }
        if (enquiries > 0) {
            ASSERT_NEAR(closeRates(in).mean, closeRateOf(plan), 1e-9) << seed;
            ASSERT_NEAR(closeRateOf(plan), customers / enquiries, 1e-9) << seed;
        }
    }
}

TEST(Work, MoreHoursNeverLoseACustomer)
{
    for (quint64 seed = 1; seed <= 500; ++seed) {
        Campaign plan = randomPlan(seed);
        double before = -1;
        for (double hours : {0.0, 0.5, 2.0, 8.0, 20.0, 200.0}) {
            plan.duties.roles[0].hoursPerWeek = hours;
            const double customers = likelyRun(plan).customers;
            ASSERT_GE(customers, before * (1 - 1e-12)) << seed;
            before = customers;
        }
    }
}

TEST(Work, TheClosingRateThatIsNeededIsPossibleInEachChannel)
{
    Campaign plan = fourteenHours();
    for (double rate : {0.03, 0.5, 0.9}) {
        Channel more = plan.channels[0];
        more.id = QString::number(rate);
        more.closeRate = Estimate::exactly(rate);
        plan.channels.push_back(more);
    }
    plan.channels.erase(plan.channels.begin());
    const CloseRates rates = closeRates(cashInputs(plan));
    EXPECT_NEAR(rates.mean, (0.03 + 0.5 + 0.9) / 3, 1e-12);
    EXPECT_NEAR(rates.most, rates.mean / 0.9, 1e-12) << "there the third channel is at 1";
}

// The cases that an owner met.

TEST(Work, AtTheButcherHoursOfChannelsCost)
{
    Campaign plan = samplePlan("butcher");
    const double before = likelyRun(plan).cost;
    for (Channel& channel : plan.channels)
        channel.hoursPerWeek = 10;
    const double more = (30 - 4.5) * weeksPerMonth * plan.months * plan.duties.hourlyCost.likely;
    EXPECT_NEAR(likelyRun(plan).cost - before, more * plan.economics.productiveShare, 1e-6);
}

TEST(Work, AtTheButcherNamingAQuarterOfAnHourIsNoBetter)
{
    const Campaign plan = samplePlan("butcher");
    Campaign less = plan;
    std::erase_if(less.duties.roles, [](const RoleAssignment& role) { return role.kind != RoleKind::Sponsor; });
    ASSERT_EQ(less.duties.roles.size(), 1u);
    EXPECT_EQ(ownHours(less), 4.5) << "what the channels need still counts";
    EXPECT_EQ(chance(less), chance(plan));
    for (Channel& channel : less.channels)
        channel.hoursPerWeek = 0;
    EXPECT_LT(chance(less), chance(plan)) << "and if it really is all, hardly anything is done";
}

TEST(Work, AtTheButcherNoHoursAreWorseThanThePlan)
{
    const Campaign plan = samplePlan("butcher");
    for (double hours : {0.0, 0.5}) {
        Levers levers;
        levers.hoursPerWeek = hours;
        EXPECT_LT(chance(withLevers(plan, levers)), chance(plan)) << hours;
    }
    Levers none;
    none.hoursPerWeek = 0;
    EXPECT_EQ(chance(withLevers(plan, none)), 0);
}

TEST(Work, AtTheHotelHoursTypedAtAChannelAreNotLost)
{
    Campaign plan = samplePlan("hotel");
    const double before = likelyRun(plan).cost;
    plan.channels[0].hoursPerWeek = 3.5;
    EXPECT_EQ(likelyRun(plan).cost, before) << "6 h of roles";
    plan.channels[0].hoursPerWeek = 5.5;
    EXPECT_GT(likelyRun(plan).cost, before + 1000) << "7.5 h";
    plan.channels[0].hoursPerWeek = 20;
    EXPECT_EQ(cashInputs(plan).hoursPerWeek, 22);
}

TEST(Work, AnAdSweepAnswersOnlyWhatThereIsTimeFor)
{
    const Campaign plan = fourteenHours(); // just enough for the plan
    Levers more;
    more.adBudgetPerMonth = 16000;
    const CashInputs doubled = cashInputs(withLevers(plan, more));
    EXPECT_LT(doubled.answered, 0.9) << "more ads, more who ask, the same hours";
    CashInputs swept = cashInputs(plan);
    swept.channels[0].adsPerMonth *= 2;
    shareWork(swept);
    EXPECT_DOUBLE_EQ(swept.answered, doubled.answered);
    EXPECT_DOUBLE_EQ(cashRun(swept).benefit, cashRun(doubled).benefit);
}

TEST(Work, NoOrderOfChannelsAndNoIdleOneChangesAnAnswer)
{
    Campaign plan = samplePlan("butcher");
    const Projection before = simulate(plan, {1024, {}, 1}).value();
    const auto expectSame = [&](const char* what) {
        const Projection after = simulate(plan, {1024, {}, 1}).value();
        EXPECT_NEAR(after.chancePositive, before.chancePositive, 2.0 / 1024) << what;
        EXPECT_NEAR(after.npv.mean, before.npv.mean, 1e-6 * std::abs(before.npv.mean)) << what;
        EXPECT_NEAR(*after.takes.leastCloseRate.likely, *before.takes.leastCloseRate.likely, 1e-9) << what;
        EXPECT_NEAR(*after.takes.mostHoursPerWeek.likely, *before.takes.mostHoursPerWeek.likely, 1e-9) << what;
        EXPECT_NEAR(*plannedLevers(plan).closeRate, closeRateOf(samplePlan("butcher")), 1e-12) << what;
    };
    std::reverse(plan.channels.begin(), plan.channels.end());
    expectSame("reversed");
    Channel idle;
    idle.id = QStringLiteral("idle");
    idle.slot = 29;
    idle.closeRate = {0.01, 0.02, 0.03};
    plan.channels.insert(plan.channels.begin(), idle);
    expectSame("an idle one in front");
}

TEST(Work, AMachineBuildersMeanHangsLessOnTheSeed)
{
    Campaign plan = samplePlan("machine-builder");
    plan.economics.orderValue = {8000, 15000, 150000, Origin::Guess};
    std::vector<double> means;
    for (quint64 seed = 1; seed <= 4; ++seed)
        means.push_back(simulate(plan, {16384, seed, 2}).value().npv.mean);
    const auto [least, most] = std::minmax_element(means.begin(), means.end());
    EXPECT_LT(*most - *least, 30000) << "it lay between 76,000 and 148,000, with no bound";
}
