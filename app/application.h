// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book_store.h"
#include "app/settings.h"
#include "core/document/autosaver.h"
#include "core/document/projector.h"
#include "core/document/session.h"
#include "ui/export/formats.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/story/report_view.h"
#include "ui/window/dialogs.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QTranslator>

namespace ertrag
{

/// Composition root: settings, translators, number text, session, projector, autosaver, window; does what the window
/// wants.
class Application : public QObject
{
    Q_OBJECT
public:
    Application(QApplication& application, QSettings& store, std::unique_ptr<Dialogs> dialogs);
    ~Application() override;

    void start(const QString& bookPath); ///< empty = start page
    MainWindow& window() { return *m_window; }
    Session& session() { return m_session; }
    const Autosaver& autosaver() const { return m_autosaver; }
    void openExample(); ///< the butcher's book, kept in memory only
    bool openBook(const QString& path);
    void setLanguage(Language language);
    void setAppearance(Appearance appearance);
    void fulfil(const Wish& wanted);

private:
    void newBook(Trade trade);
    void show(CampaignState state, const QString& path);
    void closeBook();
    void finishTyping(); ///< what is being typed counts before the window does something else
    bool letGo();        ///< of the open book: all is saved, or the user gives up what is not
    void rebuild();
    void showTitle();
    void retranslate();
    void applyAppearance();
    void reportMistake();
    void goTo(StepKey step);
    void chooseBook();
    void explainMethod();
    void showAbout();
    void importFile();
    void save(ExportFormat format);
    ReportView report(const Projection& projection) const;
    QString whereTo(const ExportOffer& offer); ///< empty = called off
    void saveChart(const ChartSpec& chart);
    void tellWritten(const Done& written, const QString& path);
    void renameCampaign();
    void saveCopy();
    void saveElsewhere(const QString& path);
    void saveVersion();
    void openVersion(qint64 number);
    void goBackToOpened();
    void goBackTo(const QString& field, const Result<CampaignState>& state, const QString& done);
    void addCampaign();
    Result<CampaignState> newCampaign(Trade trade, const QString& currency) const; ///< begins next month
    void removeCampaign();
    void showCampaign(const QString& id);
    void salvage(const QString& damaged);
    void noteChange(const Change& change);
    void showSaved(SaveState state);
    void tellError(const Error& error);
    void tellOpening();
    EditMenuState editMenuState() const;
    MenuState menuState() const;
    QString countryCode() const;

    QApplication& m_application;
    Settings m_settings;
    std::unique_ptr<Dialogs> m_dialogs;
    QTranslator m_words, m_qtWords;
    Language m_language;
    NumberText m_numbers;
    Session m_session;
    Projector m_projector{nullptr, Projector::Depth::Study};
    PageContext m_context;
    BookStore m_store;
    Autosaver m_autosaver;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
    bool m_open = false;
};

/// Shows the window and runs until it is closed; the exit code.
int runWindow(QApplication& application, const QString& bookPath);

} // namespace ertrag
