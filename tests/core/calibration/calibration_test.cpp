// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/normal.h"
#include "core/projection/model/cash_inputs.h"
#include "core/projection/simulation/relations.h"
#include "core/projection/simulation/sampling.h"
#include "core/projection/simulation/simulate.h"
#include "tests/core/projection/random_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

using namespace ertrag;

namespace
{

/// One future of the plan: each figure drawn from its own estimate, related as assumed. Nothing of the simulation's
/// points is used.
double outcome(const Campaign& plan, quint64 seed)
{
    Dice dice(seed);
    CashInputs inputs = cashInputs(plan);
    const auto all = drivers(plan);
    const auto targets = driverTargets(all, inputs);
    const auto parts = relatedScores(all, knownRelations(all)).parts;
    std::map<int, double> scores;
    for (const auto& own : parts)
        for (const ScorePart& part : own)
            if (!scores.contains(part.dimension))
                scores[part.dimension] = normalQuantile(std::max(dice.unit(), 1e-12));
    for (size_t d = 0; d < all.size(); ++d) {
        double z = 0;
        for (const ScorePart& part : parts[d])
            z += part.weight * scores[part.dimension];
        *targets[d] = EstimateQuantile(all[d].support, all[d].estimate)(normalCdf(z));
    }
    return cashRun(inputs).roi;
}

} // namespace

namespace
{

/// An ordinary plan with a season and a sales cycle of its own.
Campaign seasonalPlan(quint64 seed)
{
    Campaign plan = ordinaryPlan(seed);
    Dice dice(seed + 5);
    plan.start = Month::of(2026, 1 + dice.below(12));
    plan.season.source = SeasonSource::Trade;
    for (int k = 0; k < 12; ++k)
        plan.season.demand.push_back(1 + (k < 6 ? 0.1 : -0.1) * (1 + 5 * dice.unit()));
    plan.season.strength = {0.5, 1, 1.5};
    plan.tailMonths = 0;
    const double half = 6 + 30 * dice.unit();
    plan.salesCycle.halfWeeks = {0.6 * half, half, 1.7 * half};
    plan.salesCycle.spread = {2, 3, 4};
    return plan;
}

} // namespace

TEST(Calibration, EightOfTenOutcomesLieInTheRangeWithSeasonAndCycle)
{
    constexpr int campaignCount = 1000, futureCount = 2;
    int inside = 0, withoutCycle = 0;
    for (quint64 seed = 1; seed <= campaignCount; ++seed) {
        const Campaign plan = seasonalPlan(seed);
        Campaign atOnce = plan;
        atOnce.salesCycle = {};
        const Spread roi = simulate(plan, {1024, seed, 2}).value().roi;
        const Spread wrong = simulate(atOnce, {1024, seed, 2}).value().roi;
        for (int future = 0; future < futureCount; ++future) {
            const double found = outcome(plan, seed * 1000003 + quint64(future) * 7001);
            inside += found >= roi.p10 && found <= roi.p90;
            withoutCycle += found >= wrong.p10 && found <= wrong.p90;
        }
    }
    const double all = campaignCount * futureCount;
    EXPECT_GE(inside / all, 0.78);
    EXPECT_LE(inside / all, 0.82);
    EXPECT_LT(withoutCycle / all, 0.75) << "a plan with a cycle that is judged without one is missed";
}

TEST(Calibration, EightOfTenOutcomesLieInTheRange)
{
    constexpr int campaignCount = 1000, futureCount = 4;
    int first = 0, inside = 0, above = 0;
    for (quint64 seed = 1; seed <= campaignCount; ++seed) {
        const Campaign plan = ordinaryPlan(seed);
        const Spread roi = simulate(plan, {1024, seed, 2}).value().roi;
        for (int future = 0; future < futureCount; ++future) {
            const double found = outcome(plan, seed * 1000003 + quint64(future) * 7001);
            const bool in = found >= roi.p10 && found <= roi.p90;
            first += future == 0 && in;
            inside += in;
            above += found > roi.p90;
        }
    }
    EXPECT_GE(first, 780);
    EXPECT_LE(first, 820);
    EXPECT_NEAR(inside / double(campaignCount * futureCount), 0.8, 0.02);
    EXPECT_NEAR(above / double(campaignCount * futureCount), 0.1, 0.015);
}
