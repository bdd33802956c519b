// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/assessor.h"

#include "core/catalogue/trades.h"
#include "core/document/session.h"
#include "tests/support/wait_until.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

CampaignState stateOf(int months)
{
    Campaign plan = campaignForTrade(Trade::Butcher, QStringLiteral("de"), QStringLiteral("EUR")).value();
    plan.id = QStringLiteral("grill");
    plan.months = months;
    return {plan, {}};
}

StatePtr shared(int months)
{
    return std::make_shared<const CampaignState>(stateOf(months));
}

class Assessing : public testing::Test
{
protected:
    Assessing()
    {
        QObject::connect(&assessor, &Assessor::assessed,
                         [this](const AssessmentPtr& made, ChangedParts parts, const void*) {
                             told.push_back(made);
                             changed.push_back(parts);
                         });
    }
    bool finished() const { return !told.empty() && told.back()->stage == Stage::Full && told.back()->study; }
    void finish()
    {
        ASSERT_TRUE(waitUntil([this] { return finished(); }));
    }

    Assessor assessor{Depth::Study};
    std::vector<AssessmentPtr> told;
    std::vector<ChangedParts> changed;
};

TEST_F(Assessing, TellsTheStateAtOnceThenTheCoarseFiguresTheFullOnesAndTheStudy)
{
    EXPECT_EQ(assessor.latest()->projection, nullptr);
    assessor.assess(shared(13));
    ASSERT_EQ(told.size(), 1u);
    EXPECT_EQ(told[0]->stage, Stage::Entered);
    EXPECT_EQ(told[0]->state->plan.months, 13);
    finish();
    ASSERT_EQ(told.size(), 4u);
    EXPECT_EQ(told[1]->stage, Stage::Coarse);
    EXPECT_EQ(told[1]->projection->points, 1024);
    EXPECT_EQ(told[1]->study, nullptr);
    EXPECT_EQ(told[2]->stage, Stage::Full);
    EXPECT_EQ(told[2]->projection->points, 16384);
    EXPECT_EQ(told[2]->study, nullptr);
    EXPECT_EQ(changed[3], ChangedPart::Study);
    EXPECT_EQ(told[3]->projection, told[2]->projection);
    EXPECT_EQ(assessor.latest(), told[3]);
}

TEST_F(Assessing, TellsOnlyWhatBelongsToTheNewestState)
{
    for (int months = 1; months <= 40; ++months)
        assessor.assess(shared(months));
    finish();
    for (const AssessmentPtr& one : told)
        if (one->stage != Stage::Entered) {
            EXPECT_EQ(one->state->plan.months, 40);
        }
    EXPECT_EQ(assessor.latest()->projection->byMonth.size(), size_t(stateOf(40).plan.horizon()));
}

TEST_F(Assessing, DropsWhatWasReadyBeforeTheNewStateCame)
{
    QElapsedTimer since;
    since.start();
    assessor.assess(shared(12));
    while (since.elapsed() < 1500) { // it waits in the event queue meanwhile
    }
    assessor.assess(shared(24));
    finish();
    for (const AssessmentPtr& one : told)
        if (one->stage != Stage::Entered) {
            EXPECT_EQ(one->state->plan.months, 24);
        }
}

TEST_F(Assessing, TakesNothingOverFromAnotherCampaign)
{
    assessor.assess(shared(12));
    finish();
    CampaignState other = stateOf(12);
    other.plan.id = QStringLiteral("other");
    assessor.assess(std::make_shared<const CampaignState>(other));
    EXPECT_EQ(told.back()->projection, nullptr);
    EXPECT_EQ(told.back()->study, nullptr);
}

TEST_F(Assessing, SaysFromWhichWidgetANewStateComes)
{
    int widget = 0;
    std::vector<const void*> origins;
    QObject::connect(&assessor, &Assessor::assessed,
                     [&](const AssessmentPtr&, ChangedParts, const void* origin) { origins.push_back(origin); });
    assessor.assess(shared(12), &widget);
    finish();
    EXPECT_EQ(origins.front(), &widget);
    EXPECT_EQ(std::count(origins.begin() + 1, origins.end(), nullptr), std::ptrdiff_t(origins.size()) - 1);
}

TEST_F(Assessing, EndsInTheMiddleOfARun)
{
    for (int i = 0; i < 20; ++i) {
        Assessor brief(Depth::Study);
        brief.assess(shared(60));
    }
    EXPECT_TRUE(told.empty());
}

/// A session with an assessor that has come to its end.
class Following : public Assessing
{
protected:
    void SetUp() override
    {
        assessor.follow(session);
        session.open(stateOf(12));
        finish();
        first = assessor.latest();
        simulated = assessor.simulated();
    }
    /// Assesses it to its end and gives how many plans were simulated for it.
    int runsOf(const std::function<void()>& change)
    {
        told.clear();
        change();
        EXPECT_FALSE(told.empty()) << "nothing changed";
        EXPECT_TRUE(waitUntil([this] { return finished(); }));
        return assessor.simulated() - std::exchange(simulated, assessor.simulated());
    }
    int runsOf(const Edit& edit)
    {
        return runsOf([&] { ASSERT_TRUE(session.apply(edit).ok()); });
    }
    void expectKept() const
    {
        EXPECT_EQ(assessor.latest()->projection, first->projection);
        EXPECT_EQ(assessor.latest()->study, first->study);
    }

    qint64 clock = 0;
    Session session{[this] { return clock += 60000; }, nullptr};
    AssessmentPtr first;
    int simulated = 0;
};

TEST_F(Following, TypingAnActualANoteOrANameOrImportingStartsNoSimulation)
{
    ImportBatch batch;
    batch.contentHash = QStringLiteral("a");
    batch.rows.resize(1);
    batch.rows[0].first = batch.rows[0].last = session.plan().start.firstDay();
    batch.rows[0].clicks = 7;
    const Month month = session.plan().start;
    EXPECT_EQ(runsOf(set(month, &TypedMonth::newCustomers, 4.0)), 0);
    expectKept();
    EXPECT_EQ(assessor.latest()->months->all.front().newCustomers, 4.0);
    EXPECT_EQ(assessor.latest()->review.comparison.newCustomers, 4.0);
    EXPECT_EQ(runsOf(set(month, &TypedMonth::note, QStringLiteral("Fair"))), 0);
    EXPECT_EQ(runsOf(addImport(batch)), 0);
    EXPECT_EQ(assessor.latest()->months->imported.front().clicks, 7.0);
    EXPECT_EQ(runsOf(set(&Campaign::name, QStringLiteral("Summer"))), 0);
    EXPECT_EQ(runsOf(set(&Goals::goalInOwnWords, QStringLiteral("More guests"))), 0);
    expectKept();
    while (session.canUndo())
        EXPECT_EQ(runsOf([&] { session.undo(); }), 0);
    while (session.canRedo())
        EXPECT_EQ(runsOf([&] { session.redo(); }), 0);
    expectKept();
}

TEST_F(Following, ALeverIsOneSimulationAndItsUndoAnother)
{
    Levers levers;
    levers.adBudgetPerMonth = 900;
    EXPECT_EQ(runsOf(applyLevers(levers)), 1);
    EXPECT_NE(assessor.latest()->projection, first->projection);
    EXPECT_NE(assessor.latest()->study, first->study);
    EXPECT_EQ(runsOf([&] { session.undo(); }), 1);
    EXPECT_EQ(*assessor.latest()->projection, *first->projection);
}

TEST_F(Following, AScenarioMakesTheStudyAnewAndKeepsTheProjection)
{
    Levers levers;
    levers.months = 6;
    EXPECT_EQ(runsOf(rememberScenario(QStringLiteral("Half"), levers)), 0);
    EXPECT_EQ(assessor.latest()->projection, first->projection);
    EXPECT_NE(assessor.latest()->study, first->study);
    EXPECT_EQ(assessor.latest()->study->scenarios.back().name, QStringLiteral("Half"));
}

} // namespace
} // namespace ertrag
