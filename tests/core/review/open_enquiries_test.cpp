// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/open_enquiries.h"

#include "core/projection/model/sales_delay.h"
#include "core/projection/simulation/simulate.h"
#include "core/review/evidence.h"
#include "core/review/forecast.h"
#include "tests/core/review/small_plan.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

namespace ertrag
{
namespace
{

/// Close rate 0.5, worth 20 x 0.5 x 0.5 = 5 a customer; half has bought after 20 weeks, nine of ten after 65.
Campaign slowPlan()
{
    Campaign plan = smallPlan();
    plan.salesCycle.halfWeeks = Estimate::exactly(20);
    plan.salesCycle.spread = Estimate::exactly(3.25);
    return plan;
}

std::vector<ActualMonth> asked(std::vector<double> enquiries)
{
    std::vector<ActualMonth> months;
    for (const double count : enquiries) {
        months.emplace_back();
        months.back().month = Month::of(2026, 1) + int(months.size() - 1);
        months.back().enquiries = count;
        months.back().newCustomers = 0;
    }
    return months;
}

OpenEnquiries openOf(const Campaign& plan, const std::vector<ActualMonth>& months, size_t horizon = 24)
{
    return openEnquiriesOf(plan, months, evidenceOf(plan, months), horizon);
}

} // namespace

TEST(OpenEnquiries, AreThoseWhoseSaleIsStillToComeByTheirAge)
{
    const OpenEnquiries open = openOf(slowPlan(), asked({8, 2}));
    const std::vector<double> w = salesDelay(20, 3.25, 24);
    const double customers = 0.5 * (8 * (1 - w[0] - w[1]) + 2 * (1 - w[0]));
    EXPECT_NEAR(open.count, 10, 1e-12);
    EXPECT_NEAR(open.customers, customers, 1e-9);
    EXPECT_NEAR(open.likely, 5 * customers, 1e-9);
    EXPECT_NEAR(open.byMonth[1], 0, 1e-12);
    EXPECT_NEAR(open.byMonth[2], 5 * 0.5 * (8 * w[2] + 2 * w[1]), 1e-9);
    const double inSight = std::accumulate(open.byMonth.begin(), open.byMonth.end(), 0.0);
    EXPECT_LT(inSight, open.likely);
    EXPECT_GT(inSight, 0.9 * open.likely);
}

TEST(OpenEnquiries, TakeTwoIndependentFactorsForTheirRange)
{
    Campaign plan = slowPlan();
    plan.channels[0].closeRate = {0.25, 0.5, 1};
    plan.economics.orderValue = {10, 20, 40};
    const OpenEnquiries open = openOf(plan, asked({11}));
    const double factor = std::exp(std::sqrt(2.0) * std::log(2.0));
    EXPECT_NEAR(open.high / open.likely, factor, 1e-9);
    EXPECT_NEAR(open.likely / open.low, factor, 1e-9);
}

TEST(OpenEnquiries, AreNoneWithoutASalesCycleOrFigures)
{
    EXPECT_EQ(openOf(smallPlan(), asked({11})).likely, 0);
    EXPECT_EQ(openOf(smallPlan(), asked({11})).count, 0);
    EXPECT_EQ(openOf(slowPlan(), {}).likely, 0);
}

TEST(OpenEnquiries, CountThoseWhoStayedOpenByTheirAge)
{
    std::vector<ActualMonth> months = asked({8, 2});
    months[0].openEnquiries = 5;
    const std::vector<double> w = salesDelay(20, 3.25, 24);
    const double later = 1 - w[0] - w[1];
    // Of two who may buy one has the share `later` still to come, and one who will not is still there.
    const double old = 5 * 0.5 * later / (0.5 * later + 0.5), young = 2 * 0.5 * (1 - w[0]);
    OpenEnquiries open = openOf(slowPlan(), months);
    EXPECT_NEAR(open.count, 7, 1e-12);
    EXPECT_NEAR(open.customers, old + young, 1e-9);
    EXPECT_NEAR(open.byMonth[2], 5 * (old / later * w[2] + 0.5 * 2 * w[1]), 1e-9);
    // Three of the four who will not buy have said so: one silent one is left in four, unless that is sooner than
    // the others buy.
    months[0].lostEnquiries = 1;
    open = openOf(slowPlan(), months);
    EXPECT_NEAR(open.count, 7, 1e-12);
    EXPECT_NEAR(open.customers, 5 * later / (later + std::max(later, 0.75)) + young, 1e-9);
    months[0].lostEnquiries = 3;
    EXPECT_NEAR(openOf(slowPlan(), months).customers, 5 * 0.5 + young, 1e-9) << "refusals make nobody a sure buyer";
}

TEST(OpenEnquiries, LoseThoseWhoSaidNo)
{
    std::vector<ActualMonth> months = asked({8, 2});
    const std::vector<double> w = salesDelay(20, 3.25, 24);
    const double later = 1 - w[0] - w[1], asPlanned = openOf(slowPlan(), months).customers;
    months[0].lostEnquiries = 0;
    EXPECT_NEAR(openOf(slowPlan(), months).customers, asPlanned, 1e-9);
    months[0].lostEnquiries = 6;
    months[0].newCustomers = 1;
    const double young = 2 * 0.5 * (1 - w[0]);
    OpenEnquiries open = openOf(slowPlan(), months);
    EXPECT_NEAR(open.count, 3, 1e-12);
    EXPECT_NEAR(open.customers, 2 * 0.5 * later / (0.5 + 0.5 * later) + young, 1e-9);
    months[0].newCustomers = 0;
    months[0].lostEnquiries = 8;
    months[1].lostEnquiries = 2;
    open = openOf(slowPlan(), months);
    EXPECT_EQ(open.count, 0);
    EXPECT_EQ(open.customers, 0);
    EXPECT_EQ(open.high, 0);
    EXPECT_EQ(std::accumulate(open.byMonth.begin(), open.byMonth.end(), 0.0), 0);
}

TEST(OpenEnquiries, MeetThePlanWhereAllGoesByTheClock)
{
    // Of 100 half buy; buyers and others decide at the same pace: what is counted as open agrees with the plan.
    const std::vector<double> w = salesDelay(20, 3.25, 24);
    std::vector<ActualMonth> months = asked({100, 0, 0, 0, 0, 0});
    const double decided = w[0] + w[1] + w[2] + w[3] + w[4] + w[5], planned = openOf(slowPlan(), months).customers;
    EXPECT_NEAR(planned, 50 * (1 - decided), 1e-9);
    months[0].openEnquiries = 100 * (1 - decided);
    months[0].lostEnquiries = 50 * decided;
    months[0].newCustomers = 50 * decided;
    EXPECT_NEAR(openOf(slowPlan(), months).customers, planned, 1e-9);
    EXPECT_NEAR(openOf(slowPlan(), months).count, 100 * (1 - decided), 1e-9);
    months[0].openEnquiries.reset();
    EXPECT_NEAR(openOf(slowPlan(), months).customers, planned, 1e-9);
    EXPECT_NEAR(openOf(slowPlan(), months).count, 100 * (1 - decided), 1e-9);
}

TEST(OpenEnquiries, TakeWhatIsOpenAsTheLeastThatCame)
{
    std::vector<ActualMonth> months = asked({0});
    months[0].enquiries.reset();
    months[0].openEnquiries = 4;
    const double later = 1 - salesDelay(20, 3.25, 1)[0];
    const OpenEnquiries open = openOf(slowPlan(), months);
    EXPECT_NEAR(open.count, 4, 1e-12);
    EXPECT_NEAR(open.customers, 4 * later / (later + 1), 1e-9);
}

TEST(OpenEnquiries, KeepAMachineBuilderWithoutASaleFromHopelessness)
{
    // Eleven enquiries in four months, none has bought: as planned, or nearly so.
    Campaign plan = slowPlan();
    plan.tailMonths = 20;
    plan.economics.orderValue = {7000, 21000, 45000};
    plan.economics.contributionMargin = Estimate::exactly(0.4);
    const Projection projection = simulate(plan, {1024, 7, 1}).value();
    Actuals actuals;
    for (int month = 0; month < 4; ++month) {
        TypedMonth typed;
        typed.month = plan.start + month;
        typed.enquiries = month == 0 ? 2 : 3;
        typed.newCustomers = 0;
        actuals.typed.push_back(typed);
    }
    const Comparison found = compare(plan, actuals, projection);
    ASSERT_TRUE(found.openEnquiries);
    EXPECT_NEAR(found.openEnquiries->count, 11, 1e-9);
    EXPECT_GT(found.openEnquiries->low, 0);
    EXPECT_GT(found.benefitFactor, trustedFactor(found.benefit, found.planBenefit, found.elapsed));
    double counted = 0;
    for (const double month : found.openEnquiries->byMonth)
        counted += month;
    EXPECT_GT(counted, 5000);
    Actuals silent = actuals; // nobody counted enquiries in one month: nothing is said of them
    silent.typed[1].enquiries.reset();
    EXPECT_FALSE(compare(plan, silent, projection).openEnquiries);
}

} // namespace ertrag
