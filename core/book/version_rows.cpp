// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/version_rows.h"

#include "core/actuals/actuals_json.h"
#include "core/book/checksum.h"
#include "core/book/database.h"
#include "core/campaign/campaign_json.h"
#include "core/campaign/field_check.h"

#include <QJsonDocument>

namespace ertrag
{

namespace
{

QByteArray bodyOf(const CampaignState& state)
{
    Actuals own = state.actuals;
    own.imports.clear();
    return QJsonDocument(QJsonObject{{QStringLiteral("schema_version"), campaignSchemaVersion},
                                     {QStringLiteral("campaign"), campaignToObject(state.plan)},
                                     {QStringLiteral("actuals"),
                                      actualsToObject(own, currencyDecimals(state.plan.company.currency))}})
        .toJson(QJsonDocument::Compact);
}

QString stamp(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QByteArray checksumOf(const VersionRecord& record)
{
    Checksum checksum;
    checksum.add(record.version.number)
        .add(record.campaign)
        .add(record.version.name)
        .add(stamp(record.version.savedAt))
        .add(record.body);
    for (const qint64 import : record.imports)
        checksum.add(import);
    return checksum.result();
}

} // namespace

qint64 storeVersion(SQLite::Database& database, const CampaignState& state, const QString& name,
                    const QDateTime& savedAt, StoredImports& imports)
{
    const qint64 number = database.execAndGet("SELECT coalesce(max(number), 0) + 1 FROM version").getInt64();
    VersionRecord record{{number, name, savedAt}, state.plan.id, bodyOf(state), {}};
    SQLite::Statement link(database, "INSERT INTO version_import (version, position, import) VALUES (?, ?, ?)");
    for (const ImportBatchPtr& batch : state.actuals.imports) {
        record.imports.push_back(imports.store(database, batch));
        link.bind(1, int64_t(number));
        link.bind(2, int(record.imports.size()));
        link.bind(3, int64_t(record.imports.back()));
        link.exec();
        link.reset();
    }
    SQLite::Statement row(database,
                          "INSERT INTO version (number, campaign, name, saved_at, schema_version, body, checksum) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?)");
    row.bind(1, int64_t(number));
    bindText(row, 2, record.campaign);
    bindText(row, 3, name);
    bindText(row, 4, stamp(savedAt));
    row.bind(5, campaignSchemaVersion);
    bindText(row, 6, QString::fromUtf8(record.body));
    bindBlob(row, 7, checksumOf(record));
    row.exec();
    return number;
}

std::vector<BookVersion> listVersions(SQLite::Database& database, const QString& campaign)
{
    std::vector<BookVersion> versions;
    SQLite::Statement row(database,
                          "SELECT number, name, saved_at FROM version WHERE campaign = ? ORDER BY number DESC");
    bindText(row, 1, campaign);
    while (row.executeStep())
        versions.push_back(
            {row.getColumn(0).getInt64(), textAt(row, 1), QDateTime::fromString(textAt(row, 2), Qt::ISODate)});
    return versions;
}

bool removeVersion(SQLite::Database& database, qint64 number)
{
    SQLite::Statement row(database, "DELETE FROM version WHERE number = ?");
    row.bind(1, int64_t(number));
    if (row.exec() == 0)
        return false;
    SQLite::Statement links(database, "DELETE FROM version_import WHERE version = ?");
    links.bind(1, int64_t(number));
    links.exec();
    return true;
}

void removeVersionsOf(SQLite::Database& database, const QString& campaign)
{
    for (const BookVersion& version : listVersions(database, campaign))
        removeVersion(database, version.number);
}

std::optional<VersionRecord> loadVersion(SQLite::Database& database, qint64 number)
{
    SQLite::Statement row(database, "SELECT campaign, name, saved_at, body, checksum FROM version WHERE number = ?");
    row.bind(1, int64_t(number));
    if (!row.executeStep())
        return std::nullopt;
    VersionRecord record{{number, textAt(row, 1), QDateTime::fromString(textAt(row, 2), Qt::ISODate)},
                         textAt(row, 0),
                         QByteArray::fromStdString(row.getColumn(3).getString()),
                         {}};
    SQLite::Statement link(database, "SELECT import FROM version_import WHERE version = ? ORDER BY position");
    link.bind(1, int64_t(number));
    while (link.executeStep())
        record.imports.push_back(link.getColumn(0).getInt64());
    if (checksumOf(record) != blobAt(row, 4))
        damaged("version");
    return record;
}

std::vector<qint64> versionsOf(SQLite::Database& database, const QString& campaign)
{
    std::vector<qint64> numbers;
    SQLite::Statement row(database, "SELECT number FROM version WHERE campaign = ? ORDER BY number");
    bindText(row, 1, campaign);
    while (row.executeStep())
        numbers.push_back(row.getColumn(0).getInt64());
    return numbers;
}

std::optional<QString> campaignOfVersion(SQLite::Database& database, qint64 number)
{
    SQLite::Statement row(database, "SELECT campaign FROM version WHERE number = ?");
    row.bind(1, int64_t(number));
    return row.executeStep() ? std::optional(textAt(row, 0)) : std::nullopt;
}

} // namespace ertrag
