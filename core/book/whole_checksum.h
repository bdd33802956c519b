// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace SQLite
{
class Database;
}

namespace ertrag
{

// The one row of the table "book" and its whole checksum: one over the checksums of everything in the file, so that a
// campaign, version or pack of rows that vanished or changed places is noticed too. All functions throw
// SQLite::Exception.

/// What all campaigns of the book share.
struct BookRecord {
    QString uuid;
    QByteArray company; ///< JSON
    QString current;    ///< the campaign that was worked on last
};
BookRecord loadBook(SQLite::Database& database);
/// Writes the row and the whole checksum over all that is in the file now; to be called at the end of every writing
/// transaction.
void storeBook(SQLite::Database& database, const BookRecord& record);
bool wholeChecksumHolds(SQLite::Database& database);

} // namespace ertrag
