// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/columns/platforms.h"
#include "core/actuals/import/text/raw_table.h"

#include <optional>

namespace ertrag
{

/// Which platform's heading a table has, where, and what its columns mean.
struct ColumnMap {
    const PlatformTitles* platform = nullptr;
    size_t headingRow = 0;
    std::vector<ColumnMeaning> meanings;                 ///< by column
    std::vector<double> scales;                          ///< by column: 0.000001 for money in millionths
    std::map<ColumnMeaning, std::vector<int>> used;      ///< the columns of a meaning; their figures are added up
    std::map<ColumnMeaning, std::vector<int>> fallbacks; ///< the next best where the used one is empty

    int column(ColumnMeaning meaning) const
    {
        const auto found = used.find(meaning);
        return found == used.end() || found->second.empty() ? -1 : found->second.front();
    }
    bool has(ColumnMeaning meaning) const { return column(meaning) >= 0; }
};

/// The titles of a row, comparable; empty if it cannot be a heading (a cell is a number, or only one is filled).
std::vector<QString> headingOf(const std::vector<QString>& row);
/// Identifies the heading of a table, in any order of choice: 16 hex digits.
QString shapeOf(const std::vector<QString>& comparableTitles);

/// The best fit among the first 80 rows; nothing if fewer than two titles are recognised. A platform fits only if
/// titles of its own say so, not words that several have: what "Date, Campaign, Cost" belongs to is a table of one's
/// own.
std::optional<ColumnMap> findHeading(const RawTable& table);
/// The widest row that could be a heading, with numbers below, for a table of one's own whose titles say nothing: all
/// meanings None but Day, suggested if exactly one column holds dates.
std::optional<ColumnMap> suggestHeading(const RawTable& table);

/// Gives columns other meanings: a meaning that is used once moves to the column chosen for it.
void choose(ColumnMap& map, const std::map<int, ColumnMeaning>& columns);

} // namespace ertrag
