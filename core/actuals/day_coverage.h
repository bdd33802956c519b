// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

#include <map>
#include <set>

namespace ertrag
{

/// The days that files have figures for, by campaign; a file that names no campaign stands for all of them.
class DayCoverage
{
public:
    void add(const ImportBatch& batch);
    /// Whether the files have figures for that day: of that campaign or of all; of any if the campaign is not named.
    bool has(const QString& campaign, qint64 julianDay) const;
    /// Quickly: whether any day of the batch lies between the first and the last day of the files.
    bool touches(const ImportBatch& batch) const;

private:
    std::map<QString, std::set<qint64>> m_days;
    std::set<qint64> m_any;
};

} // namespace ertrag
