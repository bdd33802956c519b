// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/import_file.h"
#include "core/actuals/import/raw_table.h"

namespace ertrag {

/// The meaning of a table: its platform, period, total rows and rows. Errors as readExport().
Result<ImportReport> importTable(const RawTable& table, const QString& fileName, const ImportChoices& choices);

} // namespace ertrag
