// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/panels/results/what_if_panel.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace ertrag
{

class AskedFigures;
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
    bool focusField(const QString& field) override; ///< "cash_flow": the chart of cost and return by month
    QWidget* sidePanel() override;
    QString progress(const Assessment& assessment) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeCharts();
    void placeEmptyState();
    void take(const Shown& shown);
    void showResult();
    void showStudy();
    void showNotYet();

    Shown m_shown;
    bool m_begun = false; ///< something was shown at all
    bool m_open = true;   ///< no verdict: something is missing, or it is not yet the owner's
    std::vector<DecidingFigure> m_deciding;
    ResultHead* m_head;
    AskedFigures* m_asked;
    FigureRow* m_figures;
    ChartCard *m_netReturn, *m_certainty, *m_drivers, *m_byMonth;
    QWidget *m_charts, *m_empty;
    QGridLayout* m_grid;
    QPushButton* m_report;
    QLabel* m_rule;
    StudySection* m_study;
    WhatIfPanel* m_panel;
    SideOrBelow* m_place;
    QWidget* m_below;       ///< the levers in a small window, if there is something to move
    bool m_stacked = false; ///< a narrow page: the small charts one below the other
};

} // namespace ertrag
