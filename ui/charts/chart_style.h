// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/chart_spec.h"
#include "ui/theme/theme.h"

#include <QPen>

namespace ertrag
{

/// How meaning looks in every chart: actual solid with markers, plan light, forecast dashed; never by colour alone.
QPen linePen(const ChartLine& line);
QBrush bandBrush(const ChartBand& band);
QBrush barBrush(Tone tone);

/// The font of all chart texts, in pixels: a PDF's resolution would scale points a second time.
QFont chartFont(bool bold = false);

} // namespace ertrag
