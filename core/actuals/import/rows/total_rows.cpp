// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/rows/total_rows.h"

#include <algorithm>

namespace ertrag
{
namespace
{

const QChar softHyphen(0xAD);
constexpr size_t longestName = 80;

} // namespace

TotalRows::TotalRows(const QStringList& words)
    : m_pattern(QStringLiteral("^(%1)\\s*($|[:-])").arg(words.join(QLatin1Char('|'))),
                QRegularExpression::CaseInsensitiveOption)
{
    for (const QString& word : words)
        addStart(word.toLower().toStdString());
}

void TotalRows::addStart(const std::string& word)
{
    if (word.empty())
        return;
    m_starts.push_back(word);
    m_firstBytes[uchar(word.front())] = m_firstBytes[uchar(std::toupper(uchar(word.front())))] = true;
}

// Letters of one of the words; YouTube puts soft hyphens between them, which the pattern then looks at.
bool TotalRows::mayBegin(std::string_view bytes) const
{
    if (!m_firstBytes[uchar(bytes.front())])
        return false;
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
    for (const std::string& word : m_starts) {
        size_t same = 0;
        while (same < word.size() && same < bytes.size() && lower(bytes[same]) == word[same])
            ++same;
        if (same == word.size() || (same >= 1 && same < bytes.size() && bytes[same] == '\xC2'))
            return true;
    }
    return false;
}

bool TotalRows::isNamed(const TableRow& row, CellReader& cells) const
{
    for (size_t i = 0; i < std::min<size_t>(3, row.cells.size()); ++i) {
        std::string_view bytes = trimmed(row.cells[i]);
        if (!bytes.empty() && bytes.front() == '"')
            bytes.remove_prefix(1);
        // Only what begins like one of the words is looked at closely.
        if (bytes.empty() || bytes.size() > longestName || !mayBegin(bytes))
            continue;
        if (m_pattern.match(cells.text(row, int(i)).remove(softHyphen)).hasMatch())
            return true;
    }
    return false;
}

} // namespace ertrag
