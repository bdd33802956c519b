// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/panels/results/what_if_panel.h"

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

/// "Is it worth it?": the verdict, the charts, and the levers at the side. The stored plan is untouched by dragging.
class VerdictPage : public Page
{
    Q_OBJECT
public:
    explicit VerdictPage(PageContext& context, QWidget* parent = nullptr);

    void render(const Assessment& assessment, ChangedParts parts, const void* origin) override;
    QWidget* sidePanel() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeCharts();
    void placeEmptyState();
    void take(const Shown& shown);
    void showResult();
    void showStudy();

    Shown m_shown;
    bool m_begun = false; ///< something was shown at all
    bool m_open = true;   ///< no verdict yet
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
