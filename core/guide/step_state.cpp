// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/step_state.h"

#include "core/actuals/actuals.h"
#include "core/campaign/campaign.h"

namespace ertrag
{
namespace
{

constexpr double completeFrom = 75; ///< of the readiness

StepState ofParts(int done, int all)
{
    return done == 0 ? StepState::Open : done < all ? StepState::Begun : StepState::Complete;
}

StepState ofQuestion(const QuestionProgress& question)
{
    const StepState answers = ofParts(question.answered, question.asked);
    return answers == StepState::Complete && question.openPoints > 0 ? StepState::Begun : answers;
}

StepState ofEconomics(const Economics& economics, int openAssumptions)
{
    if (openAssumptions == 0)
        return StepState::Complete;
    int own = 0;
    for (const Estimate& e : {economics.orderValue, economics.contributionMargin, economics.incrementality})
        own += e.origin != Origin::Assumption;
    return own == 0 ? StepState::Open : StepState::Begun;
}

StepState ofScore(double score)
{
    return score >= completeFrom ? StepState::Complete : score > 0 ? StepState::Begun : StepState::Open;
}

} // namespace

std::array<StepState, stepCount> stepStates(const Campaign& campaign, const Actuals& actuals,
                                            const QuestionsProgress& questions, double readinessScore,
                                            int openAssumptions)
{
    std::array<StepState, stepCount> states{};
    const auto at = [&states](StepKey key) -> StepState& { return states[size_t(key)]; };
    for (size_t question = 0; question < questionCount; ++question)
        states[question] = ofQuestion(questions[question]);
    at(StepKey::Economics) = ofEconomics(campaign.economics, openAssumptions);
    at(StepKey::Verdict) = ofScore(readinessScore);
    const bool begun = !actuals.typed.empty() || !actuals.imports.empty();
    at(StepKey::Actuals) = at(StepKey::PlanAndActual) = begun ? StepState::Begun : StepState::Open;
    return states;
}

} // namespace ertrag
