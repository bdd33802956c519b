// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/start_page.h"
#include "ui/window/menus.h"
#include "ui/window/notice_bar.h"

#include <QMainWindow>
#include <functional>

namespace ertrag
{

class Assessor;

class WorkView;

/// The one window: start page or the open campaign below the menu bar. It says what is wanted; the application does it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(PageContext& context, Assessor& assessor, QWidget* parent = nullptr);

    /// Made anew in the language, theme and currency of now.
    void showStart(Language language, const std::vector<RecentEntry>& recent);
    void showWork(StepKey step);
    WorkView* work() const { return m_work; } ///< null on the start page
    void goTo(StepKey step);                  ///< if a campaign is shown
    Menus* menus() const { return m_menus; }
    void notice(const QString& text, Tone tone, std::optional<Offer> offer = {});

    void finishTyping(); ///< what is being typed counts

    /// Asked before the window closes; false keeps it open.
    void setMayClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

signals:
    void wanted(const ertrag::Wish& wish);
    void stepShown(ertrag::StepKey step); ///< the user went to it
    void closing();
    void leftFocus();                             ///< the window is no longer in front: a good moment to save
    void typing(const QObject* field, bool open); ///< whether a field holds text that does not count (yet)

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void leaveField();

    PageContext& m_context;
    Assessor& m_assessor;
    Menus* m_menus;
    WorkView* m_work = nullptr;
    NoticeBar* m_startNotices = nullptr;
    std::function<bool()> m_mayClose;
};

} // namespace ertrag
