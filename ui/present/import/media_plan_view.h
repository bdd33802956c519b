// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/plan/media_plan_effects.h"
#include "ui/present/import/import_view.h"

namespace ertrag
{

/// One way to answer what the file leaves open: it is read again with these choices.
struct PlanAnswer {
    QString text;
    PlanChoices choices;
};

/// Everything that is said before a media plan is taken.
struct MediaPlanView {
    QString title;    ///< the file's name
    QString evidence; ///< sheet, months, how many lines
    QString question; ///< empty = the file leaves nothing open
    std::vector<PlanAnswer> answers;
    Table changes; ///< line, sum until now, sum from the file, by month; without those that stay as they are
    std::vector<ImportNotice> notices;
    QString take; ///< on the button
    bool mayTake = true;
};

/// `effects` of a file with a question are empty.
MediaPlanView mediaPlanView(const MediaPlanFile& file, const MediaPlanEffects& effects, const PlanChoices& choices,
                            const Campaign& plan, const NumberText& numbers);

} // namespace ertrag
