// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include <QPainter>
#include <algorithm>

namespace ertrag
{

ChanceBar::ChanceBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

void ChanceBar::setShare(double share, Tone tone, bool coinToss)
{
    m_share = std::clamp(share, 0.0, 1.0);
    m_tone = tone;
    if (m_coinToss != coinToss)
        updateGeometry();
    m_coinToss = coinToss;
    setAccessibleDescription(QString::number(qRound(m_share * 100)) + QStringLiteral(" / 100"));
    update();
}

QSize ChanceBar::sizeHint() const
{
    return {160, m_coinToss ? 26 + fontMetrics().height() : 8};
}

void ChanceBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double thick = m_coinToss ? 16 : std::min(8, height());
    const double top = m_coinToss ? 6 : (height() - thick) / 2;
    const QRectF whole(0, top, width(), thick);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().dark ? theme().border : theme().border.lighter(105));
    painter.drawRoundedRect(whole, thick / 2, thick / 2);
    if (m_share > 0) {
        painter.setClipRect(QRectF(0, top, width() * m_share, thick));
        painter.setBrush(theme().tone(m_tone));
        painter.drawRoundedRect(QRectF(0, top, std::max(width() * m_share, thick), thick), thick / 2, thick / 2);
        painter.setClipping(false);
    }
    if (!m_coinToss)
        return;
    painter.setPen(QPen(theme().quiet, 1.2));
    painter.drawLine(QPointF(width() / 2.0, top - 6), QPointF(width() / 2.0, top + thick + 5));
    painter.setFont(textFont(TextSize::Small));
    painter.drawText(QRectF(0, top + thick + 4, width(), height() - top - thick - 4), Qt::AlignHCenter | Qt::AlignTop,
                     tr("coin toss"));
}

} // namespace ertrag
