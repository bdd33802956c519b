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
/// costs begin with order value, margin or share of additional customers, and are complete when none of the
/// `openAssumptions` is left, the count that page and report name; the verdict from a readiness of 75 on. What is still
/// going on is never complete.
std::array<StepState, stepCount> stepStates(const Campaign& campaign, const Actuals& actuals,
                                            const QuestionsProgress& questions, double readinessScore,
                                            int openAssumptions);

} // namespace ertrag
