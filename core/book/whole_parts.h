// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <map>
#include <vector>

namespace SQLite
{
class Database;
}

namespace ertrag
{

/// A campaign of which something is not as it was written.
struct HurtCampaign {
    QString id, name;
    bool operator==(const HurtCampaign&) const = default;
};

/// Asks of each campaign whether all that belongs to it is as it was written: its answers and months, its imports with
/// every row of their files, its versions. What was looked at once is not looked at again. All functions throw
/// SQLite::Exception for what is no damage.
class WholeParts
{
public:
    bool campaign(SQLite::Database& database, const QString& id); ///< true if there is none
    /// Throws damage for a damaged version of no campaign: it belongs to nothing that could be left out.
    std::vector<HurtCampaign> hurt(SQLite::Database& database);

private:
    bool look(SQLite::Database& database, const QString& id);
    bool versionHolds(SQLite::Database& database, qint64 number);
    bool importHolds(SQLite::Database& database, qint64 number);

    std::map<QString, bool> m_campaigns;
    std::map<qint64, bool> m_imports;
};

} // namespace ertrag
