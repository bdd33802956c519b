// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/source_lines.h"

#include <QStringList>
#include <algorithm>
#include <map>
#include <tuple>

namespace ertrag
{

QString linesText(const std::vector<int>& lines)
{
    QStringList parts;
    for (size_t i = 0; i < lines.size(); ++i) {
        size_t end = i;
        while (end + 1 < lines.size() && lines[end + 1] == lines[end] + 1)
            ++end;
        // Two neighbours are no shorter as a run.
        if (end < i + 2) {
            parts << QString::number(lines[i]);
            continue;
        }
        parts << QStringLiteral("%1-%2").arg(lines[i]).arg(lines[end]);
        i = end;
    }
    return parts.join(QStringLiteral(", "));
}

SourceLines::SourceLines(const FileRows& rows)
{
    std::map<std::tuple<qint32, qint32, quint32, quint32>, int> first;
    for (const FileRows::Row& row : rows.rows) {
        const int line = int(row.line);
        const auto [place, isNew] = first.try_emplace({row.first, row.last, row.campaign, row.channel}, line);
        if (isNew)
            continue;
        std::vector<int>& lines = m_lines[place->second];
        if (lines.empty())
            lines.push_back(place->second);
        lines.push_back(line);
    }
    for (auto& [line, lines] : m_lines)
        std::sort(lines.begin(), lines.end());
}

std::vector<int> SourceLines::of(const ImportedRow& row) const
{
    const auto found = m_lines.find(row.line);
    return found == m_lines.end() ? std::vector<int>{row.line} : found->second;
}

} // namespace ertrag
