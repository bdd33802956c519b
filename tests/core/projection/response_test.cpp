// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/response.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

using namespace ertrag;

TEST(Response, adstock_06_GeometricNormalised)
{
    EXPECT_NEAR(carriedOver(std::vector<double>{0.12, 0.34, 0.91, 0.45, 0.78}, carryOverWeights(0.1, 4)).back(),
                0.7510143101431015, 1e-9);
    EXPECT_NEAR(carriedOver(std::vector<double>{0.55, 0.71, 0.08, 0.82, 0.29}, carryOverWeights(0.5, 4)).back(),
                0.43516129032258066, 1e-9);
    EXPECT_NEAR(carriedOver(std::vector<double>{0.89, 0.23, 0.67, 0.11, 0.95}, carryOverWeights(0.9, 4)).back(),
                0.5722202144025786, 1e-9);
}

TEST(Response, adstock_13_HalfLife)
{
    EXPECT_NEAR(halfLife(0.3), 0.5757166424934449, 1e-12);
    EXPECT_NEAR(halfLife(0.5), 1.0, 1e-12);
    EXPECT_NEAR(halfLife(0.7), 1.9433582098747315, 1e-12);
    EXPECT_NEAR(halfLife(0.9), 6.578813478960585, 1e-12);
}

TEST(Response, adstock_14_CreatesNothing)
{
    std::vector<double> spend(13, 0);
    spend[0] = 100;
    const auto carried = carriedOver(spend, carryOverWeights(0.5, 12));
    EXPECT_NEAR(std::accumulate(carried.begin(), carried.end(), 0.0), 100, 1e-9);
}

TEST(Response, saturation_01_02_03_Hill)
{
    EXPECT_EQ(hill(0, 2, 1.5), 0);
    EXPECT_NEAR(hill(1, 2, 1.5), 0.2612038749637414, 1e-12);
    EXPECT_NEAR(hill(2, 2, 1.5), 0.5, 1e-12);
    EXPECT_NEAR(hill(4, 2, 1.5), 0.7387961250362586, 1e-12);
    EXPECT_NEAR(hill(3, 1, 1), 0.75, 1e-12);
    EXPECT_NEAR(hill(7, 3, 0), 0.5, 1e-12);
    EXPECT_NEAR(hill(170, 100, 3), 0.830881109419922, 1e-12);
}

TEST(Response, saturation_04_05_MichaelisMentenIsHillWithSlopeOne)
{
    EXPECT_NEAR(100 * hill(10, 5, 1), 66.66666666666667, 1e-9);
    EXPECT_NEAR(5 * hill(7, 0.5, 1), 4.666666666666667, 1e-9);
}

TEST(Response, saturation_07_08_SlopeAndInflection)
{
    EXPECT_NEAR(1000 * hillSlope(3, 2, 1.5), 114.11751521394379, 1e-9);
    EXPECT_NEAR(hillInflection(2, 1.5), 0.6839903786706788, 1e-12);
}

TEST(Response, saturation_09_AnchoredAtThePlan)
{
    EXPECT_NEAR(anchoredSpend(300, 150, 150), 200, 1e-10);
    EXPECT_NEAR(anchoredSpend(300, 150, 300), 225, 1e-10);
    EXPECT_NEAR(anchoredSpend(300, 150, 1500), 275, 1e-10);
    EXPECT_DOUBLE_EQ(anchoredSpend(150, 150, 300), 150);
}

TEST(Response, TheDoublingAnswerIsMet)
{
    for (double g : {1.3, 1.5, 1.8, 2.0})
        EXPECT_NEAR(anchoredSpend(300, 150, halfSaturation(150, g)), 150 * g, 1e-10);
}

TEST(Response, AWeeksCarryOverIsLittleInAMonth)
{
    EXPECT_NEAR(monthlyCarryOver(0.3), 0.00542241, 1e-8); // 0.3^(52 / 12)
}

TEST(Response, TheDoublingAnswerIsMetWithEverySlopeThatCanMeetIt)
{
    int met = 0;
    for (double slope = 0.5; slope <= 4; slope += 0.25)
        for (double g : {1.3, 1.5, 1.8, 2.0}) {
            const double k = halfSaturation(150, g, slope);
            EXPECT_NEAR(anchoredSpend(150, 150, k, slope), 150, 1e-10) << "the planned spend counts in full";
            if (g < std::pow(2.0, slope)) {
                EXPECT_NEAR(anchoredSpend(300, 150, k, slope), 150 * g, 1e-9) << slope;
                EXPECT_NEAR(anchoredSpend(40, 150, k, slope), 150 * hill(40, k, slope) / hill(150, k, slope), 1e-9);
                ++met;
            } else {
                EXPECT_EQ(k, 0);
                EXPECT_NEAR(anchoredSpend(300, 150, k, slope), 150 * std::pow(2.0, slope), 1e-9)
                    << "no curve of this slope grows more";
            }
        }
    EXPECT_EQ(met, 54);
    EXPECT_EQ(anchoredSpend(300, 0, 0, 2), 300) << "without a plan there is no anchor";
}

TEST(Response, ASlopeAboveOneIsSlowFirst)
{
    const double k = halfSaturation(150, 1.5, 2);
    EXPECT_NEAR(k, 150 * std::sqrt(0.8), 1e-10);
    EXPECT_LT(anchoredSpend(15, 150, k, 2), 0.03 * 150);
    EXPECT_GT(anchoredSpend(15, 150, halfSaturation(150, 1.5), 1), 0.1 * 150);
}

TEST(Response, RampsHaveTheirForms)
{
    EXPECT_NEAR(linearRamp(0, 3), 1.0 / 3, 1e-15);
    EXPECT_EQ(linearRamp(7, 3), 1);
    EXPECT_NEAR(exponentialRamp(0, 2), 0.3934693402873666, 1e-12);
    EXPECT_NEAR(exponentialRamp(5, 2), 0.950212931632136, 1e-12);
    EXPECT_NEAR(logisticRamp(4, 4, 1.5), 0.5, 1e-15);
    EXPECT_NEAR(logisticRamp(0, 4, 1.5), 0.06496916912866407, 1e-12);
}

TEST(Response, OneAnswerFixesEachRamp)
{
    for (int months : {1, 2, 3, 6, 24}) {
        EXPECT_EQ(rampUp(RampForm::Linear, months, months - 1), 1);
        EXPECT_NEAR(rampUp(RampForm::Exponential, months, months - 1), 0.95, 1e-12);
        EXPECT_NEAR(rampUp(RampForm::Logistic, months, months - 1), months > 1 ? 0.95 : 1, 1e-12);
        for (RampForm form : {RampForm::Linear, RampForm::Exponential, RampForm::Logistic})
            for (int t = 0; t < 96; ++t) {
                EXPECT_GT(rampUp(form, months, t), 0);
                EXPECT_LE(rampUp(form, months, t), 1);
                EXPECT_GE(rampUp(form, months, t + 1), rampUp(form, months, t));
            }
    }
    EXPECT_NEAR(rampUp(RampForm::Logistic, 7, 3), 0.5, 1e-12);
    EXPECT_NEAR(rampUp(RampForm::Logistic, 7, 0), 0.05, 1e-12);
    EXPECT_GT(rampUp(RampForm::Exponential, 6, 1), rampUp(RampForm::Linear, 6, 1));
    EXPECT_LT(rampUp(RampForm::Logistic, 6, 1), rampUp(RampForm::Linear, 6, 1));
}

TEST(Response, CarryOverFallsByItsShareEachMonth)
{
    const std::vector<double> weights = carryOverWeights(0.5, 3), now = carryOverWeights(0, 3);
    EXPECT_EQ(weights, (std::vector<double>{8.0 / 15, 4.0 / 15, 2.0 / 15, 1.0 / 15}));
    EXPECT_EQ(now, (std::vector<double>{1, 0, 0, 0}));
    EXPECT_EQ(carryOverWeights(0.5, 0), std::vector<double>{1});
}

TEST(Response, NoSpendHasNoEffectAndNoPlanNoAnchor)
{
    EXPECT_EQ(anchoredSpend(0, 150, 300), 0);
    EXPECT_EQ(anchoredSpend(-5, 150, 300), 0);
    EXPECT_EQ(anchoredSpend(0.5, 150, 0), 0.5) << "no saturation";
    EXPECT_EQ(anchoredSpend(70, 150, -1), 70);
    EXPECT_DOUBLE_EQ(anchoredSpend(100, 0, 300), 100 * 300 / 400.0) << "slope 1 saturates from nothing on";
    EXPECT_EQ(anchoredSpend(100, 0, 300, 2), 100);
    EXPECT_DOUBLE_EQ(anchoredSpend(0.5, 1, 0.5), 0.5 * 1.5 / 1.0);
    EXPECT_DOUBLE_EQ(anchoredSpend(0.5, 1, 1, 2), 2 * 0.25 / 1.25);
    EXPECT_DOUBLE_EQ(anchoredSpend(0.5, 1, 0.5, 2), 1.25 * 0.25 / 0.5);
    EXPECT_DOUBLE_EQ(anchoredSpend(0.5, 1, 0, 2), 0.25);
}

TEST(Response, SaturationFollowsFromTheDoublingAnswer)
{
    EXPECT_DOUBLE_EQ(halfSaturation(150, 1.5), 300);
    EXPECT_DOUBLE_EQ(halfSaturation(150, 1.2), 75);
    EXPECT_EQ(halfSaturation(150, 2), 0);
    EXPECT_DOUBLE_EQ(halfSaturation(150, 2, 2), 150 * std::sqrt(2));
    EXPECT_EQ(halfSaturation(150, 4, 2), 0);
}

TEST(Response, TheSlopeIsThatOfTheCurve)
{
    for (const double x : {0.5, 2.0, 9.0})
        EXPECT_NEAR(hillSlope(x, 2, 3), (hill(x + 1e-6, 2, 3) - hill(x - 1e-6, 2, 3)) / 2e-6, 1e-8) << x;
    EXPECT_NEAR(hillInflection(5, 3), 5 * std::cbrt(0.5), 1e-12);
}

TEST(Response, AtOnceIsAtFullStrengthFromTheFirstMonth)
{
    for (const int months : {0, 1}) {
        EXPECT_EQ(rampUp(RampForm::Linear, months, 0), 1);
        EXPECT_NEAR(rampUp(RampForm::Exponential, months, 0), 0.95, 1e-12);
        EXPECT_EQ(rampUp(RampForm::Logistic, months, 0), 1);
    }
    EXPECT_NEAR(rampUp(RampForm::Exponential, 4, 1), 1 - std::sqrt(0.05), 1e-12);
    EXPECT_NEAR(rampUp(RampForm::Logistic, 2, 0), 0.05, 1e-12);
    EXPECT_NEAR(rampUp(RampForm::Linear, 4, 1), 0.5, 1e-15);
    EXPECT_EQ(rampUp(RampForm::Linear, 4, 3), 1);
}
