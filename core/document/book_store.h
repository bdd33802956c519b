// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book_file.h"

#include <QObject>
#include <QTimer>
#include <mutex>

namespace ertrag
{

/// The book that the window has open: one campaign of it is shown, the others wait in the file. It keeps the book's
/// lock until close(). Without a book it is empty and everything that writes is done: the example lives in memory only.
/// write() may be called from another thread: whatever else reads or writes the book meanwhile waits for its end.
class BookStore : public QObject
{
    Q_OBJECT
public:
    explicit BookStore(QObject* parent = nullptr);

    /// The campaign that was worked on last. For reading if it cannot be written: opening() says why.
    /// Errors: those of BookFile::openOrRead, CampaignUnknown if the book is empty. Then the book before stays open.
    Result<CampaignState> open(const QString& path);
    /// A new book with one campaign. Errors: FileExists, FileNotWritable, BookFull.
    Done create(const QString& path, const CampaignState& state);
    void close();

    bool isOpen() const { return m_book.has_value(); }
    QString path() const { return m_book ? m_book->path() : QString(); }
    BookOpening opening() const { return m_book ? m_book->opening() : BookOpening{}; }
    bool writable() const { return !m_book || m_book->writable(); }

    /// For the Autosaver. Errors: those of BookFile.
    Done write(const CampaignState& state);

    // Campaigns of the book, in the order they were added. What is unsaved is to be written before.
    std::vector<BookEntry> campaigns() const;
    QString current() const;                                 ///< the one that is shown first
    Result<CampaignState> campaign(const QString& id) const; ///< one that is not shown, without switching to it
    Result<CampaignState> switchTo(const QString& id);       ///< and shows it first the next time
    Done add(const CampaignState& state);                    ///< its plan has an id of its own
    /// With its versions. Errors: CampaignUnknown; ValueOutOfRange for the only campaign of a book.
    Done remove(const QString& id);

    // Versions of a campaign; newest first.
    Result<qint64> saveVersion(const CampaignState& state, const QString& name);
    std::vector<BookVersion> versions(const QString& campaign) const;
    Result<CampaignState> version(qint64 number) const;

    /// A copy of the whole book, with `state` as it is now. Errors: FileExists, FileNotWritable, BookFull.
    Done copyTo(const QString& path, const CampaignState& state) const;
    /// The copy becomes the open book: when the old one cannot be written any more.
    Done moveTo(const QString& path, const CampaignState& state);

private:
    std::optional<BookFile> m_book;
    mutable std::recursive_mutex m_using; ///< the book's one connection
    QTimer m_heartbeat;
};

} // namespace ertrag
