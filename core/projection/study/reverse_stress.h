// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/study/study_cases.h"

namespace ertrag
{

/// What moved together in the worst tenth by NPV: mean normal score of a driver there; 0 is as usual, -1.28 at its low
/// end, +1.28 at its high end.
struct Stress {
    FigureId driver;
    double score = 0;
};
/// Drivers with |score| >= 0.15, strongest first. Source: method.md 8.
std::vector<Stress> reverseStress(StudyCases& cases);

} // namespace ertrag
