// SPDX-License-Identifier: GPL-3.0-or-later
// One plan whose every amount is another round number: what each line of each month is, and what it brings.
#include "core/projection/model/cash_model.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

/// Two campaign months and one after them. Bought things cost a quarter more by VAT, a tenth of all is put aside.
CashInputs roundNumbers()
{
    CashInputs in;
    in.months = 2;
    in.tailMonths = 1;
    in.hoursPerWeek = 3;
    in.productiveShare = 0.5;
    in.hourlyCost = 20;
    in.setupOnce = 1000;
    in.content.perMonth = 100;
    in.tools.perMonth = 200;
    in.agency.perMonth = 300;
    in.other.perMonth = 400;
    in.reserveShare = 0.1;
    in.boughtCostFactor = 1.25;
    in.training = {{1, 8, 500}, {2, 4, 0}};
    in.channels.resize(2);
    in.channels[0].adsPerMonth = 40;
    in.channels[1].adsPerMonth = 60;
    return in;
}

constexpr double labour = 3 * (52.0 / 12) * 0.5 * 20;

void expectLines(const CostLines& found, const CostLines& wanted)
{
    EXPECT_DOUBLE_EQ(found.labour, wanted.labour);
    EXPECT_DOUBLE_EQ(found.ads, wanted.ads);
    EXPECT_DOUBLE_EQ(found.content, wanted.content);
    EXPECT_DOUBLE_EQ(found.tools, wanted.tools);
    EXPECT_DOUBLE_EQ(found.agency, wanted.agency);
    EXPECT_DOUBLE_EQ(found.training, wanted.training);
    EXPECT_DOUBLE_EQ(found.setup, wanted.setup);
    EXPECT_DOUBLE_EQ(found.other, wanted.other);
    EXPECT_DOUBLE_EQ(found.reserve, wanted.reserve);
}

TEST(CostLines, OfEachMonthAreWhatFallsIntoIt)
{
    const CashRun run = cashRun(roundNumbers());
    ASSERT_EQ(run.months.size(), 3u);
    // A tenth of what is bought: 125 + 125 + 250 + 375 + 500 each month, 1,250 once, 625 for the course.
    expectLines(run.months[0].cost, {labour, 125, 125, 250, 375, 0, 1250, 500, 262.5});
    expectLines(run.months[1].cost, {labour, 125, 125, 250, 375, 625 + 8 * 20, 0, 500, 200});
    expectLines(run.months[2].cost, {0, 0, 0, 0, 0, 4 * 20, 0, 0, 0});
    EXPECT_DOUBLE_EQ(run.cost, 2 * labour + 2887.5 + 2360 + 80 - 0);
}

TEST(CostLines, OfAForeignBillAreThoseOfItsKind)
{
    struct Kind {
        ForeignCostKind kind;
        double CostLines::*line;
    };
    for (const Kind& each :
         {Kind{ForeignCostKind::Content, &CostLines::content}, Kind{ForeignCostKind::Tools, &CostLines::tools},
          Kind{ForeignCostKind::Agency, &CostLines::agency}, Kind{ForeignCostKind::Other, &CostLines::other}}) {
        CashInputs in = roundNumbers();
        CostLines wanted = cashRun(in).months[1].cost;
        in.foreignCosts = {{each.kind, 80, 0.5}};
        wanted.*each.line += 40 * 1.25;
        wanted.reserve += 0.1 * 40 * 1.25;
        const CashRun run = cashRun(in);
        expectLines(run.months[1].cost, wanted);
        EXPECT_DOUBLE_EQ(run.months[2].cost.total(), 80) << "no bill after the campaign";
        EXPECT_DOUBLE_EQ(cashFrame(in).foreignPerRate[0], 80 * 1.25 * 1.1);
    }
}

TEST(CostLines, WithoutAnyAreNoReturn)
{
    CashInputs in;
    in.savings = {{10, 10}};
    const CashRun run = cashRun(in);
    EXPECT_EQ(run.cost, 0);
    EXPECT_EQ(run.benefit, 120);
    EXPECT_EQ(run.roi, 0);
    EXPECT_FALSE(run.romiOnAds);
    EXPECT_FALSE(run.roas);
    EXPECT_FALSE(run.costPerCustomer);
    EXPECT_EQ(run.firstBreakEven, 0);
    EXPECT_EQ(run.lastingBreakEven, 0);
}

/// A channel of 1,000 contacts bought and 600 of the posts' own a month.
CashInputs contacts()
{
    CashInputs in;
    in.months = 1;
    in.tailMonths = 1;
    in.orderValue = 10;
    in.contributionMargin = 0.5;
    in.incrementality = 0.8;
    ChannelInputs& channel = in.channels.emplace_back();
    channel.adsPerMonth = channel.plannedAds = 50;
    channel.costPerThousand = 50;
    channel.clickRate = 0.02;
    channel.followersAtStart = 100;
    channel.postsPerMonth = 10;
    channel.boostedShare = 0.4;
    channel.reachPerPost = 1;
    channel.organicClickRate = 0.05;
    channel.enquiryRate = 0.5;
    channel.closeRate = 0.2;
    return in;
}

TEST(Contacts, BecomeClicksEnquiriesCustomersAndMoney)
{
    const CashMonth month = cashRun(contacts()).months[0];
    EXPECT_DOUBLE_EQ(month.impressions, 1600);
    EXPECT_DOUBLE_EQ(month.clicks, 1000 * 0.02 + 600 * 0.05);
    EXPECT_DOUBLE_EQ(month.leads, 25);
    EXPECT_DOUBLE_EQ(month.customers, 5);
    EXPECT_DOUBLE_EQ(month.incrementalCustomers, 4);
    EXPECT_DOUBLE_EQ(month.orders, 4);
    EXPECT_DOUBLE_EQ(month.revenue, 40);
    EXPECT_DOUBLE_EQ(month.benefit, 20);
    EXPECT_EQ(cashRun(contacts()).months[1].impressions, 0) << "nothing is posted or bought after the campaign";
}

TEST(Contacts, BeyondTheCapAreLostPaidAndOrganicAlike)
{
    CashInputs in = contacts();
    in.channels[0].impressionsCap = 1600;
    EXPECT_DOUBLE_EQ(cashRun(in).months[0].clicks, 50) << "just enough";
    in.channels[0].impressionsCap = 400;
    EXPECT_DOUBLE_EQ(cashRun(in).months[0].impressions, 400);
    EXPECT_DOUBLE_EQ(cashRun(in).months[0].clicks, 12.5);
    EXPECT_DOUBLE_EQ(cashRun(in).months[0].customers, 1.25);
}

TEST(Contacts, BoughtByTheClickAreAsManyAsTheClicksNeed)
{
    CashInputs in = contacts();
    in.channels[0].perClick = true;
    in.channels[0].costPerClick = 2.5;
    in.channels[0].clickRate = 0.04;
    EXPECT_DOUBLE_EQ(cashRun(in).months[0].impressions, 20 / 0.04 + 600);
    EXPECT_DOUBLE_EQ(cashRun(in).months[0].clicks, 20 + 30);
    in.channels[0].clickRate = 0;
    EXPECT_DOUBLE_EQ(cashRun(in).months[0].impressions, 600) << "an unknown rate says nothing about contacts";
    EXPECT_DOUBLE_EQ(cashRun(in).months[0].clicks, 50);
    in.channels[0].costPerClick = 0;
    EXPECT_DOUBLE_EQ(cashRun(in).months[0].clicks, 30) << "without a price nothing is bought";
}

TEST(KnownSales, TakeThePlaceOfWhatTheEquationsSay)
{
    CashInputs in;
    in.orderValue = 10;
    in.contributionMargin = 0.5;
    in.ordersPerMonth = 2;
    in.monthlyRetention = 0.5;
    in.incrementality = 0.8;
    const auto month = [&](const KnownSales& known, double& returning) {
        CashMonth one;
        one.customers = 10;
        one.savings = 3;
        addMoney(in, known, returning, one);
        return one;
    };
    double returning = 6;
    const CashMonth none = month({}, returning);
    EXPECT_DOUBLE_EQ(none.orders, 8 + 2 * 6);
    EXPECT_DOUBLE_EQ(none.revenue, 200);
    EXPECT_DOUBLE_EQ(none.benefit, 103);
    EXPECT_DOUBLE_EQ(returning, 0.5 * (6 + 8));

    returning = 6;
    EXPECT_DOUBLE_EQ(month({{}, {}, 0.25}, returning).orders, 8 + 2 * 6 * 0.25) << "a quarter of the month is over";
    returning = 6;
    const CashMonth orders = month({15, {}, 1}, returning);
    EXPECT_DOUBLE_EQ(orders.orders, 12) << "some would have come anyway";
    EXPECT_DOUBLE_EQ(orders.revenue, 120);
    EXPECT_DOUBLE_EQ(returning, 7) << "those who come back are counted from customers";
    returning = 6;
    const CashMonth revenue = month({15, 500, 1}, returning);
    EXPECT_DOUBLE_EQ(revenue.orders, 12);
    EXPECT_DOUBLE_EQ(revenue.revenue, 400);
    EXPECT_DOUBLE_EQ(revenue.benefit, 203);
}

TEST(BeyondTheHorizon, IsWhatThoseWhoAreLeftStillBring)
{
    CashInputs in = contacts();
    in.ordersPerMonth = 2;
    in.monthlyRetention = 0.5;
    in.monthlyRate = 0.25;
    // Four customers in month 0, of whom one is left after month 1: 2 x 10 x 0.5 a month, falling to 0.5 / 1.25 each
    // month, seen from the last month in which a euro counts 0.8.
    EXPECT_DOUBLE_EQ(cashRun(in).valueBeyondHorizon, 10 * 0.8 / 0.75);
    EXPECT_DOUBLE_EQ(lifetimeValue(in), 10 * 0.5 * (1 + 2 * 0.5 / 0.75));
    in.monthlyRate = 0;
    in.monthlyRetention = 1;
    EXPECT_EQ(cashRun(in).valueBeyondHorizon, 0) << "without an end there is no sum";
    EXPECT_EQ(lifetimeValue(in), 5);
}

} // namespace
} // namespace ertrag
