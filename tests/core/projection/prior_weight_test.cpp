// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/prior_weight.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace ertrag;

TEST(PriorWeight, bayes_04_CasesOfAPertShare)
{
    EXPECT_NEAR(casesOfShare(0.0125, 1.875e-5).value(), 657.3333333333334, 1e-9 * 657);
}

TEST(PriorWeight, ANarrowerGuessCountsMore)
{
    const double wide = casesOfShare(Estimate{0.007, 0.012, 0.020, Origin::Guess}).value();
    const double narrow = casesOfShare(Estimate{0.011, 0.012, 0.013, Origin::Guess}).value();
    EXPECT_GT(wide, 300);
    EXPECT_LT(wide, 700);
    EXPECT_GT(narrow, 10 * wide);
}

TEST(PriorWeight, ASymmetricShareIsALogisticOne)
{
    // Scale 0.02 / ln 9 for P10..P90 = 0.48..0.52, variance scale^2 pi^2 / 3; the logit bends it by under 1 %, and
    // so does that draws end at their outermost thousandth.
    const double scale = 0.02 / std::log(9.0);
    const double cases = casesOfShare(Estimate{0.48, 0.5, 0.52, Origin::Guess}).value();
    const double expected = 0.25 / (scale * scale * M_PI * M_PI / 3) - 1;
    EXPECT_NEAR(cases, expected, 0.02 * expected);
}

TEST(PriorWeight, ConstantsAndNonsenseHaveNone)
{
    EXPECT_FALSE(casesOfShare(Estimate::exactly(0.4)));
    EXPECT_FALSE(casesOfShare(Estimate{0.5, 0.2, 0.1, Origin::Guess}));
    EXPECT_FALSE(casesOfShare(Estimate{0, 0, 0, Origin::Guess}));
    EXPECT_FALSE(casesOfShare(0.5, 0.3));
}
