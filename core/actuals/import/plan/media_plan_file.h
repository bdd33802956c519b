// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/plan/plan_months.h"
#include "core/actuals/import/plan/plan_words.h"
#include "core/base/result.h"

namespace ertrag
{

/// A line of figures: a channel, a cost line, or whatever its name says.
struct PlanRow {
    QStringList names; ///< the cells before the months that name it
    int line = 0;      ///< 1-based line in the file; of a sheet its row
    PlanUnit unit = PlanUnit::Money;
    std::vector<std::optional<double>> values; ///< by column of MediaPlanFile::months; nothing = an empty cell
    QString name() const { return names.join(QStringLiteral(", ")); }
    double sum() const; ///< an empty cell is nothing
    bool operator==(const PlanRow&) const = default;
};

/// What the file says of a sum, where its figures come to something else.
struct PlanDifference {
    QString name; ///< of the row
    int line = 0;
    QString column; ///< title
    double stated = 0, found = 0;
    bool operator==(const PlanDifference&) const = default;
};

/// A column with figures that is neither a month nor a sum of all.
struct LeftColumn {
    QString title;
    double sum = 0;
    bool operator==(const LeftColumn&) const = default;
};

/// A media plan as a table says it: names, months, figures. What it is of the campaign says media_plan_effects.h.
struct MediaPlanFile {
    QString fileName, sheet;
    ImportQuestion question; ///< to be answered first: Sheet, DateOrder, Decimals; Nothing = none
    std::vector<MonthColumn> months;
    std::vector<PlanRow> rows;
    std::vector<PlanDifference> differences;
    int sumsChecked = 0;    ///< total rows and totals of rows that were compared
    QStringList currencies; ///< ISO 4217 codes that all its amounts may be in, the likeliest first; empty = not said
    std::vector<LeftColumn> leftColumns;
};

/// Reads CSV, TSV, XLSX or ODS. Errors: those of readPlanTables(), ImportSheet (no such sheet), PlanNoMonths,
/// PlanIsExport, ImportNoRows, ImportColumnsTwice {detail = titles of one month}, ImportCurrency {detail, allowed,
/// line}, ImportAmbiguous {detail = a number in another style than the rest, or what says thousands}, PlanNumber
/// {detail = the cell, line}: a negative number or none.
Result<MediaPlanFile> readMediaPlan(const QString& path, const PlanChoices& choices = {});

} // namespace ertrag
