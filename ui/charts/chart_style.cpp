// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style.h"

#include <QBrush>
#include <QFontMetricsF>
#include <algorithm>

namespace ertrag {

QPen linePen(const ChartLine& line)
{
    QPen pen(theme().tone(line.tone), 2.2);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (line.dashed)
        pen.setDashPattern({3.5, 3});
    return pen;
}

QBrush bandBrush(const ChartBand& band)
{
    QColor colour = theme().tone(band.tone);
    colour.setAlphaF(band.inner ? 0.18f : 0.13f);
    // The forecast's band is hatched over, so that it can be told from the plan's without colour.
    return band.tone == Tone::Forecast ? QBrush(colour, Qt::BDiagPattern) : QBrush(colour);
}

QBrush barBrush(Tone tone)
{
    QColor colour = theme().tone(tone);
    colour.setAlphaF(0.85f);
    return colour;
}

QFont chartFont(bool bold)
{
    QFont font = textFont(TextSize::Small, bold);
    if (font.pixelSize() <= 0)
        font.setPixelSize(std::max(1, int(font.pointSizeF() * 96 / 72 + 0.5)));
    return font;
}

namespace {

double widest(const std::vector<QString>& texts)
{
    const QFontMetricsF metrics(chartFont());
    double width = 0;
    for (const QString& text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

double leftRoom(const ChartSpec& spec)
{
    std::vector<QString> texts;
    for (const AxisTick& tick : spec.yTicks)
        texts.push_back(tick.label);
    if (spec.kind == ChartKind::Tornado)
        for (const ChartBar& bar : spec.bars)
            texts.push_back(bar.label);
    return texts.empty() ? 8 : widest(texts) + 12;
}

} // namespace

QRectF plotArea(const QRectF& area, const ChartSpec& spec, bool small)
{
    if (small)
        return area.adjusted(4, 6, -4, -6);
    const double line = QFontMetricsF(chartFont()).height();
    const bool labelsBelow = !spec.xTicks.empty() || spec.kind == ChartKind::Bars;
    const double side = spec.kind == ChartKind::Tornado ? 48 : 16;
    const double left = leftRoom(spec) + (spec.kind == ChartKind::Tornado ? side : 0);
    return area.adjusted(left, line + 6, -side, labelsBelow ? -(line + 12) : -6);
}

} // namespace ertrag
