// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/score.h"

#include <vector>

namespace ertrag
{

/// What does not agree about the work, each without weight in the score, for the result already suffers: "W1" hours of
/// question 3 and 4 differ by more than workTolerance; "W2" posts, ads and replies take more hours than there are;
/// "W3" a channel has more followers than people who can be reached there. Nothing without included channels.
std::vector<Point> workPoints(const Campaign& campaign);
constexpr double workTolerance = 0.05; ///< hours a week

} // namespace ertrag
