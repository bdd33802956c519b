// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/study/study.h"
#include "ui/pages/page.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace ertrag
{

class ChartCard;
class FigureRow;
class ResultHead;
class StudySection;
class SideOrBelow;
class WhatIfPanel;

/// "Is it worth it?": the verdict, the charts, and the levers at the side. The stored plan is untouched by dragging.
class VerdictPage : public Page
{
    Q_OBJECT
public:
    explicit VerdictPage(PageContext& context, QWidget* parent = nullptr);

    void render(ChangedParts parts, const void* origin) override;
    void showProjection(const ProjectionPtr& projection, bool coarse) override;
    QWidget* sidePanel() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeCharts();
    void placeEmptyState();
    void showResult(const ProjectionPtr& projection);
    void showPlanned();
    void showStudy(const StudyPtr& study);

    ProjectionPtr m_planned;
    ProjectionPtr m_shown; ///< of the plan, or of what is tried out
    StudyPtr m_studied;    ///< of m_planned; null until it is there
    ResultHead* m_head;
    FigureRow* m_figures;
    ChartCard *m_netReturn, *m_certainty, *m_drivers, *m_byMonth;
    QWidget *m_charts, *m_empty;
    QGridLayout* m_grid;
    QPushButton* m_report;
    QLabel* m_rule;
    StudySection* m_study;
    WhatIfPanel* m_panel;
    SideOrBelow* m_place;
    bool m_stacked = false; ///< a narrow page: the small charts one below the other
};

} // namespace ertrag
