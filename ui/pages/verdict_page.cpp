// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict_page.h"

#include "ui/widgets/form.h"

#include "core/document/projector.h"
#include "core/document/session.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/page_list.h"
#include "ui/pages/result_parts.h"
#include "ui/panels/what_if_panel.h"
#include "ui/present/verdict_view.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace ertrag {

VerdictPage::VerdictPage(PageContext& context, QWidget* parent)
    : Page(context, parent), m_head(new ResultHead), m_figures(new FigureRow), m_netReturn(addChart(270)),
      m_certainty(addChart(180)), m_drivers(addChart(180)), m_byMonth(addChart(200)), m_charts(new QWidget),
      m_rule(label({}, TextSize::Small, false, true)), m_panel(new WhatIfPanel(context))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(30, 26, 30, 26);
    column->setSpacing(16);
    column->addWidget(m_head);
    column->addWidget(m_figures);
    auto* grid = new QGridLayout(m_charts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(16);
    grid->addWidget(m_netReturn.card, 0, 0, 1, 2);
    grid->addWidget(m_certainty.card, 1, 0);
    grid->addWidget(m_drivers.card, 1, 1);
    grid->addWidget(m_byMonth.card, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addWidget(m_charts);
    column->addWidget(m_rule);
    column->addStretch(1);
    auto* report = button(tr("Report as PDF …"));
    m_head->right()->addWidget(report, 0, Qt::AlignTop);
    connect(report, &QPushButton::clicked, this, [this] { emit actionWanted(QStringLiteral("report")); });
    connect(m_panel, &WhatIfPanel::leversMoved, this, [this] {
        m_head->setHint(m_panel->tryingOut() ? tr("Trying out – the plan is unchanged") : QString());
        if (!m_panel->tryingOut()) showResult(m_planned);
    });
    connect(m_panel, &WhatIfPanel::triedProjected, this, &VerdictPage::showResult);
    connect(m_panel, &WhatIfPanel::fieldWanted, this, &Page::fieldWanted);
    m_planned = context.projector.latest();
    showResult(m_planned);
}

VerdictPage::ChartCard VerdictPage::addChart(int height)
{
    ChartCard made{new Card, new ChartView};
    made.chart->setMinimumHeight(height);
    made.card->body()->addWidget(made.chart, 1);
    return made;
}

void VerdictPage::render(unsigned parts, const void* origin)
{
    const unsigned calculated = unsigned(Part::All) & ~unsigned(Part::Actuals);
    if ((parts & calculated) && origin != m_panel) m_panel->render();
    showResult(m_planned);
}

void VerdictPage::showProjection(const ProjectionPtr& projection, bool)
{
    m_planned = projection;
    if (!m_panel->tryingOut()) showResult(projection);
}

void VerdictPage::showResult(const ProjectionPtr& projection)
{
    const Projection empty;
    const VerdictView view = verdictView(projection ? *projection : empty, m_panel->tried(), m_context.numbers);
    m_head->show(view.question, view.headline, view.tone, view.sentence);
    m_figures->show(view.figures);
    m_rule->setText(view.rule);
    m_charts->setVisible(view.decision != Decision::Open);
    if (view.decision == Decision::Open) return;
    const std::pair<ChartCard, const ChartSpec*> all[] = {
        {m_netReturn, &view.netReturn}, {m_certainty, &view.certainty}, {m_drivers, &view.drivers}, {m_byMonth, &view.byMonth}};
    for (const auto& [part, spec] : all) {
        part.card->setTitle(spec->title);
        part.chart->setSpec(*spec);
    }
}

QWidget* VerdictPage::sidePanel()
{
    return m_panel;
}

Page* makeVerdictPage(PageContext& context)
{
    return new VerdictPage(context);
}

} // namespace ertrag
