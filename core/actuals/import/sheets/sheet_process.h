// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <atomic>
#include <vector>

namespace ertrag
{

/// The sheets of a workbook that are not hidden, as texts: see SheetText.
struct SheetTexts {
    struct Sheet {
        QString name;
        QByteArray text; ///< a view into `all`
    };
    QByteArray all;
    QDate serialsFrom; ///< see RawTable
    std::vector<Sheet> sheets;
};

/// Has `program --read-sheet`, a process with limits on memory and time, read a workbook. Errors: those of
/// readWorkbook(), ImportBroken if it died, FileTooLarge if it ran into a limit, Cancelled (within 50 ms).
Result<SheetTexts> readSheetsApart(const QString& workbook, const QString& program, const std::atomic<bool>* cancelled);

/// The other side: limits itself (1 GiB, 20 s of processor time, no files), reads a workbook from standard input and
/// writes its sheets to standard output and what they are to standard error, as JSON. Returns the exit code.
int answerReadSheet();

} // namespace ertrag
