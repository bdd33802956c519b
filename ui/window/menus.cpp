// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus.h"

#include "core/catalogue/trades.h"
#include "ui/export/formats.h"
#include "ui/present/words/foreign.h"
#include "ui/window/steps.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace ertrag
{
namespace
{

QString asText(const QString& name)
{
    return foreign(name).replace(QLatin1Char('&'), QLatin1String("&&")); // no accelerator
}

/// Those with a number have it, and the documents what is left.
QString keyOf(StepKey step)
{
    const bool has = numberOf(step) || step == StepKey::Documents;
    return has ? QStringLiteral("Ctrl+%1").arg(numberOf(step)) : QString();
}

} // namespace

Menus::Menus(QMenuBar* bar) : QObject(bar), m_bar(bar) {}

QAction* Menus::add(QMenu* menu, const QString& text, Wish wish, const QString& keys)
{
    auto* action = menu->addAction(text);
    if (!keys.isEmpty())
        action->setShortcut(QKeySequence(keys));
    connect(action, &QAction::triggered, this, [this, wish = std::move(wish)] { emit wanted(wish); });
    return action;
}

QAction* Menus::addChoice(QMenu* menu, const QString& text, Wish wish, bool chosen)
{
    auto* action = add(menu, text, std::move(wish));
    action->setCheckable(true);
    action->setChecked(chosen);
    return action;
}

void Menus::build(const MenuState& state)
{
    m_bar->clear();
    const auto old = m_bar->findChildren<QMenu*>(Qt::FindDirectChildrenOnly);
    for (QMenu* menu : old)
        menu->deleteLater();
    m_undo = m_redo = m_current = nullptr;
    buildFile(state);
    if (state.bookOpen) {
        buildEdit();
        buildCampaign(state);
    }
    buildView(state);
    buildHelp();
    update(state.edit);
}

void Menus::buildFile(const MenuState& state)
{
    auto* file = m_bar->addMenu(tr("&File"));
    add(file, tr("&New …"), wish::GoToStart{}, QStringLiteral("Ctrl+N"));
    add(file, tr("&Open …"), wish::ChooseBook{}, QStringLiteral("Ctrl+O"));
    auto* examples = file->addMenu(tr("View an &example"));
    for (const Trade trade : sampleTrades)
        add(examples, tradeName(trade, languageCode(state.language)), wish::OpenExample{trade});
    if (state.bookOpen) {
        add(file, tr("Co&mpany …"), wish::GoToStep{StepKey::Company});
        file->addSeparator();
        add(file, tr("Save a &copy …"), wish::SaveCopy{}, QStringLiteral("Ctrl+Shift+S"));
        add(file, tr("Save a &version …"), wish::SaveVersion{}, QStringLiteral("Ctrl+S"));
        add(file, tr("&Import file …"), wish::Import{}, QStringLiteral("Ctrl+I"));
        add(file, tr("Media p&lan from a table …"), wish::ImportMediaPlan{});
        add(file, tr("&Print report …"), wish::Export{ExportFormat::Report}, QStringLiteral("Ctrl+P"));
        file->addSeparator();
        add(file, tr("C&lose book"), wish::GoToStart{}, QStringLiteral("Ctrl+W"));
    }
    file->addSeparator();
    add(file, tr("&Quit"), wish::Quit{}, QStringLiteral("Ctrl+Q"));
}

void Menus::buildEdit()
{
    auto* edit = m_bar->addMenu(tr("&Edit"));
    m_undo = add(edit, tr("&Undo"), wish::Undo{}, QStringLiteral("Ctrl+Z"));
    m_redo = add(edit, tr("&Redo"), wish::Redo{}, QStringLiteral("Ctrl+Shift+Z"));
}

void Menus::buildCampaign(const MenuState& state)
{
    auto* campaign = m_bar->addMenu(tr("&Campaign"));
    add(campaign, tr("&Add …"), wish::AddCampaign{});
    add(campaign, tr("Re&name …"), wish::RenameCampaign{}, QStringLiteral("F2"));
    add(campaign, tr("Re&move …"), wish::RemoveCampaign{})->setEnabled(state.campaigns.size() > 1);
    campaign->addSeparator();
    auto* versions = campaign->addMenu(tr("Go back to a &version"));
    versions->setEnabled(!state.versions.empty());
    for (const MenuState::Version& version : state.versions)
        add(versions, asText(version.name), wish::OpenVersion{version.number});
    add(campaign, tr("Go back to how it was when &opened"), wish::GoBackToOpened{});
    campaign->addSeparator();
    for (const MenuState::Campaign& each : state.campaigns) {
        const bool current = each.id == state.currentCampaign;
        auto* action = addChoice(campaign, asText(each.name), wish::ShowCampaign{each.id}, current);
        if (current)
            m_current = action;
    }
}

void Menus::addSteps(QMenu* view)
{
    for (const Step& step : steps()) {
        if (step.key == StepKey::Company) // of the whole book: in the File menu
            continue;
        const int number = numberOf(step.key);
        const QString name = asText(stepName(step.key));
        add(view, number ? QStringLiteral("&%1 %2").arg(number).arg(name) : name, wish::GoToStep{step.key},
            keyOf(step.key));
    }
}

void Menus::addLanguages(QMenu* view, Language current)
{
    auto* menu = view->addMenu(tr("&Language"));
    for (const LanguageName& each : languages)
        addChoice(menu, QLatin1Char('&') + QString::fromLatin1(each.name), wish::SetLanguage{each.language},
                  each.language == current);
}

void Menus::addAppearances(QMenu* view, Appearance current)
{
    auto* menu = view->addMenu(tr("&Appearance"));
    const std::pair<Appearance, QString> appearances[] = {
        {Appearance::System, tr("As the &system")}, {Appearance::Light, tr("&Light")}, {Appearance::Dark, tr("&Dark")}};
    for (const auto& [appearance, name] : appearances)
        addChoice(menu, name, wish::SetAppearance{appearance}, appearance == current);
}

void Menus::buildView(const MenuState& state)
{
    auto* view = m_bar->addMenu(tr("&View"));
    if (state.bookOpen) {
        addSteps(view);
        view->addSeparator();
        addChoice(view, tr("All &stations"), wish::ShowAllStations{!state.allStations}, state.allStations);
    }
    addLanguages(view, state.language);
    addAppearances(view, state.appearance);
}

void Menus::buildHelp()
{
    auto* help = m_bar->addMenu(tr("&Help"));
    add(help, tr("&How it is calculated"), wish::ExplainMethod{}, QStringLiteral("F1"));
    // The same key on the number pad has another name.
    add(help, tr("Report a &mistake …"), wish::ReportMistake{})
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    add(help, tr("&About Ertrag"), wish::ShowAbout{});
}

void Menus::update(const EditMenuState& state)
{
    if (!m_undo || !m_redo)
        return;
    if (m_current)
        m_current->setText(asText(state.currentName));
    m_undo->setText(state.undoWords.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(asText(state.undoWords)));
    m_redo->setText(state.redoWords.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(asText(state.redoWords)));
    m_undo->setEnabled(state.canUndo);
    m_redo->setEnabled(state.canRedo);
}

} // namespace ertrag
