// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/chart_layout.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/chart_table.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLineF>
#include <QMenu>
#include <QPainter>

namespace ertrag
{

ChartView::ChartView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartView::~ChartView() = default;

void ChartView::setSpec(const ChartSpec& spec)
{
    m_spec = spec;
    m_picture = {};
    if (m_row >= int(m_spec.stops.size()))
        m_row = -1;
    setAccessibleName(spec.title);
    describe();
    update();
}

void ChartView::setSmall(bool small)
{
    m_small = small;
    m_picture = {};
    updateGeometry();
    update();
}

QSize ChartView::sizeHint() const
{
    if (m_small)
        return {260, 110};
    return m_spec.kind == ChartKind::Lines ? QSize(700, 200) : QSize(340, 150);
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::Resize ||
        event->type() == QEvent::FontChange)
        m_picture = {};
    return QWidget::event(event);
}

void ChartView::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        paintChart(painter, rect(), m_spec, m_small);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    paintReading(painter);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().accent, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

QString ChartView::reading() const
{
    if (m_row < 0 || size_t(m_row) >= m_spec.table.rows.size())
        return {};
    const std::vector<QString>& row = m_spec.table.rows[size_t(m_row)];
    QStringList lines{row.empty() ? QString() : row.front()};
    for (size_t i = 1; i < row.size() && i < m_spec.table.columns.size(); ++i)
        if (!row[i].isEmpty())
            lines << m_spec.table.columns[i] + QStringLiteral(": ") + row[i];
    return lines.join(QLatin1Char('\n'));
}

void ChartView::paintReading(QPainter& painter) const
{
    const QString words = reading();
    if (words.isEmpty() || m_small)
        return;
    const QLineF stop = ChartLayout(m_spec, rect(), false).stopLine(size_t(m_row));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().quiet, 1, Qt::DashLine));
    if (!lying(m_spec))
        painter.drawLine(stop);
    const QSizeF text = QFontMetricsF(chartFont()).size(0, words);
    QRectF box(0, 0, text.width() + 20, text.height() + 14);
    box.moveTopLeft(stop.p1() + QPointF(10, 0));
    if (box.right() > width() - 2)
        box.moveRight(stop.x1() - 10);
    if (lying(m_spec))
        box.moveTopRight({double(width() - 2), stop.y1() + 12});
    if (box.bottom() > height() - 2)
        box.moveBottom(stop.y1() > height() / 2.0 && lying(m_spec) ? stop.y1() - 12 : height() - 2);
    if (box.left() < 2)
        box.moveLeft(2);
    painter.setPen(QPen(theme().border, 1));
    painter.setBrush(theme().card);
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(theme().text);
    painter.setFont(chartFont());
    painter.drawText(box.adjusted(10, 7, -10, -7), Qt::AlignLeft | Qt::AlignTop, words);
}

void ChartView::describe()
{
    const QString read = reading().replace(QLatin1Char('\n'), QStringLiteral(", "));
    const QString whole =
        m_small ? m_spec.caption
                : m_spec.caption + QLatin1Char(' ') + tr("Arrow keys read the values, T shows the table.");
    setAccessibleDescription(read.isEmpty() ? whole : read);
}

void ChartView::readRow(int row)
{
    if (row == m_row || m_small)
        return;
    m_row = row;
    describe();
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

bool ChartView::readByKey(int key)
{
    const int last = int(m_spec.stops.size()) - 1;
    if (last < 0)
        return false;
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        readRow(std::min(last, m_row + 1));
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
        readRow(m_row < 0 ? last : std::max(0, m_row - 1));
        return true;
    case Qt::Key_Home:
        readRow(0);
        return true;
    case Qt::Key_End:
        readRow(last);
        return true;
    case Qt::Key_Escape:
        if (m_row < 0)
            return false;
        readRow(-1);
        return true;
    default:
        return false;
    }
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (m_small)
        return QWidget::keyPressEvent(event);
    if (event->matches(QKeySequence::Copy))
        copyPicture();
    else if (event->key() == Qt::Key_S && event->modifiers() == Qt::NoModifier)
        emit saveWanted();
    else if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        copyTable();
    else if (event->key() == Qt::Key_T || event->key() == Qt::Key_Return)
        showChartTable(*this, m_spec.table);
    else if (!readByKey(event->key()))
        QWidget::keyPressEvent(event);
}

void ChartView::copyPicture() const
{
    QPixmap picture(size() * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(theme().card);
    QPainter painter(&picture);
    paintChart(painter, rect(), m_spec, m_small);
    painter.end();
    QApplication::clipboard()->setPixmap(picture);
}

void ChartView::copyTable() const
{
    QApplication::clipboard()->setText(tableText(m_spec.table));
}

void ChartView::openMenu(const QPoint& globalPosition)
{
    QMenu menu;
    menu.addAction(tr("Show as &table") + QStringLiteral("\tT"), this, [this] { showChartTable(*this, m_spec.table); });
    menu.addAction(tr("&Copy as picture") + QLatin1Char('\t') +
                       QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
                   this, [this] { copyPicture(); });
    menu.addAction(tr("Copy as ta&ble") + QLatin1Char('\t') +
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C).toString(QKeySequence::NativeText),
                   this, [this] { copyTable(); });
    menu.addAction(tr("&Save as picture …") + QStringLiteral("\tS"), this, [this] { emit saveWanted(); });
    menu.exec(globalPosition);
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_small || m_spec.table.columns.empty())
        return QWidget::contextMenuEvent(event);
    openMenu(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center()) : event->globalPos());
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    readRow(ChartLayout(m_spec, rect(), m_small).rowAt(event->position()));
}

void ChartView::leaveEvent(QEvent*)
{
    readRow(-1);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    readRow(-1);
    QWidget::focusOutEvent(event);
}

} // namespace ertrag
