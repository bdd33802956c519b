// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/file_sources.h"

#include <map>
#include <set>

namespace ertrag
{

/// The days that files of one source have figures for, by campaign; a file that names no campaign stands for all of
/// them.
class DayCoverage
{
public:
    /// `names` outlives the coverage.
    explicit DayCoverage(const CampaignIdentity& names) : m_names(&names) {}
    void add(const ImportBatch& batch);
    /// Whether the files have figures for that day that speak of the batch's accounts: of that campaign or of all; of
    /// any if the campaign is not named. `campaign` is CampaignIdentity::of().
    bool has(const ImportBatch& batch, const QString& campaign, qint64 julianDay) const;
    /// Quickly: whether any day of the batch lies between the first and the last day of the files.
    bool touches(const ImportBatch& batch) const;

private:
    struct Days {
        std::map<QString, std::set<qint64>> of; ///< by campaign
        std::set<qint64> any;
    };
    static bool has(const Days& days, const QString& campaign, qint64 julianDay);

    const CampaignIdentity* m_names;
    std::vector<std::pair<ImportBatch, Days>> m_byAccounts; ///< a batch without rows stands for its accounts
};

} // namespace ertrag
