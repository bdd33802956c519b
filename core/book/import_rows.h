// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

#include <map>
#include <vector>

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
    /// The number of the import in the book; writes it and its file's rows if they are not there yet as they were
    /// written.
    qint64 store(SQLite::Database& database, const ImportBatchPtr& batch);
    bool has(const ImportBatchPtr& batch) const;
    /// It was read from the book just now.
    void know(const ImportBatchPtr& batch, qint64 number) { m_known[batch.get()] = {batch, number}; }
    void keep() { m_new.clear(); } ///< to be called when a transaction is done
    void forget();                 ///< to be called when it was taken back

private:
    std::map<const ImportBatch*, std::pair<std::weak_ptr<const ImportBatch>, qint64>> m_known;
    std::vector<const ImportBatch*> m_new; ///< in the transaction that is open
};

/// Over all that an import says, but for its file's rows: what knows it again.
QByteArray importChecksum(const ImportBatch& batch);
/// Over its days alone: the same, whatever channel or rate they are given, and another where a file is read in another
/// way.
QByteArray daysChecksum(const ImportBatch& batch);
/// With its days, without its file's rows. Throws if it is not as it was written.
ImportBatchPtr loadImport(SQLite::Database& database, qint64 number);
/// The same with texts as they may be stored today; an import of an older program may have others.
ImportBatchPtr withFittedTexts(const ImportBatchPtr& batch);
/// Takes out what neither a campaign nor a version uses any more. True if there was something.
bool removeUnusedImports(SQLite::Database& database);

} // namespace ertrag
