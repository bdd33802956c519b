// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus.h"

#include "ui/window/steps.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace ertrag
{
namespace
{

QString asText(QString name)
{
    return name.replace(QLatin1Char('&'), QLatin1String("&&")); // no accelerator
}

} // namespace

Menus::Menus(QMenuBar* bar) : QObject(bar), m_bar(bar) {}

QAction* Menus::add(QMenu* menu, const QString& text, const QString& name, const QString& keys)
{
    auto* action = menu->addAction(text);
    if (!keys.isEmpty())
        action->setShortcut(QKeySequence(keys));
    connect(action, &QAction::triggered, this, [this, name] { emit actionWanted(name); });
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
    add(file, tr("&New …"), QStringLiteral("new"), QStringLiteral("Ctrl+N"));
    add(file, tr("&Open …"), QStringLiteral("open"), QStringLiteral("Ctrl+O"));
    add(file, tr("View the &example"), QStringLiteral("example"));
    if (state.bookOpen) {
        file->addSeparator();
        add(file, tr("Save a &copy …"), QStringLiteral("copy"), QStringLiteral("Ctrl+Shift+S"));
        add(file, tr("Save a &version …"), QStringLiteral("version"), QStringLiteral("Ctrl+S"));
        add(file, tr("&Import file …"), QStringLiteral("import"), QStringLiteral("Ctrl+I"));
        add(file, tr("&Print report …"), QStringLiteral("report"), QStringLiteral("Ctrl+P"));
        file->addSeparator();
        add(file, tr("C&lose book"), QStringLiteral("close"), QStringLiteral("Ctrl+W"));
    }
    file->addSeparator();
    add(file, tr("&Quit"), QStringLiteral("quit"), QStringLiteral("Ctrl+Q"));
}

void Menus::buildEdit()
{
    auto* edit = m_bar->addMenu(tr("&Edit"));
    m_undo = add(edit, tr("&Undo"), QStringLiteral("undo"), QStringLiteral("Ctrl+Z"));
    m_redo = add(edit, tr("&Redo"), QStringLiteral("redo"), QStringLiteral("Ctrl+Shift+Z"));
}

void Menus::buildCampaign(const MenuState& state)
{
    auto* campaign = m_bar->addMenu(tr("&Campaign"));
    add(campaign, tr("&Add …"), QStringLiteral("campaign-add"));
    add(campaign, tr("Re&name …"), QStringLiteral("campaign-rename"), QStringLiteral("F2"));
    add(campaign, tr("Re&move …"), QStringLiteral("campaign-remove"))->setEnabled(state.campaigns.size() > 1);
    campaign->addSeparator();
    auto* versions = campaign->addMenu(tr("Go back to a &version"));
    versions->setEnabled(!state.versions.empty());
    for (const MenuState::Entry& entry : state.versions)
        add(versions, asText(entry.name), QStringLiteral("version:") + entry.id);
    add(campaign, tr("Go back to how it was when &opened"), QStringLiteral("opened"));
    campaign->addSeparator();
    for (const MenuState::Entry& entry : state.campaigns) {
        auto* action = add(campaign, asText(entry.name), QStringLiteral("campaign:") + entry.id);
        action->setCheckable(true);
        action->setChecked(entry.id == state.currentCampaign);
        if (entry.id == state.currentCampaign)
            m_current = action;
    }
}

void Menus::buildView(const MenuState& state)
{
    auto* view = m_bar->addMenu(tr("&View"));
    if (state.bookOpen) {
        for (int step = 1; step <= stepCount; ++step)
            add(view, QStringLiteral("&%1 %2").arg(step).arg(asText(Steps::name(step))),
                QStringLiteral("step-%1").arg(step), QStringLiteral("Ctrl+%1").arg(step));
        add(view, Steps::name(documentsPage), QStringLiteral("step-%1").arg(documentsPage), QStringLiteral("Ctrl+0"));
        view->addSeparator();
    }
    auto* language = view->addMenu(tr("&Language"));
    const std::pair<QString, QString> languages[] = {{QStringLiteral("de"), QStringLiteral("&Deutsch")},
                                                     {QStringLiteral("en"), QStringLiteral("&English")}};
    for (const auto& [code, name] : languages) {
        auto* action = add(language, name, QStringLiteral("language-") + code);
        action->setCheckable(true);
        action->setChecked(code == state.language);
    }
    auto* looks = view->addMenu(tr("&Appearance"));
    const QString names[] = {tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (int i = 0; i < 3; ++i) {
        auto* action = add(looks, names[i], QStringLiteral("look-%1").arg(i));
        action->setCheckable(true);
        action->setChecked(i == state.appearance);
    }
}

void Menus::buildHelp()
{
    auto* help = m_bar->addMenu(tr("&Help"));
    add(help, tr("&How it is calculated"), QStringLiteral("method"), QStringLiteral("F1"));
    // The same key on the number pad has another name.
    add(help, tr("Report a &mistake …"), QStringLiteral("mistake"))
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    add(help, tr("&About Ertrag"), QStringLiteral("about"));
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
