// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is recommended is worth at least as much as the plan, on average over all cases, or its price stands beside
// it. 2,000 random plans here; ERTRAG_PLANS=100000 looks at as many (an hour or two), ERTRAG_FIRST_PLAN begins later.
#include "core/projection/study/budget_split.h"

#include "core/projection/model/work.h"
#include "core/projection/study/ordinary_medium.h"
#include "core/projection/study/safe_limits.h"
#include "core/projection/study/study_cases.h"
#include "tests/core/projection/random_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iostream>

using namespace ertrag;

namespace
{

constexpr SimulationSettings few{256, {}, 1};

/// Half of them as an owner might plan, half with all the ends of the domain.
Campaign planOf(int seed)
{
    return seed % 2 ? ordinaryPlan(quint64(seed)) : randomPlan(quint64(seed));
}

int fromEnvironment(const char* name, int usual)
{
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : usual;
}

/// What was looked at, to see that the rules are not empty.
struct Seen {
    int splits = 0, moves = 0, splitsWithPrice = 0, exploringWithPrice = 0, extra = 0, extraWithPrice = 0, tests = 0,
        budgets = 0, budgetsWithPrice = 0;
};

double scale(const Brought& one)
{
    return 1e-6 * (1 + std::abs(one.middle) + std::abs(one.mean));
}

void lookAtSplit(const BudgetSplit& split, Seen& seen)
{
    const double little = scale(split.best);
    ++seen.splits;
    EXPECT_GE(split.best.middle, -little) << "the best split is never worse than planned in the middle case";
    EXPECT_GE(split.next.middle, -little);
    double placed = 0, away = 0;
    for (const SplitChannel& place : split.channels) {
        placed += place.best;
        away += 0.5 * std::abs(place.best - place.planned);
        EXPECT_GE(std::min({place.best, place.byMean, place.cautious, place.exploring, place.next}), -1e-9);
    }
    EXPECT_NEAR(placed, split.budget, 1e-6 * split.budget);
    EXPECT_EQ(split.rightPlace, away <= 0.0100001 * split.budget);
    seen.moves += !split.rightPlace;
    seen.splitsWithPrice += split.best.mean < -little;
    // A tenth elsewhere is never cheaper than its printed price says.
    EXPECT_GE(split.explorePrice.mean, split.best.mean - split.exploring.mean - little);
    EXPECT_GE(split.explorePrice.middle, split.best.middle - split.exploring.middle - little);
    seen.exploringWithPrice += split.explorePrice.mean > little;
    if (!split.extra.comesBack())
        return;
    ++seen.extra;
    EXPECT_GE(split.extra.price(), split.extra.cost - split.extra.brings.mean);
    seen.extraWithPrice += split.extra.price() > 0;
}

/// The plan's channels as they are split best.
Campaign splitBest(const Campaign& plan, const BudgetSplit& split)
{
    Campaign there = plan;
    for (const SplitChannel& place : split.channels)
        for (Channel& channel : there.channels)
            if (channel.id == place.channel) {
                channel.ratesHoldAt = channel.adBudgetPerMonth;
                channel.adBudgetPerMonth = Money::fromUnits(place.best);
            }
    return there;
}

/// What the ordinary medium gets of it, spent there; its rates hold at the whole budget.
Campaign outsideBest(const Campaign& plan, const BudgetSplit& split)
{
    Campaign there = inOrdinaryMedium(plan).value();
    there.channels[0].ratesHoldAt = there.channels[0].adBudgetPerMonth;
    there.channels[0].adBudgetPerMonth = Money::fromUnits(split.channels.back().best);
    return there;
}

/// A split is worth what it prints, or more: the hours that one place leaves free are not counted for another.
void compareWithSimulation(const Campaign& plan, const BudgetSplit& split)
{
    const SimulationSettings settings{4096, {}, 1};
    const Projection planned = simulate(plan, settings).value();
    const Projection best = simulate(splitBest(plan, split), settings).value();
    const Projection outside = simulate(outsideBest(plan, split), settings).value();
    const double found = best.benefit.mean + outside.benefit.mean - planned.benefit.mean;
    // Where hours are short all places share them anew with every move; one at a time they are near that only.
    const double near = workNeeded(plan).enough() ? 0.03 : 0.1;
    const double allowed =
        near * planned.benefit.mean + 4 * (best.meanNpvError + planned.meanNpvError + outside.meanNpvError);
    EXPECT_LE(split.best.mean, found + allowed) << found << " of " << planned.benefit.mean;
}

void lookAtBudget(const Campaign& plan, const Projection& projection, Seen& seen)
{
    const auto& best = projection.takes.bestAdBudget;
    if (!best)
        return;
    const auto cases = StudyCases::of(plan, few, 256);
    const Gain gain = gainAtBudget(*cases.value(), *best);
    ++seen.budgets;
    seen.budgetsWithPrice += gain.mean < 0;
    // The gain is told against the plan: at its own budget there is none.
    const Gain none = gainAtBudget(*cases.value(), *plannedLevers(plan).adBudgetPerMonth);
    EXPECT_NEAR(none.mean, 0, 1e-6 * (1 + std::abs(projection.benefit.mean)));
    EXPECT_NEAR(none.middle, 0, 1e-6 * (1 + std::abs(projection.benefit.mean)));
}

void lookAtTest(const PlannedTest& test, double perfectInformation, Seen& seen)
{
    ++seen.tests;
    EXPECT_GE(test.expected, leastSuccesses);
    EXPECT_NEAR(test.cost, test.clickCost + test.hoursCost + test.setupCost, 1e-9 * (1 + test.cost));
    EXPECT_LE(test.worth, perfectInformation + 1e-9);
    if (test.worthIt()) {
        EXPECT_GT(test.worth, test.clickCost + test.hoursCost + test.setupCost - 1e-9);
    }
}

} // namespace

TEST(Recommendations, AreWorthAsMuchAsThePlanOrNameTheirPrice)
{
    const int first = fromEnvironment("ERTRAG_FIRST_PLAN", 1), count = fromEnvironment("ERTRAG_PLANS", 2000);
    Seen seen;
    for (int seed = first; seed < first + count && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        const Campaign plan = planOf(seed);
        const auto made = simulate(plan, few);
        ASSERT_TRUE(made) << made.error().subject.toStdString() << ' ' << made.error().detail.toStdString();
        const Projection& projection = made.value();
        if (projection.test)
            lookAtTest(*projection.test, projection.perfectInformation, seen);
        lookAtBudget(plan, projection, seen);
        const auto found = budgetSplit(plan, few);
        ASSERT_TRUE(found) << found.error().subject.toStdString() << ' ' << found.error().detail.toStdString();
        const auto& split = found.value();
        if (!split)
            continue;
        lookAtSplit(*split, seen);
        if (seed % 100 == 1)
            compareWithSimulation(plan, *split);
    }
    EXPECT_GT(seen.moves, count / 10) << "of " << seen.splits;
    EXPECT_GE(seen.tests, count / 10);
    std::cout << "plans " << count << ", splits " << seen.splits << ", of which move money " << seen.moves
              << ", at a price on average " << seen.splitsWithPrice << ", exploring at a price "
              << seen.exploringWithPrice << "; more money recommended " << seen.extra << ", at a price "
              << seen.extraWithPrice << "; tests " << seen.tests << "; best budgets " << seen.budgets << ", at a price "
              << seen.budgetsWithPrice << std::endl;
}
