// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/chart_spec.h"
#include "ui/theme/theme.h"

#include <QPen>
#include <QRectF>

namespace ertrag {

/// How meaning looks in every chart: actual solid with markers, plan light, forecast dashed; never by colour alone.
QPen linePen(const ChartLine& line);
QBrush bandBrush(const ChartBand& band);
QBrush barBrush(Tone tone);

/// The font of all chart texts, in pixels: a PDF's resolution would scale points a second time.
QFont chartFont(bool bold = false);

/// Where the plot lies inside `area`, with room for tick texts at the left and below and labels at the right.
QRectF plotArea(const QRectF& area, const ChartSpec& spec, bool small);

} // namespace ertrag
