// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

namespace SQLite
{
class Database;
}

namespace ertrag
{

// Every row of an imported file in packs of 1,024 rows with a checksum each. They stand under the hash of the file's
// content; where other rows stand there already (the file was read in another way, or they are damaged) under
// "HASH/CHECKSUM OF THE DAYS" of the import. All functions throw SQLite::Exception.

/// The rows of batch.fileRows; nothing to do if they are there already.
void storeSourceRows(SQLite::Database& database, const ImportBatch& batch);
/// At least the rows first..first+count-1 of the import's file (whole packs); all that are there if fewer.
FileRows loadSourceRows(SQLite::Database& database, const ImportBatch& batch, qint64 first, qint64 count);
void checkSourceRows(SQLite::Database& database, const ImportBatch& batch);
/// Takes out what no import in the book leads to.
void removeUnusedRows(SQLite::Database& database);

} // namespace ertrag
