// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/columns/import_choices.h"
#include "core/actuals/import/text/raw_table.h"
#include "core/base/result.h"

namespace ertrag
{

/// A sheet of a workbook as far as it must be known to tell whether it is meant.
struct SheetBeginning {
    QString name;
    RawTable table;
};

struct ChosenSheets {
    std::vector<size_t> read; ///< at least one; several have the same heading and are added up
    QStringList open;         ///< names of those that could be meant just as well: to be asked; empty = nothing to ask
};

/// Those that ImportChoices::sheets names ("all" = all that could be meant), else the one whose heading is known, else
/// the one with days and numbers below a heading; sheets without a table (covers, notes) are passed over. Error
/// ImportSheet {detail = names}: there is none of that name, or the headings of those named differ.
Result<ChosenSheets> chosenSheets(const std::vector<SheetBeginning>& sheets, const ImportChoices& choices);

} // namespace ertrag
