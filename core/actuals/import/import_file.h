// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/rows/import_report.h"
#include "core/base/result.h"

namespace ertrag
{

/// Reads an export as it is: text in any encoding and style, or XLSX or ODS (in a process of its own, with limits).
/// Errors: FileNotFound, FileNotReadable, FileEmpty, FileTooLarge (text 500 MiB, workbook 200 MiB), ImportBroken,
/// ImportNoTable, ImportUnknownFormat, ImportNoRows, ImportRowsLost (all of them), ImportNoDate, ImportProtected,
/// ImportOtherKind, ImportSheet, Cancelled.
Result<ImportReport> readExport(const QString& path, const ImportChoices& choices = {});

/// What the beginning of a text says, in some hundredths of a second however large the file is: see
/// ImportReport::partial. A question that a later row may answer is not asked yet. Nothing for a workbook, and where
/// the beginning cannot be read: then readExport() says why.
std::optional<ImportReport> readBeginningOf(const QString& path, const ImportChoices& choices = {});

} // namespace ertrag
