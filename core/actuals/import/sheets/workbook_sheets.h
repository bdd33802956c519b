// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/sheets/sheet_text.h"
#include "core/actuals/import/sheets/workbook_zip.h"

#include <QDate>
#include <vector>

namespace ertrag
{

/// The sheets of a workbook that are shown, in its order.
struct WorkbookSheets {
    struct Sheet {
        QString name;
        qint64 bytes = 0; ///< of its text
    };
    QDate serialsFrom{1899, 12, 30}; ///< see RawTable
    std::vector<Sheet> sheets;
};

/// Writes every sheet that is not hidden: numbers as numberCell(), days as ISO text, everything else as it stands.
/// Formulas give the value that was stored with them. Errors: those of WorkbookZip, FileTooLarge (bounds of SheetText,
/// 5,000,000 or 256 MiB of shared strings), ImportNoTable, ImportProtected, ImportOtherKind (another document in such a
/// container).
Result<WorkbookSheets> readWorkbook(QIODevice& device, SheetText& out);

Result<WorkbookSheets> readXlsx(WorkbookZip& zip, SheetText& out);
Result<WorkbookSheets> readOds(WorkbookZip& zip, SheetText& out);

} // namespace ertrag
