// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/chart_spec.h"

#include <QPixmap>
#include <QWidget>

class QPainter;

namespace ertrag
{

/// Draws a ChartSpec. Direct labels, light grid, clear zero line. Pointer and arrow keys read one row of the twin table
/// at a time; T shows all of it; the context menu copies and saves. The caption is its accessible description.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setSpec(const ChartSpec& spec);
    const ChartSpec& spec() const { return m_spec; }
    /// Without axis text, for the small chart of the live panel.
    void setSmall(bool small);
    QSize sizeHint() const override;
    /// What stands beside the place that is being read: a row of the table as "heading: value"; empty = none.
    QString reading() const;
    void openMenu(const QPoint& globalPosition);

signals:
    void saveWanted(); ///< as a file; the window asks where

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void readRow(int row);
    bool readByKey(int key);
    void paintReading(QPainter& painter) const;
    void copyPicture() const;
    void copyTable() const;
    void describe();

    ChartSpec m_spec;
    QPixmap m_picture; ///< the chart without the reading; null = to be drawn
    int m_row = -1;    ///< of the table, being read
    bool m_small = false;
};

/// The same drawing into any painter (PDF, SVG, picture); `area` in the painter's units.
void paintChart(QPainter& painter, const QRectF& area, const ChartSpec& spec, bool small = false);

/// Pixels that a chart of lying rows needs, so that each has room for its words.
int rowsHeight(const ChartSpec& spec);

} // namespace ertrag
