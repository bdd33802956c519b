// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/columns/import_choices.h"
#include "core/actuals/import/text/raw_table.h"
#include "core/base/month.h"

#include <optional>

namespace ertrag
{

/// What the caller knows and the file does not say, or what was answered.
struct PlanChoices {
    QString sheet; ///< of a workbook
    std::optional<DecimalStyle> decimals;
    std::optional<SlashOrder> dateOrder; ///< of months that are written as a day
    std::optional<int> year;             ///< of the first month, for months without a year
    QString sheetReader = {};            ///< see ImportChoices
};

/// The month that the title of a column names. One of the three is said.
struct TitledMonth {
    std::optional<Month> month; ///< "Jan 26", "2026-01", a day of it
    int ofYear = 0;             ///< "Januar": 1..12, of whatever year
    int number = 0;             ///< "Monat 3": of the campaign, from 1
    bool operator==(const TitledMonth&) const = default;
};

struct MonthColumn {
    size_t column = 0;
    QString title;
    TitledMonth month;
    bool operator==(const MonthColumn&) const = default;
};

/// The row that titles the months of a plan, and what its columns are.
struct MonthHeading {
    size_t row = 0;
    std::vector<MonthColumn> months;
    std::vector<size_t> totals, others; ///< sums over months; what is titled and neither ("Q1", "Bemerkung")
    ImportQuestion question;            ///< DateOrder, where the days of the titles can be read in two ways
};

/// The row with the most months among the first 80, two at least; nothing if there is none.
std::optional<MonthHeading> findMonths(const RawTable& table, const PlanChoices& choices);

/// Two columns of the same month, by their titles; empty if there are none.
QStringList sameMonths(const std::vector<MonthColumn>& months);

} // namespace ertrag
