// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/wish.h"
#include "ui/widgets/form.h"

namespace ertrag
{

class ChartView;

/// A card with one chart: what is shown, what it means, the picture. The mouse's right button, the menu key and the
/// button at the upper right offer table, copies and files.
class ChartCard : public Card
{
    Q_OBJECT
public:
    ChartCard(Want want, int chartHeight, QWidget* parent = nullptr); ///< pixels, at least
    void setBadge(const QString& badge); ///< a pill beside the title, which is quiet then; empty = none
    /// `link` stands below the chart's note.
    void setSpec(const ChartSpec& spec, const FieldLink& link = {});
    void setHeightOfRows(); ///< of lying bars: the chart as high as those of its spec need
    void focusChart();      ///< scrolled into view
    ChartView* chart() const { return m_chart; }

signals:
    void fieldWanted(const QString& field); ///< of the link

private:
    QLabel *m_badge, *m_name, *m_meaning, *m_note;
    QPushButton *m_more, *m_link;
    QString m_field; ///< that the link leads to
    ChartView* m_chart;
};

} // namespace ertrag
