// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/columns/date_style.h"
#include "core/actuals/import/columns/number_style.h"
#include "core/actuals/import/columns/platforms.h"

#include <QString>
#include <QStringList>
#include <atomic>
#include <map>
#include <optional>
#include <vector>

namespace ertrag
{

/// Columns that were chosen for an earlier file: by comparable title, for every file of the same heading.
using RememberedColumns = std::map<QString, std::map<QString, ColumnMeaning>>; ///< shape -> title -> meaning

/// What the caller knows and the file does not say, or what was answered or corrected in the preview.
struct ImportChoices {
    std::optional<QDate> first, last; ///< both, for a file without dates; a file's own days win
    std::optional<int> year;          ///< of the latest day, for dates without a year
    std::optional<SlashOrder> dateOrder;
    std::optional<DecimalStyle> decimals;
    std::map<int, ColumnMeaning> columns;    ///< by index of the column; None = not taken
    std::map<QString, ColumnMeaning> titles; ///< the same by comparable title
    QStringList sheets;                      ///< of a workbook, added up; empty = as its contents tell
    QString currency;         ///< ISO 4217, of a file that does not name its own; what the file says wins
    bool withoutCost = false; ///< take the other figures of an advertising export that has no costs
    RememberedColumns remembered;
    QDate today;                                  ///< ImportBatch::importedOn; invalid = the computer's date
    QString sheetReader;                          ///< program that answers --read-sheet; empty = this one
    const std::atomic<bool>* cancelled = nullptr; ///< looked at often; then Error Cancelled
};

/// What the file leaves open; one at a time, the first that must be answered.
enum class ImportAsk { Nothing, Columns, Costs, Period, Year, DateOrder, Decimals, Sheet, Twice, Currency };

/// `readings` show what each answer would mean, e.g. "3/4/2026" as 4 March and as 3 April.
struct ImportQuestion {
    ImportAsk ask = ImportAsk::Nothing;
    QString sample;              ///< the cell in doubt, as it stands in the file
    std::vector<QDate> days;     ///< DateOrder: day first, month first; Year: the likely year's, the year before's
    std::vector<double> numbers; ///< Decimals: point, comma
    QStringList names = {};      ///< Sheet: the sheets with figures; Twice: the titles of the columns
    bool operator==(const ImportQuestion&) const = default;
};

} // namespace ertrag
