// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/columns/currency_sign.h"
#include "core/actuals/import/rows/cell_reader.h"

namespace ertrag
{

/// The one currency of a file, as its titles tell it, and its rows in a column or beside the amounts; the plan then has
/// it.
class RowCurrency
{
public:
    RowCurrency(CellReader& cells, ReadingPlan& plan);
    /// `signs`: see FigureReader::currencies(). Errors: ImportCurrency {detail = the other currency, allowed = the one
    /// before, line}.
    std::optional<Error> read(const TableRow& row, const std::vector<QStringList>& signs);

private:
    std::optional<Error> add(const QStringList& codes, int line);

    CellReader& m_cells;
    ReadingPlan& m_plan;
    CurrencyEvidence m_evidence;
    QStringList m_ofTitles; ///< of costs and revenue, until the first row
    std::string m_last;
};

} // namespace ertrag
