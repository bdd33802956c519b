// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/normal.h"
#include "core/math/sobol_indices.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

using namespace ertrag;

namespace
{

constexpr int pointCount = 4096;

void expectNear(const std::vector<double>& found, const std::vector<double>& expected, double tolerance)
{
    ASSERT_EQ(found.size(), expected.size());
    for (size_t i = 0; i < found.size(); ++i)
        EXPECT_NEAR(found[i], expected[i], tolerance) << i;
}

double sobolG(std::span<const double> a, std::span<const double> x)
{
    double product = 1;
    for (size_t i = 0; i < a.size(); ++i)
        product *= (std::abs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
    return product;
}

} // namespace

TEST(SobolIndices, sensitivity_01_Ishigami)
{
    const auto f = [](std::span<const double> u) {
        const auto x = [&](size_t i) { return std::numbers::pi * (2 * u[i] - 1); };
        return std::sin(x(0)) + 7 * std::pow(std::sin(x(1)), 2) + 0.1 * std::pow(x(2), 4) * std::sin(x(0));
    };
    const SobolIndices found = sobolIndices(f, 3, pointCount, 20261);
    expectNear(found.first, {0.31390519114781146, 0.4424111447900409, 0}, 0.01);
    expectNear(found.total, {0.5575888552099592, 0.4424111447900409, 0.2436836640621477}, 0.01);
    EXPECT_NEAR(found.mean, 3.5, 0.01);
    EXPECT_NEAR(found.variance, 13.844587940719254, 0.1);
}

TEST(SobolIndices, sensitivity_02_SobolGOfEight)
{
    const std::vector<double> a{0, 1, 4.5, 9, 99, 99, 99, 99};
    const SobolIndices found =
        sobolIndices([&](std::span<const double> u) { return sobolG(a, u); }, 8, pointCount, 20261);
    expectNear(found.first,
               {0.7161921688790331, 0.17904804221975829, 0.02367577417781928, 0.007161921688790333, 7.2e-05, 7.2e-05,
                7.2e-05, 7.2e-05},
               0.01);
    expectNear(
        found.total,
        {0.7871441266592749, 0.24219819281823843, 0.03431691015408283, 0.010460387065239532, 1e-4, 1e-4, 1e-4, 1e-4},
        0.01);
    EXPECT_NEAR(found.variance, 0.4654244319022067, 0.005);
}

TEST(SobolIndices, sensitivity_03_SobolGOfSix)
{
    const std::vector<double> a{78, 12, 0.5, 2, 97, 33};
    const SobolIndices found =
        sobolIndices([&](std::span<const double> u) { return sobolG(a, u); }, 6, pointCount, 20261);
    expectNear(found.first,
               {0.0002760650382126768, 0.010194804162635008, 0.765743068215696, 0.191435767053924, 0.00018, 0.00149},
               0.01);
    expectNear(found.total,
               {0.0003294576858820738, 0.01214323958751171, 0.7959697690910902, 0.22031306108771243, 0.00021, 0.00178},
               0.01);
    EXPECT_NEAR(found.variance, 0.19346978679592497, 0.002);
}

TEST(SobolIndices, sensitivity_04_SobolGAtTheOrigin)
{
    const std::vector<double> a{0, 1, 4.5, 9, 99, 99, 99, 99}, origin(8, 0);
    EXPECT_NEAR(sobolG(a, origin), 4.058355639000001, 1e-9 * 4.06);
}

TEST(SobolIndices, sensitivity_05_LinearModel)
{
    const auto f = [](std::span<const double> u) {
        return 3 * normalQuantile(u[0]) + 2 * normalQuantile(u[1]) + 1 * 2 * normalQuantile(u[2]);
    };
    const SobolIndices found = sobolIndices(f, 3, pointCount, 20261);
    expectNear(found.first, {0.5294117647058824, 0.23529411764705882, 0.23529411764705882}, 0.01);
    expectNear(found.total, found.first, 0.01);
}

TEST(SobolIndices, sensitivity_06_ProductOfLognormals)
{
    const double sigma[4] = {0.5, 0.4, 0.3, 0.2};
    const auto f = [&](std::span<const double> u) {
        double sum = 0;
        for (size_t i = 0; i < 4; ++i)
            sum += sigma[i] * normalQuantile(u[i]);
        return std::exp(sum);
    };
    const SobolIndices found = sobolIndices(f, 4, 16384, 20261);
    expectNear(found.first, {0.3966797410586992, 0.24233129618667437, 0.13152706863428987, 0.056997741708586715}, 0.01);
    expectNear(found.total, {0.5301337098936721, 0.3543573199513945, 0.20627550446095858, 0.09397338913681878}, 0.015);
    EXPECT_NEAR(found.variance / (found.mean * found.mean), 0.7160068621848585, 0.02);
}

TEST(SobolIndices, AConstantHasNone)
{
    const SobolIndices found = sobolIndices([](std::span<const double>) { return 4.0; }, 2, 64, 1);
    EXPECT_EQ(found.variance, 0);
    EXPECT_EQ(found.total, (std::vector<double>{0, 0}));
}
