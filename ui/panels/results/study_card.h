// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/media_plan.h"
#include "ui/panels/wish.h"
#include "ui/widgets/form.h"

namespace ertrag
{

class ChartView;
class FigureRow;
class LinkTable;
struct StudyPart;

/// One answer below the verdict: what is asked, what it says, the picture or table that it says it with.
class StudyCard : public Card
{
    Q_OBJECT
public:
    explicit StudyCard(Want want, QWidget* parent = nullptr);
    void show(const StudyPart& part, bool ofPlan);

signals:
    void fieldWanted(const QString& field);
    void monthsWanted(const std::vector<ertrag::MonthChange>& months); ///< in the plan

private:
    QLabel *m_title, *m_headline, *m_sentences;
    QPushButton* m_more;
    FigureRow* m_figures;
    ChartView* m_chart;
    LinkTable* m_table;
    QPushButton* m_offer;
    std::vector<MonthChange> m_months;
};

} // namespace ertrag
