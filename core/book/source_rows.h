// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

namespace SQLite
{
class Database;
}

namespace ertrag
{

// Every row of an imported file, under the hash of the file's content, in packs of 1,024 rows with a checksum each.
// All functions throw SQLite::Exception.

/// Nothing to do if they are there already.
void storeSourceRows(SQLite::Database& database, const QString& contentHash, const FileRows& rows);
void removeSourceRows(SQLite::Database& database, const QString& contentHash);
/// At least the rows first..first+count-1 (whole packs); all that are there if fewer.
FileRows loadSourceRows(SQLite::Database& database, const QString& contentHash, qint64 first, qint64 count);
void checkSourceRows(SQLite::Database& database);

} // namespace ertrag
