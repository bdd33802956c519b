// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/rows/row_currency.h"

#include "core/actuals/import/text/refusal.h"

#include <algorithm>
#include <utility>

namespace ertrag
{

RowCurrency::RowCurrency(CellReader& cells, ReadingPlan& plan) : m_cells(cells), m_plan(plan)
{
    if (!plan.currency.isEmpty())
        m_evidence.add({plan.currency});
    for (const ColumnMeaning meaning : {ColumnMeaning::Cost, ColumnMeaning::Revenue})
        if (const int column = plan.map.column(meaning); column >= 0)
            if (const QString code = currencyOfTitle(plan.titles[size_t(column)]); !code.isEmpty())
                m_ofTitles << code;
}

std::optional<Error> RowCurrency::add(const QStringList& codes, int line)
{
    if (!m_evidence.add(codes)) {
        const bool open = codes.first().isEmpty();
        Error error = refusal(ErrorCode::ImportCurrency, codes[open ? 1 : 0], m_plan.currency);
        error.line = line;
        return error;
    }
    m_plan.currency = m_evidence.code();
    return std::nullopt;
}

// What a column says comes before the signs: "$" beside CAD is no USD.
std::optional<Error> RowCurrency::read(const TableRow& row, const std::vector<QStringList>& signs)
{
    for (const QString& code : std::exchange(m_ofTitles, {}))
        if (auto error = add({code}, row.line))
            return error;
    const std::string_view bytes = m_cells.cell(row, ColumnMeaning::Currency);
    if (bytes.size() == 3 && bytes != m_last) {
        m_last.assign(bytes);
        const QString code = m_cells.textOf(bytes).toUpper();
        const auto letter = [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('Z'); };
        if (std::all_of(code.begin(), code.end(), letter))
            if (auto error = add({code}, row.line))
                return error;
    }
    for (const QStringList& codes : signs)
        if (auto error = add(codes, row.line))
            return error;
    return std::nullopt;
}

} // namespace ertrag
