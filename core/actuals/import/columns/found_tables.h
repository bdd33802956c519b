// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/columns/preamble.h"
#include "core/actuals/import/columns/reading_plan.h"

namespace ertrag
{

/// Fills heading and columns of the plan: as the platform's titles, earlier files and the choices say. `open` asks
/// for Columns if nothing says what they mean, and for Twice. Errors: ImportNoTable, ImportUnknownFormat.
std::optional<Error> findColumns(const RawTable& table, const ImportChoices& choices, ReadingPlan& plan,
                                 ImportQuestion& open);

/// Fills the plan's sections: from a heading to an empty line or comment behind which another table starts. Returns
/// what the lines above the first heading say. `whole`: the table holds the file to its end.
Preamble findSections(const RawTable& table, bool whole, ReadingPlan& plan);

/// The cells of a column in all sections, trimmed but for the mark of a number cell.
std::vector<QString> cellsOf(const RawTable& table, const ReadingPlan& plan, int column);
/// Of all columns that are used for a meaning.
std::vector<QString> cellsOf(const RawTable& table, const ReadingPlan& plan, ColumnMeaning meaning);

} // namespace ertrag
