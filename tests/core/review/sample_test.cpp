// SPDX-License-Identifier: GPL-3.0-or-later
// What the butcher's own figures come to; the numbers are worked out by hand from the sample's file.
#include "core/actuals/actuals_edits.h"
#include "core/actuals/actuals_json.h"
#include "core/campaign/campaign_json.h"
#include "core/catalogue/resource_file.h"
#include "core/review/review.h"
#include "tests/core/review/small_plan.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

struct Butcher {
    Butcher()
    {
        const QJsonObject file = readResource(QStringLiteral(":/samples/butcher.json")).value();
        plan = campaignFromObject(file[QLatin1String("campaign")].toObject()).value();
        actuals = actualsFromObject(file[QLatin1String("actuals")].toObject(), 2).value();
    }
    Comparison compared() const { return compare(plan, actuals, projectionOf(plan)); }

    Campaign plan;
    Actuals actuals;
};

} // namespace

TEST(SampleReview, WhatNobodyEnteredIsNoSaving)
{
    // 6,774 entered, 366 of training and 147.25 of reserve are the plan's; 15,572 of revenue x 39 % x 68 %.
    const Comparison c = Butcher().compared();
    EXPECT_NEAR(c.open.training, 366, 1e-9);
    EXPECT_NEAR(c.open.reserve, 147.25, 1e-9);
    EXPECT_NEAR(c.open.total(), 513.25, 1e-9);
    EXPECT_NEAR(c.cost, 7287.25, 1e-9);
    EXPECT_NEAR(*c.roi, -0.4332986517547771, 1e-12);
    EXPECT_LT(*c.roi, *c.planRoi) << "not better than the plan by blank fields";
    EXPECT_EQ(c.evidence.level, EvidenceLevel::D);
    EXPECT_EQ(c.evidence.basis, Evidence::Basis::PlansGuess);
    EXPECT_EQ(c.evidence.factor, 0.68);
}

TEST(SampleReview, ATypedNothingIsAnAnswer)
{
    Butcher butcher;
    for (TypedMonth& month : butcher.actuals.typed)
        month.trainingCosts = month.reserveUsed = Money{};
    const Comparison c = butcher.compared();
    EXPECT_EQ(c.open.training + c.open.reserve, 0);
    EXPECT_NEAR(*c.roi, -0.39036102745792733, 1e-12);
}

TEST(SampleReview, ForgottenMonthsAreMissing)
{
    Butcher butcher;
    std::vector<Month> gone;
    for (int month = 2; month <= 4; ++month) {
        gone.push_back(butcher.plan.start + month);
        TypedMonth empty;
        empty.month = gone.back();
        butcher.actuals = withTypedMonth(butcher.actuals, empty);
    }
    const Review review = reviewOf(butcher.plan, butcher.actuals, projectionOf(butcher.plan));
    EXPECT_EQ(review.comparison.missing, gone);
    EXPECT_EQ(review.comparison.elapsed, 2);
    EXPECT_FALSE(review.comparison.roi);
    EXPECT_FALSE(review.claimedRoi || review.correctedRoi);
    for (const Month month : gone) {
        TypedMonth nothing;
        nothing.month = month;
        nothing.nothing = true;
        butcher.actuals = withTypedMonth(butcher.actuals, nothing);
    }
    const Comparison marked = butcher.compared();
    EXPECT_TRUE(marked.missing.empty());
    EXPECT_EQ(marked.elapsed, 7);
    EXPECT_TRUE(marked.roi);
}

} // namespace ertrag
