// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/sheets/sheet_text.h"

#include "core/actuals/import/text/raw_table.h"

#include <algorithm>

namespace ertrag
{
namespace
{

constexpr long long largest = 600ll << 20;
constexpr size_t pendingSize = size_t(1) << 18;

} // namespace

void SheetText::beginSheet()
{
    flush();
    m_row = 0;
    m_nextLine = 1;
    m_bytes = 3;
    m_sum += 3;
    m_pending += "\xEF\xBB\xBF";
}

void SheetText::beginRow(int number)
{
    m_used = 0;
    m_row = std::max(number, m_row + 1);
    m_tooLarge = m_tooLarge || m_row > mostRows;
}

void SheetText::put(size_t column, std::string_view text)
{
    if (text.empty())
        return;
    if (column >= mostColumns || text.size() > longestCell) {
        m_tooLarge = true;
        return;
    }
    if (m_cells.size() <= column)
        m_cells.resize(column + 1);
    for (; m_used <= column; ++m_used)
        m_cells[m_used].clear();
    m_cells[column].assign(text);
}

void SheetText::writeCell(std::string_view text)
{
    const size_t from = m_line.size();
    const bool quoted = text.find_first_of(",\"") != std::string_view::npos;
    if (quoted)
        m_line += '"';
    for (const char c : text) {
        if (c == '"')
            m_line += '"';
        m_line += c;
    }
    if (quoted)
        m_line += '"';
    const auto breaks = [](char c) { return c == '\n' || c == '\r'; };
    std::replace_if(m_line.begin() + std::ptrdiff_t(from), m_line.end(), breaks, breakMark);
}

void SheetText::endRow(int repeated)
{
    if (m_used == 0) {
        m_row += repeated - 1;
        return;
    }
    m_line.clear();
    for (size_t column = 0; column < m_used; ++column) {
        if (column > 0)
            m_line += ',';
        writeCell(m_cells[column]);
    }
    m_line += '\n';
    const long long size = m_sum + static_cast<long long>(m_line.size()) * repeated;
    m_tooLarge = m_tooLarge || repeated > mostRows - m_row + 1 || size > largest;
    for (; repeated > 0 && !m_tooLarge; --repeated, ++m_row)
        write();
    --m_row;
}

void SheetText::write()
{
    const size_t gap = size_t(m_row - m_nextLine);
    m_pending.append(gap, '\n');
    m_pending += m_line;
    m_nextLine = m_row + 1;
    const auto size = static_cast<long long>(gap + m_line.size());
    m_bytes += size;
    m_sum += size;
    m_tooLarge = m_tooLarge || m_sum > largest;
    if (m_pending.size() > pendingSize)
        flush();
}

void SheetText::flush()
{
    std::fwrite(m_pending.data(), 1, m_pending.size(), m_to);
    m_pending.clear();
}

} // namespace ertrag
