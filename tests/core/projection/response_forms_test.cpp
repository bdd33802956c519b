// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/response.h"
#include "tests/core/projection/response_forms.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

using Values = std::vector<double>;

void expectNear(const Values& found, const Values& expected, double tolerance)
{
    ASSERT_EQ(found.size(), expected.size());
    for (size_t i = 0; i < found.size(); ++i)
        EXPECT_NEAR(found[i], expected[i], tolerance) << i;
}

const Values always(5, 100);

Values impulse(size_t periods)
{
    Values spend(periods, 0);
    spend[0] = 100;
    return spend;
}

} // namespace

TEST(ResponseForms, adstock_01_RobynGeometric)
{
    const Values carried = carriedOver(always, geometricWeights(0.5, 4));
    expectNear(carried, {100, 150, 175, 187.5, 193.75}, 1e-9);
    double sum = 0;
    for (double v : carried)
        sum += v;
    EXPECT_NEAR(sum / 500, 1.6125, 1e-9) << "not normalised: it creates effect";
}

TEST(ResponseForms, adstock_02_RobynGeometricImpulse)
{
    expectNear(carriedOver(impulse(5), geometricWeights(0.7, 4)), {100, 70, 49, 34.3, 24.01}, 1e-9);
}

TEST(ResponseForms, adstock_03_RobynWeibullSurvival)
{
    const Values weights = weibullSurvivalWeights(0.5, robynWeibullScale(5, 0.5), 4);
    expectNear(weights, {1.0, 0.5613839137989282, 0.2481189898459549, 0.0912778753285527, 0.0287663957165579}, 1e-9);
    expectNear(carriedOver(always, weights),
               {100, 156.138391379893, 180.950290364488, 190.078077897344, 192.954717468999}, 1e-9);
}

TEST(ResponseForms, adstock_04_RobynWeibullDensity)
{
    const Values weights = weibullDensityWeights(0.5, robynWeibullScale(5, 0.5), 4);
    expectNear(weights, {1.0, 0.4323496873208529, 0.2039519277221152, 0.0789082113187259, 0.0}, 1e-9);
    expectNear(carriedOver(always, weights),
               {100, 143.234968732085, 163.630161504297, 171.520982636169, 171.520982636169}, 1e-9);
}

TEST(ResponseForms, adstock_05_RobynWeibullLaggedPeak)
{
    EXPECT_EQ(robynWeibullScale(10, 0.3), 4) << "rounded, where the Python port takes 3";
    expectNear(carriedOver(impulse(10), weibullDensityWeights(2, robynWeibullScale(10, 0.3), 9)),
               {54.44287592631972, 91.02112642741702, 100.0, 85.9275427764366, 60.87134034854665, 36.27661944752537,
                18.22969269262994, 7.52764867683214, 2.22851588372716, 0.0},
               1e-9);
}

TEST(ResponseForms, adstock_07_MeridianBinomial)
{
    const double alpha[3] = {0.1, 0.5, 0.9};
    const Values media[3] = {
        {0.12, 0.34, 0.91, 0.45, 0.78}, {0.55, 0.71, 0.08, 0.82, 0.29}, {0.89, 0.23, 0.67, 0.11, 0.95}};
    const double expected[3] = {0.7423457893547876, 0.4626666666666666, 0.5670511701552357};
    for (size_t i = 0; i < 3; ++i)
        EXPECT_NEAR(carriedOver(media[i], normalised(binomialWeights(alpha[i], 4))).back(), expected[i], 1e-9);
}

TEST(ResponseForms, adstock_08_MeridianBinomialWeights)
{
    expectNear(binomialWeights(0.25, 4), {1.0, 0.512, 0.216, 0.064, 0.008}, 1e-9);
    expectNear(binomialWeights(0.5, 4), {1.0, 0.8, 0.6, 0.4, 0.2}, 1e-9);
    expectNear(binomialWeights(2.0 / 3, 4),
               {1.0, 0.8944271909999159, 0.7745966692414834, 0.6324555320336759, 0.44721359549995787}, 1e-9);
}

TEST(ResponseForms, adstock_09_PymcGeometric)
{
    expectNear(carriedOver(Values(5, 1), geometricWeights(0.3, 9)), {1.0, 1.3, 1.39, 1.417, 1.4251}, 1e-12);
}

TEST(ResponseForms, adstock_10_PymcDelayed)
{
    expectNear(delayedWeights(0.75, 5, 11),
               {0.0007525434581650003, 0.010022595757618546, 0.07508468627929688, 0.31640625, 0.75, 1.0, 0.75,
                0.31640625, 0.07508468627929688, 0.010022595757618546, 0.0007525434581650003, 3.178377532566913e-05},
               1e-12);
}

TEST(ResponseForms, adstock_11_PymcWeibull)
{
    expectNear(weibullDensityWeights(1.5, 0.8, 2), {1.0, 0.10544113042933763, 0.0}, 1e-10);
    expectNear(weibullSurvivalWeights(1.5, 0.8, 3),
               {1.0, 0.2472037247044776, 0.004746301664495927, 3.3310155340416776e-06}, 1e-10);
}

TEST(ResponseForms, adstock_12_PymcWeibull)
{
    expectNear(weibullDensityWeights(0.8, 0.5, 6),
               {1.0, 0.23879550664903781, 0.0682097506975362, 0.021075534346743436, 0.0065240964387599425,
                0.0016921337564601506, 0.0},
               1e-10);
    expectNear(weibullSurvivalWeights(0.8, 0.5, 7),
               {1.0, 0.17532723680481777, 0.00845891588452161, 0.00012774212530321087, 6.517996449052262e-07,
                1.185498992665699e-09, 8.005525942730264e-13, 2.073760139704535e-16},
               1e-10);
}

TEST(ResponseForms, saturation_06_Logistic)
{
    EXPECT_NEAR(logisticSaturation(1, 1), 0.46211715726000974, 1e-12);
}

TEST(ResponseForms, OfOneWeightAreOne)
{
    for (const Values& weights : {geometricWeights(0.5, 0), binomialWeights(0.5, 0), delayedWeights(0.5, 0, 0),
                                  weibullSurvivalWeights(2, 3, 0), weibullDensityWeights(2, 3, 0)})
        EXPECT_EQ(weights, Values{1});
    expectNear(normalised({1, 3}), {0.25, 0.75}, 0);
}

TEST(ResponseForms, ScalesAreRoundedHalfToEven)
{
    EXPECT_EQ(robynWeibullScale(1, 0.5), 1);
    EXPECT_EQ(robynWeibullScale(2, 0.5), 2) << "1.5";
    EXPECT_EQ(robynWeibullScale(4, 0.5), 2) << "2.5";
    EXPECT_EQ(robynWeibullScale(10, 1), 10);
}

TEST(ResponseForms, LogisticSaturationIsTheCurveOfItsDefinition)
{
    for (const double x : {0.0, 0.5, 3.0})
        EXPECT_NEAR(logisticSaturation(x, 2), (1 - std::exp(-2 * x)) / (1 + std::exp(-2 * x)), 1e-15) << x;
}
