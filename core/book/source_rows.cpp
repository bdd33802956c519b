// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/source_rows.h"

#include "core/book/checksum.h"
#include "core/book/database.h"
#include "core/book/packed_rows.h"

#include <algorithm>
#include <functional>
#include <future>

namespace ertrag
{

namespace
{

constexpr size_t rowsInPack = 1024, packsAtOnce = 32;

QByteArray packChecksum(const QString& contentHash, qint64 first, const QByteArray& body)
{
    return Checksum().add(contentHash).add(first).add(body).result();
}

struct Pack {
    qint64 first = 0, count = 0;
    QByteArray body, checksum;
};

/// Some packs from row `from` on.
std::vector<Pack> packsOf(const QString& contentHash, const FileRows& rows, size_t from)
{
    std::vector<Pack> packs;
    for (; from < rows.rows.size() && packs.size() < packsAtOnce; from += rowsInPack) {
        const size_t count = std::min(rowsInPack, rows.rows.size() - from);
        const QByteArray body = packRows(rows, from, count);
        packs.push_back({qint64(from), qint64(count), body, packChecksum(contentHash, qint64(from), body)});
    }
    return packs;
}

void storePack(SQLite::Statement& row, const QString& contentHash, const Pack& pack)
{
    bindText(row, 1, contentHash);
    row.bind(2, int64_t(pack.first));
    row.bind(3, int64_t(pack.count));
    row.bindNoCopy(4, static_cast<const void*>(pack.body.constData()), int(pack.body.size()));
    bindBlob(row, 5, pack.checksum);
    row.exec();
    row.reset();
}

bool has(SQLite::Database& database, const QString& contentHash)
{
    SQLite::Statement row(database, "SELECT 1 FROM source_rows WHERE content_hash = ?");
    bindText(row, 1, contentHash);
    return row.executeStep();
}

QByteArray checkedBody(const QString& contentHash, qint64 first, const SQLite::Statement& row, int column)
{
    const QByteArray body = blobAt(row, column);
    if (packChecksum(contentHash, first, body) != blobAt(row, column + 1))
        damaged("source rows");
    return body;
}

} // namespace

void storeSourceRows(SQLite::Database& database, const QString& contentHash, const FileRows& rows)
{
    if (has(database, contentHash))
        return;
    SQLite::Statement row(
        database,
        "INSERT INTO source_rows (content_hash, first_row, row_count, body, checksum) VALUES (?, ?, ?, ?, ?)");
    // The next ones are packed while these are written.
    const auto pack = [&](size_t from) {
        return std::async(std::launch::async, packsOf, contentHash, std::cref(rows), from);
    };
    auto next = pack(0);
    for (size_t from = 0; from < rows.rows.size(); from += rowsInPack * packsAtOnce) {
        const std::vector<Pack> packs = next.get();
        next = pack(from + rowsInPack * packsAtOnce);
        for (const Pack& one : packs)
            storePack(row, contentHash, one);
    }
}

void removeSourceRows(SQLite::Database& database, const QString& contentHash)
{
    SQLite::Statement row(database, "DELETE FROM source_rows WHERE content_hash = ?");
    bindText(row, 1, contentHash);
    row.exec();
}

FileRows loadSourceRows(SQLite::Database& database, const QString& contentHash, qint64 first, qint64 count)
{
    FileRows rows;
    NamePlaces names;
    SQLite::Statement row(database, "SELECT first_row, body, checksum FROM source_rows WHERE content_hash = ?1 "
                                    "AND first_row + row_count > ?2 AND first_row < ?2 + ?3 ORDER BY first_row");
    bindText(row, 1, contentHash);
    row.bind(2, int64_t(first));
    row.bind(3, int64_t(count));
    while (row.executeStep())
        if (!unpackRows(checkedBody(contentHash, row.getColumn(0).getInt64(), row, 1), rows, names))
            damaged("source rows");
    return rows;
}

void checkSourceRows(SQLite::Database& database)
{
    SQLite::Statement row(database, "SELECT content_hash, first_row, body, checksum FROM source_rows");
    while (row.executeStep())
        checkedBody(textAt(row, 0), row.getColumn(1).getInt64(), row, 2);
}

} // namespace ertrag
