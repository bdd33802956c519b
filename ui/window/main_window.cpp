// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/widgets/quiet_typing.h"
#include "ui/window/work_view.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ertrag
{

MainWindow::MainWindow(PageContext& context, Assessor& assessor, QWidget* parent)
    : QMainWindow(parent), m_context(context), m_assessor(assessor), m_menus(new Menus(menuBar()))
{
    setMinimumSize(640, 480);
    resize(1440, 900);
    connect(m_menus, &Menus::wanted, this, &MainWindow::wanted);
}

void MainWindow::showStart(Language language, const std::vector<RecentEntry>& recent)
{
    auto* page = new StartPage(language, recent);
    connect(page, &StartPage::wanted, this, &MainWindow::wanted);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_startNotices = new NoticeBar;
    connect(m_startNotices, &NoticeBar::wanted, this, &MainWindow::wanted);
    column->addWidget(m_startNotices);
    column->addWidget(scroll, 1);
    m_work = nullptr;
    setCentralWidget(holder);
    setWindowTitle(QStringLiteral("Ertrag"));
}

void MainWindow::showWork(StepKey step)
{
    m_startNotices = nullptr;
    m_work = new WorkView(m_context, m_assessor);
    connect(m_work, &WorkView::wanted, this, &MainWindow::wanted);
    setCentralWidget(m_work);
    m_work->goTo(step);
    connect(m_work, &WorkView::stepShown, this, &MainWindow::stepShown);
}

void MainWindow::goTo(StepKey step)
{
    if (m_work)
        m_work->goTo(step);
}

void MainWindow::finishTyping()
{
    leaveField();
    // In a window that is not in front no field has the focus.
    const auto found = findChildren<QuietTyping*>();
    const std::vector<QPointer<QuietTyping>> fields(found.begin(), found.end());
    for (const QPointer<QuietTyping>& field : fields)
        if (field && field->isOpen())
            field->finish();
}

void MainWindow::leaveField()
{
    const QPointer<QWidget> field = QApplication::focusWidget();
    if (!field || !isAncestorOf(field))
        return;
    field->clearFocus();
    if (field) // showing what was entered may have made its row anew
        field->setFocus();
}

void MainWindow::notice(const QString& text, Tone tone, std::optional<Offer> offer)
{
    NoticeBar* bar = m_work ? m_work->notices() : m_startNotices;
    if (bar)
        bar->showNotice(text, tone, std::move(offer));
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() != OpenTyping::kind)
        return QMainWindow::event(event);
    const auto* said = static_cast<const OpenTyping*>(event);
    emit typing(said->field(), said->open());
    return true;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_mayClose && !m_mayClose())
        return event->ignore();
    emit closing();
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        emit leftFocus();
    QMainWindow::changeEvent(event);
}

} // namespace ertrag
