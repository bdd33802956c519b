// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/import_rows.h"

#include "core/base/stored_values.h"
#include "core/book/checksum.h"
#include "core/book/database.h"
#include "core/book/source_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ertrag
{

namespace
{

constexpr std::optional<double> ImportedRow::*figures[] = {
    &ImportedRow::cost,        &ImportedRow::impressions, &ImportedRow::clicks, &ImportedRow::leads,
    &ImportedRow::conversions, &ImportedRow::revenue,     &ImportedRow::visits, &ImportedRow::views};
constexpr QString ImportBatch::*texts[] = {&ImportBatch::contentHash, &ImportBatch::fileName, &ImportBatch::platform,
                                           &ImportBatch::language,    &ImportBatch::currency, &ImportBatch::channel,
                                           &ImportBatch::zone,        &ImportBatch::shape};
constexpr const char* insertImport = "INSERT INTO import (content_hash, file_name, platform, language, currency, "
                                     "channel, zone, shape, imported_on, kind, rate, "
                                     "columns, checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* selectImport = "SELECT content_hash, file_name, platform, language, currency, channel, zone, "
                                     "shape, imported_on, kind, rate, columns, "
                                     "checksum FROM import WHERE number = ?";
constexpr const char* insertDay =
    "INSERT INTO day_figure (import, position, first_day, last_day, line, row_count, part, channel, cost, impressions, "
    "clicks, "
    "leads, conversions, revenue, visits, views) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* selectDay = "SELECT first_day, last_day, line, row_count, part, channel, cost, impressions, "
                                  "clicks, leads, conversions, revenue, visits, "
                                  "views FROM day_figure WHERE import = ? ORDER BY position";

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}
QDate fromIso(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

// No meaning of a column begins with a point. A program that does not know these keeps them as columns without meaning.
const QString accountEntry = QStringLiteral(".account"), namesEntry = QStringLiteral(".names"),
              newestEntry = QStringLiteral(".newest");

/// A day as text, kept while the rows go on with it: hundreds of them may.
class DayText
{
public:
    const std::string& of(QDate day)
    {
        if (day != m_day) {
            m_day = day;
            m_text = iso(day).toStdString();
        }
        return m_text;
    }

private:
    QDate m_day;
    std::string m_text;
};

QByteArray columnsText(const ImportBatch& batch)
{
    QJsonArray columns;
    for (const ImportedColumn& column : batch.columns)
        columns.append(QJsonArray{column.title, column.meaning});
    for (const QString& account : batch.accounts)
        columns.append(QJsonArray{account, accountEntry});
    for (const CampaignNames& names : batch.names) {
        const QByteArray pair =
            QJsonDocument(QJsonArray{names.one, names.other, names.same}).toJson(QJsonDocument::Compact);
        columns.append(QJsonArray{QString::fromUtf8(pair), namesEntry});
    }
    if (batch.newest)
        columns.append(QJsonArray{QString(), newestEntry});
    return QJsonDocument(columns).toJson(QJsonDocument::Compact);
}

qint64 writeImport(SQLite::Database& database, const ImportBatch& batch, const QByteArray& checksum)
{
    SQLite::Statement row(database, insertImport);
    int index = 0;
    for (const auto text : texts)
        bindText(row, ++index, batch.*text);
    bindText(row, ++index, iso(batch.importedOn));
    row.bind(++index, int(batch.kind));
    row.bind(++index, batch.rate);
    bindText(row, ++index, QString::fromUtf8(columnsText(batch)));
    bindBlob(row, ++index, checksum);
    row.exec();
    return database.getLastInsertRowid();
}

void writeDays(SQLite::Database& database, qint64 number, const ImportBatch& batch)
{
    SQLite::Statement row(database, insertDay);
    DayText first, last;
    int position = 0;
    for (const ImportedRow& day : batch.rows) {
        int index = 0;
        row.bind(++index, int64_t(number));
        row.bind(++index, ++position);
        row.bind(++index, first.of(day.first));
        row.bind(++index, last.of(day.last));
        row.bind(++index, day.line);
        row.bind(++index, day.rows);
        bindText(row, ++index, day.campaign);
        bindText(row, ++index, day.channel);
        for (const auto figure : figures)
            bindFigure(row, ++index, day.*figure);
        row.exec();
        row.reset();
    }
}

void readDays(SQLite::Database& database, qint64 number, std::vector<ImportedRow>& days)
{
    SQLite::Statement row(database, selectDay);
    row.bind(1, int64_t(number));
    while (row.executeStep()) {
        ImportedRow day;
        day.first = fromIso(textAt(row, 0));
        day.last = fromIso(textAt(row, 1));
        // Ten years at most: a row is counted day by day.
        if (!day.first.isValid() || !day.last.isValid() || day.last < day.first || day.first.daysTo(day.last) > 3660)
            damaged("days of an import");
        day.line = row.getColumn(2).getInt();
        day.rows = row.getColumn(3).getInt();
        day.campaign = textAt(row, 4);
        day.channel = textAt(row, 5);
        int column = 6;
        for (const auto figure : figures)
            day.*figure = figureAt(row, column++);
        days.push_back(std::move(day));
    }
}

/// An import of that checksum that holds: a damaged one must not spread into another campaign.
std::optional<qint64> sameImport(SQLite::Database& database, const QByteArray& checksum)
{
    SQLite::Statement row(database, "SELECT number FROM import WHERE checksum = ? ORDER BY number");
    bindBlob(row, 1, checksum);
    while (row.executeStep())
        try {
            const qint64 number = row.getColumn(0).getInt64();
            loadImport(database, number);
            return number;
        } catch (const SQLite::Exception& failure) {
            if (!isDamage(failure))
                throw;
        }
    return std::nullopt;
}

void readColumns(const QString& text, ImportBatch& batch)
{
    const QJsonArray columns = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto& column : columns) {
        const QString title = column.toArray().at(0).toString(), meaning = column.toArray().at(1).toString();
        if (meaning == accountEntry) {
            batch.accounts.push_back(title);
        } else if (meaning == namesEntry) {
            const QJsonArray names = QJsonDocument::fromJson(title.toUtf8()).array();
            batch.names.push_back({names.at(0).toString(), names.at(1).toString(), names.at(2).toBool()});
        } else if (meaning == newestEntry) {
            batch.newest = true;
        } else {
            batch.columns.push_back({title, meaning});
        }
    }
}

void addDays(const ImportBatch& batch, Checksum& checksum)
{
    for (const ImportedRow& row : batch.rows) {
        checksum.add(row.first.toJulianDay()).add(row.last.toJulianDay()).add(qint64(row.line)).add(qint64(row.rows));
        checksum.add(row.campaign).add(row.channel);
        for (const auto figure : figures)
            checksum.add(row.*figure);
    }
}

} // namespace

QByteArray importChecksum(const ImportBatch& batch)
{
    Checksum checksum;
    for (const auto text : texts)
        checksum.add(batch.*text);
    checksum.add(iso(batch.importedOn)).add(qint64(batch.kind)).add(std::optional(batch.rate)).add(columnsText(batch));
    addDays(batch, checksum);
    return checksum.result();
}

QByteArray daysChecksum(const ImportBatch& batch)
{
    Checksum checksum;
    addDays(batch, checksum);
    return checksum.result();
}

bool StoredImports::has(const ImportBatchPtr& batch) const
{
    // An address may have been given to another batch since.
    const auto known = m_known.find(batch.get());
    return known != m_known.end() && known->second.first.lock() == batch;
}

void StoredImports::forget()
{
    for (const ImportBatch* batch : m_new)
        m_known.erase(batch);
    m_new.clear();
}

qint64 StoredImports::store(SQLite::Database& database, const ImportBatchPtr& batch)
{
    if (has(batch))
        return m_known.at(batch.get()).second;
    const QByteArray checksum = importChecksum(*batch);
    if (batch->fileRows)
        storeSourceRows(database, *batch);
    std::optional<qint64> number = sameImport(database, checksum);
    if (!number) {
        number = writeImport(database, *batch, checksum);
        writeDays(database, *number, *batch);
    }
    know(batch, *number);
    m_new.push_back(batch.get());
    return *number;
}

ImportBatchPtr loadImport(SQLite::Database& database, qint64 number)
{
    SQLite::Statement row(database, selectImport);
    row.bind(1, int64_t(number));
    if (!row.executeStep())
        damaged("import is missing");
    auto batch = std::make_shared<ImportBatch>();
    int column = 0;
    for (const auto text : texts)
        (*batch).*text = textAt(row, column++);
    batch->importedOn = fromIso(textAt(row, column++));
    const int kind = row.getColumn(column++).getInt();
    if (kind < int(SourceKind::Ads) || kind > int(SourceKind::Table))
        damaged("kind of import");
    batch->kind = SourceKind(kind);
    batch->rate = figureAt(row, column++).value_or(1);
    readColumns(textAt(row, column++), *batch);
    readDays(database, number, batch->rows);
    if (importChecksum(*batch) != blobAt(row, column))
        damaged("import");
    return batch;
}

ImportBatchPtr withFittedTexts(const ImportBatchPtr& batch)
{
    auto fit = std::make_shared<ImportBatch>(*batch);
    for (const auto text : texts)
        (*fit).*text = fitted((*fit).*text, TextForm::OneLine);
    for (ImportedColumn& column : fit->columns)
        column.title = fitted(column.title, TextForm::OneLine);
    for (ImportedRow& row : fit->rows) {
        row.campaign = fitted(row.campaign, TextForm::OneLine);
        row.channel = fitted(row.channel, TextForm::OneLine);
    }
    return *fit == *batch ? batch : fit;
}

bool removeUnusedImports(SQLite::Database& database)
{
    const int gone = database.exec("DELETE FROM import WHERE number NOT IN (SELECT import FROM campaign_import UNION "
                                   "SELECT import FROM version_import)");
    if (gone == 0)
        return false;
    database.exec("DELETE FROM day_figure WHERE import NOT IN (SELECT number FROM import)");
    removeUnusedRows(database);
    return true;
}

} // namespace ertrag
