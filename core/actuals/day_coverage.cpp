// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/day_coverage.h"

namespace ertrag
{

void DayCoverage::add(const ImportBatch& batch)
{
    for (const ImportedRow& row : batch.rows) {
        auto& days = m_days[row.campaign];
        for (qint64 day = row.first.toJulianDay(); day <= row.last.toJulianDay(); ++day) {
            days.insert(days.end(), day);
            m_any.insert(m_any.end(), day);
        }
    }
}

bool DayCoverage::has(const QString& campaign, qint64 julianDay) const
{
    if (campaign.isEmpty())
        return m_any.contains(julianDay);
    const auto of = [&](const QString& name) {
        const auto found = m_days.find(name);
        return found != m_days.end() && found->second.contains(julianDay);
    };
    return of(campaign) || of(QString());
}

bool DayCoverage::touches(const ImportBatch& batch) const
{
    if (m_any.empty())
        return false;
    for (const ImportedRow& row : batch.rows)
        if (row.last.toJulianDay() >= *m_any.begin() && row.first.toJulianDay() <= *m_any.rbegin())
            return true;
    return false;
}

} // namespace ertrag
