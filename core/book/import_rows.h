// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

namespace SQLite {
class Database;
}

namespace ertrag {

// Imported files in the book's tables. What an import says never changes; undo and redo only change which campaign
// uses it, so that it is written once. All functions throw SQLite::Exception.

/// The number of the import in the book; writes it and its file's rows if they are not there yet.
qint64 storeImport(SQLite::Database& database, const ImportBatch& batch);
/// With its days, without its file's rows. Throws if it is not as it was written.
ImportBatchPtr loadImport(SQLite::Database& database, qint64 number);
/// Takes out what neither a campaign nor a version uses any more. True if there was something.
bool removeUnusedImports(SQLite::Database& database);

} // namespace ertrag
