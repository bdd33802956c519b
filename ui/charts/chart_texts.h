// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace ertrag
{

class ChartLayout;
struct ChartSpec;

/// Writes the ticks, the names at lines, marks and bars: over the series, never on each other, never outside of the
/// frame.
void paintChartTexts(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout);

} // namespace ertrag
