// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/paper.h"

#include "ui/export/paper_measures.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace ertrag
{

QFont Paper::fittingFont(const std::vector<Figure>& figures, double width) const
{
    QFont large = font(TextSize::Heading, true);
    const auto fits = [&](const Figure& one) { return QFontMetricsF(large).horizontalAdvance(one.text) <= width; };
    while (large.pixelSize() > 12 && !std::all_of(figures.begin(), figures.end(), fits))
        large.setPixelSize(large.pixelSize() - 1);
    return large;
}

/// As high as the longest label needs, so that all figures stand on one line.
double Paper::labelHeightFor(const std::vector<Figure>& figures, double width) const
{
    const QFontMetricsF metrics(font(TextSize::Small));
    double height = metrics.height();
    for (const Figure& one : figures)
        height =
            std::max(height, metrics.boundingRect(QRectF(0, 0, width - 18, 1e4), Qt::TextWordWrap, one.label).height());
    return height;
}

/// As high as the longest note needs.
double Paper::cardHeightFor(const std::vector<Figure>& figures, double width, double labelHeight) const
{
    const QFontMetricsF metrics(font(TextSize::Small));
    double height = cardHeight;
    for (const Figure& one : figures) {
        const QRectF room(0, 0, width - 18, 1e4);
        height = std::max(height, labelHeight + 49 + metrics.boundingRect(room, Qt::TextWordWrap, one.note).height());
    }
    return height;
}

void Paper::figures(const std::vector<Figure>& figures)
{
    const double gap = 10;
    const double width = (m_width - gap * (double(figures.size()) - 1)) / double(figures.size());
    const double label = labelHeightFor(figures, width), height = cardHeightFor(figures, width, label);
    makeRoom(height);
    const QFont large = fittingFont(figures, width - 20);
    double x = 0;
    for (const Figure& one : figures) {
        figure(QRectF(x, m_y, width, height), one, large, label);
        x += width + gap;
    }
    m_y += height + 12;
}

void Paper::figure(const QRectF& box, const Figure& figure, const QFont& large, double labelHeight)
{
    m_painter.setPen(QPen(paperInk().border, 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(box, 8, 8);
    const QRectF inner = box.adjusted(10, 8, -8, -4);
    m_painter.setPen(paperInk().quiet);
    m_painter.setFont(font(TextSize::Small));
    m_painter.drawText(inner, Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft, figure.label);
    m_painter.drawText(inner.adjusted(0, labelHeight + 33, 0, 6), Qt::TextWordWrap | Qt::AlignTop, figure.note);
    m_painter.setPen(paperInk().tone(figure.tone));
    m_painter.setFont(large);
    m_painter.drawText(QRectF(inner.left(), inner.top() + labelHeight + 2, inner.width(), 30),
                       Qt::AlignVCenter | Qt::AlignLeft, figure.text);
}

} // namespace ertrag
