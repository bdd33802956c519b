// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_layout.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/chart_texts.h"
#include "ui/charts/chart_view.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace ertrag
{

namespace
{

/// Builds the series of one chart from its spec; lives as long as one painting.
class Drawing
{
public:
    Drawing(const ChartSpec& spec, const ChartLayout& layout, bool small);
    void paint(QPainter& painter, const QRectF& area);

private:
    QValueAxis* axis(Qt::Alignment side, double min, double max);
    void add(QAbstractSeries* series);
    QLineSeries* curve(const std::vector<ChartPoint>& points);
    void addArea(const std::vector<ChartPoint>& high, const std::vector<ChartPoint>& low, const QBrush& brush);
    void addLine(const ChartLine& line);
    void addBars(Tone tone);
    void addTornadoSide(bool good);
    void addRows(Tone tone);
    void addRule(ChartPoint from, ChartPoint to, const QPen& pen);
    void addDots(const std::vector<ChartPoint>& points, double size, Tone tone);
    void addGrid();
    void addZeroLine();
    void addMarks();

    const ChartSpec& m_spec;
    bool m_small;
    QGraphicsScene m_scene;
    QChart* m_chart;
    QValueAxis* m_x;
    QValueAxis* m_y;
};

Drawing::Drawing(const ChartSpec& spec, const ChartLayout& layout, bool small)
    : m_spec(spec), m_small(small), m_chart(new QChart)
{
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene.addItem(m_chart);
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setMargins({});
    m_chart->resize(layout.area().size());
    m_chart->setPlotArea(layout.plot().translated(-layout.area().topLeft()));
    m_x = axis(Qt::AlignBottom, spec.xMin, spec.xMax);
    m_y = axis(Qt::AlignLeft, spec.yMin, spec.yMax);
    addGrid();
    for (const ChartBand& band : spec.bands)
        addArea(band.high, band.low, bandBrush(band));
    if (spec.kind == ChartKind::Tornado) {
        addTornadoSide(false);
        addTornadoSide(true);
    } else {
        for (const Tone tone :
             {Tone::Good, Tone::Bad, Tone::Plan, Tone::Actual, Tone::Quiet, Tone::Neutral, Tone::Caution})
            spec.kind == ChartKind::Rows ? addRows(tone) : addBars(tone);
    }
    addZeroLine();
    for (const ChartLine& line : spec.lines)
        addLine(line);
    addMarks();
}

QValueAxis* Drawing::axis(Qt::Alignment side, double min, double max)
{
    auto* result = new QValueAxis;
    result->setRange(min, max > min ? max : min + 1);
    result->setVisible(false); // texts and grid follow the spec's own ticks
    m_chart->addAxis(result, side);
    return result;
}

void Drawing::add(QAbstractSeries* series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

QLineSeries* Drawing::curve(const std::vector<ChartPoint>& points)
{
    auto* series = new QLineSeries;
    QList<QPointF> list;
    for (const ChartPoint& point : points)
        list << QPointF(point.x, point.y);
    series->replace(list);
    return series;
}

void Drawing::addArea(const std::vector<ChartPoint>& high, const std::vector<ChartPoint>& low, const QBrush& brush)
{
    if (high.empty())
        return;
    auto* area = new QAreaSeries(curve(high), curve(low));
    area->upperSeries()->setParent(area);
    area->lowerSeries()->setParent(area);
    area->setPen(Qt::NoPen);
    area->setBrush(brush);
    add(area);
}

void Drawing::addDots(const std::vector<ChartPoint>& points, double size, Tone tone)
{
    auto* dots = new QScatterSeries;
    for (const ChartPoint& point : points)
        if (point.x > m_spec.xMin ||
            lying(m_spec)) // the start is nobody's figure, and half a dot at the edge looks cut
            dots->append(point.x, point.y);
    dots->setMarkerSize(size);
    dots->setColor(theme().card);
    dots->setPen(QPen(theme().tone(tone), 2));
    add(dots);
}

void Drawing::addLine(const ChartLine& line)
{
    QLineSeries* series = curve(line.points);
    series->setPen(linePen(line));
    add(series);
    if (line.markers && !m_small)
        addDots(line.points, 9, line.tone);
}

// One area for all bars of a tone: a series each would take ten times as long to set up.
void Drawing::addBars(Tone tone)
{
    std::vector<ChartPoint> high, low;
    const double share = m_spec.kind == ChartKind::Histogram ? 0.88 : 0.7;
    for (const ChartBar& bar : m_spec.bars) {
        if (bar.tone != tone)
            continue;
        const double half = bar.width * 0.5 * share;
        const double left = bar.position - half, right = bar.position + half;
        const double foot = std::abs(bar.from) < std::abs(bar.to) ? bar.from : bar.to;
        for (const ChartPoint& point : {ChartPoint{left, foot}, {left, bar.to}, {right, bar.to}, {right, foot}})
            high.push_back(point);
        for (const ChartPoint& point : {ChartPoint{left, foot}, {left, bar.from}, {right, bar.from}, {right, foot}})
            low.push_back(point);
    }
    addArea(high, low, barBrush(tone));
}

void Drawing::addTornadoSide(bool good)
{
    std::vector<ChartPoint> outside, inside;
    const double zero = m_spec.zeroLine.value_or(0);
    for (const ChartBar& bar : m_spec.bars) {
        const double half = bar.width * 0.5 * 0.68;
        const double far = good ? std::max({bar.from, bar.to, zero}) : std::min({bar.from, bar.to, zero});
        const double near =
            good ? std::max(std::min(bar.from, bar.to), zero) : std::min(std::max(bar.from, bar.to), zero);
        for (const auto& [x, y] : {std::pair{zero, bar.position - half},
                                   {far, bar.position - half},
                                   {far, bar.position + half},
                                   {zero, bar.position + half}})
            outside.push_back({x, y});
        for (const auto& [x, y] : {std::pair{zero, bar.position - half},
                                   {near, bar.position - half},
                                   {near, bar.position + half},
                                   {zero, bar.position + half}})
            inside.push_back({x, y});
    }
    addArea(outside, inside, barBrush(good ? Tone::Good : Tone::Bad));
}

// An area for each: one for all would leave hairlines from bar to bar.
void Drawing::addRows(Tone tone)
{
    for (const ChartBar& bar : m_spec.bars) {
        const double low = std::min(bar.from, bar.to), high = std::max(bar.from, bar.to);
        const double bottom = bar.position - bar.width * 0.5, top = bar.position + bar.width * 0.5;
        if (bar.tone == tone && low < high)
            addArea({{low, top}, {high, top}}, {{low, bottom}, {high, bottom}}, barBrush(tone));
    }
}

void Drawing::addRule(ChartPoint from, ChartPoint to, const QPen& pen)
{
    QLineSeries* rule = curve({from, to});
    rule->setPen(pen);
    add(rule);
}

void Drawing::addGrid()
{
    if (m_small || lying(m_spec) || m_spec.kind == ChartKind::Histogram)
        return;
    for (const AxisTick& tick : m_spec.yTicks)
        addRule({m_spec.xMin, tick.at}, {m_spec.xMax, tick.at}, QPen(theme().border, 1));
}

void Drawing::addZeroLine()
{
    if (!m_spec.zeroLine)
        return;
    const double zero = *m_spec.zeroLine;
    const bool upright = lying(m_spec) || m_spec.kind == ChartKind::Histogram;
    addRule(upright ? ChartPoint{zero, m_spec.yMin} : ChartPoint{m_spec.xMin, zero},
            upright ? ChartPoint{zero, m_spec.yMax} : ChartPoint{m_spec.xMax, zero},
            QPen(theme().text, m_small ? 1.0 : 1.3));
}

void Drawing::addMarks()
{
    for (const ChartMark& mark : m_spec.marks) {
        if (mark.verticalLine)
            addRule({mark.x, m_spec.yMin}, {mark.x, m_spec.yMax}, QPen(theme().quiet, 1.2, Qt::DotLine));
        else
            addDots({{mark.x, mark.y}}, m_small ? 6 : 11, mark.tone);
    }
}

void Drawing::paint(QPainter& painter, const QRectF& area)
{
    const QRectF own({}, area.size());
    m_scene.setSceneRect(own);
    m_scene.render(&painter, area, own);
}

} // namespace

void paintChart(QPainter& painter, const QRectF& area, const ChartSpec& spec, bool small)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartLayout layout(spec, area, small);
    Drawing(spec, layout, small).paint(painter, area);
    if (!small)
        paintChartTexts(painter, spec, layout);
    painter.restore();
}

} // namespace ertrag
