// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/batch_model.h"
#include "core/projection/model/cash_inputs.h"
#include "core/projection/model/finance.h"
#include "core/projection/simulation/cases.h"
#include "core/projection/simulation/samples.h"
#include "core/projection/simulation/simulate.h"
#include "tests/core/projection/random_plan.h"

#include <gtest/gtest.h>
#include <hwy/targets.h>

#include <cmath>

using namespace ertrag;

namespace
{

constexpr int caseCount = 64;

/// A plan at 64 points, and what the model in batches makes of it.
struct Batch {
    CashInputs inputs;
    std::vector<Driver> all;
    std::vector<double*> targets;
    CashFrame frame;
    Samples::Block block;
    std::vector<std::vector<double>> sums, months;

    explicit Batch(const Campaign& plan)
        : inputs(cashInputs(plan)), all(drivers(plan)), targets(driverTargets(all, inputs)), frame(cashFrame(inputs)),
          sums(9, std::vector<double>(caseCount)), months(size_t(inputs.horizon()), std::vector<double>(caseCount))
    {
        Samples(all, relatedScores(all, knownRelations(all)).parts, 5, caseCount, false, nullptr)
            .fill(0, caseCount, block);
        BatchResults results{sums[0].data(), sums[1].data(), sums[2].data(), sums[3].data(), sums[4].data(),
                             sums[5].data(), sums[6].data(), sums[7].data(), sums[8].data(), {}};
        for (auto& month : months)
            results.benefitOfMonth.push_back(month.data());
        runBatch(inputs, frame, batchFigures(inputs, timingTables(inputs, all), all, block.values), caseCount, results);
    }
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;
};

void expectClose(double found, double expected, double scale)
{
    ASSERT_NEAR(found, expected, 1e-12 * (std::abs(expected) + scale));
}

} // namespace

TEST(BatchModel, IsTheCashModelOnRandomPlans)
{
    for (quint64 seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE(seed);
        Batch batch(randomPlan(seed));
        std::vector<CashMonth> months(batch.months.size());
        for (size_t i = 0; i < caseCount; ++i) {
            for (size_t d = 0; d < batch.targets.size(); ++d)
                *batch.targets[d] = batch.block.values[d][i];
            const CashTotals one = runCash(batch.inputs, batch.frame, months);
            const double all[6] = {one.cost, one.labour, one.benefit, one.savings, one.npv, one.incrementalCustomers};
            for (size_t k = 0; k < 6; ++k)
                ASSERT_NO_FATAL_FAILURE(expectClose(batch.sums[k][i], all[k],
                                                    k == 4 ? one.cost + std::abs(one.benefit) : std::abs(one.savings)))
                    << k;
            std::vector<double> net;
            for (const CashMonth& month : months)
                net.push_back(month.benefit - month.cost.total());
            ASSERT_EQ(batch.sums[6][i], lastingBreakEven(net).value_or(-1));
            ASSERT_NO_FATAL_FAILURE(expectClose(batch.sums[7][i], largestOutlay(net).amount, one.cost));
            for (size_t t = 0; t < months.size(); ++t)
                ASSERT_NO_FATAL_FAILURE(
                    expectClose(batch.months[t][i], months[t].benefit, std::abs(one.savings) + std::abs(one.benefit)))
                    << t;
        }
    }
}

TEST(BatchModel, EveryProcessorGivesTheSameBits)
{
    const Campaign plan = randomPlan(17);
    const Batch best(plan);
    const auto supported = hwy::SupportedTargets();
    int others = 0;
    for (auto targets = supported; targets != 0; targets &= targets - 1) {
        const auto lowest = targets & -targets; // one at a time, and what is always there
        hwy::SetSupportedTargetsForTest(lowest);
        const Batch other(plan);
        EXPECT_EQ(other.sums, best.sums) << hwy::TargetName(lowest);
        EXPECT_EQ(other.months, best.months) << hwy::TargetName(lowest);
        ++others;
    }
    hwy::SetSupportedTargetsForTest(0);
    EXPECT_GE(others, 1);
}

TEST(BatchModel, TheWholeProjectionIsTheSameOnEveryProcessor)
{
    const Campaign plan = ordinaryPlan(3);
    const Projection best = simulate(plan, {1024, {}, 1}).value();
    for (auto targets = hwy::SupportedTargets(); targets != 0; targets &= targets - 1) {
        hwy::SetSupportedTargetsForTest(targets & -targets);
        Projection other = simulate(plan, {1024, {}, 1}).value();
        ASSERT_EQ(other.information.size(), best.information.size());
        for (size_t i = 0; i < best.information.size(); ++i) // their sums are added in another order
            EXPECT_NEAR(other.information[i].value, best.information[i].value, 1e-9 * best.perfectInformation);
        other.information = best.information;
        EXPECT_EQ(other, best);
    }
    hwy::SetSupportedTargetsForTest(0);
}
