// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

#include <map>

namespace SQLite
{
class Database;
}

namespace ertrag
{

// Imported files in the book's tables. What an import says never changes; undo and redo only change which campaign
// uses it, so that it is written once. All functions throw SQLite::Exception.

/// Writes imports, each once: it knows again the batches that it wrote before.
class StoredImports
{
public:
    /// The number of the import in the book; writes it and its file's rows if they are not there yet.
    qint64 store(SQLite::Database& database, const ImportBatchPtr& batch);
    /// To be called when a transaction was taken back.
    void forget() { m_known.clear(); }

private:
    std::map<const ImportBatch*, std::pair<std::weak_ptr<const ImportBatch>, qint64>> m_known;
};

/// With its days, without its file's rows. Throws if it is not as it was written.
ImportBatchPtr loadImport(SQLite::Database& database, qint64 number);
/// Takes out what neither a campaign nor a version uses any more. True if there was something.
bool removeUnusedImports(SQLite::Database& database);

} // namespace ertrag
