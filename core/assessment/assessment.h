// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actual_months.h"
#include "core/assessment/likely_runs.h"
#include "core/base/result.h"
#include "core/projection/study/deciding_figures.h"
#include "core/projection/study/study.h"
#include "core/readiness/score.h"
#include "core/review/review.h"
#include "core/state/campaign_state.h"
#include "core/state/changed_parts.h"

namespace ertrag
{

/// How far an assessment is. Entered: only the state is new, all else is as it was before. Coarse: the projection has
/// few points and the study is still missing. Full: the projection is final; the study may still be missing.
enum class Stage { Entered, Coarse, Full };

/// A campaign's state and everything that follows from it: one value for pages, report and commands. Immutable and
/// shared; parts whose inputs are equal are the same from one assessment to the next.
struct Assessment {
    StatePtr state = std::make_shared<const CampaignState>();
    Stage stage = Stage::Entered;
    ActualMonthsPtr months = std::make_shared<const ActualMonths>();
    LikelyRunsPtr likely = std::make_shared<const LikelyRuns>();
    ProjectionPtr projection;     ///< null while there is none; that of the plan before if this one is refused
    StudyPtr study;               ///< of `projection`; null while there is none
    std::optional<Error> refusal; ///< why the plan cannot be calculated; else absent
    Readiness readiness;
    int openAssumptions = 0;              ///< see openAssumptions(); the one count behind every page and the report
    std::vector<DecidingFigure> deciding; ///< of the plan's trade
    Review review;                        ///< empty without a projection

    /// False while there is a projection of a typical firm, and no verdict: see waitsForAnswers().
    bool verdictReady() const { return !waitsForAnswers(state->plan, projection.get(), deciding); }
};
using AssessmentPtr = std::shared_ptr<const Assessment>;

/// The parts that differ, those of the state by value.
ChangedParts changedParts(const Assessment& before, const Assessment& after);

enum class Depth { Projection, Study };
/// decidingFigures() against an untouched plan of its trade; none if the trade cannot be read.
std::vector<DecidingFigure> decidingFigures(const Campaign& plan);

/// All at once, down to that depth. Errors: those of simulate() and study().
Result<Assessment> assess(CampaignState state, const SimulationSettings& settings, Depth depth);

} // namespace ertrag
