// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/rows/shop_payments.h"

namespace ertrag
{

using M = ColumnMeaning;

bool ShopPayments::allowed(const TableRow& row, M meaning, const QStringList& words)
{
    const int at = m_cells.column(meaning);
    return at < 0 || words.isEmpty() || words.contains(comparableTitle(m_cells.text(row, at)));
}

std::optional<SkipReason> ShopPayments::count(const TableRow& row, RowFigures& figures)
{
    const PlatformTitles& platform = *m_plan.map.platform;
    if (!allowed(row, M::Status, platform.paid) || !allowed(row, M::Kind, platform.payments) ||
        (platform.onlyPositive && !(figures[FileRows::Revenue] > 0)))
        return SkipReason::NotPaid;
    if (m_cells.has(M::Order) && !m_orders.emplace(m_cells.cell(row, M::Order)).second)
        return SkipReason::RepeatedOrder;
    if (std::isnan(figures[FileRows::Conversions]))
        figures[FileRows::Conversions] = 1;
    double refund = 0;
    const int at = m_cells.column(M::Refund);
    if (at >= 0 &&
        readPlainNumber(m_cells.cell(row, at), CellReader::styleOf(row, at, m_plan.styles[size_t(at)]), refund))
        figures[FileRows::Revenue] -= refund;
    return std::nullopt;
}

} // namespace ertrag
