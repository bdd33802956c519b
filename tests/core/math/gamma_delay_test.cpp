// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/gamma_delay.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace ertrag;

// Shapes and scales from SciPy's quantile function of the gamma distribution and Brent's root finder.
TEST(GammaDelay, HasTheTwoQuantilesThatWereSaid)
{
    const struct {
        double half, spread, shape, scale;
    } pairs[] = {{4 * 12 / 52.0, 3, 1.1824682578783106, 1.0600546630558625},
                 {2 * 12 / 52.0, 4, 0.7687525523848103, 0.9782160543480315},
                 {20 * 12 / 52.0, 3.25, 1.035043095619647, 6.347549119984696},
                 {1 * 12 / 52.0, 1.5, 8.969120274644043, 0.026715339576751828}};
    for (const auto& pair : pairs) {
        const GammaDelay found = gammaDelay(pair.half, pair.spread);
        EXPECT_NEAR(found.shape, pair.shape, 1e-9 * pair.shape);
        EXPECT_NEAR(found.scale, pair.scale, 1e-9 * pair.scale);
        EXPECT_NEAR(found.after(pair.half), 0.5, 1e-12);
        EXPECT_NEAR(found.after(pair.half * pair.spread), 0.9, 1e-12);
    }
}

TEST(GammaDelay, SumsWhatHasHappened)
{
    const GammaDelay found = gammaDelay(4 * 12 / 52.0, 3);
    EXPECT_NEAR(found.summedUntil(1), 0.2826853401782599, 1e-12); // SciPy, and its quadrature of the distribution
    EXPECT_EQ(found.summedUntil(0), 0);
    EXPECT_EQ(found.after(-1), 0);
    // In the end everything has happened, its mean time ago.
    EXPECT_NEAR(found.summedUntil(1000), 1000 - found.shape * found.scale, 1e-9);
}

TEST(GammaDelay, SumsToNothingLongBeforeItsMiddle)
{
    for (const double spread : {1.0, 1.05, 1.5})
        for (const double time : {1e-300, 1e-9, 0.01, 0.2})
            EXPECT_NEAR(gammaDelay(40, spread).summedUntil(time), 0, 1e-12) << spread << ' ' << time;
    EXPECT_NEAR(gammaDelay(2, 1.05).summedUntil(4), 2, 0.01) << "nearly all at once after 2";
}

TEST(GammaDelay, StaysFiniteWhereTheSpreadIsNoGammaDistributions)
{
    for (const double spread : {1.0, 1.0001, 1e3, 1e6}) {
        const GammaDelay found = gammaDelay(2, spread);
        EXPECT_TRUE(std::isfinite(found.shape) && std::isfinite(found.scale)) << spread;
        EXPECT_NEAR(found.after(2), 0.5, 1e-6) << spread;
    }
}
