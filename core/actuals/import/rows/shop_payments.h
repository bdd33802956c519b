// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/rows/cell_reader.h"
#include "core/actuals/import/rows/row_figures.h"

#include <unordered_set>

namespace ertrag
{

/// Which rows of a shop's export are payments that came in; each order counts once.
class ShopPayments
{
public:
    ShopPayments(CellReader& cells, const ReadingPlan& plan) : m_cells(cells), m_plan(plan) {}

    /// Counts a payment as one order and takes its refund off; else says why it does not count. Not to be asked for
    /// other files than those of shops.
    std::optional<SkipReason> count(const TableRow& row, RowFigures& figures);

private:
    bool allowed(const TableRow& row, ColumnMeaning meaning, const QStringList& words);

    CellReader& m_cells;
    const ReadingPlan& m_plan;
    std::unordered_set<std::string> m_orders;
};

} // namespace ertrag
