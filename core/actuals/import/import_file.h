// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/rows/import_report.h"
#include "core/base/result.h"

namespace ertrag
{

/// What was chosen in earlier imports.
RememberedChoices rememberedChoices(const Actuals& actuals);

/// Reads an export as it is: text in any encoding and style, or XLSX or ODS (in a process of its own, with limits).
/// Errors: FileNotFound, FileNotReadable, FileEmpty, FileTooLarge (text 500 MiB, workbook 200 MiB), ImportBroken,
/// ImportNoTable, ImportUnknownFormat, ImportNoRows, ImportNoDate, ImportProtected, ImportOtherKind, ImportSheet,
/// Cancelled.
Result<ImportReport> readExport(const QString& path, const ImportChoices& choices = {});

/// What the beginning of a text says, in some hundredths of a second however large the file is: see
/// ImportReport::partial. A question that a later row may answer is not asked yet. Nothing for a workbook, and where
/// the beginning cannot be read: then readExport() says why.
std::optional<ImportReport> readBeginningOf(const QString& path, const ImportChoices& choices = {});

/// The sentence's error for a question that nobody can answer: ImportNoDate, ImportNoCost, ImportUnknownFormat {allowed
/// = the titles found}, ImportAmbiguous {detail = the cell}, ImportSheet and ImportColumnsTwice {detail = the names},
/// ImportCurrencyUnknown.
Error asError(const ImportQuestion& question, const QString& fileName);

/// Rows with money that would be left out, which somebody must agree to: ImportBroken {detail = the first cell that
/// cannot be read, allowed = how many such rows, line}; nothing if there are none.
std::optional<Error> lossOf(const ImportReport& report);

} // namespace ertrag
