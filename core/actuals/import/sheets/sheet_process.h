// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <atomic>

namespace ertrag
{

/// Gives a workbook to `program --read-sheet`, a process with limits on memory and time, and returns its table as CSV
/// (comma, UTF-8, decimal points, one line a row). Errors: those of readXlsx(), ImportBroken if it died, FileTooLarge
/// if it ran into a limit, Cancelled.
Result<QByteArray> readSheetApart(const QByteArray& workbook, const QString& program,
                                  const std::atomic<bool>* cancelled);

/// The other side: limits itself (1 GiB, 20 s of processor time, no files), reads a workbook from standard input and
/// writes the table to standard output. Returns the exit code.
int answerReadSheet();

} // namespace ertrag
