// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/figure.h"

#include <optional>

namespace ertrag
{

/// A chart described without a chart class: chart_view draws it, exports draw it, `table` is its accessible twin. Rows
/// are lying bars one below the other, each in its tone, with marks on them.
enum class ChartKind { Lines, Histogram, Tornado, Bars, Rows };

struct ChartPoint {
    double x = 0, y = 0;
};

struct ChartLine {
    QString label; ///< written at the line's end
    std::vector<ChartPoint> points;
    Tone tone = Tone::Plan;
    bool dashed = false;
    bool markers = false;
};

/// Area between low and high (same x).
struct ChartBand {
    QString label;    ///< written above its upper edge
    QString lowLabel; ///< written below its lower edge
    std::vector<ChartPoint> low, high;
    Tone tone = Tone::Plan;
    bool inner = false; ///< the darker band (5 of 10 cases)
};

struct ChartMark {
    double x = 0, y = 0;
    QString label;
    Tone tone = Tone::Good;
    bool verticalLine = false; ///< "today": a dotted line over the whole height
};

struct ChartBar {
    QString label;                  ///< Tornado, Rows: at the left
    double from = 0, to = 0;        ///< y range (Bars, Histogram) or x range (Tornado, Rows)
    double position = 0, width = 1; ///< centre and width in units of the other axis
    QString lowText, highText;      ///< written at the ends
    Tone tone = Tone::Good;         ///< Tornado: left of zero is Bad, right is Good
};

/// Words beside a place of the chart where there is neither a line nor a mark: "Return" over the tallest bar.
struct ChartNote {
    double x = 0, y = 0;
    QString text;
    Tone tone = Tone::Quiet;
    bool below = false; ///< under the place, else over it
};

struct AxisTick {
    double at = 0;
    QString label;
};

struct ChartSpec {
    ChartKind kind = ChartKind::Lines;
    QString title;    ///< what is shown
    QString headline; ///< what it means; may be empty
    QString caption;  ///< one sentence for a screen reader
    std::vector<ChartBand> bands;
    std::vector<ChartLine> lines;
    std::vector<ChartMark> marks;
    std::vector<ChartBar> bars;
    std::vector<ChartNote> notes;
    std::vector<AxisTick> xTicks, yTicks; ///< already worded; the axis range spans them and the data
    double xMin = 0, xMax = 1, yMin = 0, yMax = 1;
    std::optional<double> zeroLine;
    QString noteLeft, noteRight; ///< Histogram: "29 % loss", "71 % gain"
    Table table;
    std::vector<double>
        stops;         ///< where each row of the table stands: x, where bars lie y; empty = no reading by pointer
    QString note = {}; ///< stands small below it: how it is made, and what it is not; may be empty
};

/// Whether its bars lie: rows of the table stand below each other.
inline bool lying(const ChartSpec& spec)
{
    return spec.kind == ChartKind::Tornado || spec.kind == ChartKind::Rows;
}

} // namespace ertrag
