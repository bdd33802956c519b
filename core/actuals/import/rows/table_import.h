// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/columns/reading_plan.h"
#include "core/actuals/import/rows/import_report.h"
#include "core/actuals/import/text/text_source.h"

namespace ertrag
{

/// Reads the rows of a file by its plan and adds them up; the plan's styles are corrected if a later row disproves
/// them. Fills sums, rows, totals and the batch of the report. Errors: ImportBroken, ImportRowsLost, ImportNoRows,
/// ImportCurrency, Cancelled. `mostRows` lines of the file are looked at, 0 = all.
std::optional<Error> addUpRows(TextSource& source, char separator, ReadingPlan& plan, const ImportChoices& choices,
                               ImportReport& report, size_t mostRows = 0);

} // namespace ertrag
