// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/finance.h"

#include <gtest/gtest.h>

using namespace ertrag;

using Flows = std::vector<double>;

TEST(Finance, finance_01_Npv)
{
    EXPECT_NEAR(npv(0.05, Flows{-15000.0, 1500.0, 2500.0, 3500.0, 4500.0, 6000.0}), 122.89485495093959, 1e-8);
}

TEST(Finance, finance_02_NpvOfSpreadsheet)
{
    EXPECT_NEAR(npvOfSpreadsheet(0.0875, Flows{10.0, 20.0, 30.0}), 49.43212103817295, 1e-8);
}

TEST(Finance, finance_03_NpvOfSpreadsheet)
{
    EXPECT_NEAR(npvOfSpreadsheet(0.1, Flows{-10000.0, 3000.0, 4200.0, 6800.0}), 1188.4434123352216, 1e-8);
}

TEST(Finance, finance_04_OutlayAtTheStart)
{
    EXPECT_NEAR(npv(0.08, Flows{-40000.0, 8000.0, 9200.0, 10000.0, 12000.0, 14500.0}), 1922.061554932363, 1e-8);
}

TEST(Finance, finance_05_OutlayAtTheStart)
{
    EXPECT_NEAR(npv(0.08, Flows{-40000.0, 8000.0, 9200.0, 10000.0, 12000.0, 14500.0, -9000.0}), -3749.4650870155747,
                1e-8);
}

TEST(Finance, finance_06_Irr)
{
    const Flows flows{-150000.0, 15000.0, 25000.0, 35000.0, 45000.0, 60000.0};
    const Flows expected{0.05243288885941211};
    const Flows roots = irrRoots(flows);
    ASSERT_EQ(roots.size(), expected.size());
    for (size_t i = 0; i < roots.size(); ++i)
        EXPECT_NEAR(roots[i], expected[i], 1e-9);
    ASSERT_TRUE(irr(flows));
    EXPECT_NEAR(*irr(flows), 0.05243288885941409, 1e-9);
}

TEST(Finance, finance_07_Irr)
{
    const Flows flows{-100.0, 0.0, 0.0, 74.0};
    const Flows expected{-0.09549583034897258};
    const Flows roots = irrRoots(flows);
    ASSERT_EQ(roots.size(), expected.size());
    for (size_t i = 0; i < roots.size(); ++i)
        EXPECT_NEAR(roots[i], expected[i], 1e-9);
    ASSERT_TRUE(irr(flows));
    EXPECT_NEAR(*irr(flows), -0.0954958303489725, 1e-9);
}

TEST(Finance, finance_08_Irr)
{
    const Flows flows{-100.0, 39.0, 59.0, 55.0, 20.0};
    const Flows expected{0.280948421159962};
    const Flows roots = irrRoots(flows);
    ASSERT_EQ(roots.size(), expected.size());
    for (size_t i = 0; i < roots.size(); ++i)
        EXPECT_NEAR(roots[i], expected[i], 1e-9);
    ASSERT_TRUE(irr(flows));
    EXPECT_NEAR(*irr(flows), 0.28094842115996105, 1e-9);
}

TEST(Finance, finance_09_Irr)
{
    const Flows flows{-100.0, 100.0, 0.0, -7.0};
    const Flows expected{-0.6788943736323867, -0.08329966618493279};
    const Flows roots = irrRoots(flows);
    ASSERT_EQ(roots.size(), expected.size());
    for (size_t i = 0; i < roots.size(); ++i)
        EXPECT_NEAR(roots[i], expected[i], 1e-9);
    EXPECT_FALSE(irr(flows)) << "not unique";
}

TEST(Finance, finance_10_Irr)
{
    const Flows flows{-100.0, 100.0, 0.0, 7.0};
    const Flows expected{0.062058485629929994};
    const Flows roots = irrRoots(flows);
    ASSERT_EQ(roots.size(), expected.size());
    for (size_t i = 0; i < roots.size(); ++i)
        EXPECT_NEAR(roots[i], expected[i], 1e-9);
    ASSERT_TRUE(irr(flows));
    EXPECT_NEAR(*irr(flows), 0.06205848562992959, 1e-9);
}

TEST(Finance, finance_11_Irr)
{
    const Flows flows{-5.0, 10.5, 1.0, -8.0, 1.0};
    const Flows expected{-0.8702012474847411, 0.08859833852775467, 0.7095595276861832};
    const Flows roots = irrRoots(flows);
    ASSERT_EQ(roots.size(), expected.size());
    for (size_t i = 0; i < roots.size(); ++i)
        EXPECT_NEAR(roots[i], expected[i], 1e-9);
    EXPECT_FALSE(irr(flows)) << "not unique";
}

TEST(Finance, finance_12_Irr)
{
    const Flows flows{-70000.0, 12000.0, 15000.0, 18000.0, 21000.0};
    const Flows expected{-0.021244848273411887};
    const Flows roots = irrRoots(flows);
    ASSERT_EQ(roots.size(), expected.size());
    for (size_t i = 0; i < roots.size(); ++i)
        EXPECT_NEAR(roots[i], expected[i], 1e-9);
    ASSERT_TRUE(irr(flows));
    EXPECT_NEAR(*irr(flows), -0.021244848273410995, 1e-9);
}

TEST(Finance, finance_13_Irr)
{
    const Flows flows{-70000.0, 12000.0, 15000.0, 18000.0, 21000.0, 26000.0};
    const Flows expected{0.08663094803653215};
    const Flows roots = irrRoots(flows);
    ASSERT_EQ(roots.size(), expected.size());
    for (size_t i = 0; i < roots.size(); ++i)
        EXPECT_NEAR(roots[i], expected[i], 1e-9);
    ASSERT_TRUE(irr(flows));
    EXPECT_NEAR(*irr(flows), 0.0866309480365315, 1e-9);
}

TEST(Finance, finance_14_Irr)
{
    const Flows flows{-1678.87, 771.96, 1814.05, 3520.3, 3552.95, 3584.99, 4789.91, -1.0};
    const Flows expected{-0.9997912604283283, 1.004269848720556};
    const Flows roots = irrRoots(flows);
    ASSERT_EQ(roots.size(), expected.size());
    for (size_t i = 0; i < roots.size(); ++i)
        EXPECT_NEAR(roots[i], expected[i], 1e-9);
    EXPECT_FALSE(irr(flows)) << "not unique";
}

TEST(Finance, finance_15_Irr)
{
    const Flows flows{-1600.0, 10000.0, -10000.0};
    const Flows expected{0.25, 4.0};
    const Flows roots = irrRoots(flows);
    ASSERT_EQ(roots.size(), expected.size());
    for (size_t i = 0; i < roots.size(); ++i)
        EXPECT_NEAR(roots[i], expected[i], 1e-9);
    EXPECT_FALSE(irr(flows)) << "not unique";
}

TEST(Finance, finance_16_Irr)
{
    const Flows flows{1.0, 2.0, 3.0};
    EXPECT_FALSE(irr(flows));
    EXPECT_TRUE(irrRoots(flows).empty());
}

TEST(Finance, finance_17_Irr)
{
    const Flows flows{-3000.0, 2.3926932267015667e-07};
    ASSERT_TRUE(irr(flows));
    EXPECT_NEAR(*irr(flows), -0.9999999999202436, 1e-15);
}

TEST(Finance, finance_18_DatedFlows)
{
    const Flows flows{-10000.0, 2000.0, 2500.0, 5000.0, 1000.0};
    const Flows days{0.0, 31.0, 73.0, 131.0, 221.0};
    EXPECT_NEAR(xnpv(0.06, flows, days), 323.0168935873028, 1e-6);
}

TEST(Finance, finance_19_DatedFlows)
{
    const Flows flows{-10000.0, 2000.0, 2500.0, 5000.0, 1000.0};
    const Flows days{0.0, 31.0, 73.0, 131.0, 221.0};
    ASSERT_TRUE(xirr(flows, days));
    EXPECT_NEAR(*xirr(flows, days), 0.18284348582078375, 1e-9);
}

TEST(Finance, finance_20_DatedFlows)
{
    const Flows flows{-10000.0, 2750.0, 4250.0, 3250.0, 2750.0};
    const Flows days{0.0, 60.0, 303.0, 411.0, 456.0};
    ASSERT_TRUE(xirr(flows, days));
    EXPECT_NEAR(*xirr(flows, days), 0.3733625335188314, 1e-9);
}

TEST(Finance, finance_21_DatedFlows)
{
    const Flows flows{-10000.0, 2750.0, 4250.0, 3250.0, 2750.0};
    const Flows days{0.0, 60.0, 303.0, 411.0, 456.0};
    EXPECT_NEAR(xnpv(0.09, flows, days), 2086.647602031535, 1e-6);
}

TEST(Finance, finance_22_Mirr)
{
    EXPECT_NEAR(mirr(Flows{-5.0, 10.0, 15.0, 8.0}, 0.5, 0.1).value(), 0.9416473767068925, 1e-9);
}

TEST(Finance, finance_23_Mirr)
{
    EXPECT_NEAR(mirr(Flows{-120000.0, 39000.0, 30000.0, 21000.0, 37000.0, 46000.0}, 0.1, 0.12).value(),
                0.1260941303659051, 1e-9);
}

TEST(Finance, finance_24_MonthlyRate)
{
    EXPECT_NEAR(monthlyRate(0.08), 0.00643403011000343, 1e-15);
}

TEST(Finance, finance_25_Annuity)
{
    Flows flows(13, 100.0);
    flows[0] = 0;
    EXPECT_NEAR(npv(0.01, flows), 1125.5077473484644, 1e-9);
}

TEST(Finance, finance_26_PaybackInsideThePeriod)
{
    const Flows flows{-5000.0, -500.0, 800.0, 1500.0, 1800.0, 2000.0, 2200.0};
    EXPECT_EQ(lastingBreakEven(flows), 5);
    EXPECT_NEAR(payback(flows).value(), 4.7, 1e-12);
}

TEST(Finance, finance_27_BreakEvenThatIsLostAgain)
{
    const Flows flows{-100, 150, -120, 40, 60};
    EXPECT_EQ(firstBreakEven(flows), 1);
    EXPECT_EQ(lastingBreakEven(flows), 4);
    EXPECT_FALSE(lastingBreakEven(Flows{-10, 5}));
}

TEST(Finance, SignsChangeBetweenFlowsThatAreNotZero)
{
    const std::pair<Flows, int> changes[] = {{{}, 0},         {{0, 0}, 0},  {{0, 5}, 0},        {{-5, -1}, 0},
                                             {{-5, 0, 1}, 1}, {{1, -1}, 1}, {{5, 0, 0, -1}, 1}, {{-1, 1, 0, 1, -1}, 2}};
    for (const auto& [flows, count] : changes)
        EXPECT_EQ(signChanges(flows), count) << flows.size();
}

TEST(Finance, RatesThatDoNotExistAreAbsent)
{
    const Flows days{0, 30, 60};
    EXPECT_FALSE(xirr(Flows{1, 2, 3}, days));
    EXPECT_FALSE(xirr(Flows{-1, 3, -1}, days)) << "not unique";
    EXPECT_FALSE(irr(Flows{-1, -2}));
    EXPECT_FALSE(irr(Flows{}));
    EXPECT_TRUE(irrRoots(Flows{0, 0}).empty()) << "no rate rather than each";
    EXPECT_FALSE(mirr(Flows{1, 2}, 0.1, 0.1)) << "nothing is paid";
    EXPECT_FALSE(mirr(Flows{0, 2}, 0.1, 0.1));
    EXPECT_FALSE(mirr(Flows{-1, -2}, 0.1, 0.1)) << "nothing is earned";
    EXPECT_FALSE(mirr(Flows{-1, 0}, 0.1, 0.1));
}

TEST(Finance, SmallFlowsHaveARateAsLargeOnesDo)
{
    EXPECT_NEAR(mirr(Flows{-0.5, 0.6}, 0.3, 0.3).value(), 0.2, 1e-12);
}

TEST(Finance, ADebtThatIsPaidBackHasARateToo)
{
    EXPECT_NEAR(irr(Flows{100, -110}).value(), 0.1, 1e-12);
    EXPECT_NEAR(xirr(Flows{100, -110}, Flows{0, 365}).value(), 0.1, 1e-12);
    EXPECT_NEAR(xirr(Flows{-100, 110}, Flows{40, 405}).value(), 0.1, 1e-12) << "days count from the first flow";
}

TEST(Finance, RatesAreLookedForFromNothingLeftToAMillion)
{
    EXPECT_NEAR(irr(Flows{-1, 900'001}).value(), 900'000, 1e-3);
    EXPECT_FALSE(irr(Flows{-1, 1'200'001}));
    EXPECT_NEAR(irr(Flows{-1e13, 1.1}).value(), -1 + 1.1e-13, 1e-15);
    EXPECT_FALSE(irr(Flows{-1e13, 0.5}));
    EXPECT_EQ(irrRoots(Flows{-1, 900'001}).size(), 1u);
    EXPECT_TRUE(irrRoots(Flows{-1, 1'200'001}).empty());
    EXPECT_EQ(irrRoots(Flows{-1e13, 1.1}).size(), 1u);
    EXPECT_TRUE(irrRoots(Flows{-1e13, 0.5}).empty());
    EXPECT_NEAR(xirr(Flows{-1, 900'001}, Flows{0, 365}).value(), 900'000, 1);
    EXPECT_FALSE(xirr(Flows{-1, 1'200'001}, Flows{0, 365}));
    EXPECT_NEAR(xirr(Flows{-1000, 7}, Flows{0, 365}).value(), -0.993, 1e-12);
    EXPECT_FALSE(xirr(Flows{-1000, 5}, Flows{0, 365})) << "ln 0.005 lies below -5";
}

TEST(Finance, BreakEvenIsReachedAtExactlyZero)
{
    EXPECT_EQ(lastingBreakEven(Flows{-10, 4, 6, 0}), 2);
    EXPECT_EQ(firstBreakEven(Flows{-10, 4, 6, -1}), 2);
    EXPECT_FALSE(firstBreakEven(Flows{-10, 4, 5}));
    EXPECT_EQ(lastingBreakEven(Flows{0, 1}), 0);
    EXPECT_FALSE(lastingBreakEven(Flows{}));
}

TEST(Finance, PaybackIsLinearInsideItsPeriod)
{
    EXPECT_EQ(payback(Flows{5, -1}), 0.0) << "nothing was ever owed";
    EXPECT_FALSE(payback(Flows{-10, 5}));
    EXPECT_EQ(payback(Flows{-10, 10}), 1.0);
    EXPECT_EQ(payback(Flows{-10, 40}), 0.25);
    EXPECT_EQ(payback(Flows{-10, 5, 20}), 1.25);
}

TEST(Finance, SavingsAboveTheCostNeedNoRevenue)
{
    EXPECT_DOUBLE_EQ(breakEvenRevenue(1000, 400, 0.5), 1200);
    EXPECT_EQ(breakEvenRevenue(400, 1000, 0.5), 0);
}

TEST(Finance, ManyPeriodsOverflowOnNeitherSide)
{
    Flows flows(96, 30);
    flows[0] = -1000;
    const double rate = irr(flows).value();
    EXPECT_NEAR(npv(rate, flows), 0, 1e-9);
    EXPECT_GT(rate, 0.02);
    ASSERT_EQ(irrRoots(flows).size(), 1u);
    EXPECT_NEAR(irrRoots(flows)[0], rate, 1e-12);
    flows[0] = -10'000; // more than ever comes back
    EXPECT_LT(irr(flows).value(), 0);
    EXPECT_NEAR(npv(irr(flows).value(), flows), 0, 1e-6);
}
