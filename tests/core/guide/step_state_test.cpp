// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/step_state.h"

#include "core/actuals/actuals.h"
#include "core/campaign/campaign.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

class StepStates : public testing::Test
{
protected:
    StepState of(StepKey key) const
    {
        return stepStates(campaign, actuals, questions, score, openAssumptions)[size_t(key)];
    }

    Campaign campaign;
    Actuals actuals;
    QuestionsProgress questions{};
    double score = 0;
    int openAssumptions = 12;
};

TEST_F(StepStates, NothingIsBegunAtTheBeginning)
{
    for (size_t i = 0; i < stepCount; ++i)
        EXPECT_EQ(of(StepKey(i)), StepState::Open) << stepNames[i];
}

TEST_F(StepStates, AQuestionIsCompleteWithAllItsPartsAndNoOpenPoint)
{
    const auto ofQuestion = [&](QuestionProgress question) {
        questions[size_t(StepKey::Duties)] = question;
        return of(StepKey::Duties);
    };
    EXPECT_EQ(ofQuestion({0, 9, 3}), StepState::Open);
    EXPECT_EQ(ofQuestion({1, 9, 3}), StepState::Begun);
    EXPECT_EQ(ofQuestion({8, 9, 0}), StepState::Begun);
    EXPECT_EQ(ofQuestion({9, 9, 1}), StepState::Begun);
    EXPECT_EQ(ofQuestion({9, 9, 0}), StepState::Complete);
    EXPECT_EQ(of(StepKey::StaffRules), StepState::Open) << "each for itself";
}

TEST_F(StepStates, CostsAreCompleteWhenNoAssumptionIsLeft)
{
    EXPECT_EQ(of(StepKey::Economics), StepState::Open);
    campaign.economics.incrementality.origin = Origin::Guess;
    EXPECT_EQ(of(StepKey::Economics), StepState::Begun);
    campaign.economics.orderValue.origin = Origin::Stated;
    EXPECT_EQ(of(StepKey::Economics), StepState::Begun);
    campaign.economics.contributionMargin.origin = Origin::Measured;
    EXPECT_EQ(of(StepKey::Economics), StepState::Begun) << "others are still prefilled";
    openAssumptions = 0;
    EXPECT_EQ(of(StepKey::Economics), StepState::Complete);
}

TEST_F(StepStates, TheVerdictIsCompleteFromSeventyFive)
{
    const auto withScore = [&](double reached) {
        score = reached;
        return of(StepKey::Verdict);
    };
    EXPECT_EQ(withScore(0), StepState::Open);
    EXPECT_EQ(withScore(0.1), StepState::Begun);
    EXPECT_EQ(withScore(74.9), StepState::Begun);
    EXPECT_EQ(withScore(75), StepState::Complete);
}

TEST_F(StepStates, ActualFiguresAreBegunByAMonthOrAFileAndNeverComplete)
{
    actuals.typed.resize(1);
    EXPECT_EQ(of(StepKey::Actuals), StepState::Begun);
    EXPECT_EQ(of(StepKey::PlanAndActual), StepState::Begun);
    actuals.typed.clear();
    actuals.imports.resize(1);
    EXPECT_EQ(of(StepKey::Actuals), StepState::Begun);
    EXPECT_EQ(of(StepKey::PlanAndActual), StepState::Begun);
    EXPECT_EQ(of(StepKey::Documents), StepState::Open) << "nothing is done there";
}

} // namespace
} // namespace ertrag
