// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/source_rows.h"

#include "core/book/checksum.h"
#include "core/book/database.h"
#include "core/book/import_rows.h"
#include "core/book/packed_rows.h"

#include <algorithm>
#include <functional>
#include <future>
#include <set>

namespace ertrag
{

namespace
{

constexpr size_t rowsInPack = 1024, packsAtOnce = 32;

QByteArray packChecksum(const QString& key, qint64 first, const QByteArray& body)
{
    return Checksum().add(key).add(first).add(body).result();
}

struct Pack {
    qint64 first = 0, count = 0;
    QByteArray body, checksum;
};

/// Some packs from row `from` on.
std::vector<Pack> packsOf(const QString& key, const FileRows& rows, size_t from)
{
    std::vector<Pack> packs;
    for (; from < rows.rows.size() && packs.size() < packsAtOnce; from += rowsInPack) {
        const size_t count = std::min(rowsInPack, rows.rows.size() - from);
        const QByteArray body = packRows(rows, from, count);
        packs.push_back({qint64(from), qint64(count), body, packChecksum(key, qint64(from), body)});
    }
    return packs;
}

void storePack(SQLite::Statement& row, const QString& key, const Pack& pack)
{
    bindText(row, 1, key);
    row.bind(2, int64_t(pack.first));
    row.bind(3, int64_t(pack.count));
    row.bindNoCopy(4, static_cast<const void*>(pack.body.constData()), int(pack.body.size()));
    bindBlob(row, 5, pack.checksum);
    row.exec();
    row.reset();
}

bool has(SQLite::Database& database, const QString& key)
{
    SQLite::Statement row(database, "SELECT 1 FROM source_rows WHERE content_hash = ?");
    bindText(row, 1, key);
    return row.executeStep();
}

QString ownKey(const ImportBatch& batch)
{
    return batch.contentHash + QLatin1Char('/') + QString::fromLatin1(daysChecksum(batch).toHex());
}

QString keyOf(SQLite::Database& database, const ImportBatch& batch)
{
    const QString own = ownKey(batch);
    return has(database, own) ? own : batch.contentHash;
}

QByteArray checkedBody(const QString& key, qint64 first, const SQLite::Statement& row, int column)
{
    const QByteArray body = blobAt(row, column);
    if (packChecksum(key, first, body) != blobAt(row, column + 1))
        damaged("source rows");
    return body;
}

void remove(SQLite::Database& database, const QString& key)
{
    SQLite::Statement row(database, "DELETE FROM source_rows WHERE content_hash = ?");
    bindText(row, 1, key);
    row.exec();
}

/// Whether just these rows stand there, as they were written.
bool holds(SQLite::Database& database, const QString& key, const FileRows& rows)
{
    SQLite::Statement row(
        database, "SELECT first_row, body, checksum FROM source_rows WHERE content_hash = ? ORDER BY first_row");
    bindText(row, 1, key);
    size_t from = 0;
    for (; row.executeStep(); from += rowsInPack) {
        if (from >= rows.rows.size() || row.getColumn(0).getInt64() != qint64(from))
            return false;
        const QByteArray body = packRows(rows, from, std::min(rowsInPack, rows.rows.size() - from));
        if (blobAt(row, 1) != body || blobAt(row, 2) != packChecksum(key, qint64(from), body))
            return false;
    }
    return from >= rows.rows.size();
}

void write(SQLite::Database& database, const QString& key, const FileRows& rows)
{
    SQLite::Statement row(
        database,
        "INSERT INTO source_rows (content_hash, first_row, row_count, body, checksum) VALUES (?, ?, ?, ?, ?)");
    // The next ones are packed while these are written.
    const auto pack = [&](size_t from) { return std::async(std::launch::async, packsOf, key, std::cref(rows), from); };
    auto next = pack(0);
    for (size_t from = 0; from < rows.rows.size(); from += rowsInPack * packsAtOnce) {
        const std::vector<Pack> packs = next.get();
        next = pack(from + rowsInPack * packsAtOnce);
        for (const Pack& one : packs)
            storePack(row, key, one);
    }
}

} // namespace

void storeSourceRows(SQLite::Database& database, const ImportBatch& batch)
{
    const FileRows& rows = *batch.fileRows;
    if (!has(database, batch.contentHash))
        return write(database, batch.contentHash, rows);
    const QString own = ownKey(batch);
    if (holds(database, batch.contentHash, rows) || holds(database, own, rows))
        return;
    remove(database, own); // they are damaged: nobody but this import leads to them
    write(database, own, rows);
}

FileRows loadSourceRows(SQLite::Database& database, const ImportBatch& batch, qint64 first, qint64 count)
{
    const QString key = keyOf(database, batch);
    FileRows rows;
    NamePlaces names;
    SQLite::Statement row(database, "SELECT first_row, body, checksum FROM source_rows WHERE content_hash = ?1 "
                                    "AND first_row + row_count > ?2 AND first_row < ?2 + ?3 ORDER BY first_row");
    bindText(row, 1, key);
    row.bind(2, int64_t(first));
    row.bind(3, int64_t(count));
    while (row.executeStep())
        if (!unpackRows(checkedBody(key, row.getColumn(0).getInt64(), row, 1), rows, names))
            damaged("source rows");
    return rows;
}

void checkSourceRows(SQLite::Database& database, const ImportBatch& batch)
{
    const QString key = keyOf(database, batch);
    SQLite::Statement row(database, "SELECT first_row, body, checksum FROM source_rows WHERE content_hash = ?");
    bindText(row, 1, key);
    while (row.executeStep())
        checkedBody(key, row.getColumn(0).getInt64(), row, 1);
}

void removeUnusedRows(SQLite::Database& database)
{
    std::set<QString> used;
    SQLite::Statement import(database, "SELECT number FROM import");
    while (import.executeStep())
        used.insert(keyOf(database, *loadImport(database, import.getColumn(0).getInt64())));
    std::vector<QString> unused;
    SQLite::Statement there(database, "SELECT DISTINCT content_hash FROM source_rows");
    while (there.executeStep())
        if (const QString key = textAt(there, 0); !used.contains(key))
            unused.push_back(key);
    for (const QString& key : unused)
        remove(database, key);
}

} // namespace ertrag
