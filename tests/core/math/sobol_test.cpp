// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/sobol.h"

#include <gtest/gtest.h>

#include <set>
#include <vector>

using namespace ertrag;

TEST(Sobol, sampling_01_FirstPoints)
{
    const double expected[8][5] = {{0.0, 0.0, 0.0, 0.0, 0.0},           {0.5, 0.5, 0.5, 0.5, 0.5},
                                   {0.75, 0.25, 0.25, 0.25, 0.75},      {0.25, 0.75, 0.75, 0.75, 0.25},
                                   {0.375, 0.375, 0.625, 0.875, 0.375}, {0.875, 0.875, 0.125, 0.375, 0.875},
                                   {0.625, 0.125, 0.875, 0.625, 0.625}, {0.125, 0.625, 0.375, 0.125, 0.125}};
    for (int d = 0; d < 5; ++d)
        for (std::uint32_t i = 0; i < 8; ++i)
            EXPECT_EQ(SobolDimension(d).at(i) * 0x1p-32, expected[i][d]) << i << " " << d;
}

TEST(Sobol, EachDimensionFillsEachCellOnceScrambledOrNot)
{
    for (int d = 0; d < sobolDimensions; d += 13) {
        std::vector<double> u(1024);
        SobolDimension(d).fill(7, 0, u);
        std::set<int> cells;
        for (double v : u) {
            EXPECT_GT(v, 0);
            EXPECT_LT(v, 1);
            cells.insert(int(v * 1024));
        }
        EXPECT_EQ(cells.size(), 1024u) << d;
    }
}

TEST(Sobol, ScramblingKeepsTheNetOfTwoDimensions)
{
    std::vector<double> a(256), b(256);
    SobolDimension(0).fill(11, 0, a);
    SobolDimension(1).fill(11, 0, b);
    for (int bits = 0; bits <= 8; ++bits) {
        std::set<std::pair<int, int>> cells;
        for (size_t i = 0; i < 256; ++i)
            cells.insert({int(a[i] * (1 << bits)), int(b[i] * (256 >> bits))});
        EXPECT_EQ(cells.size(), 256u) << bits;
    }
}

TEST(Sobol, PiecesAreTheWhole)
{
    std::vector<double> whole(100), tail(60);
    SobolDimension(5).fill(3, 0, whole);
    SobolDimension(5).fill(3, 40, tail);
    EXPECT_EQ(tail, std::vector<double>(whole.begin() + 40, whole.end()));
}

TEST(Sobol, ScramblingDependsOnSeedAndDimension)
{
    std::vector<double> a(64), b(64), c(64);
    SobolDimension(2).fill(1, 0, a);
    SobolDimension(2).fill(2, 0, b);
    SobolDimension(3).fill(1, 0, c);
    EXPECT_NE(a, b);
    EXPECT_NE(a, c);
}
