// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/month_grid.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <algorithm>

namespace ertrag
{
namespace
{

constexpr int cornerSize = 8;

QString withKeys(const QString& text, const QKeySequence& keys)
{
    return text + QLatin1Char('\t') + keys.toString(QKeySequence::NativeText);
}

GridArea both(const GridArea& area, const QModelIndex& cell)
{
    return {std::min(area.top, cell.row()), std::min(area.left, cell.column()), std::max(area.bottom, cell.row()),
            std::max(area.right, cell.column())};
}

} // namespace

MonthGrid::Gesture MonthGrid::gestureOf(const QKeyEvent& key)
{
    if (key.matches(QKeySequence::Paste))
        return &MonthGrid::paste;
    if (key.matches(QKeySequence::SelectAll))
        return &MonthGrid::selectAll;
    if (key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_R)
        return &MonthGrid::fillRight;
    if (key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_D)
        return &MonthGrid::fillDown;
    if (key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace)
        return &MonthGrid::clearCells;
    return nullptr;
}

/// The window may have the same keys for something else.
bool MonthGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (gestureOf(key) || key.matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void MonthGrid::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (const Gesture gesture = gestureOf(*event))
        (this->*gesture)();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        step(0, event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        stepOrLeave(key == Qt::Key_Tab);
    else if (key == Qt::Key_Escape && m_painting)
        finishPainting(false);
    else
        QTableView::keyPressEvent(event);
}

QRect MonthGrid::rectOf(const GridArea& area) const
{
    return visualRect(model()->index(area.top, area.left)) | visualRect(model()->index(area.bottom, area.right));
}

QRect MonthGrid::cornerOf(const GridArea& area) const
{
    QRect corner(0, 0, cornerSize, cornerSize);
    corner.moveBottomRight(rectOf(area).bottomRight());
    return corner;
}

bool MonthGrid::canBePainted(const GridArea& area) const
{
    return area.bottom >= area.top && m_model->row(area.bottom) && m_model->isMonth(area.right);
}

void MonthGrid::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const GridArea area = m_painting ? m_painting->target : selectedArea();
    if (!canBePainted(area))
        return;
    QPainter painter(viewport());
    if (m_painting) {
        painter.setPen(QPen(theme().accent, 2, Qt::DashLine));
        painter.drawRect(rectOf(area).adjusted(1, 1, -1, -1));
    }
    painter.setPen(theme().card);
    painter.setBrush(theme().accent);
    painter.drawRect(cornerOf(area).adjusted(0, 0, -1, -1));
}

void MonthGrid::mousePressEvent(QMouseEvent* event)
{
    const GridArea area = selectedArea();
    const bool onCorner = canBePainted(area) && cornerOf(area).contains(event->pos());
    if (onCorner && event->button() == Qt::LeftButton)
        m_painting = Painting{area, area};
    else
        QTableView::mousePressEvent(event);
}

void MonthGrid::mouseMoveEvent(QMouseEvent* event)
{
    if (m_painting)
        return paintTo(event->pos());
    const GridArea area = selectedArea();
    const bool onCorner = canBePainted(area) && cornerOf(area).contains(event->pos());
    viewport()->setCursor(onCorner && !event->buttons() ? Qt::CrossCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void MonthGrid::paintTo(const QPoint& place)
{
    const QRect seen = viewport()->rect();
    const QModelIndex cell =
        indexAt({std::clamp(place.x(), seen.left(), seen.right()), std::clamp(place.y(), seen.top(), seen.bottom())});
    if (!cell.isValid() || !m_model->isMonth(cell.column()) || !m_model->row(cell.row()))
        return;
    m_painting->target = both(m_painting->source, cell);
    scrollTo(cell);
    viewport()->update();
}

void MonthGrid::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_painting && event->button() == Qt::LeftButton)
        finishPainting(true);
    else
        QTableView::mouseReleaseEvent(event);
}

void MonthGrid::finishPainting(bool take)
{
    const Painting done = *std::exchange(m_painting, std::nullopt);
    viewport()->update();
    if (!take)
        return;
    select(done.target);
    send(painted(*m_model, done.source, done.target));
}

void MonthGrid::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos();
    if (selectedArea().bottom >= 0)
        makeMenu()->popup(place);
}

QMenu* MonthGrid::makeMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(withKeys(tr("&Copy"), QKeySequence::Copy), this, &MonthGrid::copy);
    menu->addAction(withKeys(tr("&Paste"), QKeySequence::Paste), this, &MonthGrid::paste);
    menu->addAction(withKeys(tr("Fill to the &right"), Qt::CTRL | Qt::Key_R), this, &MonthGrid::fillRight);
    menu->addAction(withKeys(tr("Fill &down"), Qt::CTRL | Qt::Key_D), this, &MonthGrid::fillDown);
    menu->addAction(withKeys(tr("C&lear"), QKeySequence::Delete), this, &MonthGrid::clearCells);
    if (!m_ofPlan)
        return menu;
    menu->addSeparator();
    menu->addAction(tr("Only &from this month on"), this, &MonthGrid::beginHere);
    menu->addAction(tr("Only &until this month"), this, &MonthGrid::endHere);
    menu->addSeparator();
    addPatterns(menu->addMenu(tr("&Spread the total over the months")));
    return menu;
}

void MonthGrid::addPatterns(QMenu* menu)
{
    const std::pair<MonthPattern, QString> patterns[] = {
        {MonthPattern::Even, tr("&Even")},
        {MonthPattern::Season, tr("With the &season")},
        {MonthPattern::LaunchAndFollowUp, tr("Launch and &follow-up")},
        {MonthPattern::ThreeWaves, tr("Three &waves")},
        {MonthPattern::HolidayPause, tr("Pause in &August")},
    };
    for (const auto& [pattern, name] : patterns)
        menu->addAction(name, this, [this, chosen = pattern] { applyPattern(chosen); })
            ->setEnabled(pattern != MonthPattern::Season || m_season.size() == 12);
}

} // namespace ertrag
