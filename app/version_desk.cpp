// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/version_desk.h"

#include "app/appearance_desk.h"
#include "app/book_desk.h"
#include "app/window_state.h"
#include "core/document/open_book.h"
#include "ui/present/words/foreign.h"
#include "ui/window/dialogs.h"
#include "ui/window/main_window.h"

#include <QFileInfo>

namespace ertrag
{

void VersionDesk::saveCopy()
{
    OpenBook& book = m_context.book;
    const QString base = QFileInfo(fileName(book)).completeBaseName();
    const QString chosen = m_context.dialogs.newFile(&m_context.window, tr("Save a copy"),
                                                     bookName(tr("Copy of %1").arg(base)), bookFilter());
    if (chosen.isEmpty())
        return;
    const QString path = bookName(chosen);
    // Whether the book can still be written is only known when a write has ended.
    const bool refused = !book.autosaver().saveNow() && book.autosaver().state() == SaveState::Refused;
    if (refused || !book.store().writable())
        return saveElsewhere(path);
    if (const Done written = book.store().copyTo(path, book.session().state()); !written)
        return tellError(m_context, written.error());
    m_context.window.notice(
        tr("Saved as %1. You go on working in the book that is open.").arg(foreign(QFileInfo(path).fileName())),
        Tone::Good);
}

void VersionDesk::saveElsewhere(const QString& path)
{
    OpenBook& book = m_context.book;
    if (const Done moved = book.store().moveTo(path, book.session().state()); !moved)
        return tellError(m_context, moved.error());
    book.autosaver().saveNow();
    book.showAnew();
    m_context.window.notice(
        tr("Saved as %1. You go on working in this new book.").arg(foreign(QFileInfo(path).fileName())), Tone::Good);
}

void VersionDesk::saveVersion()
{
    OpenBook& book = m_context.book;
    if (book.isExample())
        return offerCopy(m_context,
                         tr("The example is not saved. Save a copy of it first; then you can keep versions."));
    const QString name = m_context.dialogs.text(&m_context.window, tr("Save a version"), tr("Name of the version"),
                                                m_context.appearance.numbers().day(QDate::currentDate()));
    if (name.isEmpty())
        return;
    if (const Result<qint64> kept = book.store().saveVersion(book.session().state(), name); !kept)
        return tellError(m_context, kept.error());
    m_context.window.menus()->build(menuState(book, m_context.appearance));
    m_context.window.notice(tr("Kept as version “%1”. You find it in the Campaign menu.").arg(name), Tone::Good);
}

void VersionDesk::openVersion(qint64 number)
{
    const Result<CampaignState> version = m_context.book.store().version(number);
    if (!version)
        return tellError(m_context, version.error());
    goBack(backToVersion(version.value()),
           tr("This is the version that you kept. Undo brings back what was here before."));
}

void VersionDesk::goBackToOpened()
{
    goBack(backToOpened(m_context.book.session().opened()),
           tr("Everything is as it was when you opened it. Undo brings back what was here before."));
}

void VersionDesk::goBack(const Edit& edit, const QString& done)
{
    OpenBook& book = m_context.book;
    if (const Done applied = book.session().apply(edit); !applied)
        return tellError(m_context, applied.error());
    book.autosaver().saveNow();
    book.showAnew();
    m_context.window.notice(done, Tone::Good);
}

} // namespace ertrag
