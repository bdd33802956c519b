// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/whole_checksum.h"

#include "core/book/checksum.h"
#include "core/book/database.h"

namespace ertrag
{

namespace
{

// What identifies each thing that the whole checksum counts, and its own checksum.
constexpr const char* counted[] = {
    "SELECT id, checksum FROM campaign ORDER BY id", "SELECT number, checksum FROM import ORDER BY number",
    "SELECT number, checksum FROM version ORDER BY number",
    "SELECT content_hash || first_row || '+' || row_count, checksum FROM source_rows ORDER BY content_hash, first_row"};

QByteArray wholeChecksumOf(SQLite::Database& database, const BookRecord& record)
{
    Checksum whole;
    whole.add(record.uuid).add(record.company).add(record.current);
    for (const char* select : counted) {
        qint64 count = 0;
        SQLite::Statement row(database, select);
        for (; row.executeStep(); ++count)
            whole.add(textAt(row, 0)).add(blobAt(row, 1));
        whole.add(count);
    }
    return whole.result();
}

} // namespace

BookRecord loadBook(SQLite::Database& database)
{
    SQLite::Statement row(database, "SELECT uuid, company, current FROM book WHERE id = 1");
    if (!row.executeStep())
        damaged("book");
    return {textAt(row, 0), QByteArray::fromStdString(row.getColumn(1).getString()), textAt(row, 2)};
}

void storeBook(SQLite::Database& database, const BookRecord& record)
{
    SQLite::Statement row(database, "INSERT INTO book (id, uuid, company, current, seal) VALUES (1, ?1, ?2, ?3, ?4) "
                                    "ON CONFLICT (id) DO UPDATE SET uuid = ?1, company = ?2, current = ?3, seal = ?4");
    bindText(row, 1, record.uuid);
    bindText(row, 2, QString::fromUtf8(record.company));
    bindText(row, 3, record.current);
    bindBlob(row, 4, wholeChecksumOf(database, record));
    row.exec();
}

bool wholeChecksumHolds(SQLite::Database& database)
{
    const QByteArray now = wholeChecksumOf(database, loadBook(database));
    SQLite::Statement row(database, "SELECT seal FROM book WHERE id = 1");
    return row.executeStep() && blobAt(row, 0) == now;
}

} // namespace ertrag
