// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/columns/reading_plan.h"
#include "core/actuals/import/rows/row_figures.h"

namespace ertrag
{

/// All, or nearly all by their amount, of the costs of an advertising file or table of one's own are below zero: what
/// was paid was written with a minus. One credit among costs is none of that.
bool costsStandBelowZero(const ReadingPlan& plan, const FileRows& taken);

/// What is to be said of the rows that were left out and of those that were taken, what is missing first. `turned`: the
/// costs have got another sign.
std::vector<ImportWarning> warningsOf(const ImportReport& report, const ReadingPlan& plan, const FileRows& taken,
                                      bool turned);

} // namespace ertrag
