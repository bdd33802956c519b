// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/readiness/score.h"

#include <array>

namespace ertrag
{

/// Answered and asked sub-questions of question 1..5; "I don't know" is an answer, a prefilled assumption is none.
/// The amounts of 4.8 are asked on the page of costs and are not counted. openPoints stays 0 here.
std::array<Readiness::Question, 5> progress(const Campaign& campaign);

} // namespace ertrag
