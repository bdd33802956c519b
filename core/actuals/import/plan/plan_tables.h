// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/text/raw_table.h"
#include "core/base/result.h"

namespace ertrag
{

/// A text, or a sheet of a workbook in which something stands.
struct PlanTable {
    QString sheet; ///< empty for a text
    RawTable table;
};

/// All tables of a small file. `sheetReader`: see ImportChoices. Errors: those of openFile() and readSheetsApart(),
/// FileEmpty, FileTooLarge (4 MiB of one table), ImportBroken, ImportNoTable.
Result<std::vector<PlanTable>> readPlanTables(const QString& path, const QString& sheetReader);

} // namespace ertrag
