// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_desk.h"

#include "app/appearance_desk.h"
#include "app/example_book.h"
#include "app/new_campaign.h"
#include "core/catalogue/trades.h"
#include "core/document/open_book.h"
#include "ui/present/words/wording.h"
#include "ui/window/dialogs.h"
#include "ui/window/main_window.h"

#include <QFileInfo>

namespace ertrag
{
namespace
{

const QString ending = QStringLiteral(".ertrag");

} // namespace

QString bookName(const QString& path)
{
    return path.endsWith(ending) ? path : path + ending;
}

QString bookFilter()
{
    return QCoreApplication::translate("BookDesk", "Ertrag book (*.ertrag)");
}

void BookDesk::newBook(Trade trade)
{
    const Language language = m_context.appearance.language();
    const QString path = m_context.dialogs.newFile(&m_context.window, tr("Where should the new book be kept?"),
                                                   bookName(tradeName(trade, languageCode(language))), bookFilter());
    if (path.isEmpty())
        return;
    const Result<CampaignState> state = newCampaign(trade, language, Company{}.currency);
    if (!state)
        return tellError(m_context, state.error());
    if (!letGo(m_context))
        return;
    if (const Done created = m_context.book.store().create(bookName(path), state.value()); !created)
        return tellError(m_context, created.error());
    m_context.book.show(state.value());
    m_context.window.goTo(StepKey::Company);
}

void BookDesk::chooseBook()
{
    const QString path = m_context.dialogs.openFile(&m_context.window, tr("Open book"), bookFilter());
    if (!path.isEmpty())
        openBook(path);
}

bool BookDesk::openBook(const QString& path)
{
    if (!letGo(m_context))
        return false;
    const Result<CampaignState> read = m_context.book.store().open(path);
    if (!read) {
        read.error().code == ErrorCode::BookDamaged
            ? m_context.window.notice(errorSentence(read.error()), Tone::Bad,
                                      Offer{tr("Save what is whole …"), wish::Salvage{path}})
            : tellError(m_context, read.error());
        return false;
    }
    m_context.book.show(read.value());
    tellOpening();
    return true;
}

void BookDesk::tellOpening()
{
    const BookStore& store = m_context.book.store();
    const QString words = openingSentence(store.opening(), store.path());
    if (words.isEmpty())
        return;
    if (!store.opening().hurt.empty())
        return m_context.window.notice(words, Tone::Bad,
                                       Offer{tr("Save what is whole …"), wish::Salvage{store.path()}});
    store.writable() ? m_context.window.notice(words, Tone::Neutral)
                     : m_context.window.notice(words, Tone::Caution, Offer{tr("Save a copy …"), wish::SaveCopy{}});
}

void BookDesk::openExample(Trade trade)
{
    if (!letGo(m_context))
        return;
    m_context.book.store().close();
    m_context.book.show(exampleBook(trade));
}

void BookDesk::closeBook()
{
    if (letGo(m_context))
        m_context.book.close();
}

void BookDesk::salvage(const QString& damaged)
{
    const QString path = m_context.dialogs.newFile(
        &m_context.window, tr("Save what is whole"),
        bookName(tr("Saved from %1").arg(QFileInfo(damaged).completeBaseName())), bookFilter());
    // Some of it may be open: what was entered last belongs to what is whole.
    if (path.isEmpty() || !letGo(m_context))
        return;
    const Result<Salvage> saved = BookFile::salvage(damaged, path);
    if (!saved)
        return tellError(m_context, saved.error());
    if (saved.value().saved.isEmpty() || openBook(path))
        m_context.window.notice(salvageSentence(saved.value(), path),
                                saved.value().lost > 0 ? Tone::Caution : Tone::Good);
}

} // namespace ertrag
