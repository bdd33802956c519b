// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/opening.h"
#include "core/book/version_rows.h"

#include <QStringList>

namespace ertrag
{

struct BookEntry {
    QString id, name;
};

/// What could be taken from a damaged book.
struct Salvage {
    QStringList saved;          ///< names of the campaigns that are whole
    QStringList withoutImports; ///< of these, those whose imported files were not all whole; the others are there
    int lost = 0;               ///< campaigns that could not be read
};

/// One company's campaigns in one SQLite file: rollback journal, nothing beside it. What a function reported as done
/// is on the disk (synchronous = EXTRA). One connection, not to be shared between threads; while it may write, it
/// holds the book's lock.
/// Writing ends in: done; BookBusy (trying again helps); or BookReadOnly, BookLocked (another program has it now),
/// BookFull, BookNotWritten (the medium does not answer), BookMoved (the file is not where it was): then nothing
/// changed.
class BookFile
{
public:
    /// Errors: FileExists, FileNotWritable, FileNameTooLong.
    static Result<BookFile> create(const QString& path);
    /// Errors: FileNotFound, BookNotABook, BookDamaged, BookTooNew; for writing also BookLocked, BookReadOnly,
    /// FileNameTooLong.
    static Result<BookFile> open(const QString& path, bool forWriting = true);
    /// For writing if it can be, else for reading: opening() says why.
    static Result<BookFile> openOrRead(const QString& path);

    BookFile(BookFile&&) noexcept;
    BookFile& operator=(BookFile&&) noexcept;
    ~BookFile(); ///< gives the lock back

    QString path() const { return m_path; }
    const BookOpening& opening() const { return m_opened.opening; }
    bool writable() const { return m_opened.lock.has_value(); }
    /// Tells other programs that this one still runs; at least every two minutes. Errors: BookLocked.
    Done stillHere();

    std::vector<BookEntry> campaigns() const; ///< in the order they were added
    QString current() const;                  ///< the campaign that was worked on last; empty in an empty book
    Done setCurrent(const QString& id);

    /// A campaign that is whole; see opening.h for one that is hurt.
    /// Errors: CampaignUnknown, BookDamaged {path, its name}, JsonSchemaTooNew, those of campaignFromObject.
    Result<CampaignState> load(const QString& id) const;
    // A part of a campaign, whatever the others are like; the same errors.
    Result<Campaign> loadPlan(const QString& id) const;
    Result<Actuals> loadActuals(const QString& id) const;
    /// Adds or replaces by id, in one transaction; its company becomes that of all campaigns.
    /// Errors also: BookDamaged for a hurt campaign, those of checkStorable() for what could not be read again,
    /// ValueOutOfRange for a currency with other decimals than those of the book's other campaigns.
    Done save(const Campaign& plan, const Actuals& actuals);
    Done remove(const QString& id); ///< with its versions; a hurt campaign stays

    /// Keeps the state under a name. Returns its number.
    Result<qint64> saveVersion(const CampaignState& state, const QString& name);
    std::vector<BookVersion> versions(const QString& campaign) const; ///< newest first
    Result<CampaignState> loadVersion(qint64 number) const;
    Done removeVersion(qint64 number);

    /// Rows of an import's file as it was read: whole packs around first..first+count-1.
    Result<FileRows> sourceRows(const ImportBatch& batch, qint64 first, qint64 count) const;

    /// Structure and every checksum. Errors: BookDamaged with the names of the campaigns that are hurt.
    Done check() const;
    /// A whole copy that nobody has open. Errors: FileExists, FileNotWritable, BookFull.
    Done copyTo(const QString& path) const;
    /// Makes a new book at `to` from what is whole in a damaged one: campaigns whose answers are whole with their typed
    /// months, the imports and the versions that are whole. Errors: those of create(), BookNotABook.
    static Result<Salvage> salvage(const QString& path, const QString& to);

private:
    BookFile(QString path, OpenedBook opened);
    template <class F> Done write(F&& work);
    Done isWhole(const QString& id) const;
    Result<qint64> keepVersion(const CampaignState& state, const QString& name, const QDateTime& savedAt);
    Done salvageInto(BookFile& fresh, const BookEntry& entry, Salvage& salvage) const;
    Done salvageVersions(BookFile& fresh, const QString& id) const;

    QString m_path;
    OpenedBook m_opened;
    mutable StoredImports m_imports; ///< what was read need not be written
    mutable WholeParts m_whole;
};

} // namespace ertrag
