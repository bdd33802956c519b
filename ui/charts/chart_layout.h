// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/chart_spec.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QStringList>

namespace ertrag
{

/// Where a chart's parts lie inside `area`: the plot, with room for tick texts at the left and below, for names of bars
/// and for figures at their ends. All in the unit of `area`.
class ChartLayout
{
public:
    ChartLayout(const ChartSpec& spec, const QRectF& area, bool small);

    const QRectF& area() const { return m_area; }
    const QRectF& plot() const { return m_plot; }
    QPointF at(double x, double y) const;
    QPointF at(const ChartPoint& point) const { return at(point.x, point.y); }
    QPolygonF at(const std::vector<ChartPoint>& points) const;
    double nameWidth() const { return m_nameWidth; } ///< of lying bars' names
    /// Where the row of the table stands, as a line over the whole plot; lying where bars lie.
    QLineF stopLine(size_t row) const;
    int rowAt(const QPointF& point) const; ///< the nearest row; -1 = outside of the plot or nothing to read

private:
    void makeLying(double line);
    void makeHistogram(double line);

    const ChartSpec& m_spec;
    QRectF m_area, m_plot;
    double m_nameWidth = 0;
};

/// In how many rows the names of vertical lines stand above lying bars.
int markRows(const ChartSpec& spec);

/// The name of a bar as it stands beside it: what is in brackets goes on a second line.
QStringList nameLines(const QString& name);

} // namespace ertrag
