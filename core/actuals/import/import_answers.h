// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/rows/import_report.h"
#include "core/base/result.h"

namespace ertrag
{

/// What was chosen in earlier imports.
RememberedChoices rememberedChoices(const Actuals& actuals);

/// The sentence's error for a question that nobody can answer: ImportNoDate, ImportNoCost, ImportUnknownFormat {allowed
/// = the titles found}, ImportAmbiguous {detail = the cell}, ImportSheet and ImportColumnsTwice {detail = the names},
/// ImportCurrencyUnknown.
Error asError(const ImportQuestion& question, const QString& fileName);

/// Rows with money that would be left out, which somebody must agree to: ImportRowsLost {detail = the first cell that
/// cannot be read, allowed = how many such rows, line}; nothing if there are none.
std::optional<Error> lossOf(const ImportReport& report);

} // namespace ertrag
