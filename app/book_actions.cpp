// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus do with the book: copies, versions, its campaigns, what is left of a damaged one.
#include "app/application.h"
#include "core/catalogue/trades.h"
#include "ui/present/words/wording.h"
#include "ui/window/work_view.h"

#include <QDateTime>
#include <QFileInfo>

namespace ertrag
{

void Application::openVersion(qint64 number)
{
    goBackTo(QStringLiteral("version"), m_store.version(number),
             tr("This is the version that you kept. Undo brings back what was here before."));
}

void Application::goBackToOpened()
{
    goBackTo(QStringLiteral("opened"), m_session.opened(),
             tr("Everything is as it was when you opened it. Undo brings back what was here before."));
}

void Application::saveCopy()
{
    const QString base = m_path.isEmpty() ? tr("Example") : QFileInfo(m_path).completeBaseName();
    QString path =
        m_dialogs->newFile(m_window.get(), tr("Save a copy"), tr("Copy of %1").arg(base) + QStringLiteral(".ertrag"),
                           tr("Ertrag book (*.ertrag)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".ertrag")))
        path += QStringLiteral(".ertrag");
    // Whether the book can still be written is only known when a write has ended.
    if (!m_autosaver.saveNow() && m_autosaver.state() == SaveState::Refused)
        return saveElsewhere(path);
    if (!m_store.writable())
        return saveElsewhere(path);
    if (const Done written = m_store.copyTo(path, m_session.state()); !written)
        return tellError(written.error());
    m_window->notice(tr("Saved as %1. You go on working in the book that is open.").arg(QFileInfo(path).fileName()),
                     Tone::Good);
}

void Application::saveElsewhere(const QString& path)
{
    if (const Done moved = m_store.moveTo(path, m_session.state()); !moved)
        return tellError(moved.error());
    m_path = path;
    m_autosaver.saveNow();
    m_settings.noteBook(
        {path, QFileInfo(path).completeBaseName(), m_session.plan().name, QDateTime::currentSecsSinceEpoch()});
    rebuild();
    m_window->notice(tr("Saved as %1. You go on working in this new book.").arg(QFileInfo(path).fileName()),
                     Tone::Good);
}

void Application::saveVersion()
{
    if (!m_store.isOpen())
        return m_window->notice(tr("The example is not saved. Save a copy of it first; then you can keep versions."),
                                Tone::Neutral, Offer{tr("Save a copy …"), wish::SaveCopy{}});
    const QString name = m_dialogs->text(m_window.get(), tr("Save a version"), tr("Name of the version"),
                                         m_numbers.day(QDate::currentDate()));
    if (name.isEmpty())
        return;
    if (const Result<qint64> kept = m_store.saveVersion(m_session.state(), name); !kept)
        return tellError(kept.error());
    m_window->menus()->build(menuState());
    m_window->notice(tr("Kept as version “%1”. You find it in the Campaign menu.").arg(name), Tone::Good);
}

void Application::goBackTo(const QString& field, const Result<CampaignState>& state, const QString& done)
{
    if (!state)
        return tellError(state.error());
    if (const Done applied = m_session.applyState(field, state.value()); !applied)
        return tellError(applied.error());
    m_autosaver.saveNow();
    rebuild();
    m_window->notice(done, Tone::Good);
}

void Application::addCampaign()
{
    if (!m_store.isOpen())
        return m_window->notice(tr("The example has one campaign. Save a copy of it first; then you can add more."),
                                Tone::Neutral, Offer{tr("Save a copy …"), wish::SaveCopy{}});
    const QString name = m_dialogs->text(m_window.get(), tr("Add campaign"), tr("Name of the campaign"), {});
    if (name.isEmpty() || !letGo())
        return;
    const Company company = m_session.plan().company;
    Result<CampaignState> state = newCampaign(company.trade, company.currency);
    if (!state)
        return tellError(state.error());
    state.value().plan.name = name;
    state.value().plan.company = company;
    if (const Done added = m_store.add(state.value()); !added)
        return tellError(added.error());
    show(state.value(), m_path);
    m_window->work()->goTo(StepKey::Goals);
}

Result<CampaignState> Application::newCampaign(Trade trade, const QString& currency) const
{
    Result<Campaign> plan = campaignForTrade(trade, languageCode(m_language), currency);
    if (!plan)
        return plan.error();
    plan.value().start = Month::of(QDate::currentDate()) + 1; // a plan is for what lies ahead
    return CampaignState{std::move(plan).value(), {}};
}

void Application::removeCampaign()
{
    const QString name = m_session.plan().name;
    if (!m_dialogs->confirm(m_window.get(), tr("Remove the campaign “%1”?").arg(name),
                            tr("Its answers, actual figures and versions leave the book. This cannot be undone."),
                            tr("Remove campaign")))
        return;
    if (const Done removed = m_store.remove(m_session.plan().id); !removed)
        return tellError(removed.error());
    const Result<CampaignState> next = m_store.campaign(m_store.current());
    if (!next)
        return tellError(next.error());
    show(next.value(), m_path);
    m_window->notice(tr("The campaign “%1” is removed.").arg(name), Tone::Neutral);
}

void Application::showCampaign(const QString& id)
{
    if (id == m_session.plan().id || !letGo())
        return m_window->menus()->build(menuState()); // the tick goes back to where it was
    const Result<CampaignState> state = m_store.switchTo(id);
    state ? show(state.value(), m_path) : tellError(state.error());
}

void Application::salvage(const QString& damaged)
{
    const QString base = QFileInfo(damaged).completeBaseName();
    const QString path =
        m_dialogs->newFile(m_window.get(), tr("Save what is whole"),
                           tr("Saved from %1").arg(base) + QStringLiteral(".ertrag"), tr("Ertrag book (*.ertrag)"));
    if (path.isEmpty())
        return;
    const Result<Salvage> saved = BookFile::salvage(damaged, path);
    if (!saved)
        return tellError(saved.error());
    if (saved.value().saved.isEmpty() || openBook(path))
        m_window->notice(salvageSentence(saved.value(), path), saved.value().lost > 0 ? Tone::Caution : Tone::Good);
}

} // namespace ertrag
