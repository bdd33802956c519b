// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/rows/row_days.h"

#include <QRegularExpression>
#include <array>
#include <bitset>
#include <string>
#include <unordered_map>

namespace ertrag
{

/// How clearly a row is called a total.
enum class TotalName {
    None,
    Sure,    ///< as this platform calls its totals, in the first three cells; "Grand total" in any cell
    Alone,   ///< "Total" in any other cell: without a day of its own it is one, with a day it may be a campaign
    Begins,  ///< "Total of 2 results", "Total Rewards": only its figures can tell
    Ends,    ///< "Campaign A Total", as pivot tables call them: only its figures can tell
    Average, ///< "Average": no figures of its own
};

/// Tells the rows that are totals by what stands in their cells, also behind the last title.
class TotalRows
{
public:
    TotalRows(const ReadingPlan& plan, CellReader& cells, RowDays& days);
    TotalName nameOf(const TableRow& row);
    /// By its name alone. `hasDay`: a day that can be read, or the period of a file without days.
    bool isTotal(const TableRow& row, TotalName name, bool hasDay, bool readable);
    /// What it adds up to may tell: without a name among named rows, without a day among days, or called like one.
    bool mayBeTotal(const TableRow& row, TotalName name, bool hasDay);

private:
    void addWord(const std::string& word);
    bool mayBeNamed(std::string_view bytes) const;
    TotalName nameOf(const QString& text, bool amongFirst) const;
    TotalName nameOfCell(const TableRow& row, size_t column, std::string_view bytes);
    bool namesEmpty(const TableRow& row);
    bool wordsEmpty(const TableRow& row) const;

    CellReader& m_cells;
    RowDays& m_days;
    bool m_daily = true; ///< rows have days of their own
    bool m_ownExport = false;
    std::vector<int> m_names;    ///< columns that name a row
    std::vector<bool> m_figures; ///< by column: holds figures, and so no names
    QRegularExpression m_own, m_grand, m_alone, m_begins, m_ends, m_average;
    std::array<std::vector<std::string>, 256> m_byStart, m_byEnd; ///< the words in small letters, by byte
    std::bitset<65536> m_firstTwo, m_lastTwo;                     ///< the first and last two bytes of the words
    /// What cells are called that were looked at closely; by whether they are among the first.
    std::array<std::unordered_map<std::string, TotalName>, 2> m_known;
};

} // namespace ertrag
