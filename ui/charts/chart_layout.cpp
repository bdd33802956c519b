// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_layout.h"

#include "ui/charts/chart_style.h"
#include "ui/charts/chart_view.h"

#include <QFontMetricsF>
#include <QLineF>
#include <algorithm>
#include <cmath>
#include <set>

namespace ertrag
{
namespace
{

double widest(const std::vector<QString>& texts)
{
    const QFontMetricsF metrics(chartFont());
    double width = 0;
    for (const QString& text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

std::vector<QString> tickTexts(const std::vector<AxisTick>& ticks)
{
    std::vector<QString> texts;
    for (const AxisTick& tick : ticks)
        texts.push_back(tick.label);
    return texts;
}

/// Bars behind each other, as those of a channel's months, share a place.
int barPlaces(const ChartSpec& spec)
{
    std::set<double> places;
    for (const ChartBar& bar : spec.bars)
        places.insert(bar.position);
    return int(places.size());
}

} // namespace

int rowsHeight(const ChartSpec& spec)
{
    constexpr int row = 36, bar = 19, axis = 26, none = 8, name = 17;
    constexpr int least = 84; // over an axis: one channel alone is a picture too
    const int rows = std::max(int(spec.stops.size()) * row, barPlaces(spec) * bar);
    return (spec.xTicks.empty() ? rows + none : std::max(rows, least) + axis) + markRows(spec) * name;
}

int markRows(const ChartSpec& spec)
{
    constexpr int most = 5;
    constexpr double asWideAsAName = 0.2; // of the axis
    const double near = asWideAsAName * (spec.xMax - spec.xMin);
    int rows = 0;
    for (const ChartMark& mark : spec.marks)
        if (mark.verticalLine)
            rows = std::max(rows, int(std::count_if(spec.marks.begin(), spec.marks.end(), [&](const ChartMark& other) {
                                return other.verticalLine && other.x >= mark.x && other.x - mark.x <= near;
                            })));
    return std::min(most, rows);
}

QStringList nameLines(const QString& name)
{
    const int at = int(name.indexOf(QStringLiteral(" (")));
    return at < 0 ? QStringList{name} : QStringList{name.left(at), name.mid(at + 1)};
}

ChartLayout::ChartLayout(const ChartSpec& spec, const QRectF& area, bool small) : m_spec(spec), m_area(area)
{
    if (small) {
        m_plot = area.adjusted(4, 6, -4, -6);
        return;
    }
    const double line = QFontMetricsF(chartFont()).height();
    if (lying(spec)) {
        makeLying(line);
    } else if (spec.kind == ChartKind::Histogram) {
        makeHistogram(line);
    } else {
        const double left = spec.yTicks.empty() ? 8 : widest(tickTexts(spec.yTicks)) + 12;
        m_plot = area.adjusted(left, 8, -14, -(line + 14));
    }
}

void ChartLayout::makeLying(double line)
{
    std::vector<QString> names, lows, highs;
    for (const ChartBar& bar : m_spec.bars) {
        for (const QString& part : nameLines(bar.label))
            names.push_back(part);
        lows.push_back(bar.lowText);
        highs.push_back(bar.highText);
    }
    const int marked = markRows(m_spec);
    m_nameWidth = std::min(widest(names) + 2, m_area.width() * 0.5);
    m_plot = m_area.adjusted(m_nameWidth + 14 + widest(lows), marked > 0 ? marked * (line + 1) + 3 : 2,
                             -widest(highs) - 8, m_spec.xTicks.empty() ? -2 : -(line + 10));
}

void ChartLayout::makeHistogram(double line)
{
    const QFontMetricsF metrics(chartFont(true));
    const double span = std::max(1e-9, m_spec.xMax - m_spec.xMin);
    const double share = std::clamp((m_spec.zeroLine.value_or(0) - m_spec.xMin) / span, 0.0, 1.0);
    const double leftNeed = metrics.horizontalAdvance(m_spec.noteLeft) + 10,
                 rightNeed = metrics.horizontalAdvance(m_spec.noteRight) + 10;
    // Both notes stand at the zero line; where it is too near to the edge, the plot moves in.
    double left = 12, right = 12;
    for (int i = 0; i < 3; ++i) {
        const double width = m_area.width() - left - right;
        left = std::clamp(leftNeed - share * width, 12.0, m_area.width() / 3);
        right = std::clamp(rightNeed - (1 - share) * width, 12.0, m_area.width() / 3);
    }
    m_plot = m_area.adjusted(left, line + 6, -right, -(line + 10));
}

QPointF ChartLayout::at(double x, double y) const
{
    const double width = m_spec.xMax > m_spec.xMin ? m_spec.xMax - m_spec.xMin : 1;
    const double height = m_spec.yMax > m_spec.yMin ? m_spec.yMax - m_spec.yMin : 1;
    return {m_plot.left() + (x - m_spec.xMin) / width * m_plot.width(),
            m_plot.bottom() - (y - m_spec.yMin) / height * m_plot.height()};
}

QPolygonF ChartLayout::at(const std::vector<ChartPoint>& points) const
{
    QPolygonF line;
    for (const ChartPoint& point : points)
        line << at(point);
    return line;
}

QLineF ChartLayout::stopLine(size_t row) const
{
    if (lying(m_spec)) {
        const double y = at(0, m_spec.stops[row]).y();
        return {m_plot.left(), y, m_plot.right(), y};
    }
    const double x = at(m_spec.stops[row], 0).x();
    return {x, m_plot.top(), x, m_plot.bottom()};
}

int ChartLayout::rowAt(const QPointF& point) const
{
    if (m_spec.stops.empty() || !(lying(m_spec) ? m_area : m_plot.adjusted(-8, -8, 8, 8)).contains(point))
        return -1;
    size_t best = 0;
    const auto far = [&](size_t row) {
        const QLineF line = stopLine(row);
        return lying(m_spec) ? std::abs(line.y1() - point.y()) : std::abs(line.x1() - point.x());
    };
    for (size_t row = 1; row < m_spec.stops.size(); ++row)
        if (far(row) < far(best))
            best = row;
    return int(best);
}

} // namespace ertrag
