// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/study/verdict.h"
#include "ui/present/story/story.h"

#include <QString>
#include <vector>

namespace ertrag
{

class NumberText;
struct Campaign;
struct Projection;

/// The rule that is printed with the verdict is the core's: planVerdict().
using Decision = PlanVerdict;

/// The verdict page in words and numbers.
struct VerdictView {
    Decision decision = Decision::Open;
    QString question; ///< "Is it worth it?"
    QString headline; ///< the answer: "Probably yes."
    Tone tone = Tone::Neutral;
    QString sentence;              ///< in how many of 100 cases, and what to do next
    QString rule;                  ///< how the answer was reached
    std::vector<Figure> figures;   ///< four; empty if open
    std::vector<RoleChart> charts; ///< net return, certainty, drivers, months; the ads of a plan by month; none if open
};

QString verdictQuestion(); ///< "Is it worth it?"

/// The page for a plan and its projection. Ranges are P10..P90 ("8 of 10 cases").
VerdictView verdictView(const Projection& projection, const Campaign& plan, const NumberText& numbers);

} // namespace ertrag
