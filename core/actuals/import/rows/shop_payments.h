// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/rows/cell_reader.h"
#include "core/actuals/import/rows/row_figures.h"

#include <unordered_map>

namespace ertrag
{

/// Which rows of a shop's export are sales, and what was paid back. Alike for all shops: each order counts once, also
/// if it was paid back later; what was paid back is taken off the revenue, on the day that the file gives for it.
/// Payouts, transfers and fees are no sales.
class ShopPayments
{
public:
    ShopPayments(CellReader& cells, const ReadingPlan& plan) : m_cells(cells), m_plan(plan) {}

    /// Makes a sale or a repayment of the row's figures; else says why it is neither. Not to be asked for other files
    /// than those of shops.
    std::optional<SkipReason> count(const TableRow& row, RowFigures& figures);
    /// The cell that says of which kind the row is; empty if there is none.
    QString kindOf(const TableRow& row) { return m_cells.text(row, m_cells.column(kindColumn())); }

private:
    enum class Record { Sale, Refund, Other };
    ColumnMeaning kindColumn() const
    {
        return m_cells.has(ColumnMeaning::Kind) ? ColumnMeaning::Kind : ColumnMeaning::Status;
    }
    Record recordOf(const TableRow& row, double amount);
    bool isPaid(const TableRow& row, Record record);
    bool isCancelled(const TableRow& row);
    void takeRefundOff(const TableRow& row, double& revenue);
    std::optional<SkipReason> countSale(const TableRow& row, RowFigures& figures);

    CellReader& m_cells;
    const ReadingPlan& m_plan;
    std::unordered_map<std::string, bool> m_orders; ///< those met, and whether they are counted
};

} // namespace ertrag
