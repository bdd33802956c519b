// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance_desk.h"
#include "app/book_desk.h"
#include "app/campaign_desk.h"
#include "app/company_desk.h"
#include "app/export_desk.h"
#include "app/help_desk.h"
#include "app/import_desk.h"
#include "app/settings.h"
#include "app/version_desk.h"
#include "core/document/assessor.h"
#include "core/document/open_book.h"
#include "ui/window/dialogs.h"
#include "ui/window/main_window.h"

namespace ertrag
{

/// Composition root: builds what is open, the window and the desks, hands each wish to its desk, and shows in the
/// window what is open.
class Application : public QObject
{
    Q_OBJECT
public:
    Application(QApplication& application, QSettings& store, std::unique_ptr<Dialogs> dialogs);
    ~Application() override;

    void start(const QString& bookPath); ///< empty = start page
    void fulfil(const Wish& wanted);
    MainWindow& window() { return m_window; }
    OpenBook& book() { return m_book; }

private:
    void connectWindow();
    void noteShown();
    void noteChange();
    void renewWindow();
    void showSaved();

    Settings m_settings;
    std::unique_ptr<Dialogs> m_dialogs;
    AppearanceDesk m_appearance;
    OpenBook m_book;
    Assessor m_assessor{Depth::Study};
    PageContext m_pages;
    MainWindow m_window;
    DeskContext m_desks;
    BookDesk m_books;
    VersionDesk m_versions;
    CampaignDesk m_campaigns;
    CompanyDesk m_company;
    ImportDesk m_imports;
    ExportDesk m_exports;
    HelpDesk m_help;
};

/// Shows the window and runs until it is closed; the exit code.
int runWindow(QApplication& application, const QString& bookPath);

} // namespace ertrag
