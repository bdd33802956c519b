// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"
#include "core/campaign/campaign.h"
#include "core/projection/study/study.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/review/plan_actual_view.h"

/// A fixed plan, what is really calculated from it, and everything that a user can read of it as plain text.
namespace printed
{

ertrag::Campaign plan();                ///< four months, two paid channels, a scenario, a next best use
ertrag::Actuals actuals();              ///< of its first two months
const ertrag::Projection& projection(); ///< of plan(), 4,096 points
const ertrag::Study& study();           ///< of plan() and projection()
ertrag::PlanActualView planActual(const ertrag::NumberText& numbers);

/// The whole report, block by block.
QString reportText(const ertrag::NumberText& numbers);
/// The answers below the verdict as the page has them: also what the report says in other ways.
QString studyText(const ertrag::NumberText& numbers);

/// Expects that `now` is the text kept in tests/present/golden. With ERTRAG_WRITE_GOLDEN set it is written there and
/// the test fails: what changed is to be read and committed.
void expectKept(const QString& file, const QString& now);

} // namespace printed
