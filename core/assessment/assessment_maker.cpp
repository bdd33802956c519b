// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_maker.h"

#include "core/campaign/field_check.h"
#include "core/projection/model/drivers.h"

#include <algorithm>
#include <thread>

namespace ertrag
{

namespace
{

constexpr int coarsePoints = 1024;
constexpr int fullPoints = 16384;

SimulationSettings settingsFor(int points)
{
    SimulationSettings settings;
    settings.points = points;
    settings.threads = std::clamp(int(std::thread::hardware_concurrency()), 1, 8);
    return settings;
}

} // namespace

void AssessmentMaker::make(const StatePtr& state, const std::atomic<bool>& stop, const Tell& tell)
{
    const Campaign& plan = state->plan;
    Assessment made;
    made.state = state;
    made.months = m_months.of({state->actuals, plan.company.currency}, [&] {
        return std::make_shared<const ActualMonths>(
            actualMonths(state->actuals, currencyDecimals(plan.company.currency)));
    });
    made.likely = m_likely.of(plan, [&] { return std::make_shared<const LikelyRuns>(likelyRuns(plan)); });
    if (plan.id == m_campaign)
        made.projection = m_projection.part();
    ProjectionInputs inputs = projectionInputs(plan);
    if (!m_projection.isOf(inputs))
        return simulatePlan(std::move(made), std::move(inputs), stop, tell);
    made.projection = m_projection.part();
    addStudy(std::move(made), stop, tell);
}

void AssessmentMaker::simulatePlan(Assessment made, ProjectionInputs inputs, const std::atomic<bool>& stop,
                                   const Tell& tell)
{
    ++m_simulated;
    for (const int points : {coarsePoints, fullPoints}) {
        if (!project(made, points, stop))
            return;
        if (made.refusal || points == coarsePoints) {
            judge(made);
            tell(made);
        }
        if (made.refusal || stop)
            return;
    }
    m_projection.keep(std::move(inputs), made.projection);
    addStudy(std::move(made), stop, tell);
}

/// False if it was stopped.
bool AssessmentMaker::project(Assessment& made, int points, const std::atomic<bool>& stop)
{
    const bool coarse = points == coarsePoints;
    Result<Projection> result =
        simulate(made.state->plan, settingsFor(points), &stop, coarse ? &m_coarseSamples : &m_fullSamples);
    made.stage = coarse && result ? Stage::Coarse : Stage::Full;
    if (result)
        made.projection = std::make_shared<const Projection>(std::move(result).value());
    else if (result.error().code == ErrorCode::Cancelled)
        return false;
    else
        made.refusal = result.error();
    return true;
}

void AssessmentMaker::judge(Assessment& made)
{
    const Campaign& plan = made.state->plan;
    const Actuals& actuals = made.state->actuals;
    const Projection* projection = made.projection.get();
    made.readiness = m_readiness.of({plan, made.projection}, [&] { return readiness(plan, projection); });
    made.openAssumptions = openAssumptions(plan);
    made.deciding = m_deciding.of(plan, [&] { return decidingFigures(plan); });
    made.review = m_review.of({plan, actuals, made.projection}, [&] {
        return projection ? reviewOf(plan, actuals, *made.months, *projection) : Review{};
    });
}

/// Tells the full assessment, and if its study is wanted and still missing, once more with that.
void AssessmentMaker::addStudy(Assessment made, const std::atomic<bool>& stop, const Tell& tell)
{
    made.stage = Stage::Full;
    m_campaign = made.state->plan.id;
    judge(made);
    StudyInputs inputs = m_depth == Depth::Study ? studyInputs(made.state->plan) : StudyInputs{};
    if (m_depth == Depth::Study && m_study.isOf(inputs))
        made.study = m_study.part();
    tell(made);
    if (m_depth == Depth::Projection || made.study)
        return;
    Result<Study> found = study(made.state->plan, *made.projection, settingsFor(fullPoints), &stop);
    if (!found)
        return; // stopped; or a saved scenario cannot be calculated, which its own row says
    made.study = m_study.keep(std::move(inputs), std::make_shared<const Study>(std::move(found).value()));
    tell(std::move(made));
}

} // namespace ertrag
