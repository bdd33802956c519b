// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/ad_days.h"

#include <algorithm>

namespace ertrag
{
namespace
{

constexpr int longestPause = 7; // days

bool advertises(SourceKind kind)
{
    return kind != SourceKind::Shop && kind != SourceKind::Analytics;
}

} // namespace

AdDays::AdDays(const Actuals& actuals)
{
    std::vector<Stretch> all;
    for (const ImportBatchPtr& batch : actuals.imports)
        if (advertises(batch->kind))
            for (const Stretch& stretch : stretchesOf(*batch, true))
                all.push_back(stretch);
    std::sort(all.begin(), all.end(), [](const Stretch& a, const Stretch& b) { return a.first < b.first; });
    for (const Stretch& stretch : all)
        if (m_stretches.empty() || m_stretches.back().last.addDays(1) < stretch.first)
            m_stretches.push_back(stretch);
        else
            m_stretches.back().last = std::max(m_stretches.back().last, stretch.last);
}

int AdDays::known(Month month) const
{
    qint64 days = 0;
    const QDate end = month.firstDay().addDays(month.days() - 1);
    for (const Stretch& stretch : m_stretches)
        days += std::max<qint64>(0, std::max(stretch.first, month.firstDay()).daysTo(std::min(stretch.last, end)) + 1);
    return int(days);
}

int AdDays::unknown(Month month) const
{
    if (m_stretches.empty())
        return 0;
    const QDate end = month.firstDay().addDays(month.days() - 1);
    QDate next = std::max(month.firstDay(), m_stretches.front().first);
    qint64 days = 0;
    const auto hole = [&](const QDate& until) { // from `next` on
        const qint64 length = next.daysTo(until);
        days += length > longestPause ? length : 0;
    };
    for (const Stretch& stretch : m_stretches) {
        if (stretch.last < next || stretch.first > end)
            continue;
        hole(stretch.first);
        next = stretch.last.addDays(1);
    }
    hole(end.addDays(1));
    return int(days);
}

} // namespace ertrag
