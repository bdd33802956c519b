// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/progress.h"

namespace ertrag
{

struct Actuals;
struct Campaign;

/// How far a page of the way is.
enum class StepState { Open, Begun, Complete };

/// Of the pages in their order. A question is complete when all its parts are answered and no point of it is open; the
/// costs when order value, margin and share of additional customers are the user's own; the verdict from a readiness of
/// 75 on. What is still going on is never complete.
std::array<StepState, stepCount> stepStates(const Campaign& campaign, const Actuals& actuals,
                                            const QuestionsProgress& questions, double readinessScore);

} // namespace ertrag
