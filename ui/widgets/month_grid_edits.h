// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/month_patterns.h"
#include "ui/present/numbers/table_text.h"
#include "ui/widgets/month_grid_model.h"

namespace ertrag
{

/// A rectangle of a grid: lines and columns of its model, both ends included.
struct GridArea {
    int top = 0, left = 0, bottom = -1, right = -1;
    bool contains(int line, int column) const
    {
        return line >= top && line <= bottom && column >= left && column <= right;
    }
    bool operator==(const GridArea&) const = default;
};

using MonthGridChanges = std::vector<MonthGridChange>;

// What a gesture wants of the grid: only cells of months that would have another value, from top left to bottom right.
// Lines that are no rows do not count anywhere: they are neither copied nor pasted into.

MonthGridChanges cleared(const MonthGridModel& grid, const GridArea& area);
/// The first column of `area` into the rest of it; of one column: up to the last month.
MonthGridChanges filledRight(const MonthGridModel& grid, const GridArea& area);
/// The first row of `area` into those of the same unit below it; of one row: down to the end of its group.
MonthGridChanges filledDown(const MonthGridModel& grid, const GridArea& area);
/// Nothing in the months before `area`, and after it: what begins later, and ends sooner.
MonthGridChanges begunIn(const MonthGridModel& grid, const GridArea& area);
MonthGridChanges endedIn(const MonthGridModel& grid, const GridArea& area);
/// `source` repeated over what `target` has beyond it, where the unit is the same.
MonthGridChanges painted(const MonthGridModel& grid, const GridArea& source, const GridArea& target);
/// Each row of `area` over all months by the pattern; its total stays.
MonthGridChanges patterned(const MonthGridModel& grid, const GridArea& area, MonthPattern pattern,
                           const std::vector<double>& season, int currencyDecimals);

/// For a spreadsheet, the sums as they are shown.
QString copied(const MonthGridModel& grid, const GridArea& area, const NumberText& numbers);

/// The changes, or in one sentence why nothing is taken: a cell that cannot be read, a number below zero, no room.
struct Pasted {
    MonthGridChanges changes;
    QString refusal;
};
/// Begins at the top left of `area`, and is repeated where `area` is a multiple of it. An empty cell is 0.
Pasted pasted(const MonthGridModel& grid, const GridArea& area, const QString& text, const NumberText& numbers);

} // namespace ertrag
