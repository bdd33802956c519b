// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_maker.h"

#include "core/campaign/edits.h"
#include "core/catalogue/trades.h"
#include "core/state/edit.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

struct AssessmentMaking : testing::Test {
    AssessmentMaker maker{Depth::Study};
    std::atomic<bool> stop{false};
    std::vector<Assessment> told;
    CampaignState state{campaignForTrade(Trade::Butcher, QStringLiteral("de"), QStringLiteral("EUR")).value(), {}};

    const Assessment& make()
    {
        told.clear();
        maker.make(std::make_shared<const CampaignState>(state), stop,
                   [this](Assessment made) { told.push_back(std::move(made)); });
        return told.back();
    }
    void apply(const Edit& edit) { state = edit.apply(state).value(); }
};

TEST_F(AssessmentMaking, GivesWhatACommandGetsAtOnce)
{
    apply(set(state.plan.start, &TypedMonth::newCustomers, 3.0));
    const Assessment made = make();
    const Assessment atOnce = assess(state, SimulationSettings{}, Depth::Study).value();
    EXPECT_EQ(*made.projection, *atOnce.projection);
    EXPECT_EQ(made.readiness, atOnce.readiness);
    EXPECT_EQ(made.review, atOnce.review);
    EXPECT_EQ(made.months->all, atOnce.months->all);
    EXPECT_EQ(made.likely->plan, atOnce.likely->plan);
    EXPECT_EQ(made.study->safe.customers, atOnce.study->safe.customers);
}

TEST_F(AssessmentMaking, OfEqualStatesIsToldOnceWithTheSameParts)
{
    const Assessment first = make();
    const Assessment again = make();
    EXPECT_EQ(told.size(), 1u);
    EXPECT_EQ(changedParts(first, again), ChangedParts());
    EXPECT_EQ(first.months, again.months);
    EXPECT_EQ(first.likely, again.likely);
    EXPECT_EQ(maker.simulated(), 1);
}

TEST_F(AssessmentMaking, SaysWhichPartsDifferAndKeepsTheOthers)
{
    const Assessment first = make();
    apply(set(state.plan.start, &TypedMonth::hours, 3.0));
    EXPECT_EQ(changedParts(first, make()), ChangedPart::Actuals | ChangedPart::Months | ChangedPart::Review);
    EXPECT_EQ(told.back().likely, first.likely);
}

TEST_F(AssessmentMaking, ANoteChangesNoReview)
{
    const Assessment first = make();
    apply(set(state.plan.start, &TypedMonth::note, QStringLiteral("Fair")));
    EXPECT_FALSE(changedParts(first, make()) & (ChangedPart::Review | ChangedPart::Readiness | ChangedPart::Figures));
}

TEST_F(AssessmentMaking, ARefusedPlanKeepsTheFiguresOfTheOneBeforeAndSaysWhy)
{
    const Assessment first = make();
    state.plan.economics.orderValue = {5, 4, 3};
    const Assessment refused = make();
    EXPECT_EQ(told.size(), 1u);
    ASSERT_TRUE(refused.refusal);
    EXPECT_EQ(refused.refusal->code, ErrorCode::EstimateOrder);
    EXPECT_EQ(refused.projection, first.projection);
    EXPECT_EQ(refused.stage, Stage::Full);
    state.plan.id = QStringLiteral("another");
    EXPECT_EQ(make().projection, nullptr) << "those of another campaign are no figures of this one";
}

TEST_F(AssessmentMaking, TellsNothingOnceItIsStopped)
{
    stop = true;
    maker.make(std::make_shared<const CampaignState>(state), stop,
               [this](Assessment made) { told.push_back(std::move(made)); });
    EXPECT_TRUE(told.empty());
}

TEST(LikelyRuns, AreOfThePlanOfEachChannelAloneAndWithEveryHour)
{
    Campaign plan = campaignForTrade(Trade::Butcher, QStringLiteral("de"), QStringLiteral("EUR")).value();
    ASSERT_GE(plan.channels.size(), 2u);
    for (Channel& channel : plan.channels)
        channel.included = true;
    EXPECT_EQ(likelyRuns(plan).everyHour, std::nullopt);
    plan.economics.productiveShare = 0.5;
    const LikelyRuns runs = likelyRuns(plan);
    EXPECT_EQ(runs.plan, likelyRun(plan));
    ASSERT_EQ(runs.alone.size(), plan.channels.size());
    double customers = 0;
    for (size_t i = 0; i < runs.alone.size(); ++i) {
        EXPECT_EQ(runs.alone[i].channel, plan.channels[i].id);
        customers += runs.alone[i].run.customers;
    }
    EXPECT_NEAR(customers, runs.plan.customers, 1e-9 * customers);
    ASSERT_TRUE(runs.everyHour);
    EXPECT_GT(runs.everyHour->cost, runs.plan.cost);
    EXPECT_EQ(runs.everyHour->benefit, runs.plan.benefit);
}

} // namespace
} // namespace ertrag
