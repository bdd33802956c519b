// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/chart_table.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace ertrag {

ChartView::ChartView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartView::~ChartView() = default;

void ChartView::setSpec(const ChartSpec& spec)
{
    m_spec = spec;
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.caption);
    update();
}

void ChartView::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

QSize ChartView::sizeHint() const
{
    if (m_small)
        return {260, 110};
    return m_spec.kind == ChartKind::Lines ? QSize(700, 270) : QSize(340, 170);
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChart(painter, rect(), m_spec, m_small);
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme().accent, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_T || event->key() == Qt::Key_Return)
        showChartTable(*this, m_spec.table);
    else if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setPixmap(grab());
    else
        QWidget::keyPressEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu;
    menu.addAction(tr("Show as table"), this, [this] { showChartTable(*this, m_spec.table); });
    menu.addAction(tr("Copy as picture"), this, [this] { QApplication::clipboard()->setPixmap(grab()); });
    menu.addAction(tr("Copy as table"), this, [this] { QApplication::clipboard()->setText(tableText(m_spec.table)); });
    menu.exec(event->globalPos());
}

} // namespace ertrag
