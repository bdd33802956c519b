// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/actuals_json.h"

#include "core/actuals/actuals_check.h"
#include "core/actuals/actuals_fields.h"
#include "core/actuals/corrected_months.h"
#include "core/actuals/import_fields.h"
#include "core/actuals/object_reader.h"
#include "core/base/stored_values.h"
#include "core/campaign/enum_names.h"

#include <QJsonArray>
#include <algorithm>
#include <limits>

namespace ertrag
{
namespace
{

constexpr std::pair<const char*, std::optional<double> ImportedRow::*> rowFigures[] = {
    {"cost", &ImportedRow::cost},
    {"impressions", &ImportedRow::impressions},
    {"clicks", &ImportedRow::clicks},
    {"leads", &ImportedRow::leads},
    {"conversions", &ImportedRow::conversions},
    {"revenue", &ImportedRow::revenue},
    {"visits", &ImportedRow::visits},
    {"views", &ImportedRow::views}};

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

QJsonObject typedToObject(const TypedMonth& typed, int decimals)
{
    QJsonObject object{{QStringLiteral("month"), typed.month.iso()}};
    const auto write = [&](const char* key, auto member) {
        const auto& value = typed.*member;
        if constexpr (std::is_same_v<decltype(member), QString TypedMonth::*>) {
            if (!value.isEmpty())
                object.insert(QLatin1String(key), value);
        } else if constexpr (std::is_same_v<decltype(member), std::optional<Money> TypedMonth::*>) {
            if (value)
                object.insert(QLatin1String(key), value->units(decimals));
        } else if constexpr (std::is_same_v<decltype(member), bool TypedMonth::*>) {
            if (value)
                object.insert(QLatin1String(key), true);
        } else if (value) {
            object.insert(QLatin1String(key), *value);
        }
    };
    describe(write, static_cast<TypedMonth*>(nullptr));
    if (!typed.keyFigures.empty())
        object.insert(QStringLiteral("key_figures"), keyFiguresToObject(typed.keyFigures));
    return object;
}

void writeSource(const ImportBatch& batch, QJsonObject& object)
{
    QJsonArray accounts, names;
    for (const QString& account : batch.accounts)
        accounts.append(account);
    for (const CampaignNames& n : batch.names)
        names.append(QJsonObject{
            {QStringLiteral("one"), n.one}, {QStringLiteral("other"), n.other}, {QStringLiteral("same"), n.same}});
    if (!accounts.isEmpty())
        object.insert(QStringLiteral("accounts"), accounts);
    if (!names.isEmpty())
        object.insert(QStringLiteral("campaign_names"), names);
    if (batch.newest)
        object.insert(QStringLiteral("newest"), true);
}

QJsonObject batchToObject(const ImportBatch& batch)
{
    QJsonObject object{{QStringLiteral("imported_on"), day(batch.importedOn)}};
    for (const auto& [key, text] : batchTexts)
        object.insert(QLatin1String(key), batch.*text);
    object.insert(QStringLiteral("kind"), QLatin1String(sourceKindName(batch.kind)));
    if (batch.rate != 1)
        object.insert(QStringLiteral("rate"), batch.rate);
    QJsonArray columns;
    for (const ImportedColumn& column : batch.columns)
        columns.append(
            QJsonObject{{QStringLiteral("title"), column.title}, {QStringLiteral("meaning"), column.meaning}});
    object.insert(QStringLiteral("columns"), columns);
    writeSource(batch, object);
    QJsonArray rows;
    for (const ImportedRow& row : batch.rows) {
        QJsonObject entry{{QStringLiteral("first"), day(row.first)},
                          {QStringLiteral("last"), day(row.last)},
                          {QStringLiteral("line"), row.line},
                          {QStringLiteral("campaign"), row.campaign}};
        if (row.rows != 1)
            entry.insert(QStringLiteral("rows"), row.rows);
        if (!row.channel.isEmpty())
            entry.insert(QStringLiteral("channel"), row.channel);
        for (const auto& [key, figure] : rowFigures)
            if (row.*figure)
                entry.insert(QLatin1String(key), *(row.*figure));
        rows.append(entry);
    }
    object.insert(QStringLiteral("rows"), rows);
    return object;
}

TypedMonth readTyped(const QJsonObject& object, const QString& path, int decimals, JsonReading& reading)
{
    ObjectReader reader(object, path, reading);
    TypedMonth typed;
    typed.month = reader.month(QStringLiteral("month"));
    const auto read = [&](const char* key, auto member) {
        if constexpr (std::is_same_v<decltype(member), QString TypedMonth::*>)
            typed.*member = reader.text(QLatin1String(key), TextForm::Lines);
        else if constexpr (std::is_same_v<decltype(member), bool TypedMonth::*>)
            typed.*member = reader.flag(QLatin1String(key));
        else if constexpr (std::is_same_v<decltype(member), std::optional<double> TypedMonth::*>)
            typed.*member = reader.number(QLatin1String(key), largestCount);
        else if (const auto units = reader.number(QLatin1String(key), largestAmount))
            typed.*member = Money::fromUnits(*units, decimals);
    };
    describe(read, static_cast<TypedMonth*>(nullptr));
    const QJsonObject figures = object.value(QStringLiteral("key_figures")).toObject();
    ObjectReader figureReader(figures, path + QStringLiteral(".key_figures"), reading);
    for (const QString& key : figures.keys())
        if (const auto value = figureReader.number(key, largestAmount))
            typed.keyFigures.emplace(key, *value);
    if (reading.from == JsonFrom::File)
        reading.take(checkTypedMonth(typed, path, decimals));
    return typed;
}

ImportedRow readRow(const QJsonObject& object, const QString& path, JsonReading& reading)
{
    ObjectReader reader(object, path, reading);
    ImportedRow row;
    row.first = reader.date(QStringLiteral("first"), true);
    row.last = reader.date(QStringLiteral("last"), true);
    row.line = int(reader.number(QStringLiteral("line"), mostLines).value_or(0));
    row.rows = int(reader.number(QStringLiteral("rows"), mostLines).value_or(1));
    row.campaign = reader.text(QStringLiteral("campaign"));
    row.channel = reader.text(QStringLiteral("channel"));
    for (const auto& [key, figure] : rowFigures)
        row.*figure = reader.number(QLatin1String(key), largestCount);
    reading.take(checkImportedRow(row, path));
    return row;
}

ImportBatch readBatch(const QJsonObject& object, const QString& path, JsonReading& reading)
{
    ObjectReader reader(object, path, reading);
    ImportBatch batch;
    for (const auto& [key, text] : batchTexts)
        batch.*text = reader.text(QLatin1String(key));
    batch.importedOn = reader.date(QStringLiteral("imported_on"), false);
    batch.rate = reader.number(QStringLiteral("rate"), largestAmount).value_or(1);
    batch.kind = reader.kind(QStringLiteral("kind"));
    for (const auto& column : object.value(QStringLiteral("columns")).toArray())
        batch.columns.push_back({column.toObject()[QStringLiteral("title")].toString(),
                                 column.toObject()[QStringLiteral("meaning")].toString()});
    batch.newest = reader.flag(QStringLiteral("newest"));
    for (const auto& account : object.value(QStringLiteral("accounts")).toArray())
        batch.accounts.push_back(account.toString());
    const QJsonArray names = object.value(QStringLiteral("campaign_names")).toArray();
    for (qsizetype i = 0; i < names.size() && !reading.fault; ++i) {
        ObjectReader pair(names[i].toObject(), listPath(path, "campaign_names", i), reading);
        batch.names.push_back(
            {pair.text(QStringLiteral("one")), pair.text(QStringLiteral("other")), pair.flag(QStringLiteral("same"))});
    }
    const QJsonArray rows = object.value(QStringLiteral("rows")).toArray();
    reading.take(checkImport(batch, path));
    for (qsizetype i = 0; i < rows.size() && !reading.fault; ++i)
        batch.rows.push_back(readRow(rows[i].toObject(), listPath(path, "rows", i), reading));
    return batch;
}

QJsonObject correctionToObject(const Correction& correction)
{
    QJsonObject object;
    const auto write = [&](const char* key, auto member) {
        if (!(correction.*member))
            return;
        const Estimate& e = *(correction.*member);
        object.insert(QLatin1String(key),
                      QJsonObject{{QStringLiteral("low"), e.low},
                                  {QStringLiteral("likely"), e.likely},
                                  {QStringLiteral("high"), e.high},
                                  {QStringLiteral("origin"), QLatin1String(enumNames(e.origin)[size_t(e.origin)])}});
    };
    describe(write, static_cast<Correction*>(nullptr));
    return object;
}

Correction readCorrection(const QJsonObject& object, const QString& path, JsonReading& reading)
{
    Correction correction;
    const auto read = [&](const char* name, auto member) {
        const QLatin1String key(name);
        if (!object.contains(key))
            return;
        ObjectReader reader(object.value(key).toObject(), path + QLatin1Char('.') + key, reading);
        const auto number = [&](const char* value) {
            return reader.number(QLatin1String(value), largestAmount).value_or(0);
        };
        const Estimate e{number("low"), number("likely"), number("high"), reader.origin(QStringLiteral("origin"))};
        if (!e.ordered())
            reader.refuse(QStringLiteral("likely"), QStringLiteral("low..high"));
        correction.*member = e;
    };
    describe(read, static_cast<Correction*>(nullptr));
    return correction;
}

} // namespace

QJsonObject actualsToObject(const Actuals& actuals, int decimals)
{
    QJsonArray typed, imports;
    for (const TypedMonth& month : actuals.typed)
        typed.append(typedToObject(month, decimals));
    for (const ImportBatchPtr& batch : actuals.imports)
        imports.append(batchToObject(*batch));
    QJsonObject object{{QStringLiteral("typed"), typed}, {QStringLiteral("imports"), imports}};
    if (actuals.correction != Correction{})
        object.insert(QStringLiteral("correction"), correctionToObject(actuals.correction));
    return object;
}

QJsonObject keyFiguresToObject(const std::map<QString, double>& figures)
{
    QJsonObject object;
    for (const auto& [key, value] : figures)
        object.insert(key, value);
    return object;
}

std::map<QString, double> keyFiguresFromObject(const QJsonObject& object)
{
    std::map<QString, double> figures;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it->isDouble())
            figures.emplace(it.key(), it->toDouble());
    return figures;
}

Result<Actuals> actualsFromObject(const QJsonObject& object, int decimals, const JsonLines& lines, JsonFrom from)
{
    const QString path = QStringLiteral("actuals");
    Actuals actuals;
    JsonReading reading{from};
    const QJsonArray typed = object.value(QStringLiteral("typed")).toArray();
    for (qsizetype i = 0; i < typed.size() && !reading.fault; ++i) {
        const TypedMonth month = readTyped(typed[i].toObject(), listPath(path, "typed", i), decimals, reading);
        if (!actuals.typed.empty() && month.month <= actuals.typed.back().month)
            reading.take(Error{ErrorCode::JsonField, listPath(path, "typed", i) + QStringLiteral(".month"),
                               month.month.iso(), QStringLiteral("ascending"), 0});
        actuals.typed.push_back(month);
    }
    const QJsonArray imports = object.value(QStringLiteral("imports")).toArray();
    for (qsizetype i = 0; i < imports.size() && !reading.fault; ++i)
        actuals.imports.push_back(std::make_shared<const ImportBatch>(
            readBatch(imports[i].toObject(), listPath(path, "imports", i), reading)));
    actuals.correction = readCorrection(object.value(QStringLiteral("correction")).toObject(),
                                        path + QStringLiteral(".correction"), reading);
    if (const Done correction = checkCorrection(actuals.correction); from == JsonFrom::File && !correction)
        reading.take(correction.error());
    if (!reading.fault)
        return actuals;
    reading.fault->line = lines.of(reading.fault->subject);
    return *reading.fault;
}

} // namespace ertrag
