// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/cash_model.h"
#include "core/projection/model/finance.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace ertrag;

namespace
{

CashInputs bakery()
{
    CashInputs in;
    in.months = 12;
    in.tailMonths = 6;
    in.monthlyRate = monthlyRate(0.08);
    in.hoursPerWeek = 4;
    in.hourlyCost = 32;
    in.setupOnce = 600;
    in.training.push_back({0, 0, 300});
    in.content.perMonth = 60;
    in.tools.perMonth = 20;
    in.rampMonths = 3;
    in.orderValue = 9.35;
    in.contributionMargin = 0.55;
    in.ordersPerMonth = 2;
    in.monthlyRetention = 0.85;
    in.incrementality = 0.7;
    ChannelInputs c;
    c.adsPerMonth = c.plannedAds = 150;
    c.halfSaturation = 300;
    c.carryOver = 0.3;
    c.costPerThousand = 8;
    c.clickRate = 0.012;
    c.enquiryRate = 0.08;
    c.closeRate = 0.6;
    c.followersAtStart = 400;
    c.postsPerMonth = 8;
    c.gainPerPost = 2;
    c.churnPerMonth = 0.01;
    c.reachPerPost = 0.15;
    c.organicClickRate = 0.015;
    in.channels.push_back(c);
    return in;
}

void expectClose(double found, double expected)
{
    EXPECT_NEAR(found, expected, 1e-9 * std::abs(expected)) << expected;
}

void expectClose(const std::vector<double>& found, const std::vector<double>& expected)
{
    ASSERT_EQ(found.size(), expected.size());
    for (size_t i = 0; i < found.size(); ++i)
        expectClose(found[i], expected[i]);
}

template <class Get> std::vector<double> byMonth(const CashRun& run, Get get)
{
    std::vector<double> values;
    for (const CashMonth& month : run.months)
        values.push_back(get(month));
    return values;
}

/// One click for 1 in the first period becomes a customer, who brings 100 then and, of those who stay (80 %), in each
/// of the `later` periods; discounted by 10 % a period.
CashInputs yearlyCustomer(int later)
{
    CashInputs in;
    in.months = 1;
    in.tailMonths = later;
    in.monthlyRate = 0.1;
    in.orderValue = 100;
    in.contributionMargin = in.ordersPerMonth = in.incrementality = 1;
    in.monthlyRetention = 0.8;
    ChannelInputs& channel = in.channels.emplace_back();
    channel.adsPerMonth = channel.plannedAds = 1;
    channel.perClick = true;
    channel.costPerClick = channel.clickRate = channel.enquiryRate = channel.closeRate = 1;
    return in;
}

} // namespace

TEST(CashModel, endtoend_01_BakeryTotals)
{
    const CashRun run = cashRun(bakery());
    expectClose(run.cost, 10315.999999999998);
    expectClose(run.benefit, 4600.275534250044);
    expectClose(run.roi, -0.5540640234344664);
    expectClose(run.npv, -5671.981528250213);
    expectClose(run.customers, 127.5402077589287);
    expectClose(run.incrementalCustomers, 89.27814543125008);
    expectClose(run.costPerCustomer.value(), 115.5489952235173);
    expectClose(run.romiOnAds.value(), 1.5557086301389134);
    expectClose(run.lifetimeValue, 61.02707954993874);
    std::vector<double> net;
    for (const CashMonth& month : run.months)
        net.push_back(month.benefit - month.cost.total());
    expectClose(irr(net).value(), -0.14844156275953996);
    EXPECT_FALSE(run.lastingBreakEven);
    expectClose(run.roas.value() * 1800, 8364.13733500008);
}

TEST(CashModel, endtoend_01_BakeryMonths)
{
    const CashInputs in = bakery();
    const CashFrame frame = cashFrame(in);
    const CashRun run = cashRun(in);
    expectClose(frame.adstocked[0], {105.85744530698658, 137.61467889908255, 147.14184897671134, 149.99999999999997,
                                     149.99999999999997, 149.99999999999997, 149.99999999999997, 149.99999999999997,
                                     149.99999999999997, 149.99999999999997, 149.99999999999997, 149.99999999999997,
                                     44.1425546930134, 12.38532110091743, 2.8581510232886376, 0.0, 0.0, 0.0});
    expectClose(frame.effective[0], {117.37089201877934, 141.50943396226413, 148.08238636363635, 149.99999999999997,
                                     149.99999999999997, 149.99999999999997, 149.99999999999997, 149.99999999999997,
                                     149.99999999999997, 149.99999999999997, 149.99999999999997, 149.99999999999997,
                                     57.720701322669946, 17.841409691629956, 4.24676686473261, 0.0, 0.0, 0.0});
    expectClose(followers(in, in.channels[0]),
                {400.0, 401.3333333333333, 407.9866666666667, 419.90680000000003, 431.707732, 443.39065468,
                 454.9567481332, 466.407180651868, 477.7431088453493, 488.9656777568958, 500.0760209793268,
                 511.07526076953354, 521.9645081618382, 516.7448630802198, 511.57741444941763, 506.46164030492343,
                 501.3970239018742, 496.38305366285545, 491.4192231262269});
    expectClose(byMonth(run, [](const CashMonth& m) { return m.clicks; }),
                {183.256338028169, 219.4881509433962, 229.46733954545454, 232.55832239999998, 232.77073917599998,
                 232.98103178423997, 233.18922146639756, 233.39532925173359, 233.59937595921625, 233.8013821996241,
                 234.00136837762784, 234.19935469385157, 86.58105198400493, 26.762114537444937, 6.370150297098915, 0.0,
                 0.0, 0.0});
    expectClose(byMonth(run, [](const CashMonth& m) { return m.customers; }),
                {2.9321014084507038, 7.023620830188677, 11.014432298181818, 11.162799475199998, 11.172995480447998,
                 11.183089525643519, 11.193082630387083, 11.202975804083211, 11.212770046042381, 11.222466345581957,
                 11.232065682126137, 11.241569025304875, 4.155890495232237, 1.2845814977973569, 0.30576721426074793,
                 0.0, 0.0, 0.0});
    expectClose(byMonth(run, [](const CashMonth& m) { return m.benefit; }),
                {10.55483204507042, 43.226493560091406, 97.88250941240862, 157.0852426769715, 207.89824105539196,
                 251.1568233256497, 287.99347656748307, 319.37082155203467, 346.1070926206068, 368.8977955822793,
                 388.3341169275533, 404.91857166061, 393.5377651057458, 351.8474143752605, 304.1015341581981,
                 259.4218867345732, 220.50860372438717, 187.43231316572914});
    expectClose(byMonth(run, [](const CashMonth& m) { return m.cost.total(); }),
                {1684.6666666666665, 784.6666666666666, 784.6666666666666, 784.6666666666666, 784.6666666666666,
                 784.6666666666666, 784.6666666666666, 784.6666666666666, 784.6666666666666, 784.6666666666666,
                 784.6666666666666, 784.6666666666666, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0});
    expectClose(byMonth(run, [](const CashMonth& m) { return m.benefit - m.cost.total(); }),
                {-1674.111834621596, -741.4401731065752, -686.784157254258, -627.5814239896952, -576.7684256112747,
                 -533.5098433410169, -496.67319009918356, -465.29584511463196, -438.5595740460598, -415.76887108438734,
                 -396.33254973911335, -379.74809500605664, 393.5377651057458, 351.8474143752605, 304.1015341581981,
                 259.4218867345732, 220.50860372438717, 187.43231316572914});
}

TEST(CashModel, AChannelThatDoesNothingChangesNothing)
{
    CashInputs in = bakery();
    const CashRun before = cashRun(in);
    in.channels.push_back({});
    EXPECT_EQ(cashRun(in), before);
}

TEST(CashModel, RoiDoesNotDependOnTheCurrencyUnit)
{
    CashInputs in = bakery();
    const double before = cashRun(in).roi;
    for (double* money : {&in.hourlyCost, &in.setupOnce, &in.content.perMonth, &in.tools.perMonth, &in.orderValue,
                          &in.training[0].fees, &in.channels[0].adsPerMonth, &in.channels[0].plannedAds,
                          &in.channels[0].halfSaturation, &in.channels[0].costPerThousand})
        *money *= 100;
    EXPECT_NEAR(cashRun(in).roi, before, 1e-12);
}

TEST(CashModel, TwoHalvesWithoutSaturationAreTheWhole)
{
    CashInputs in = bakery();
    in.channels[0].halfSaturation = 0;
    const CashRun whole = cashRun(in);
    ChannelInputs& half = in.channels[0];
    half.adsPerMonth /= 2;
    half.plannedAds /= 2;
    half.followersAtStart /= 2;
    half.gainPerPost /= 2;
    in.channels.push_back(half);
    expectClose(cashRun(in).benefit, whole.benefit);
    expectClose(cashRun(in).cost, whole.cost);
}

TEST(CashModel, SavingsNeverExceedWhatIsPaidToday)
{
    CashInputs in = bakery();
    in.savings = {{500, 120}, {30, 120}};
    EXPECT_DOUBLE_EQ(cashRun(in).months[3].savings, 150);
    EXPECT_DOUBLE_EQ(cashRun(in).months[12].savings, 0);
}

TEST(CashModel, marketing_03_CostIsGrossWithoutInputTaxDeduction)
{
    CashInputs in;
    in.months = 1;
    in.tailMonths = 0;
    in.boughtCostFactor = 1.19;
    in.hoursPerWeek = 12.0 / 52;
    in.hourlyCost = 100;
    ChannelInputs c;
    c.adsPerMonth = c.plannedAds = 1000;
    c.costPerThousand = 8;
    in.channels.push_back(c);
    EXPECT_NEAR(cashRun(in).months[0].cost.ads, 1190, 1e-9);
    EXPECT_NEAR(cashRun(in).months[0].cost.labour, 100, 1e-9);
    in.reserveShare = 0.1;
    EXPECT_NEAR(cashRun(in).months[0].cost.reserve, 119, 1e-9);
}

TEST(CashModel, ContactsStopAtTheCap)
{
    CashInputs in = bakery();
    in.channels[0].impressionsCap = 3000;
    const CashRun run = cashRun(in);
    for (const CashMonth& month : run.months)
        EXPECT_LE(month.impressions, 3000 * (1 + 1e-12));
    EXPECT_LT(run.customers, cashRun(bakery()).customers);
}

TEST(CashModel, PricePerClickBuysClicks)
{
    CashInputs in = bakery();
    ChannelInputs& c = in.channels[0];
    c.perClick = true;
    c.costPerClick = 8.0 / 1000 / 0.012;
    expectClose(cashRun(in).benefit, cashRun(bakery()).benefit);
}

TEST(CashModel, marketing_04_05_LifetimeValueWithoutEnd)
{
    const CashInputs in = yearlyCustomer(3);
    EXPECT_NEAR(lifetimeValue(in), 366.6666666666667, 1e-9) << "the first margin at once";
    EXPECT_NEAR(lifetimeValue(in) - 100, 266.66666666666663, 1e-9) << "the first margin one period later";
}

TEST(CashModel, marketing_06_LifetimeValueOfFourPeriods)
{
    const CashRun run = cashRun(yearlyCustomer(3));
    EXPECT_NEAR(run.customers, 1, 1e-12);
    EXPECT_NEAR(run.npv + run.cost, 264.0871525169046, 1e-9) << "all cost falls into the first period";
}

TEST(CashModel, ABillInAnotherCurrencyFallsIntoItsLineWithVatAndReserve)
{
    CashInputs in = bakery();
    const CashRun before = cashRun(in);
    in.foreignCosts.push_back({ForeignCostKind::Tools, 50, 0.9});
    in.foreignCosts.push_back({ForeignCostKind::Agency, 1000, 0.006});
    in.boughtCostFactor = 1.19;
    in.reserveShare = 0.1;
    CashInputs without = in;
    without.foreignCosts.clear();
    const CashRun run = cashRun(in), plain = cashRun(without);
    const CostLines &first = run.months[0].cost, &last = run.months[11].cost, &tail = run.months[12].cost;
    expectClose(first.tools, (20 + 45) * 1.19);
    expectClose(last.agency, 6 * 1.19);
    expectClose(first.reserve - plain.months[0].cost.reserve, 0.1 * 51 * 1.19);
    EXPECT_EQ(tail.total(), 0) << "nothing is spent in the tail";
    expectClose(run.cost - plain.cost, 12 * 51 * 1.19 * 1.1);
    EXPECT_EQ(run.benefit, before.benefit);
}

TEST(CashModel, WhatBoostedPostsReachIsBoughtAndNotCountedTwice)
{
    CashInputs in = bakery();
    const double all = cashRun(in).customers;
    in.channels[0].boostedShare = 1;
    const double paid = cashRun(in).customers;
    in.channels[0].boostedShare = 0.25;
    expectClose(cashRun(in).customers, paid + 0.75 * (all - paid));
    CashInputs silent = bakery();
    silent.channels[0].postsPerMonth = 0;
    expectClose(paid, cashRun(silent).customers);
    EXPECT_EQ(followers(in, in.channels[0]), followers(bakery(), bakery().channels[0])) << "posts still win followers";
}

TEST(CashModel, TheRampTakesTheChosenForm)
{
    CashInputs in = bakery();
    const double linear = cashRun(in).benefit;
    in.rampForm = RampForm::Exponential;
    EXPECT_GT(std::abs(cashRun(in).benefit - linear), 1);
    expectClose(cashFrame(in).ramp[0], 1 - std::pow(0.05, 1.0 / 3));
    in.rampForm = RampForm::Logistic;
    expectClose(cashFrame(in).ramp[0], 0.05);
    expectClose(cashFrame(in).ramp[1], 0.5);
}
