// SPDX-License-Identifier: GPL-3.0-or-later
// What the rooms' values say together, and that actuals made from a plan give that plan.
#include "core/review/review.h"

#include "core/projection/model/cash_inputs.h"
#include "tests/core/projection/random_plan.h"
#include "tests/core/review/small_plan.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

/// Any plan, with training in its first months and its start in 2026.
Campaign trainedPlan(quint64 seed)
{
    Dice dice(seed * 31);
    Campaign plan = randomPlan(seed);
    plan.start = Month::of(2026, 1);
    plan.economics.productiveShare = dice.unit();
    plan.economics.setupCost = Money{dice.below(100000)};
    Training training;
    training.inMonth = dice.below(3);
    training.persons = 1 + dice.below(3);
    training.hoursEach = 5 * dice.unit();
    training.feeEach = Money{dice.below(30000)};
    plan.staffRules.training = std::vector<Training>{training};
    return plan;
}

Money plannedAds(const Campaign& plan, int month)
{
    Money ads;
    for (const Channel& channel : plan.channels)
        if (channel.included && month < plan.months)
            ads = ads + channel.adBudgetPerMonth;
    return ads;
}

/// What an owner would type if everything came as planned; of the customers also those who would have come anyway.
Actuals asPlanned(const Campaign& plan, const CashRun& run)
{
    const CashInputs in = cashInputs(plan);
    Actuals actuals;
    for (int t = 0; t < int(run.months.size()); ++t) {
        TypedMonth typed;
        typed.month = plan.start + t;
        typed.newCustomers = run.months[size_t(t)].customers;
        typed.hours = t < plan.months ? in.hoursPerWeek * weeksPerMonth : 0;
        typed.adCosts = plannedAds(plan, t);
        actuals.typed.push_back(typed);
    }
    return actuals;
}

void expectNear(double is, double wanted)
{
    EXPECT_NEAR(is, wanted, 1e-9 * std::max(1.0, std::abs(wanted)));
}

} // namespace

TEST(Review, OfActualsMadeFromThePlanIsThePlan)
{
    for (quint64 seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE(seed);
        const Campaign plan = trainedPlan(seed);
        const Projection projection = projectionOf(plan);
        const CashRun& run = projection.likely;
        const Comparison c = reviewOf(plan, asPlanned(plan, run), projection).comparison;
        expectNear(c.cost, run.cost);
        expectNear(c.benefit, run.benefit);
        expectNear(c.newCustomers, run.customers);
        expectNear(c.roi.value_or(0), run.roi);
        expectNear(c.elapsed, plan.horizon());
        expectNear(c.benefitFactor, 1);
    }
}

TEST(Review, OfThePlansOrdersIsThePlanToo)
{
    for (quint64 seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE(seed);
        const Campaign plan = trainedPlan(seed);
        const double incrementality = plan.economics.incrementality.likely;
        if (incrementality <= 0)
            continue;
        const Projection projection = projectionOf(plan);
        Actuals actuals = asPlanned(plan, projection.likely);
        for (size_t t = 0; t < actuals.typed.size(); ++t) {
            actuals.typed[t].newCustomers = 0; // the orders are enough
            actuals.typed[t].orders = projection.likely.months[t].orders / incrementality;
        }
        expectNear(reviewOf(plan, actuals, projection).comparison.benefit, projection.likely.benefit);
    }
}

TEST(Review, HoldsWhatWasLearnedAndWhatOfItIsWorst)
{
    Campaign plan = smallPlan();
    KeyFigureChoice customers;
    customers.key = QStringLiteral("cust");
    plan.measures.keyFigures = {customers};
    ImportedRow row = rowOf(1, 31, 300);
    row.clicks = 100;
    row.leads = 50;
    const Review review = reviewOf(plan, actualsOf({typedMonthOf(1, 40, 2)}, {row}), projectionOf(plan));
    ASSERT_TRUE(review.worst);
    EXPECT_EQ(review.worst->kind, FigureKind::CostPerClick);
    EXPECT_EQ(review.learned.size(), 5u);
    ASSERT_EQ(review.keyFigures.size(), 1u);
    EXPECT_EQ(review.keyFigures[0].actual, 40);
    EXPECT_NEAR(review.comparison.cost, 360, 1e-9);
}

TEST(Review, LearnsOfClicksFromFilesOnly)
{
    // Typed ad costs win over the file's for the month, but no click price comes of them.
    ImportedRow row = rowOf(1, 31, 300);
    row.clicks = 100;
    TypedMonth typed = typedMonthOf(1, 40, 2);
    typed.adCosts = Money::fromUnits(900);
    const Review review = reviewOf(smallPlan(), actualsOf({typed}, {row}), projectionOf(smallPlan()));
    EXPECT_EQ(review.learned.front().kind, FigureKind::CostPerClick);
    EXPECT_NEAR(review.learned.front().now, 3, 1e-9);
    EXPECT_NEAR(review.comparison.cost, 960, 1e-9);
}

} // namespace ertrag
