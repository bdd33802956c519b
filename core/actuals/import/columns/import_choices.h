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
#include <set>
#include <utility>
#include <vector>

namespace ertrag
{

/// What earlier files were answered, by the shape of their heading; the latest file of a shape counts.
struct RememberedChoices {
    std::map<QString, std::map<QString, ColumnMeaning>> columns; ///< shape -> comparable title -> meaning
    std::map<std::pair<QString, QString>, QString> currencies;   ///< platform, shape -> ISO 4217
};

/// What the caller knows and the file does not say, or what was answered or corrected in the preview.
struct ImportChoices {
    /// Both, for a file without days: they win over a column that was only guessed to hold its days. Days that a known
    /// or chosen column says win over them; how many rows lie outside is told (ImportReport::rowsOutsidePeriod).
    std::optional<QDate> first, last;
    std::optional<int> year; ///< of the latest day, for dates without a year
    std::optional<SlashOrder> dateOrder;
    std::optional<DecimalStyle> decimals;
    std::map<int, ColumnMeaning> columns;    ///< by index of the column; None = not taken
    std::map<QString, ColumnMeaning> titles; ///< the same by comparable title
    /// Several columns chosen for one of these are added up. Else a column chosen now replaces what was remembered or
    /// known for its meaning, and two chosen for one figure are asked about (ImportAsk::Twice).
    std::set<ColumnMeaning> added;
    QStringList sheets;               ///< of a workbook, added up; empty = as its contents tell
    QString currency;                 ///< ISO 4217, of a file that does not name its own; what the file says wins
    std::vector<CampaignNames> names; ///< answers about renamed campaigns: ImportBatch::names
    std::optional<bool> newest;       ///< ImportBatch::newest; absent = nobody was asked
    bool withoutCost = false;         ///< take the other figures of an advertising export that has no costs
    RememberedChoices remembered;
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
    QStringList names = {};      ///< Sheet: the sheets with figures; Twice, Columns: titles of the file
    ColumnMeaning meaning = ColumnMeaning::None; ///< Twice: what all of these columns would be
    std::vector<int> columns = {};               ///< Twice: their indices
    bool operator==(const ImportQuestion&) const = default;
};

} // namespace ertrag
