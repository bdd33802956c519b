// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/campaign_rows.h"

#include "core/actuals/actuals_json.h"
#include "core/base/stored_values.h"
#include "core/book/checksum.h"
#include "core/book/database.h"
#include "core/book/month_figures.h"
#include "core/campaign/campaign_json.h"

#include <QJsonDocument>

namespace ertrag
{

namespace
{

constexpr std::optional<double> TypedMonth::*figures[] = {&TypedMonth::enquiries, &TypedMonth::newCustomers,
                                                          &TypedMonth::orders, &TypedMonth::hours};
constexpr std::optional<Money> TypedMonth::*amounts[] = {&TypedMonth::revenueNet, &TypedMonth::otherCosts,
                                                         &TypedMonth::adCosts};
constexpr const char* upsertMonth =
    "INSERT INTO typed_month (campaign, month, enquiries, new_customers, orders, hours, revenue_net, other_costs, "
    "ad_costs, note, key_figures) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT (campaign, month) DO UPDATE SET enquiries = ?3, "
    "new_customers = ?4, orders = ?5, hours = ?6, revenue_net = ?7, other_costs = ?8, ad_costs = ?9, note = ?10, "
    "key_figures = ?11";
constexpr const char* upsertCampaign =
    "INSERT INTO campaign (id, position, name, schema_version, body, correction, checksum) VALUES (?1, ?2, ?3, ?4, ?5, "
    "?6, ?7) "
    "ON CONFLICT (id) DO UPDATE SET name = ?3, schema_version = ?4, body = ?5, correction = ?6, checksum = ?7";

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray checksumOf(const CampaignRecord& record)
{
    Checksum checksum;
    checksum.add(record.id).add(record.name).add(qint64(record.position)).add(qint64(record.schemaVersion));
    checksum.add(record.body).add(record.correction);
    for (const TypedMonth& month : record.typed) {
        checksum.add(month.month.iso()).add(month.note);
        for (const auto figure : figures)
            checksum.add(month.*figure);
        for (const auto amount : amounts)
            checksum.add(qint64((month.*amount).has_value())).add((month.*amount).value_or(Money{}).minor);
        // Without any, as before there were some: form 1000 has no column for them.
        for (const auto& [key, value] : storedFigures(month))
            checksum.add(key).add(std::optional(value));
    }
    checksum.add(qint64(record.typed.size()));
    for (const qint64 import : record.imports)
        checksum.add(import);
    return checksum.result();
}

int positionOf(SQLite::Database& database, const QString& id)
{
    SQLite::Statement row(database, "SELECT position FROM campaign WHERE id = ?");
    bindText(row, 1, id);
    return row.executeStep() ? row.getColumn(0).getInt()
                             : database.execAndGet("SELECT coalesce(max(position), 0) + 1 FROM campaign").getInt();
}

void deleteOf(SQLite::Database& database, const char* statement, const QString& campaign)
{
    SQLite::Statement row(database, statement);
    bindText(row, 1, campaign);
    row.exec();
}

void storeTyped(SQLite::Database& database, const CampaignRecord& record)
{
    const auto typed = [&](const QString& month) {
        return std::any_of(record.typed.begin(), record.typed.end(),
                           [&](const TypedMonth& t) { return t.month.iso() == month; });
    };
    std::vector<QString> gone;
    SQLite::Statement there(database, "SELECT month FROM typed_month WHERE campaign = ?");
    bindText(there, 1, record.id);
    while (there.executeStep())
        if (const QString month = textAt(there, 0); !typed(month))
            gone.push_back(month);
    for (const QString& month : gone) {
        SQLite::Statement row(database, "DELETE FROM typed_month WHERE campaign = ? AND month = ?");
        bindText(row, 1, record.id);
        bindText(row, 2, month);
        row.exec();
    }
    SQLite::Statement row(database, upsertMonth);
    for (const TypedMonth& month : record.typed) {
        int index = 0;
        bindText(row, ++index, record.id);
        bindText(row, ++index, month.month.iso());
        for (const auto figure : figures)
            bindFigure(row, ++index, month.*figure);
        for (const auto amount : amounts) {
            ++index;
            (month.*amount) ? row.bind(index, int64_t((month.*amount)->minor)) : row.bind(index);
        }
        bindText(row, ++index, month.note);
        bindText(row, ++index, QString::fromUtf8(compact(keyFiguresToObject(storedFigures(month)))));
        row.exec();
        row.reset();
    }
}

void storeLinks(SQLite::Database& database, const CampaignRecord& record)
{
    deleteOf(database, "DELETE FROM campaign_import WHERE campaign = ?", record.id);
    SQLite::Statement row(database, "INSERT INTO campaign_import (campaign, position, import) VALUES (?, ?, ?)");
    for (size_t i = 0; i < record.imports.size(); ++i) {
        bindText(row, 1, record.id);
        row.bind(2, int(i));
        row.bind(3, int64_t(record.imports[i]));
        row.exec();
        row.reset();
    }
}

std::vector<TypedMonth> loadTyped(SQLite::Database& database, const QString& campaign)
{
    std::vector<TypedMonth> typed;
    SQLite::Statement row(
        database, "SELECT month, enquiries, new_customers, orders, hours, revenue_net, other_costs, ad_costs, note, "
                  "key_figures FROM typed_month WHERE campaign = ? ORDER BY month");
    bindText(row, 1, campaign);
    while (row.executeStep()) {
        TypedMonth month;
        month.month = Month::fromIso(textAt(row, 0));
        if (!month.month.valid())
            damaged("typed month");
        int column = 0;
        for (const auto figure : figures)
            month.*figure = figureAt(row, ++column);
        for (const auto amount : amounts)
            if (!row.getColumn(++column).isNull())
                month.*amount = Money{row.getColumn(column).getInt64()};
        month.note = textAt(row, ++column);
        takeStoredFigures(keyFiguresFromObject(QJsonDocument::fromJson(textAt(row, ++column).toUtf8()).object()),
                          month);
        typed.push_back(std::move(month));
    }
    return typed;
}

std::vector<qint64> loadLinks(SQLite::Database& database, const QString& campaign)
{
    std::vector<qint64> imports;
    SQLite::Statement row(database, "SELECT import FROM campaign_import WHERE campaign = ? ORDER BY position");
    bindText(row, 1, campaign);
    while (row.executeStep())
        imports.push_back(row.getColumn(0).getInt64());
    return imports;
}

QByteArray bodyOf(const Campaign& plan)
{
    QJsonObject object = campaignToObject(plan);
    object.remove(QStringLiteral("company"));
    return compact(object);
}

QByteArray correctionOf(const Actuals& actuals)
{
    Actuals only;
    only.correction = actuals.correction;
    return compact(actualsToObject(only, 0)) /* nothing typed is in it */;
}

} // namespace

QByteArray companyText(const Campaign& plan)
{
    return compact(campaignToObject(plan).value(QStringLiteral("company")).toObject());
}

void storeCampaign(SQLite::Database& database, const CampaignState& state, StoredImports& imports)
{
    CampaignRecord record{state.plan.id,
                          state.plan.name,
                          positionOf(database, state.plan.id),
                          campaignSchemaVersion,
                          bodyOf(state.plan),
                          correctionOf(state.actuals),
                          state.actuals.typed,
                          {}};
    for (const ImportBatchPtr& batch : state.actuals.imports)
        record.imports.push_back(imports.store(database, batch));
    storeTyped(database, record);
    storeLinks(database, record);
    SQLite::Statement row(database, upsertCampaign);
    bindText(row, 1, record.id);
    row.bind(2, record.position);
    bindText(row, 3, record.name);
    row.bind(4, record.schemaVersion);
    bindText(row, 5, QString::fromUtf8(record.body));
    bindText(row, 6, QString::fromUtf8(record.correction));
    bindBlob(row, 7, checksumOf(record));
    row.exec();
}

bool removeCampaign(SQLite::Database& database, const QString& id)
{
    SQLite::Statement row(database, "DELETE FROM campaign WHERE id = ?");
    bindText(row, 1, id);
    if (row.exec() == 0)
        return false;
    deleteOf(database, "DELETE FROM typed_month WHERE campaign = ?", id);
    deleteOf(database, "DELETE FROM campaign_import WHERE campaign = ?", id);
    return true;
}

std::optional<CampaignRecord> loadCampaign(SQLite::Database& database, const QString& id)
{
    SQLite::Statement row(
        database, "SELECT name, position, schema_version, body, correction, checksum FROM campaign WHERE id = ?");
    bindText(row, 1, id);
    if (!row.executeStep())
        return std::nullopt;
    CampaignRecord record;
    record.id = id;
    record.name = textAt(row, 0);
    record.position = row.getColumn(1).getInt();
    record.schemaVersion = row.getColumn(2).getInt();
    record.body = QByteArray::fromStdString(row.getColumn(3).getString());
    record.correction = QByteArray::fromStdString(row.getColumn(4).getString());
    record.typed = loadTyped(database, id);
    record.imports = loadLinks(database, id);
    if (checksumOf(record) != blobAt(row, 5))
        damaged("campaign");
    return record;
}

Result<Actuals> typedActuals(const CampaignRecord& record)
{
    Result<Actuals> actuals =
        actualsFromObject(QJsonDocument::fromJson(record.correction).object(), 0, {}, JsonFrom::Book);
    if (!actuals)
        return actuals;
    actuals.value().typed = record.typed;
    for (TypedMonth& month : actuals.value().typed)
        month.note = fitted(month.note, TextForm::Lines);
    return actuals;
}

} // namespace ertrag
