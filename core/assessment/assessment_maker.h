// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/kept.h"
#include "core/projection/simulation/projection_inputs.h"
#include "core/projection/simulation/simulate.h"
#include "core/projection/study/study_inputs.h"

#include <atomic>
#include <functional>

namespace ertrag
{

/// Makes one assessment after the other and keeps each part while its inputs are equal. Used by one thread.
class AssessmentMaker
{
public:
    using Tell = std::function<void(Assessment)>;
    explicit AssessmentMaker(Depth depth) : m_depth(depth) {}

    /// Tells it with the coarse projection, with the full one, with the study: as far as they are not kept. Nothing is
    /// told any more once `stop` is set. A plan that cannot be calculated is told once, with its refusal.
    void make(const StatePtr& state, const std::atomic<bool>& stop, const Tell& tell);
    int simulated() const { return m_simulated; } ///< plans, from any thread

private:
    void simulatePlan(Assessment made, ProjectionInputs inputs, const std::atomic<bool>& stop, const Tell& tell);
    bool project(Assessment& made, int points, const std::atomic<bool>& stop);
    void judge(Assessment& made);
    void addStudy(Assessment made, const std::atomic<bool>& stop, const Tell& tell);

    struct Judged {
        Campaign plan;
        ProjectionPtr projection;
        bool operator==(const Judged&) const = default;
    };
    struct Reviewed {
        Campaign plan;
        Actuals actuals;
        ProjectionPtr projection;
        bool operator==(const Reviewed&) const = default;
    };
    struct Counted {
        Actuals actuals;
        QString currency;
        bool operator==(const Counted&) const = default;
    };

    const Depth m_depth;
    std::atomic<int> m_simulated{0};
    SampleStore m_coarseSamples, m_fullSamples; // what a lever leaves as it is
    Kept<Counted, ActualMonthsPtr> m_months;
    Kept<Campaign, LikelyRunsPtr> m_likely;
    Kept<ProjectionInputs, ProjectionPtr> m_projection; // the full one
    Kept<StudyInputs, StudyPtr> m_study;
    Kept<Judged, Readiness> m_readiness;
    Kept<Campaign, std::vector<DecidingFigure>> m_deciding;
    Kept<Reviewed, Review> m_review;
    QString m_campaign; ///< id of the one that the kept projection is of
};

} // namespace ertrag
