// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/import_rows.h"
#include "core/state/campaign_state.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>
#include <vector>

namespace SQLite
{
class Database;
}

namespace ertrag
{

/// A state of a campaign that was kept under a name.
struct BookVersion {
    qint64 number = 0;
    QString name;
    QDateTime savedAt; ///< UTC
};

// All functions throw SQLite::Exception.
qint64 storeVersion(SQLite::Database& database, const CampaignState& state, const QString& name,
                    const QDateTime& savedAt, StoredImports& imports);
std::vector<BookVersion> listVersions(SQLite::Database& database, const QString& campaign); ///< newest first
bool removeVersion(SQLite::Database& database, qint64 number);
void removeVersionsOf(SQLite::Database& database, const QString& campaign);

struct VersionRecord {
    BookVersion version;
    QString campaign;
    QByteArray body; ///< as a campaign's file, without its imports
    std::vector<qint64> imports;
};
std::optional<VersionRecord> loadVersion(SQLite::Database& database, qint64 number);
std::vector<qint64> versionsOf(SQLite::Database& database, const QString& campaign);
/// Nothing if there is no such version.
std::optional<QString> campaignOfVersion(SQLite::Database& database, qint64 number);

} // namespace ertrag
