// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/language.h"
#include "app/window_state.h"
#include "core/base/overloaded.h"
#include "ui/present/words/wording.h"
#include "ui/widgets/accessibility.h"
#include "ui/window/marked_text.h"
#include "ui/window/undo_keys.h"
#include "ui/window/work_view.h"

#include <QApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSettings>

namespace ertrag
{

Application::Application(QApplication& application, QSettings& store, std::unique_ptr<Dialogs> dialogs)
    : m_settings(store, systemLanguage()), m_dialogs(std::move(dialogs)),
      m_appearance(application, m_settings), m_pages{m_book.session(), m_appearance.numbers()},
      m_window(m_pages, m_assessor), m_desks{m_book, m_appearance, m_window, *m_dialogs}, m_books(m_desks),
      m_versions(m_desks), m_campaigns(m_desks), m_company(m_desks), m_imports(m_desks), m_exports(m_desks, m_assessor),
      m_help(m_desks)
{
    m_assessor.follow(m_book.session());
    installAccessibility();
    application.installEventFilter(new UndoKeys(&m_window));
    application.installEventFilter(new TextMarking(&m_window));
    connectWindow();
    connect(&m_book, &OpenBook::shown, this, &Application::noteShown);
    connect(&m_book.session(), &Session::changed, this, &Application::noteChange);
    connect(&m_book.autosaver(), &Autosaver::stateChanged, this, &Application::showSaved);
    connect(&m_appearance, &AppearanceDesk::changed, this, &Application::renewWindow);
}

Application::~Application()
{
    disconnect(&m_book.autosaver(), nullptr, this, nullptr); // fields that go with the window say so
}

void Application::connectWindow()
{
    // Queued: what wanted it may be gone when it is fulfilled.
    connect(&m_window, &MainWindow::wanted, this, &Application::fulfil, Qt::QueuedConnection);
    connect(&m_window, &MainWindow::leftFocus, &m_book.autosaver(), &Autosaver::saveSoon);
    connect(&m_window, &MainWindow::typing, &m_book.autosaver(), &Autosaver::noteTyping);
    connect(&m_window, &MainWindow::stepShown, this, [this](StepKey step) { m_settings.setLastStep(step); });
    connect(&m_window, &MainWindow::closing, this, [this] { m_settings.setWindowGeometry(m_window.saveGeometry()); });
    m_window.setMayClose([this] { return letGo(m_desks); });
}

void Application::start(const QString& bookPath)
{
    renewWindow();
    if (!bookPath.isEmpty())
        m_books.openBook(bookPath);
    if (!m_settings.windowGeometry().isEmpty())
        m_window.restoreGeometry(m_settings.windowGeometry());
    m_window.show();
}

void Application::fulfil(const Wish& wanted)
{
    if (!std::holds_alternative<wish::ReportMistake>(wanted)) // that takes along what is marked
        m_window.finishTyping();
    std::visit(Overloaded{
                   [&](const wish::Undo&) { m_book.session().undo(); },
                   [&](const wish::Redo&) { m_book.session().redo(); },
                   [&](const wish::GoToStep& to) { m_window.goTo(to.step); },
                   [&](const wish::GoToStart&) { m_books.closeBook(); },
                   [&](const wish::NewBook& book) { m_books.newBook(book.trade); },
                   [&](const wish::OpenBook& book) { m_books.openBook(book.path); },
                   [&](const wish::ChooseBook&) { m_books.chooseBook(); },
                   [&](const wish::OpenExample& example) { m_books.openExample(example.trade); },
                   [&](const wish::Salvage& book) { m_books.salvage(book.path); },
                   [&](const wish::SaveCopy&) { m_versions.saveCopy(); },
                   [&](const wish::SaveVersion&) { m_versions.saveVersion(); },
                   [&](const wish::OpenVersion& version) { m_versions.openVersion(version.number); },
                   [&](const wish::GoBackToOpened&) { m_versions.goBackToOpened(); },
                   [&](const wish::ChooseLogo&) { m_company.chooseLogo(); },
                   [&](const wish::AddCampaign&) { m_campaigns.add(); },
                   [&](const wish::RenameCampaign&) { m_campaigns.rename(); },
                   [&](const wish::RemoveCampaign&) { m_campaigns.remove(); },
                   [&](const wish::ShowCampaign& campaign) { m_campaigns.show(campaign.id); },
                   [&](const wish::Import&) { m_imports.importFile(); },
                   [&](const wish::ImportMediaPlan&) { m_imports.importPlan(); },
                   [&](const wish::Export& document) { m_exports.save(document.format); },
                   [&](const wish::SaveChart& chart) { m_exports.saveChart(chart.chart); },
                   [&](const wish::SetLanguage& to) { m_appearance.setLanguage(to.language); },
                   [&](const wish::SetAppearance& to) { m_appearance.setAppearance(to.appearance); },
                   [&](const wish::ShowAllStations& to) { m_appearance.setAllStations(to.all); },
                   [&](const wish::ExplainMethod&) { m_help.explainMethod(); },
                   [&](const wish::ReportMistake&) { m_help.reportMistake(); },
                   [&](const wish::ShowAbout&) { m_help.showAbout(); },
                   [&](const wish::Quit&) { m_window.close(); },
               },
               wanted);
}

void Application::noteShown()
{
    if (m_book.store().isOpen()) {
        const QString path = m_book.store().path();
        m_settings.noteBook(
            {path, QFileInfo(path).completeBaseName(), m_book.plan().name, QDateTime::currentSecsSinceEpoch()});
    }
    renewWindow();
}

void Application::noteChange()
{
    if (!m_book.isOpen())
        return;
    m_window.setWindowTitle(windowTitle(m_book));
    m_window.menus()->update(editMenuState(m_book.session()));
    // Queued: the page in which it was chosen is made anew.
    if (!m_appearance.writesFor(m_book.plan().company))
        QMetaObject::invokeMethod(this, &Application::renewWindow, Qt::QueuedConnection);
}

void Application::renewWindow()
{
    m_appearance.writeNumbersFor(m_book.isOpen() ? m_book.plan().company : Company{});
    m_pages.allStations = m_appearance.allStations();
    m_window.menus()->build(menuState(m_book, m_appearance));
    if (!m_book.isOpen())
        return m_window.showStart(m_appearance.language(),
                                  recentEntries(m_settings.recentBooks(), m_appearance.numbers()));
    const WorkView* before = m_window.work();
    m_window.showWork(before ? before->step() : m_book.isExample() ? StepKey{} : m_settings.lastStep());
    m_window.setWindowTitle(windowTitle(m_book));
    showSaved();
}

void Application::showSaved()
{
    if (!m_book.isOpen())
        return;
    const SavedNote note = savedNote(m_book);
    m_window.work()->showSaved(note.text, note.tone);
    const Autosaver& autosaver = m_book.autosaver();
    if (autosaver.state() == SaveState::Refused && autosaver.error() && !m_book.isExample())
        m_window.notice(errorSentence(*autosaver.error()), Tone::Bad, Offer{tr("Save a copy …"), wish::SaveCopy{}});
}

int runWindow(QApplication& application, const QString& bookPath)
{
    QSettings store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("ertrag"), QStringLiteral("ertrag"));
    Application root(application, store, nativeDialogs());
    root.start(bookPath);
    return application.exec();
}

} // namespace ertrag
