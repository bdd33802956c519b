// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style.h"

#include <QBrush>
#include <algorithm>

namespace ertrag
{

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
        font.setPixelSize(std::max(1, qRound(font.pointSizeF() * 96 / 72)));
    return font;
}

} // namespace ertrag
