// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/import_rows.h"
#include "core/state/campaign_state.h"

#include <QByteArray>
#include <vector>

namespace SQLite
{
class Database;
}

namespace ertrag
{

// A campaign in the book: its answers as one JSON document without the company, which all campaigns of a book share,
// its typed months and its correction, and which imports it uses. All functions throw SQLite::Exception.

/// Adds it at the end or replaces it by id; columns that this program does not know keep their values.
void storeCampaign(SQLite::Database& database, const CampaignState& state, StoredImports& imports);
/// False if there is none.
bool removeCampaign(SQLite::Database& database, const QString& id);

/// A campaign as its rows say, before its JSON is understood.
struct CampaignRecord {
    QString id, name;
    int position = 0, schemaVersion = 0;
    QByteArray body, correction;
    std::vector<TypedMonth> typed;
    std::vector<qint64> imports;
};
/// Nothing if there is none; throws if it is not as it was written.
std::optional<CampaignRecord> loadCampaign(SQLite::Database& database, const QString& id);

/// What its owner typed, without its imports. Errors: those of actualsFromObject.
Result<Actuals> typedActuals(const CampaignRecord& record);

/// The company's JSON, shared by all campaigns.
QByteArray companyText(const Campaign& plan);

} // namespace ertrag
