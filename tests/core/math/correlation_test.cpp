// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/correlation.h"

#include <gtest/gtest.h>

using namespace ertrag;

TEST(Correlation, sampling_02_Copula)
{
    const double rho[5] = {-0.8, -0.3, 0.2, 0.5, 0.9};
    const double spearman[5] = {-0.7859392826067277, -0.28756421862262127, 0.19130568257555955, 0.4825837395309974,
                                0.8914561316801003};
    const double kendall[5] = {-0.5903344706017332, -0.1939733680413566, 0.12818843369794988, 0.33333333333333337,
                               0.7128674137425876};
    for (int i = 0; i < 5; ++i) {
        EXPECT_NEAR(spearmanOf(rho[i]), spearman[i], 1e-12);
        EXPECT_NEAR(kendallOf(rho[i]), kendall[i], 1e-12);
    }
}

TEST(Correlation, sampling_03_Inverse)
{
    EXPECT_NEAR(pearsonFor(-0.5), -0.5176380902050415, 1e-12);
    EXPECT_NEAR(pearsonFor(0.3), 0.31286893008046174, 1e-12);
    EXPECT_NEAR(pearsonFor(0.8), 0.8134732861516003, 1e-12);
}

TEST(Correlation, sampling_04_05_Cholesky)
{
    const Matrix lower = cholesky({{1, 0.5, 0.2}, {0.5, 1, 0.4}, {0.2, 0.4, 1}}).value();
    const Matrix expected{{1, 0, 0}, {0.5, 0.8660254037844386, 0}, {0.2, 0.34641016151377557, 0.9165151389911679}};
    for (size_t i = 0; i < 3; ++i)
        for (size_t j = 0; j < 3; ++j)
            EXPECT_NEAR(lower[i][j], expected[i][j], 1e-12);
    EXPECT_FALSE(cholesky({{1, 0.9, -0.9}, {0.9, 1, 0.9}, {-0.9, 0.9, 1}}));
}
