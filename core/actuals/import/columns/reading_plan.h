// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/columns/column_map.h"
#include "core/actuals/import/columns/import_choices.h"
#include "core/base/result.h"

namespace ertrag
{

/// One table of a file that is taken.
struct TableSection {
    size_t headingRow = 0, endRow = 0;         ///< rows between them hold figures; counted in rows of the file
    ColumnMeaning value = ColumnMeaning::None; ///< of a column called "Primary"
    QString channel;                           ///< that the line above names
};

/// How a file is to be read: decided from its beginning (small files: from all of it), before its rows are added up.
struct ReadingPlan {
    ColumnMap map;
    std::vector<QString> heading; ///< comparable titles
    std::vector<QString> titles;  ///< as they stand in the file
    bool ownTitles = false;       ///< no title was known: what the columns mean was chosen
    std::vector<TableSection> sections;
    std::vector<DecimalStyle> styles; ///< by column
    bool stylesProven = false;        ///< else a cell that says otherwise is believed
    DateRules dates;
    bool orderProven = true;
    int daysPerRow = 1;            ///< see ImportReport
    std::optional<DaySpan> period; ///< of the lines above, else as chosen, else of the file's name
    bool daysOpen = false;         ///< neither a column nor anything else says which days the rows are of
    QString currency, zone;
    ImportQuestion question;

    /// The file was exported by this program: each row is what it says.
    bool isOwnExport() const;
};

/// `whole`: the table holds the file to its end. Errors: ImportNoTable, ImportUnknownFormat, ImportNoRows.
Result<ReadingPlan> planReading(const RawTable& table, bool whole, const QString& fileName,
                                const ImportChoices& choices);

} // namespace ertrag
