// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/campaign_desk.h"

#include "app/appearance_desk.h"
#include "app/new_campaign.h"
#include "app/window_state.h"
#include "core/campaign/edits.h"
#include "core/document/open_book.h"
#include "ui/present/words/foreign.h"
#include "ui/window/dialogs.h"
#include "ui/window/main_window.h"

namespace ertrag
{

void CampaignDesk::add()
{
    OpenBook& book = m_context.book;
    if (book.isExample())
        return offerCopy(m_context,
                         tr("The example has one campaign. Save a copy of it first; then you can add more."));
    const QString name = m_context.dialogs.text(&m_context.window, tr("Add campaign"), tr("Name of the campaign"), {});
    if (name.isEmpty() || !letGo(m_context))
        return;
    const Company company = book.plan().company;
    Result<CampaignState> state = newCampaign(company.trade, m_context.appearance.language(), company.currency);
    if (!state)
        return tellError(m_context, state.error());
    state.value().plan.name = name;
    state.value().plan.company = company;
    if (const Done added = book.store().add(state.value()); !added)
        return tellError(m_context, added.error());
    book.show(state.value());
    m_context.window.goTo(StepKey::Goals);
}

void CampaignDesk::rename()
{
    const QString name = m_context.dialogs.text(&m_context.window, tr("Rename campaign"), tr("Name of the campaign"),
                                                m_context.book.plan().name);
    if (name.isEmpty())
        return;
    if (const Done done = m_context.book.session().apply(set(&Campaign::name, name)); !done)
        tellError(m_context, done.error());
}

void CampaignDesk::remove()
{
    OpenBook& book = m_context.book;
    const QString name = book.plan().name;
    if (!m_context.dialogs.confirm(
            &m_context.window, tr("Remove the campaign “%1”?").arg(foreign(name)),
            tr("Its answers, actual figures and versions leave the book. This cannot be undone."),
            tr("Remove campaign")))
        return;
    if (const Done removed = book.store().remove(book.plan().id); !removed)
        return tellError(m_context, removed.error());
    const Result<CampaignState> next = book.store().campaign(book.store().current());
    if (!next)
        return tellError(m_context, next.error());
    book.show(next.value());
    m_context.window.notice(tr("The campaign “%1” is removed.").arg(name), Tone::Neutral);
}

void CampaignDesk::show(const QString& id)
{
    OpenBook& book = m_context.book;
    if (id == book.plan().id || !letGo(m_context)) // the tick goes back to where it was
        return m_context.window.menus()->build(menuState(book, m_context.appearance));
    const Result<CampaignState> state = book.store().switchTo(id);
    state ? book.show(state.value()) : tellError(m_context, state.error());
}

} // namespace ertrag
