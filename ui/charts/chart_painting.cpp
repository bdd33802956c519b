// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style.h"
#include "ui/charts/chart_view.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

namespace ertrag {

namespace {

/// Builds the parts of one chart from its spec; lives as long as one painting.
class Drawing {
public:
    Drawing(const ChartSpec& spec, const QRectF& area, bool small);
    void paint(QPainter& painter, const QRectF& area);

private:
    QValueAxis* axis(Qt::Alignment side, double min, double max);
    void add(QAbstractSeries* series);
    QLineSeries* curve(const std::vector<ChartPoint>& points);
    void addBand(const ChartBand& band);
    void addLine(const ChartLine& line);
    void addBox(double left, double right, double low, double high, Tone tone);
    void addBars();
    void addRule(ChartPoint from, ChartPoint to, const QPen& pen);
    void addGrid();
    void addMarks();
    QPointF at(double x, double y) const;
    void text(QPainter& painter, QPointF where, Qt::Alignment side, const QString& words, const QColor& colour, bool bold = false) const;
    void paintTicks(QPainter& painter) const;
    void paintLineLabel(QPainter& painter, const ChartLine& line) const;
    void paintLabels(QPainter& painter) const;
    void paintBarTexts(QPainter& painter) const;

    const ChartSpec& m_spec;
    bool m_small;
    QRectF m_plot;
    QGraphicsScene m_scene;
    QChart* m_chart;
    QValueAxis* m_x;
    QValueAxis* m_y;
};

Drawing::Drawing(const ChartSpec& spec, const QRectF& area, bool small)
    : m_spec(spec), m_small(small), m_plot(plotArea(QRectF({}, area.size()), spec, small)), m_chart(new QChart)
{
    m_scene.addItem(m_chart);
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setMargins({});
    m_chart->resize(area.size());
    m_chart->setPlotArea(m_plot);
    m_x = axis(Qt::AlignBottom, spec.xMin, spec.xMax);
    m_y = axis(Qt::AlignLeft, spec.yMin, spec.yMax);
    addGrid();
    for (const ChartBand& band : spec.bands)
        addBand(band);
    addBars();
    if (spec.zeroLine) {
        const QPen pen(theme().text, small ? 1.0 : 1.3);
        const bool upright = spec.kind == ChartKind::Tornado || spec.kind == ChartKind::Histogram;
        addRule(upright ? ChartPoint{*spec.zeroLine, spec.yMin} : ChartPoint{spec.xMin, *spec.zeroLine},
                upright ? ChartPoint{*spec.zeroLine, spec.yMax} : ChartPoint{spec.xMax, *spec.zeroLine}, pen);
    }
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
    for (const ChartPoint& point : points)
        series->append(point.x, point.y);
    return series;
}

void Drawing::addBand(const ChartBand& band)
{
    auto* area = new QAreaSeries(curve(band.high), curve(band.low));
    area->upperSeries()->setParent(area);
    area->lowerSeries()->setParent(area);
    area->setPen(Qt::NoPen);
    area->setBrush(bandBrush(band));
    add(area);
}

void Drawing::addLine(const ChartLine& line)
{
    QLineSeries* series = curve(line.points);
    series->setPen(linePen(line));
    add(series);
    if (!line.markers || m_small)
        return;
    auto* markers = new QScatterSeries;
    for (const ChartPoint& point : line.points)
        markers->append(point.x, point.y);
    markers->setMarkerSize(9);
    markers->setColor(theme().card);
    markers->setPen(QPen(theme().tone(line.tone), 2));
    add(markers);
}

void Drawing::addBox(double left, double right, double low, double high, Tone tone)
{
    auto* area = new QAreaSeries(curve({{left, high}, {right, high}}), curve({{left, low}, {right, low}}));
    area->upperSeries()->setParent(area);
    area->lowerSeries()->setParent(area);
    area->setPen(Qt::NoPen);
    area->setBrush(barBrush(tone));
    add(area);
}

void Drawing::addBars()
{
    for (const ChartBar& bar : m_spec.bars) {
        const double half = bar.width * 0.5 * (m_spec.kind == ChartKind::Histogram ? 0.88 : 0.7);
        if (m_spec.kind != ChartKind::Tornado) {
            addBox(bar.position - half, bar.position + half, bar.from, bar.to, bar.tone);
            continue;
        }
        const double zero = m_spec.zeroLine.value_or(0);
        const double low = std::min(bar.from, bar.to), high = std::max(bar.from, bar.to);
        if (low < zero)
            addBox(low, std::min(zero, high), bar.position - half, bar.position + half, Tone::Bad);
        if (high > zero)
            addBox(std::max(zero, low), high, bar.position - half, bar.position + half, Tone::Good);
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
    if (m_small || m_spec.kind == ChartKind::Tornado || m_spec.kind == ChartKind::Histogram)
        return;
    for (const AxisTick& tick : m_spec.yTicks)
        addRule({m_spec.xMin, tick.at}, {m_spec.xMax, tick.at}, QPen(theme().border, 1));
}

void Drawing::addMarks()
{
    for (const ChartMark& mark : m_spec.marks) {
        if (mark.verticalLine) {
            addRule({mark.x, m_spec.yMin}, {mark.x, m_spec.yMax}, QPen(theme().quiet, 1.2, Qt::DotLine));
            continue;
        }
        auto* series = new QScatterSeries;
        series->append(mark.x, mark.y);
        series->setMarkerSize(m_small ? 6 : 11);
        series->setColor(theme().card);
        series->setPen(QPen(theme().tone(mark.tone), 2.4));
        add(series);
    }
}

QPointF Drawing::at(double x, double y) const
{
    const double width = m_spec.xMax > m_spec.xMin ? m_spec.xMax - m_spec.xMin : 1;
    const double height = m_spec.yMax > m_spec.yMin ? m_spec.yMax - m_spec.yMin : 1;
    return {m_plot.left() + (x - m_spec.xMin) / width * m_plot.width(),
            m_plot.bottom() - (y - m_spec.yMin) / height * m_plot.height()};
}

void Drawing::text(QPainter& painter, QPointF where, Qt::Alignment side, const QString& words, const QColor& colour, bool bold) const
{
    if (words.isEmpty())
        return;
    const QFont font = chartFont(bold);
    painter.setFont(font);
    painter.setPen(colour);
    const QSizeF size(QFontMetricsF(font).horizontalAdvance(words) + 1, QFontMetricsF(font).height());
    QRectF box(where, size);
    if (side & Qt::AlignRight)
        box.moveRight(where.x());
    if (side & Qt::AlignHCenter)
        box.moveLeft(where.x() - size.width() / 2);
    if (side & Qt::AlignVCenter)
        box.moveTop(where.y() - size.height() / 2);
    if (side & Qt::AlignBottom)
        box.moveBottom(where.y());
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, words);
}

void Drawing::paintTicks(QPainter& painter) const
{
    const double line = QFontMetricsF(chartFont()).height();
    for (const AxisTick& tick : m_spec.yTicks)
        text(painter, {m_plot.left() - 8, at(0, tick.at).y()}, Qt::AlignRight | Qt::AlignVCenter, tick.label, theme().quiet);
    for (const AxisTick& tick : m_spec.xTicks)
        text(painter, {at(tick.at, 0).x(), m_plot.bottom() + 6 + line / 2}, Qt::AlignHCenter | Qt::AlignVCenter,
             tick.label, theme().quiet);
}

void Drawing::paintLineLabel(QPainter& painter, const ChartLine& line) const
{
    if (line.points.empty())
        return;
    const QColor colour = theme().tone(line.tone);
    // A line with markers ends in the middle of the chart, where others run: its name stands below its middle.
    const ChartPoint anchor = line.markers ? line.points[line.points.size() / 2] : line.points.back();
    const QPointF where = at(anchor.x, anchor.y);
    if (line.markers)
        text(painter, where + QPointF(0, 8), Qt::AlignHCenter | Qt::AlignTop, line.label, colour, true);
    else if (line.dashed)
        text(painter, where + QPointF(0, 12), Qt::AlignRight | Qt::AlignTop, line.label, colour, true);
    else
        text(painter, where - QPointF(0, 8), Qt::AlignRight | Qt::AlignBottom, line.label, colour, true);
}

void Drawing::paintLabels(QPainter& painter) const
{
    for (const ChartLine& line : m_spec.lines)
        paintLineLabel(painter, line);
    for (const ChartBand& band : m_spec.bands)
        if (!band.high.empty())
            text(painter, at(band.high.back().x, band.high.back().y) - QPointF(0, 6), Qt::AlignRight | Qt::AlignBottom,
                 band.label, theme().quiet);
    for (const ChartMark& mark : m_spec.marks) {
        if (mark.verticalLine)
            text(painter, {at(mark.x, 0).x() + 6, m_plot.top()}, Qt::AlignLeft | Qt::AlignTop, mark.label, theme().quiet);
        else
            text(painter, at(mark.x, mark.y) - QPointF(0, 9), Qt::AlignRight | Qt::AlignBottom, mark.label,
                 theme().tone(mark.tone), true);
    }
}

void Drawing::paintBarTexts(QPainter& painter) const
{
    for (const ChartBar& bar : m_spec.bars) {
        if (m_spec.kind == ChartKind::Tornado) {
            const double low = std::min(bar.from, bar.to), high = std::max(bar.from, bar.to);
            text(painter, {0, at(0, bar.position).y()}, Qt::AlignLeft | Qt::AlignVCenter, bar.label, theme().text);
            text(painter, at(low, bar.position) - QPointF(5, 0), Qt::AlignRight | Qt::AlignVCenter, bar.lowText, theme().quiet);
            text(painter, at(high, bar.position) + QPointF(5, 0), Qt::AlignLeft | Qt::AlignVCenter, bar.highText, theme().quiet);
        } else if (m_spec.kind == ChartKind::Bars) {
            const QPointF top = at(bar.position, std::max(bar.from, bar.to));
            text(painter, top - QPointF(0, 4), Qt::AlignHCenter | Qt::AlignBottom, bar.highText, theme().text, true);
            text(painter, {top.x(), m_plot.bottom() + 8}, Qt::AlignHCenter | Qt::AlignTop, bar.label, theme().quiet);
        }
    }
    if (m_spec.kind == ChartKind::Histogram && m_spec.zeroLine) {
        const QPointF top = at(*m_spec.zeroLine, m_spec.yMax) - QPointF(0, 2);
        text(painter, top - QPointF(6, 0), Qt::AlignRight | Qt::AlignBottom, m_spec.noteLeft, theme().bad, true);
        text(painter, top + QPointF(6, 0), Qt::AlignLeft | Qt::AlignBottom, m_spec.noteRight, theme().good, true);
    }
}

void Drawing::paint(QPainter& painter, const QRectF& area)
{
    const QRectF own({}, area.size());
    m_scene.setSceneRect(own);
    m_scene.render(&painter, area, own);
    if (m_small)
        return;
    painter.save();
    painter.translate(area.topLeft());
    paintTicks(painter);
    paintLabels(painter);
    paintBarTexts(painter);
    painter.restore();
}

} // namespace

void paintChart(QPainter& painter, const QRectF& area, const ChartSpec& spec, bool small)
{
    painter.setRenderHint(QPainter::Antialiasing);
    Drawing(spec, area, small).paint(painter, area);
}

} // namespace ertrag
