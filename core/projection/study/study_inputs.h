// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/measures.h"
#include "core/projection/simulation/projection_inputs.h"

#include <optional>

namespace ertrag
{

/// All of a plan that its study depends on: what its projection does, and the plans that it is compared with.
struct StudyInputs {
    struct Saved {
        QString name;
        ProjectionInputs inputs;
        bool operator==(const Saved&) const = default;
    };
    ProjectionInputs plan;
    std::optional<ProjectionInputs> ordinaryMedium; ///< absent without ads
    std::vector<Saved> scenarios;
    std::optional<Money> nextBestUse;
    Answer<Baseline> baseline;
    bool operator==(const StudyInputs&) const = default;
};
StudyInputs studyInputs(const Campaign& plan);

} // namespace ertrag
