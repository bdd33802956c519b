// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/results/funnel_bars.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace ertrag
{

FunnelBars::FunnelBars(QWidget* parent) : QWidget(parent)
{
    setMinimumHeight(sizeHint().height());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FunnelBars::setView(const FunnelView& view)
{
    m_view = view;
    setAccessibleName(view.spoken);
    setToolTip(view.spoken);
    update();
}

QSize FunnelBars::sizeHint() const
{
    return {600, 110};
}

void FunnelBars::paintEvent(QPaintEvent*)
{
    if (m_view.steps.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal gap = 70, bottom = height() - 24, tallest = 42;
    const qreal count = qreal(m_view.steps.size());
    const qreal wide = (width() - gap * (count - 1)) / count;
    qreal x = 0;
    int at = 0;
    for (const FunnelStep& step : m_view.steps) {
        QColor colour = theme().plan;
        colour.setAlphaF(0.3 + 0.2 * at++);
        const qreal tall = 4 + step.height * tallest;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(x, bottom - tall, wide, tall), 3, 3);
        painter.setPen(theme().text);
        painter.setFont(textFont(TextSize::Lead, true));
        painter.drawText(QRectF(x, bottom - tall - 26, wide, 24), Qt::AlignHCenter | Qt::AlignBottom, step.text);
        painter.setPen(theme().quiet);
        painter.setFont(textFont(TextSize::Small));
        painter.drawText(QRectF(x - 30, bottom + 4, wide + 60, 20), Qt::AlignHCenter | Qt::AlignTop, step.label);
        if (!step.rate.isEmpty())
            painter.drawText(QRectF(x + wide, bottom - 44, gap, 36), Qt::AlignCenter,
                             QStringLiteral("\u2192\n") + step.rate);
        x += wide + gap;
    }
}

} // namespace ertrag
