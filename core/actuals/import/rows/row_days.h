// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/rows/cell_reader.h"

#include <unordered_map>

namespace ertrag
{

/// The days that a row stands for. A day that can only be read in the other order corrects the plan.
class RowDays
{
public:
    RowDays(CellReader& cells, ReadingPlan& plan) : m_cells(cells), m_plan(plan) {}

    /// Nothing if the row has no day, or one that cannot be read.
    std::optional<DaySpan> of(const TableRow& row);
    bool ofRows() const; ///< the rows have days of their own; else all stand for the plan's period
    /// The cell that the row's day is read from.
    std::string_view cellOf(const TableRow& row);
    bool disproved() const { return m_disproved; } ///< the plan was corrected: the rows before are to be read again

private:
    std::optional<DaySpan> read(std::string_view bytes);
    std::optional<DaySpan> readNew(const QString& content);
    DaySpan widened(DaySpan span) const;
    std::string_view firstFilled(const TableRow& row, ColumnMeaning meaning);
    std::optional<DaySpan> ofNthDay(const TableRow& row);
    std::optional<DaySpan> firstToLast(const TableRow& row);
    std::optional<DaySpan> run(const TableRow& row, DaySpan within);

    CellReader& m_cells;
    ReadingPlan& m_plan;
    std::string m_lastDay;
    std::optional<DaySpan> m_lastSpan;
    std::unordered_map<std::string, std::optional<DaySpan>> m_days;
    bool m_disproved = false;
};

} // namespace ertrag
