// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/columns/reading_plan.h"
#include "core/actuals/import/text/row_reader.h"

#include <array>
#include <string>

namespace ertrag
{

/// Without blanks and control characters around it.
std::string_view trimmed(std::string_view text);
/// "# Start date: ..."; "#1039" is the number of an order.
bool isComment(std::string_view cell);

/// The cells of a row by column or by what the column means.
class CellReader
{
public:
    CellReader(const TextSource& source, const ReadingPlan& plan);

    int column(ColumnMeaning meaning) const { return m_columns[size_t(meaning)]; } ///< -1 = the file has none
    bool has(ColumnMeaning meaning) const { return column(meaning) >= 0; }
    /// Trimmed and without its quotes; empty if the row has no such cell. Valid until the next call.
    std::string_view cell(const TableRow& row, int at)
    {
        if (at < 0 || size_t(at) >= row.cells.size())
            return {};
        const std::string_view raw = row.cells[size_t(at)];
        const bool clean = !raw.empty() && uchar(raw.front()) > '"' && uchar(raw.back()) > ' '; // as most figures are
        return clean ? raw : cleaned(raw);
    }
    std::string_view cell(const TableRow& row, ColumnMeaning meaning) { return cell(row, column(meaning)); }
    /// Whether the cell is a number of a workbook (see numberMark), which is read with a decimal point.
    static bool isNumber(const TableRow& row, int column)
    {
        return column >= 0 && size_t(column) < row.cells.size() && row.cells[size_t(column)].starts_with(numberMark);
    }
    static DecimalStyle styleOf(const TableRow& row, int column, DecimalStyle ofTexts)
    {
        return isNumber(row, column) ? DecimalStyle::Point : ofTexts;
    }
    QString text(const TableRow& row, int column) { return textOf(cell(row, column)).trimmed(); }
    QString textOf(std::string_view bytes) const { return m_source.textOf(bytes); }

private:
    std::string_view cleaned(std::string_view raw);

    const TextSource& m_source;
    std::array<int, size_t(ColumnMeaning::Known) + 1> m_columns{}; ///< of the plan's map, which is asked for every row
    std::string m_scratch;
};

} // namespace ertrag
