// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/example_book.h"
#include "app/language.h"
#include "core/actuals/actuals_edits.h"
#include "core/catalogue/trades.h"
#include "ui/present/words/wording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/window/import_dialog.h"
#include "ui/window/marked_text.h"
#include "ui/window/steps.h"
#include "ui/window/undo_keys.h"
#include "ui/window/work_view.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QPalette>
#include <QPointer>
#include <QSettings>
#include <QStyle>

namespace ertrag
{
namespace
{

const QString firstCurrency = QStringLiteral("EUR"); ///< of a book, until another one is chosen

} // namespace

Application::Application(QApplication& application, QSettings& store, std::unique_ptr<Dialogs> dialogs)
    : m_application(application), m_settings(store, systemLanguage()), m_dialogs(std::move(dialogs)),
      m_language(m_settings.language()),
      m_numbers(languageCode(m_language), QStringLiteral("DE"), firstCurrency), m_context{m_session, m_projector,
                                                                                          m_numbers},
      m_autosaver(m_session, [this](const CampaignState& state) { return m_store.write(state); })
{
    installAccessibility();
    applyAppearance();
    retranslate();
    m_window = std::make_unique<MainWindow>(m_context);
    m_application.installEventFilter(new UndoKeys(m_window.get()));
    m_application.installEventFilter(new TextMarking(m_window.get()));
    connect(m_window.get(), &MainWindow::wanted, this, &Application::fulfil, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::leftFocus, &m_autosaver, &Autosaver::saveSoon);
    m_window->setMayClose([this] { return letGo(); });
    connect(m_window.get(), &MainWindow::closing, this,
            [this] { m_settings.setWindowGeometry(m_window->saveGeometry()); });
    connect(&m_session, &Session::changed, this, &Application::noteChange);
    connect(&m_autosaver, &Autosaver::stateChanged, this, &Application::showSaved);
    connect(&m_autosaver, &Autosaver::stateChanged, this, [this](SaveState state) {
        if (state == SaveState::Saved && m_store.isOpen())
            m_session.forgetFileRows();
    });
}

Application::~Application() = default;

void Application::start(const QString& bookPath)
{
    rebuild();
    if (!bookPath.isEmpty())
        openBook(bookPath);
    if (!m_settings.windowGeometry().isEmpty())
        m_window->restoreGeometry(m_settings.windowGeometry());
    m_window->show();
}

bool Application::openBook(const QString& path)
{
    if (!letGo())
        return false;
    const auto read = m_store.open(path);
    if (!read) {
        read.error().code == ErrorCode::BookDamaged
            ? m_window->notice(errorSentence(read.error()), Tone::Bad,
                               Offer{tr("Save what is whole …"), wish::Salvage{path}})
            : tellError(read.error());
        return false;
    }
    show(read.value(), path);
    tellOpening();
    return true;
}

void Application::openExample()
{
    if (!letGo())
        return;
    m_store.close();
    show(exampleBook(), {});
}

void Application::newBook(Trade trade)
{
    const QString filter = tr("Ertrag book (*.ertrag)");
    QString path = m_dialogs->newFile(m_window.get(), tr("Where should the new book be kept?"),
                                      tradeName(trade, languageCode(m_language)) + QStringLiteral(".ertrag"), filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".ertrag")))
        path += QStringLiteral(".ertrag");
    const Result<CampaignState> state = newCampaign(trade, firstCurrency);
    if (!state)
        return tellError(state.error());
    if (!letGo())
        return;
    if (const Done created = m_store.create(path, state.value()); !created)
        return tellError(created.error());
    show(state.value(), path);
    m_window->work()->goTo(StepKey::Goals);
}

void Application::show(CampaignState state, const QString& path)
{
    m_path = path;
    m_open = true;
    m_session.open(std::move(state));
    const Campaign& plan = m_session.plan();
    if (!path.isEmpty())
        m_settings.noteBook({path, QFileInfo(path).completeBaseName(), plan.name, QDateTime::currentSecsSinceEpoch()});
    m_projector.project(plan);
    rebuild();
}

void Application::finishTyping()
{
    const QPointer<QWidget> field = QApplication::focusWidget();
    if (!field || !m_window->isAncestorOf(field))
        return;
    field->clearFocus();
    if (field) // showing what was entered may have made its row anew
        field->setFocus();
}

bool Application::letGo()
{
    finishTyping();
    return !m_open || m_autosaver.saveNow() ||
           m_dialogs->confirm(m_window.get(), tr("Some of your changes are not saved."),
                              tr("The book cannot be written. Save a copy from the File menu to keep them."),
                              tr("Give up the changes"));
}

void Application::closeBook()
{
    if (!letGo())
        return;
    m_store.close();
    m_open = false;
    m_path.clear();
    rebuild();
}

void Application::importFile()
{
    const QString path =
        m_dialogs->openFile(m_window.get(), tr("Import file"), tr("Export files (*.csv *.tsv *.txt *.xlsx)"));
    if (path.isEmpty())
        return;
    ImportDialog dialog(path, m_session.plan(), m_session.actuals(), m_numbers, m_window.get());
    const bool taken = !dialog.refusal() && dialog.exec() == QDialog::Accepted;
    if (dialog.refusal())
        return tellError(*dialog.refusal());
    if (!taken)
        return;
    const Done applied =
        m_session.applyActuals(QStringLiteral("actuals.imports"), withImport(m_session.actuals(), dialog.batch()));
    if (!applied)
        return tellError(applied.error());
    m_autosaver.saveSoon();
}

QString Application::countryCode() const
{
    switch (m_session.plan().company.country) {
    case Country::Austria:
        return QStringLiteral("AT");
    case Country::Switzerland:
        return QStringLiteral("CH");
    default:
        return QStringLiteral("DE");
    }
}

void Application::rebuild()
{
    const StepKey step = m_window->work()   ? m_window->work()->step()
                         : m_path.isEmpty() ? StepKey::Goals
                                            : m_settings.lastStep();
    m_numbers = m_open ? NumberText(languageCode(m_language), countryCode(), m_session.plan().company.currency)
                       : NumberText(languageCode(m_language), QStringLiteral("DE"), firstCurrency);
    m_window->menus()->build(menuState());
    if (!m_open) {
        std::vector<RecentEntry> recent;
        for (const RecentBook& book : m_settings.recentBooks())
            recent.push_back({book.path, book.name,
                              book.note + QStringLiteral(" · ") +
                                  m_numbers.day(QDateTime::fromSecsSinceEpoch(book.openedAt).date())});
        return m_window->showStart(m_language, recent);
    }
    m_window->showWork(step);
    showTitle();
    connect(m_window->work(), &WorkView::stepShown, this, [this](StepKey shown) { m_settings.setLastStep(shown); });
    showSaved(m_autosaver.state());
}

void Application::showTitle()
{
    const QString file = m_path.isEmpty() ? tr("Example") : QFileInfo(m_path).fileName();
    m_window->setWindowTitle(m_session.plan().name + QStringLiteral(" — ") + file + QStringLiteral(" — Ertrag"));
}

void Application::setLanguage(Language language)
{
    m_language = language;
    m_settings.setLanguage(language);
    retranslate();
    rebuild();
}

void Application::retranslate()
{
    m_application.removeTranslator(&m_words);
    m_application.removeTranslator(&m_qtWords);
    if (loadWords(m_words, m_language))
        m_application.installTranslator(&m_words);
    if (m_qtWords.load(QStringLiteral("qtbase_") + languageCode(m_language),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qtWords);
}

void Application::setAppearance(Appearance appearance)
{
    m_settings.setAppearance(appearance);
    applyAppearance();
    rebuild();
}

void Application::applyAppearance()
{
    // The style's own palette still is the system's: ours is set on the application only.
    const QPalette system = m_application.style()->standardPalette();
    const bool systemDark = system.color(QPalette::Window).lightness() < 128;
    const Appearance wanted = m_settings.appearance();
    applyTheme(m_application, wanted == Appearance::Dark || (wanted == Appearance::System && systemDark));
}

void Application::noteChange(const Change&)
{
    if (!m_open)
        return;
    m_projector.project(m_session.plan());
    showTitle();
    m_window->menus()->update(editMenuState());
}

// Asked at every edit: nothing here looks into the book.
EditMenuState Application::editMenuState() const
{
    EditMenuState state;
    state.canUndo = m_session.canUndo();
    state.canRedo = m_session.canRedo();
    state.undoWords = fieldWords(m_session.undoField());
    state.redoWords = fieldWords(m_session.redoField());
    state.currentName = m_session.plan().name;
    return state;
}

MenuState Application::menuState() const
{
    MenuState state;
    state.bookOpen = m_open;
    state.language = m_language;
    state.appearance = m_settings.appearance();
    if (!m_open)
        return state;
    state.edit = editMenuState();
    for (const BookEntry& entry : m_store.campaigns())
        state.campaigns.push_back({entry.id, entry.id == m_session.plan().id ? m_session.plan().name : entry.name});
    if (state.campaigns.empty())
        state.campaigns = {{m_session.plan().id, m_session.plan().name}};
    for (const BookVersion& version : m_store.versions(m_session.plan().id))
        state.versions.push_back({version.number, version.name + QStringLiteral(" · ") +
                                                      m_numbers.day(version.savedAt.toLocalTime().date())});
    state.currentCampaign = m_session.plan().id;
    return state;
}

void Application::showSaved(SaveState state)
{
    if (!m_window->work())
        return;
    if (m_path.isEmpty())
        return m_window->work()->showSaved(tr("Example, not saved"), Tone::Quiet);
    if (!m_store.writable() && state == SaveState::Saved)
        return m_window->work()->showSaved(tr("For reading only"), Tone::Caution);
    switch (state) {
    case SaveState::Saved:
        return m_window->work()->showSaved(QStringLiteral("✓ ") + tr("Everything saved"), Tone::Quiet);
    case SaveState::Waiting:
        return m_window->work()->showSaved(tr("Saving …"), Tone::Quiet);
    case SaveState::Retrying:
        return m_window->work()->showSaved(tr("File is busy, trying again …"), Tone::Caution);
    case SaveState::Refused:
        break;
    }
    m_window->work()->showSaved(tr("Not saved"), Tone::Bad);
    if (m_autosaver.error())
        m_window->notice(errorSentence(*m_autosaver.error()), Tone::Bad, Offer{tr("Save a copy …"), wish::SaveCopy{}});
}

void Application::tellOpening()
{
    const QString words = openingSentence(m_store.opening(), m_path);
    if (words.isEmpty())
        return;
    m_store.writable() ? m_window->notice(words, Tone::Neutral)
                       : m_window->notice(words, Tone::Caution, Offer{tr("Save a copy …"), wish::SaveCopy{}});
}

void Application::tellError(const Error& error)
{
    m_window->notice(errorSentence(error), Tone::Bad);
}

int runWindow(QApplication& application, const QString& bookPath)
{
    QSettings store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("ertrag"), QStringLiteral("ertrag"));
    Application root(application, store, nativeDialogs());
    root.start(bookPath);
    return application.exec();
}

} // namespace ertrag
