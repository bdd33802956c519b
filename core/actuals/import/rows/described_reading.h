// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/columns/reading_plan.h"
#include "core/actuals/import/rows/import_report.h"

namespace ertrag
{

/// Tells in the report how the file was understood, after its rows were added up: platform, language, what each column
/// means with its first values, what is still asked. `table` is the file's beginning.
void describeReading(ImportReport& report, const RawTable& table, const ReadingPlan& plan,
                     const ImportChoices& choices);

/// Takes out of the report of a file's beginning what more rows can change, and says that it is partial.
void forgetFigures(ImportReport& report);

} // namespace ertrag
