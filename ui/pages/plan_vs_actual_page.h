// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace ertrag {

class Card;
class ChartCard;
class FigureRow;
class ResultHead;
class SmallTable;

/// "Plan and actual": plan band, what really happened, the new forecast.
class PlanVsActualPage : public Page {
    Q_OBJECT
public:
    explicit PlanVsActualPage(PageContext& context, QWidget* parent = nullptr);

    void render(unsigned parts, const void* origin) override;
    void showProjection(const ProjectionPtr& projection, bool coarse) override;

private:
    void showResult();

    ProjectionPtr m_projection;
    ResultHead* m_head;
    FigureRow* m_figures;
    ChartCard* m_chart;
    Card* m_tableCard;
    SmallTable* m_table;
};

} // namespace ertrag
