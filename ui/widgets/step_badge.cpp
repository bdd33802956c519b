// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/step_state.h"
#include "ui/widgets/form.h"

#include <QPainter>

namespace ertrag
{

StepBadge::StepBadge(int number, QWidget* parent) : QWidget(parent), m_number(number)
{
    setFixedSize(sizeHint());
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void StepBadge::setState(StepState state, bool current)
{
    m_state = state;
    m_current = current;
    update();
}

QSize StepBadge::sizeHint() const
{
    return {22, 22};
}

void StepBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    if (m_state == StepState::Complete && !m_current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().good);
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(QPen(theme().card, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[3] = {{7, 11.2}, {9.8, 14}, {15, 8.4}};
        painter.drawPolyline(tick, 3);
        return;
    }
    const QColor ink = m_current ? theme().accent : m_state == StepState::Begun ? theme().caution : theme().quiet;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_current ? ink : theme().border.darker(110), m_current ? 1.8 : 1.2));
    painter.drawEllipse(ring);
    if (m_state == StepState::Begun && !m_current) { // half of the way round
        painter.setPen(QPen(ink, 2.0));
        painter.drawArc(ring, 90 * 16, -200 * 16);
    }
    painter.setPen(ink);
    QFont font = textFont(TextSize::Small, true);
    font.setPointSizeF(font.pointSizeF() * 0.88);
    painter.setFont(font);
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
}

} // namespace ertrag
