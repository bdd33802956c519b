// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/chart_spec.h"

#include <QWidget>
#include <memory>

class QChart;
class QChartView;
class QPainter;

namespace ertrag {

/// Draws a ChartSpec; the only user of Qt Charts. Direct labels, light grid, clear zero line. Its accessible
/// description is the spec's caption; T shows the twin table; the context menu copies and saves.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setSpec(const ChartSpec& spec); ///< redraws in place; same kind and number of parts keeps its series
    const ChartSpec& spec() const { return m_spec; }
    /// Without axis text, for the small chart of the live panel.
    void setSmall(bool small);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    ChartSpec m_spec;
    bool m_small = false;
};

/// The same drawing into any painter (PDF, SVG, picture); `area` in device pixels of the painter.
void paintChart(QPainter& painter, const QRectF& area, const ChartSpec& spec, bool small = false);

} // namespace ertrag
