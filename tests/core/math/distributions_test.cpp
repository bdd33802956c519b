// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/metalog.h"
#include "core/math/normal.h"
#include "core/math/pert.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace ertrag;

namespace
{
void expectClose(double found, double expected, double relative = 1e-9)
{
    EXPECT_NEAR(found, expected, relative * std::abs(expected));
}
} // namespace

TEST(Normal, special_01_Quantile)
{
    EXPECT_NEAR(normalQuantile(1e-10), -6.361340902404056, 1e-7);
    EXPECT_NEAR(normalQuantile(0.001), -3.090232306167813, 1e-12);
    EXPECT_NEAR(normalQuantile(0.025), -1.9599639845400545, 1e-12);
    EXPECT_NEAR(normalQuantile(0.1), -1.2815515655446004, 1e-12);
    EXPECT_NEAR(normalQuantile(0.5), 0.0, 1e-12);
    EXPECT_NEAR(normalQuantile(0.9), 1.2815515655446004, 1e-12);
    EXPECT_NEAR(normalQuantile(0.975), 1.959963984540054, 1e-12);
    EXPECT_NEAR(normalQuantile(0.999), 3.090232306167813, 1e-12);
    EXPECT_NEAR(normalQuantile(0.9999999999), 6.361340889697422, 1e-7);
    for (double z = -7.5; z <= 3; z += 0.01)
        EXPECT_NEAR(normalQuantile(normalCdf(z)), z, 1e-11);
}

TEST(Quantiles, special_02_Beta)
{
    expectClose(betaQuantile(0.1, 3, 5), 0.16963841739720056);
    expectClose(betaQuantile(0.5, 2, 2), 0.5);
    expectClose(betaQuantile(0.9, 0.5, 0.5), 0.9755282581475768);
    expectClose(betaQuantile(0.975, 438, 544), 0.4771997706294425);
    expectClose(betaQuantile(0.025, 438, 544), 0.4150654924550014);
}

TEST(Quantiles, special_03_Gamma)
{
    expectClose(gammaQuantile(0.5, 6, 7), 0.8100230269588671);
    expectClose(gammaQuantile(0.025, 33, 25), 0.9086272629091936);
    expectClose(gammaQuantile(0.975, 33, 25), 1.8069780831768187);
    expectClose(gammaQuantile(0.9, 0.5, 1), 1.352771727047702);
}

TEST(Quantiles, special_04_Student)
{
    expectClose(studentQuantile(0.975, 1), 12.706204736432095);
    expectClose(studentQuantile(0.975, 5), 2.5705818366147395);
    expectClose(studentQuantile(0.975, 30), 2.0422724563012373);
    expectClose(studentQuantile(0.9, 2.5), 1.730250928807177);
}

TEST(Pert, dist_01)
{
    const Pert pert{0, 1, 2};
    const PertTable table(pert);
    expectClose(pert.alpha(), 3.0);
    expectClose(pert.beta(), 3.0);
    expectClose(pert.mean(), 1.0);
    expectClose(pert.variance(), 0.14285714285714285);
    expectClose(pert.quantile(0.1), 0.4932729065769332);
    expectClose(table.quantile(0.1), 0.4932729065769332, 1e-6);
    expectClose(pert.quantile(0.5), 1.0);
    expectClose(table.quantile(0.5), 1.0, 1e-6);
    expectClose(pert.quantile(0.9), 1.5067270934230668);
    expectClose(table.quantile(0.9), 1.5067270934230668, 1e-6);
}

TEST(Pert, dist_02)
{
    const Pert pert{10, 20, 60};
    const PertTable table(pert);
    expectClose(pert.alpha(), 1.8);
    expectClose(pert.beta(), 4.2);
    expectClose(pert.mean(), 25.0);
    expectClose(pert.variance(), 75.00000000000001);
    expectClose(pert.quantile(0.1), 14.495106522962082);
    expectClose(table.quantile(0.1), 14.495106522962082, 1e-6);
    expectClose(pert.quantile(0.5), 23.833612969625946);
    expectClose(table.quantile(0.5), 23.833612969625946, 1e-6);
    expectClose(pert.quantile(0.9), 37.26670252167909);
    expectClose(table.quantile(0.9), 37.26670252167909, 1e-6);
}

TEST(Pert, dist_03)
{
    const Pert pert{0.005, 0.01, 0.03};
    const PertTable table(pert);
    expectClose(pert.alpha(), 1.8);
    expectClose(pert.beta(), 4.199999999999999);
    expectClose(pert.mean(), 0.012499999999999999);
    expectClose(pert.variance(), 1.8750000000000002e-05);
    expectClose(pert.quantile(0.1), 0.007247553261481042);
    expectClose(table.quantile(0.1), 0.007247553261481042, 1e-6);
    expectClose(pert.quantile(0.5), 0.01191680648481297);
    expectClose(table.quantile(0.5), 0.01191680648481297, 1e-6);
    expectClose(pert.quantile(0.9), 0.018633351260839547);
    expectClose(table.quantile(0.9), 0.018633351260839547, 1e-6);
}

TEST(Pert, dist_04)
{
    const Pert pert{0, 0, 10};
    const PertTable table(pert);
    expectClose(pert.alpha(), 1);
    expectClose(pert.beta(), 5);
    expectClose(pert.mean(), 1.6666666666666667);
    expectClose(pert.quantile(0.5), 1.2944943670387585);
    expectClose(table.quantile(0.5), 1.2944943670387585, 1e-6);
}

TEST(Pert, dist_05_Constant)
{
    EXPECT_EQ((Pert{5, 5, 5}.quantile(0.3)), 5);
    EXPECT_EQ(PertTable(Pert{5, 5, 5}).quantile(0.3), 5);
}

TEST(Pert, TheTableFollowsTheCurve)
{
    const Pert pert{450, 500, 600};
    const PertTable table(pert);
    for (double y = 0.0005; y < 1; y += 0.0037)
        EXPECT_NEAR(table.quantile(y), pert.quantile(y), 1e-6 * 150);
}

TEST(Triangular, dist_06)
{
    const Triangular t{0, 1, 2};
    expectClose(t.quantile(0.1), 0.4472135954999579, 1e-12);
    expectClose(t.quantile(0.5), 1.0, 1e-12);
    expectClose(t.quantile(0.9), 1.5527864045000421, 1e-12);
}

TEST(Triangular, dist_07)
{
    const Triangular t{10, 20, 60};
    expectClose(t.quantile(0.1), 17.071067811865476, 1e-12);
    expectClose(t.quantile(0.5), 28.377223398316207, 1e-12);
    expectClose(t.quantile(0.9), 45.85786437626905, 1e-12);
}

TEST(Metalog, dist_10)
{
    const auto m = fitMetalog(Support::Real, 20, 35, 80);
    ASSERT_TRUE(m);
    expectClose(m->a1, 35);
    expectClose(m->a2, 13.65358839940256);
    expectClose(m->a3, 17.0669854992532);
    expectClose(m->quantile(0.01), 10.688298406630949);
    expectClose(m->quantile(0.05), 17.411555923695666);
    expectClose(m->quantile(0.1), 20.000000000000004);
    expectClose(m->quantile(0.25), 24.6875);
    expectClose(m->quantile(0.5), 35.0);
    expectClose(m->quantile(0.75), 54.6875);
    expectClose(m->quantile(0.9), 80.0);
    expectClose(m->quantile(0.95), 97.81587170108689);
    expectClose(m->quantile(0.99), 136.16804856595508);
}

TEST(Metalog, dist_12)
{
    const auto m = fitMetalog(Support::Positive, 20, 35, 80);
    ASSERT_TRUE(m);
    expectClose(m->a1, 3.5553480614894135);
    expectClose(m->a2, 0.31546487678572865);
    expectClose(m->a3, 0.15193188944118716);
    expectClose(m->quantile(0.01), 11.563346514927185);
    expectClose(m->quantile(0.1), 19.999999999999996);
    expectClose(m->quantile(0.5), 34.99999999999999);
    expectClose(m->quantile(0.9), 79.99999999999997);
    expectClose(m->quantile(0.99), 209.98542991161494);
}

TEST(Metalog, dist_13)
{
    const auto m = fitMetalog(Support::Share, 0.01, 0.02, 0.05);
    ASSERT_TRUE(m);
    expectClose(m->a1, -3.8918202981106265);
    expectClose(m->a2, 0.3756286198494407);
    expectClose(m->a3, 0.13885799922198475);
    expectClose(m->quantile(0.01), 0.004941045967158365);
    expectClose(m->quantile(0.1), 0.010000000000000002);
    expectClose(m->quantile(0.5), 0.020000000000000004);
    expectClose(m->quantile(0.9), 0.05000000000000001);
    expectClose(m->quantile(0.99), 0.13550840814147863);
}

TEST(Metalog, dist_11_Feasibility)
{
    EXPECT_TRUE(fitMetalog(Support::Real, 20, 35, 80));
    EXPECT_FALSE(fitMetalog(Support::Real, 10, 12, 80));
    EXPECT_TRUE(fitMetalog(Support::Real, 20, 50, 80));
    EXPECT_FALSE(fitMetalog(Support::Share, 0.2, 0.5, 1.0));
    EXPECT_FALSE(fitMetalog(Support::Positive, 0, 10, 20));
}

TEST(SplitNormal, HitsTheThreeFiguresWhereAMetalogCannot)
{
    const SplitNormal positive = fitSplitNormal(Support::Positive, 10, 11, 80);
    expectClose(positive.quantile(0.1), 10);
    expectClose(positive.quantile(0.5), 11);
    expectClose(positive.quantile(0.9), 80);
    const SplitNormal share = fitSplitNormal(Support::Share, 0, 0.5, 1);
    EXPECT_NEAR(share.quantile(0.1), 0, 1e-12);
    EXPECT_EQ(share.quantile(0.001), 0);
    EXPECT_EQ(share.quantile(0.999), 1);
}

TEST(SplitNormal, dist_08_09_IsLognormalWhenSymmetricInTheLogs)
{
    const SplitNormal a = fitSplitNormal(Support::Positive, 20, 40, 80);
    expectClose(a.median, 3.688879454113936, 1e-12);
    expectClose(a.above, 0.5408656188293052, 1e-12);
    expectClose(a.quantile(0.95), 97.37059142211345, 1e-12);
    const SplitNormal b = fitSplitNormal(Support::Positive, 0.5, std::sqrt(1.5), 3);
    expectClose(b.above, 0.6990586713015483, 1e-12);
    expectClose(b.quantile(0.95), 3.8673972864859834, 1e-12);
}
