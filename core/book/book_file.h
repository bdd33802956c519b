// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"
#include "core/base/result.h"
#include "core/campaign/campaign.h"

#include <memory>
#include <vector>

namespace SQLite {
class Database;
}

namespace ertrag {

struct BookEntry {
    QString id, name;
};

/// One company's campaigns in one SQLite file: rollback journal, nothing beside it. What save() reported as done is
/// on the disk (synchronous = EXTRA). One connection; not to be shared between threads.
class BookFile {
public:
    /// Errors: FileExists, FileNotWritable.
    static Result<BookFile> create(const QString& path);
    /// Looks read-only first, and opens for writing only what is a book of ours, whole and of this version.
    /// Errors: FileNotFound, BookNotABook, BookDamaged, BookTooNew, BookLocked, BookReadOnly (if `forWriting`).
    static Result<BookFile> open(const QString& path, bool forWriting = true);

    BookFile(BookFile&&) noexcept;
    BookFile& operator=(BookFile&&) noexcept;
    ~BookFile();

    QString path() const { return m_path; }
    std::vector<BookEntry> campaigns() const; ///< in the order they were added

    /// Errors: CampaignUnknown, BookDamaged (checksum), those of campaignFromJson.
    Result<Campaign> loadPlan(const QString& id) const;
    Result<Actuals> loadActuals(const QString& id) const;
    /// Adds or replaces by id, in one transaction. Errors: BookReadOnly, BookLocked, BookFull.
    Done save(const Campaign& plan, const Actuals& actuals);
    Done remove(const QString& id);
    /// Structure and every checksum. Errors: BookDamaged with what is damaged.
    Done check() const;
    /// A whole copy through the engine. Errors: FileExists, FileNotWritable.
    Done copyTo(const QString& path) const;

private:
    BookFile(QString path, std::unique_ptr<SQLite::Database> database);
    Result<QByteArray> text(const QString& id, const char* column) const;

    QString m_path;
    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace ertrag
