// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/whole_parts.h"

#include "core/book/campaign_rows.h"
#include "core/book/database.h"
#include "core/book/source_rows.h"
#include "core/book/version_rows.h"

#include <algorithm>

namespace ertrag
{

namespace
{

/// False if it ends in damage; a disk that does not answer is none.
template <class F> bool whole(F&& read)
{
    try {
        return read();
    } catch (const SQLite::Exception& failure) {
        if (!isDamage(failure))
            throw;
        return false;
    }
}

} // namespace

bool WholeParts::importHolds(SQLite::Database& database, qint64 number)
{
    const auto [known, isNew] = m_imports.try_emplace(number, false);
    if (isNew)
        known->second = whole([&] {
            checkSourceRows(database, *loadImport(database, number));
            return true;
        });
    return known->second;
}

bool WholeParts::versionHolds(SQLite::Database& database, qint64 number)
{
    return whole([&] {
        const auto record = loadVersion(database, number);
        return record && std::all_of(record->imports.begin(), record->imports.end(),
                                     [&](qint64 import) { return importHolds(database, import); });
    });
}

bool WholeParts::look(SQLite::Database& database, const QString& id)
{
    return whole([&] {
        const auto record = loadCampaign(database, id);
        if (!record)
            return true;
        const std::vector<qint64> versions = versionsOf(database, id);
        return std::all_of(record->imports.begin(), record->imports.end(),
                           [&](qint64 number) { return importHolds(database, number); }) &&
               std::all_of(versions.begin(), versions.end(),
                           [&](qint64 number) { return versionHolds(database, number); });
    });
}

bool WholeParts::campaign(SQLite::Database& database, const QString& id)
{
    const auto [known, isNew] = m_campaigns.try_emplace(id, false);
    if (isNew)
        known->second = look(database, id);
    return known->second;
}

std::vector<HurtCampaign> WholeParts::hurt(SQLite::Database& database)
{
    SQLite::Statement alone(database, "SELECT number FROM version WHERE campaign NOT IN (SELECT id FROM campaign)");
    while (alone.executeStep())
        if (!versionHolds(database, alone.getColumn(0).getInt64()))
            damaged("version");
    std::vector<HurtCampaign> hurt;
    SQLite::Statement row(database, "SELECT id, name FROM campaign ORDER BY position");
    while (row.executeStep())
        if (const QString id = textAt(row, 0); !campaign(database, id))
            hurt.push_back({id, textAt(row, 1)});
    return hurt;
}

} // namespace ertrag
