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
    /// `note` stands small below the chart.
    void setSpec(const ChartSpec& spec, const QString& note = {});
    ChartView* chart() const { return m_chart; }

private:
    QLabel *m_badge, *m_name, *m_meaning, *m_note;
    QPushButton* m_more;
    ChartView* m_chart;
};

} // namespace ertrag
