// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/rows/shop_payments.h"

#include <algorithm>

namespace ertrag
{
namespace
{

using M = ColumnMeaning;
constexpr qsizetype longWord = 5;

/// Long words stand within others ("Handyzahlung"), short ones ("fee") for themselves.
bool holds(const QString& text, const QStringList& words)
{
    const auto apart = [&](qsizetype at) { return at < 0 || at >= text.size() || !text[at].isLetter(); };
    return std::any_of(words.begin(), words.end(), [&](const QString& word) {
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
            if (word.size() >= longWord || (apart(at - 1) && apart(at + word.size())))
                return true;
        return false;
    });
}

} // namespace

ShopPayments::Record ShopPayments::recordOf(const TableRow& row, double amount)
{
    const bool back = amount < 0;
    if (!m_cells.has(M::Kind))
        return !back ? Record::Sale : m_plan.map.platform->onlyPositive ? Record::Other : Record::Refund;
    const QString kind = comparableTitle(m_cells.text(row, m_cells.column(M::Kind)));
    const RowWords& words = rowWords();
    if (holds(kind, words.noSales))
        return Record::Other;
    // Where purchases of the shop itself stand as well, money that goes out for a sale is one, and so is what comes
    // back.
    const bool bought = m_plan.map.platform->onlyPositive;
    if (holds(kind, words.refunds))
        return bought && !back ? Record::Other : Record::Refund;
    if (!holds(kind, words.sales))
        return Record::Other;
    return !back ? Record::Sale : bought ? Record::Other : Record::Refund;
}

bool ShopPayments::isPaid(const TableRow& row, Record record)
{
    const int at = m_cells.column(M::Status);
    const QStringList& paid = m_plan.map.platform->paid;
    if (at < 0 || paid.isEmpty())
        return true;
    const QString status = comparableTitle(m_cells.text(row, at));
    return paid.contains(status) || (record == Record::Refund && holds(status, rowWords().refunds));
}

bool ShopPayments::isCancelled(const TableRow& row)
{
    return !m_cells.cell(row, M::Cancelled).empty() ||
           (m_cells.has(M::Status) &&
            holds(comparableTitle(m_cells.text(row, m_cells.column(M::Status))), rowWords().cancelled));
}

void ShopPayments::takeRefundOff(const TableRow& row, double& revenue)
{
    const int at = m_cells.column(M::Refund);
    if (at < 0)
        return;
    const std::string_view bytes = m_cells.cell(row, at);
    const DecimalStyle style = CellReader::styleOf(row, at, m_plan.styles[size_t(at)]);
    double refund = 0;
    if (!readPlainNumber(bytes, style, refund))
        refund = readNumber(m_cells.textOf(bytes), style).value;
    revenue -= std::abs(refund);
}

// An order's number is kept as long as the file is read, paid or not: further rows of it hold its further items.
std::optional<SkipReason> ShopPayments::countSale(const TableRow& row, RowFigures& figures)
{
    bool* counted = nullptr;
    if (const std::string_view order = m_cells.cell(row, M::Order); !order.empty())
        counted = &m_orders.try_emplace(std::string(order), false).first->second;
    if (isCancelled(row))
        return SkipReason::Cancelled;
    if (!isPaid(row, Record::Sale))
        return SkipReason::NotPaid;
    // A table of payments may hold two of one order; one of orders says the whole amount once more.
    const bool again = counted && *counted;
    if (again && !m_cells.has(M::Kind))
        return SkipReason::RepeatedOrder;
    if (std::isnan(figures[FileRows::Conversions]))
        figures[FileRows::Conversions] = again ? 0 : 1;
    if (counted)
        *counted = true;
    takeRefundOff(row, figures[FileRows::Revenue]);
    return std::nullopt;
}

std::optional<SkipReason> ShopPayments::count(const TableRow& row, RowFigures& figures)
{
    double& revenue = figures[FileRows::Revenue];
    if (std::isnan(revenue) && m_orders.contains(std::string(m_cells.cell(row, M::Order))))
        return SkipReason::RepeatedOrder;
    const Record record = recordOf(row, revenue);
    if (record == Record::Other)
        return SkipReason::NoSale;
    if (record == Record::Sale)
        return m_plan.map.platform->onlyPositive && !(revenue > 0) ? std::optional(SkipReason::NotPaid)
                                                                   : countSale(row, figures);
    if (!isPaid(row, record))
        return SkipReason::NotPaid;
    revenue = -std::abs(revenue);
    figures[FileRows::Conversions] = 0;
    return std::nullopt;
}

} // namespace ertrag
