// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/month.h"
#include "core/campaign/campaign.h"
#include "core/math/gamma_delay.h"
#include "core/projection/simulation/decision.h"
#include "core/projection/simulation/sampling.h"
#include "core/projection/simulation/simulate.h"

#include "tests/support/kept_plan.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

using namespace ertrag;

namespace
{

Campaign plan()
{
    Campaign c;
    for (int i = 0; i < 2; ++i) {
        Channel channel;
        channel.id = i == 0 ? QStringLiteral("instagram") : QStringLiteral("search");
        channel.slot = i;
        channel.adBudgetPerMonth = Money{30000 + 100 * i};
        c.channels.push_back(channel);
    }
    c.duties.roles.push_back({});
    c.duties.roles[0].hoursPerWeek = 2;
    c.economics.orderValue = {40, 60, 95};
    return c;
}

Projection projectionOf(const Campaign& c)
{
    return simulate(c, {1024, {}, 1}).value();
}

/// The plain sum over all outcomes, with the gammas written out.
double sumOfOutcomes(const RateDecision& t, int n)
{
    const auto logBeta = [](double a, double b) { return std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b); };
    double sum = 0;
    for (int k = 0; k <= n; ++k)
        sum += std::exp(std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0) +
                        logBeta(t.a + k, t.b + n - k) - logBeta(t.a, t.b)) *
               std::max(0.0, t.value * (t.a + k) / (t.a + t.b + n) - t.cost);
    return sum - std::max(0.0, t.value * t.a / (t.a + t.b) - t.cost);
}

} // namespace

TEST(PlannedTest, IsOnTheLargestChannelAndWorthLessThanKnowingEverything)
{
    const Projection p = projectionOf(plan());
    ASSERT_TRUE(p.test);
    EXPECT_EQ(p.test->channel, QStringLiteral("search"));
    EXPECT_GE(p.test->worth, 0);
    EXPECT_LE(p.test->worth, p.test->perfect + 1e-9);
    EXPECT_LE(p.test->worth, p.perfectInformation);
    EXPECT_NEAR(p.test->clickCost, p.test->clicks * 0.008 / 0.01, 1e-9) << "8 a thousand contacts, of which 1 % click";
    EXPECT_LE(p.test->clickCost, 0.5 * 12 * 301) << "a test is not the campaign";
}

TEST(PlannedTest, CountsTheCustomersPerClickAsTheSamplesDo)
{
    Campaign c = plan();
    c.channels[1].closeRate = {0.2, 0.45, 0.9}; // now it is the share of buyers that is least known
    const Channel& channel = c.channels[1];
    const auto enquiries =
        sampledColumn({FigureKind::EnquiryRate, 0, 0, Support::Share, channel.enquiryRate}, 1, 16384);
    const auto closes = sampledColumn({FigureKind::CloseRate, 0, 1, Support::Share, channel.closeRate}, 1, 16384);
    double sum = 0, squares = 0;
    for (size_t i = 0; i < enquiries.size(); ++i) {
        sum += enquiries[i] * closes[i] / 16384;
        squares += enquiries[i] * enquiries[i] * closes[i] * closes[i] / 16384;
    }
    const auto test = projectionOf(c).test.value();
    ASSERT_EQ(test.stage, PlannedTest::Stage::Customers);
    const double mean = test.a / (test.a + test.b);
    EXPECT_NEAR(mean, sum, 1e-3 * sum);
    EXPECT_NEAR(mean * (1 - mean) / (test.a + test.b + 1), squares - sum * sum, 0.02 * (squares - sum * sum));
}

TEST(PlannedTest, NeedsClicksThatAreBoughtAndAGuessAboutThem)
{
    Campaign unpaid = plan(), certain = plan(), tiny = plan();
    for (size_t i = 0; i < 2; ++i) {
        unpaid.channels[i].adBudgetPerMonth = {};
        certain.channels[i].enquiryRate = Estimate::exactly(0.1);
        certain.channels[i].closeRate = Estimate::exactly(0.2);
        tiny.channels[i].adBudgetPerMonth = Money{100}; // half a year of it buys fewer than 50 clicks
    }
    EXPECT_FALSE(projectionOf(unpaid).test);
    EXPECT_FALSE(projectionOf(certain).test);
    EXPECT_FALSE(projectionOf(tiny).test);
}

TEST(PlannedTest, CostsTheTaxThatIsNotDeductible)
{
    Campaign small = plan();
    small.company.vatRate = 0.19;
    small.company.deductibleShare = 0;
    const auto test = projectionOf(small).test.value();
    EXPECT_NEAR(test.clickCost, test.clicks * 0.8 * 1.19, 1e-9);
}

TEST(PlannedTest, CostsTheHoursOfItsTimeAndTheSetUpBeforeIt)
{
    Campaign c = plan();
    c.economics.setupCost = Money{40000};
    c.economics.legalOnce = Money{10000};
    const Projection p = projectionOf(c);
    const PlannedTest test = p.test.value();
    EXPECT_NEAR(test.months, test.clicks * 0.8 / 301, 1e-12);
    EXPECT_NEAR(test.hoursCost, test.months * p.likely.months[0].cost.labour, 1e-9);
    EXPECT_NEAR(test.setupCost, 500, 1e-9);
    EXPECT_NEAR(test.cost, test.clickCost + test.hoursCost + test.setupCost, 1e-9);
    EXPECT_GT(test.worthError, 0);
    EXPECT_LT(test.worthError, test.worth);
}

TEST(PlannedTest, BringsEnoughToReadAndLastsAsLongAsASale)
{
    Campaign c = plan();
    const Projection usual = projectionOf(c);
    ASSERT_TRUE(usual.test);
    EXPECT_GE(usual.test->expected, leastSuccesses);
    c.company.trade = Trade::MachineBuilder; // a sale takes three months
    const Projection slow = projectionOf(c);
    ASSERT_TRUE(slow.test);
    EXPECT_TRUE(slow.test->stage == PlannedTest::Stage::Enquiries || slow.test->months >= 3);
    for (Channel& channel : c.channels)
        channel.enquiryRate = {0.0001, 0.0002, 0.0004}; // 5,000 clicks bring one
    EXPECT_FALSE(projectionOf(c).test);
}

TEST(PlannedTest, CountsOnlyWhatShowsUpInItsTime)
{
    // Customers are what is least known, and the test lasts for months: 40 clicks a month.
    Campaign c = plan();
    c.channels[1].adBudgetPerMonth = Money{40 * 80};
    c.channels[0].adBudgetPerMonth = {};
    c.channels[1].enquiryRate = Estimate::exactly(0.2);
    c.channels[1].closeRate = {0.2, 0.45, 0.9};
    c.economics.orderValue = {400, 600, 950};
    c.salesCycle.halfWeeks = Estimate::exactly(0);
    const PlannedTest atOnce = projectionOf(c).test.value();
    ASSERT_EQ(atOnce.stage, PlannedTest::Stage::Customers);
    EXPECT_NEAR(atOnce.expected, atOnce.clicks * atOnce.a / (atOnce.a + atOnce.b), 1e-9);
    c.salesCycle.halfWeeks = Estimate::exactly(3);
    c.salesCycle.spread = Estimate::exactly(3);
    const PlannedTest soon = projectionOf(c).test.value();
    ASSERT_EQ(soon.stage, PlannedTest::Stage::Customers);
    const double due = gammaDelay(3 / weeksPerMonth, 3).summedUntil(soon.months) / soon.months;
    EXPECT_GE(due, leastDueShare);
    EXPECT_LT(due, 0.9);
    EXPECT_NEAR(soon.expected, soon.clicks * soon.a / (soon.a + soon.b) * due, 1e-9);
    if (soon.clicks == atOnce.clicks) {
        EXPECT_LT(soon.worth, atOnce.worth);
    }
    // Half of a year's enquiries is never due within half a year.
    c.salesCycle.halfWeeks = Estimate::exactly(40);
    c.channels[1].enquiryRate = {0.1, 0.2, 0.4};
    const PlannedTest slow = projectionOf(c).test.value();
    EXPECT_EQ(slow.stage, PlannedTest::Stage::Enquiries);
    EXPECT_LT(gammaDelay(40 / weeksPerMonth, 3).summedUntil(6) / 6, leastDueShare);
    EXPECT_NEAR(slow.expected, slow.clicks * slow.a / (slow.a + slow.b), 1e-9) << "enquiries are seen at once";
}

TEST(PlannedTest, HalfTheTimeOfASaleIsTooSoonForCustomers)
{
    // A test as long as half of the sales take sees far less than half of its own customers: they came in between.
    const double half = 13 / weeksPerMonth;
    EXPECT_LT(gammaDelay(half, 3).summedUntil(half) / half, 0.3);
}

// With the clicks alone a test of the hotel was worth 804 and cost 245; its hours and the set-up come to more than
// that.
TEST(PlannedTest, DoesNotTurnANoIntoAMaybeByLeavingOutItsHours)
{
    const Projection hotel = simulate(keptPlan("hotel"), {}).value();
    EXPECT_NEAR(hotel.chancePositive, 0.3, 0.05);
    EXPECT_FALSE(hotel.test && hotel.test->worthIt());
    const Projection machines = simulate(keptPlan("machine-builder"), {}).value();
    EXPECT_FALSE(machines.test && machines.test->worthIt());
    if (machines.test) {
        EXPECT_EQ(machines.test->stage, PlannedTest::Stage::Enquiries) << "200 clicks bring 0.9 customers";
    }
}

TEST(PlannedTest, risk_07_TheSumByRatiosIsTheSumByGammas)
{
    for (const RateDecision& t : {RateDecision{2, 98, 100000, 2500}, RateDecision{0.4, 30, 5000, 40},
                                  RateDecision{700, 9000, 1e6, 72000}, RateDecision{40, 2, 100, 99}})
        for (int clicks : {0, 1, 50, 1000, 5000})
            EXPECT_NEAR(sampleInformation(t, clicks), std::max(0.0, sumOfOutcomes(t, clicks)), 1e-8 * t.value / 100)
                << t.a << ' ' << clicks;
}

TEST(PlannedTest, MomentsOfASplitShareAndOfAConstant)
{
    EXPECT_EQ(moments(Support::Share, Estimate::exactly(0.3)).mean, 0.3);
    EXPECT_EQ(moments(Support::Share, Estimate::exactly(0.3)).variance, 0);
    const Estimate infeasible{0.1, 0.11, 0.9};
    const EstimateQuantile quantile(Support::Share, infeasible);
    ASSERT_TRUE(quantile.fellBack());
    double sum = 0;
    for (int i = 0; i < 20000; ++i)
        sum += quantile((i + 0.5) / 20000) / 20000;
    EXPECT_NEAR(moments(Support::Share, infeasible).mean, sum, 3e-3 * sum);
}
