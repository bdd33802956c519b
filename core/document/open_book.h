// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/autosaver.h"
#include "core/document/book_store.h"
#include "core/document/session.h"

namespace ertrag
{

/// What is open: the campaign that is worked on, the book that keeps it, the writing of it. The example is open without
/// a book.
class OpenBook : public QObject
{
    Q_OBJECT
public:
    explicit OpenBook(QObject* parent = nullptr);

    Session& session() { return m_session; }
    const Session& session() const { return m_session; }
    BookStore& store() { return m_store; }
    const BookStore& store() const { return m_store; }
    Autosaver& autosaver() { return m_autosaver; }
    const Autosaver& autosaver() const { return m_autosaver; }

    bool isOpen() const { return m_open; }
    bool isExample() const { return m_open && !m_store.isOpen(); }
    const Campaign& plan() const { return m_session.plan(); }

    void show(CampaignState state); ///< of the store's book, or without one
    void close();                   ///< campaign and book; what is unsaved is to be written before
    /// The same campaign under circumstances of which no change tells: it is kept elsewhere, or is an older one again.
    void showAnew() { emit shown(); }

signals:
    void shown(); ///< something else is open now, or nothing

private:
    Session m_session;
    BookStore m_store;
    Autosaver m_autosaver;
    bool m_open = false;
};

} // namespace ertrag
