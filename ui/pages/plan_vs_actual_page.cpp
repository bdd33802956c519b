// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_vs_actual_page.h"

#include "core/document/projector.h"
#include "core/document/session.h"
#include "core/review/comparison.h"
#include "ui/pages/page_list.h"
#include "ui/pages/result_parts.h"
#include "ui/panels/chart_card.h"
#include "ui/present/plan_actual_view.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QPushButton>

namespace ertrag {

PlanVsActualPage::PlanVsActualPage(PageContext& context, QWidget* parent)
    : Page(context, parent), m_projection(context.projector.latest()), m_head(new ResultHead), m_figures(new FigureRow),
      m_chart(new ChartCard(250)), m_tableCard(new Card), m_table(new SmallTable)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(30, 20, 30, 20);
    column->setSpacing(14);
    m_tableCard->body()->addWidget(m_table);
    for (QWidget* part : {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_figures), static_cast<QWidget*>(m_chart), static_cast<QWidget*>(m_tableCard)})
        column->addWidget(part);
    column->addStretch(1);
    auto* import = button(tr("&Import a file …"), true);
    m_head->right()->addWidget(import, 0, Qt::AlignTop);
    connect(import, &QPushButton::clicked, this, [this] { emit actionWanted(QStringLiteral("import")); });
    showResult();
}

void PlanVsActualPage::render(unsigned, const void*)
{
    showResult();
}

void PlanVsActualPage::showProjection(const ProjectionPtr& projection, bool)
{
    m_projection = projection;
    showResult();
}

void PlanVsActualPage::showResult()
{
    const Campaign& plan = m_context.session.plan();
    const Comparison comparison = m_projection ? compare(plan, m_context.session.actuals(), *m_projection) : Comparison{};
    const PlanActualView view = planActualView(comparison, plan, m_context.numbers);
    m_head->show(view.question, view.headline, view.tone, view.sentence);
    m_figures->show(view.figures);
    m_chart->setVisible(!view.empty);
    m_tableCard->setVisible(!view.empty);
    if (view.empty) return;
    m_chart->setSpec(view.chart);
    m_tableCard->setTitle(view.sofar.title);
    m_table->show(view.sofar);
}

Page* makePlanVsActualPage(PageContext& context)
{
    return new PlanVsActualPage(context);
}

} // namespace ertrag
