// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace ertrag
{

class ChartCard;
class FigureRow;
class ResultHead;
class SideOrBelow;
class WhatIfPanel;
struct VerdictView;

/// "Is it worth it?": the verdict, the charts, and the levers at the side. The stored plan is untouched by dragging.
class VerdictPage : public Page
{
    Q_OBJECT
public:
    explicit VerdictPage(PageContext& context, QWidget* parent = nullptr);

    void render(unsigned parts, const void* origin) override;
    void showProjection(const ProjectionPtr& projection, bool coarse) override;
    QWidget* sidePanel() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeCharts();
    void placeEmptyState();
    void showResult(const ProjectionPtr& projection);

    ProjectionPtr m_planned;
    ResultHead* m_head;
    FigureRow* m_figures;
    ChartCard *m_netReturn, *m_certainty, *m_drivers, *m_byMonth;
    QWidget *m_charts, *m_empty;
    QGridLayout* m_grid;
    QPushButton* m_report;
    QLabel* m_rule;
    WhatIfPanel* m_panel;
    SideOrBelow* m_place;
    bool m_stacked = false; ///< a narrow page: the small charts one below the other
};

} // namespace ertrag
