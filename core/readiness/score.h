// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/progress.h"
#include "core/readiness/reason.h"

#include <QString>
#include <vector>

namespace ertrag
{

struct Campaign;
struct Projection;

/// Something unanswered or contradictory: a rule of questions.md 3 that is not (wholly) reached, or what may be counted
/// twice, or an aim that does not pay.
struct Point {
    /// "R1".."R27", "D1".."D4" (double_counting.h), "G1" (aim_check.h), "W1".."W3" (work_points.h); wording turns it
    /// into words
    QString rule;
    int question = 0; ///< 1..5
    QString field;    ///< the way to it: the field path that is focused
    double reached = 0, possible = 0;
    bool blocker = false;
    bool unanswered = false; ///< nothing was said yet, rather than something against it
    Reason reason;           ///< what exactly is missing
    bool operator==(const Point&) const = default;
};

/// Readiness 0..100, capped at 49 by a blocker (also by one whose answer is missing). `low`..`high`: 8 of 10 of the
/// scores with every weight varied by up to half, and the score with equal weights.
struct Readiness {
    double score = 0, low = 0, high = 0;
    std::vector<Point> open; ///< blockers first, then points without weight, then by points lost
    QuestionsProgress questions{};
    bool operator==(const Readiness&) const = default;
};

/// A function of the campaign (and of its projection where a rule asks for it; may be null).
Readiness readiness(const Campaign& campaign, const Projection* projection);

} // namespace ertrag
