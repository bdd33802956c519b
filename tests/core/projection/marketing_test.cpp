// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/cash_model.h"
#include "core/projection/model/finance.h"

#include <gtest/gtest.h>

using namespace ertrag;

TEST(Marketing, marketing_01_MeasuresOfOneCampaign)
{
    // 80 customers for 2,000 of ads, 1,500 of hours and 500 else; they bring 12,000 of revenue, and 300 is saved.
    CashInputs in;
    in.months = 1;
    in.tailMonths = 0;
    in.hoursPerWeek = 12.0 / 52;
    in.hourlyCost = 1500;
    in.other.perMonth = 500;
    in.orderValue = 150;
    in.contributionMargin = 0.4;
    in.incrementality = 1;
    in.savings = {{300, 300}};
    ChannelInputs channel;
    channel.adsPerMonth = channel.plannedAds = 2000;
    channel.perClick = true;
    channel.costPerClick = 2;
    channel.clickRate = 0.01;
    channel.enquiryRate = 0.2;
    channel.closeRate = 0.4;
    in.channels.push_back(channel);
    const CashRun run = cashRun(in);
    EXPECT_NEAR(run.incrementalCustomers, 80, 1e-12);
    EXPECT_NEAR(run.benefit - 300, 4800, 1e-9);
    EXPECT_NEAR(run.cost, 4000, 1e-9);
    EXPECT_NEAR(run.roi, 0.275, 1e-12);
    EXPECT_NEAR(run.roas.value(), 6, 1e-12);
    EXPECT_NEAR(run.romiOnAds.value(), 1.4, 1e-12) << "ads do not bring the savings";
    EXPECT_NEAR(run.costPerCustomer.value(), 50, 1e-12);
    EXPECT_NEAR(breakEvenRoas(in.contributionMargin), 2.5, 1e-12);
    EXPECT_NEAR(breakEvenRevenue(run.cost, 300, in.contributionMargin), 9250, 1e-9);
}

TEST(Marketing, marketing_02_NetFromGross)
{
    const double gross[5] = {119, 120, 108.1, 107, 102.6}, rate[5] = {0.19, 0.2, 0.081, 0.07, 0.026};
    for (int i = 0; i < 5; ++i)
        EXPECT_NEAR(netOfGross(gross[i], rate[i]), 100, 1e-9);
}
