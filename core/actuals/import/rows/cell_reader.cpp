// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/rows/cell_reader.h"

namespace ertrag
{

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && uchar(text.front()) <= ' ')
        text.remove_prefix(1);
    while (!text.empty() && uchar(text.back()) <= ' ')
        text.remove_suffix(1);
    return text;
}

bool isComment(std::string_view cell)
{
    return cell.starts_with('#') && (cell.size() == 1 || cell[1] == ' ' || cell[1] == '-');
}

CellReader::CellReader(const TextSource& source, const ReadingPlan& plan) : m_source(source)
{
    for (size_t meaning = 0; meaning < m_columns.size(); ++meaning)
        m_columns[meaning] = plan.map.column(ColumnMeaning(meaning));
}

std::string_view CellReader::cleaned(std::string_view raw)
{
    return trimmed(unquoted(trimmed(raw), m_scratch));
}

} // namespace ertrag
