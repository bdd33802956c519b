// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/day_coverage.h"

#include <algorithm>

namespace ertrag
{
namespace
{

ImportBatch accountsOf(const ImportBatch& batch)
{
    ImportBatch only;
    only.accounts = batch.accounts;
    return only;
}

} // namespace

void DayCoverage::add(const ImportBatch& batch)
{
    auto found = std::find_if(m_byAccounts.begin(), m_byAccounts.end(),
                              [&](const auto& entry) { return entry.first.accounts == batch.accounts; });
    if (found == m_byAccounts.end())
        found = m_byAccounts.emplace(found, accountsOf(batch), Days{});
    const QString source = sourceKey(batch);
    for (const ImportedRow& row : batch.rows) {
        auto& days = found->second.of[m_names->of(source, row.campaign)];
        for (qint64 day = row.first.toJulianDay(); day <= row.last.toJulianDay(); ++day) {
            days.insert(days.end(), day);
            found->second.any.insert(found->second.any.end(), day);
        }
    }
}

bool DayCoverage::has(const Days& days, const QString& campaign, qint64 julianDay)
{
    if (campaign.isEmpty())
        return days.any.contains(julianDay);
    const auto of = [&](const QString& name) {
        const auto found = days.of.find(name);
        return found != days.of.end() && found->second.contains(julianDay);
    };
    return of(campaign) || of(QString());
}

bool DayCoverage::has(const ImportBatch& batch, const QString& campaign, qint64 julianDay) const
{
    return std::any_of(m_byAccounts.begin(), m_byAccounts.end(), [&](const auto& entry) {
        return accountsFit(entry.first, batch) && has(entry.second, campaign, julianDay);
    });
}

bool DayCoverage::touches(const ImportBatch& batch) const
{
    for (const auto& entry : m_byAccounts) {
        const std::set<qint64>& any = entry.second.any;
        if (any.empty() || !accountsFit(entry.first, batch))
            continue;
        for (const ImportedRow& row : batch.rows)
            if (row.last.toJulianDay() >= *any.begin() && row.first.toJulianDay() <= *any.rbegin())
                return true;
    }
    return false;
}

} // namespace ertrag
