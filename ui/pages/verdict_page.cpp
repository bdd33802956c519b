// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict_page.h"

#include "ui/widgets/form.h"

#include "core/campaign/media_plan.h"
#include "core/document/session.h"
#include "ui/export/formats.h"
#include "ui/pages/page_list.h"
#include "ui/panels/results/asked_figures.h"
#include "ui/panels/results/chart_card.h"
#include "ui/panels/results/result_parts.h"
#include "ui/panels/results/side_or_below.h"
#include "ui/panels/results/study_section.h"
#include "ui/panels/results/what_if_panel.h"
#include "ui/present/verdict/economics_view.h"
#include "ui/present/verdict/not_yet_view.h"
#include "ui/present/verdict/study_view.h"
#include "ui/present/verdict/verdict_view.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace ertrag
{
namespace
{
constexpr int stackBelow =
    720; ///< pixels of page width under which two charts side by side are too narrow for their names
}

VerdictPage::VerdictPage(PageContext& context, QWidget* parent)
    : Page(context, parent), m_head(new ResultHead), m_asked(new AskedFigures), m_figures(new FigureRow),
      m_netReturn(new ChartCard(want(), 190)), m_certainty(new ChartCard(want(), 166)),
      m_drivers(new ChartCard(want(), 166)), m_byMonth(new ChartCard(want(), 170)), m_charts(new QWidget),
      m_empty(new Card(tr("This is what you will see here"))), m_grid(new QGridLayout(m_charts)),
      m_report(button(tr("Report as PDF …"))), m_rule(label({}, TextSize::Small, false, true)),
      m_study(new StudySection(want(), context.openDoors)), m_panel(new WhatIfPanel(context)),
      m_place(new SideOrBelow(m_panel, this)), m_below(new QWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(30, 20, 30, 20);
    column->setSpacing(14);
    column->addWidget(m_head);
    column->addWidget(m_rule);
    column->addWidget(m_empty);
    column->addWidget(m_asked);
    column->addWidget(m_figures);
    column->addWidget(m_netReturn);
    auto* below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_place->below());
    column->addWidget(m_below);
    column->addWidget(m_charts);
    column->addWidget(m_study);
    column->addStretch(1);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(14);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    placeCharts();
    placeEmptyState();
    m_head->right()->addWidget(m_report, 0, Qt::AlignTop);
    connect(m_report, &QPushButton::clicked, this, [this] { emit wanted(wish::Export{ExportFormat::Report}); });
    connect(m_panel, &WhatIfPanel::shownChanged, this, &VerdictPage::take);
    connect(m_study, &StudySection::fieldWanted, this, &Page::fieldWanted);
    connect(m_study, &StudySection::monthsWanted, this, [this](const std::vector<MonthChange>& months) {
        if (!m_context.session.apply(setMonths(months)))
            m_study->setStale(true); // the plan has become another since
    });
    connect(m_panel, &WhatIfPanel::fieldWanted, this, &Page::fieldWanted);
    connect(m_asked, &AskedFigures::fieldWanted, this, &Page::fieldWanted);
    connect(m_figures, &FigureRow::fieldWanted, this, &Page::fieldWanted);
    connect(m_netReturn, &ChartCard::fieldWanted, this, &Page::fieldWanted);
}

void VerdictPage::placeCharts()
{
    const int second = m_stacked ? 0 : 1, below = m_stacked ? 1 : 0;
    m_grid->addWidget(m_certainty, 0, 0, 1, m_stacked ? 2 : 1);
    m_grid->addWidget(m_drivers, below, second, 1, m_stacked ? 2 : 1);
    m_grid->addWidget(m_byMonth, below + 1, 0, 1, 2);
}

void VerdictPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool stacked = width() < stackBelow;
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    placeCharts();
}

void VerdictPage::placeEmptyState()
{
    auto* card = static_cast<Card*>(m_empty);
    for (const QString& text :
         {tr("In how many of 100 cases the campaign brings in more than it costs."),
          tr("From which month on the costs are earned back, and with how many additional customers."),
          tr("What moves the result most, and levers to try it out.")})
        card->body()->addWidget(label(QStringLiteral("·  ") + text));
    auto* begin = button(tr("Choose the first &channel"), true);
    connect(begin, &QPushButton::clicked, this, [this] { emit fieldWanted(QStringLiteral("channels")); });
    card->body()->addWidget(begin);
}

void VerdictPage::render(const Assessment& assessment, ChangedParts parts, const void* origin)
{
    if (assessment.deciding != m_deciding) {
        m_deciding = assessment.deciding;
        m_begun = false; // the plan may be the same, what may be said of it is not
    }
    m_panel->show(assessment, parts, origin);
}

void VerdictPage::take(const Shown& shown)
{
    const bool another = shown.projection != m_shown.projection || shown.plan != m_shown.plan || !m_begun;
    const bool follows = another || shown.study != m_shown.study;
    m_shown = shown;
    m_begun = true;
    if (another)
        showResult();
    if (follows)
        showStudy();
    m_head->setHint(shown.tried ? tr("Only tried out") : QString());
    m_report->setVisible(!m_open && !shown.tried); // it would print the plan, not what is tried
    if (!shown.tried)
        m_panel->showLevers(!m_open); // a lever may go where nothing comes back; it must get out again
}

void VerdictPage::showStudy()
{
    if (m_open)
        m_study->hide();
    else if (m_shown.study)
        m_study->show(studyView(*m_shown.study, *m_shown.projection, m_shown.plan, m_context.numbers), !m_shown.tried);
    else
        m_study->setStale(true); // until its study follows
}

void VerdictPage::showNotYet()
{
    const NotYetView view = notYetView(m_deciding, m_shown.projection.get(), m_shown.plan, m_context.numbers);
    m_open = true;
    m_head->show(verdictQuestion(), view.headline, Tone::Quiet, view.sentence);
    m_asked->show(view.asked);
    for (QWidget* part : {m_charts, m_empty, static_cast<QWidget*>(m_figures), static_cast<QWidget*>(m_rule)})
        part->hide();
    m_netReturn->setBadge(view.badge);
    m_netReturn->setSpec(view.example);
    m_netReturn->show();
}

void VerdictPage::showResult()
{
    const Projection empty;
    const ProjectionPtr& projection = m_shown.projection;
    const bool waits = waitsForAnswers(m_shown.plan, projection.get(), m_deciding);
    m_asked->setVisible(waits);
    m_below->setVisible(!waits);
    if (waits)
        return showNotYet();
    m_netReturn->setBadge({});
    m_rule->show();
    const VerdictView view = verdictView(projection ? *projection : empty, m_shown.plan, m_context.numbers);
    m_open = view.decision == Decision::Open;
    m_head->show(view.question, view.headline, view.tone, view.sentence);
    m_figures->show(view.figures);
    const QString usual = usualValuesText(m_shown.plan, m_context.numbers);
    m_rule->setText(usual.isEmpty() ? view.rule : QString(usual + QLatin1Char(' ') + view.rule));
    for (QWidget* part : {m_charts, static_cast<QWidget*>(m_netReturn)})
        part->setVisible(!m_open);
    m_empty->setVisible(m_open && projection);
    if (m_open)
        return;
    const std::pair<Role, ChartCard*> cards[] = {{Role::NetReturn, m_netReturn},
                                                 {Role::Certainty, m_certainty},
                                                 {Role::Drivers, m_drivers},
                                                 {Role::Months, m_byMonth}};
    for (const auto& [role, card] : cards)
        for (const RoleChart& chart : view.charts)
            if (chart.role == role)
                card->setSpec(chart.spec, chart.link);
}

bool VerdictPage::focusField(const QString& field)
{
    if (field != QLatin1String("cash_flow") || !m_byMonth->isVisibleTo(this))
        return false;
    m_byMonth->focusChart();
    return true;
}

QString VerdictPage::progress(const Assessment& assessment) const
{
    if (assessment.verdictReady())
        return Page::progress(assessment);
    int answered = 0, asked = 0;
    for (const QuestionProgress& question : assessment.readiness.questions) {
        answered += question.answered;
        asked += question.asked;
    }
    return tr("%1 of %2 parts answered").arg(answered).arg(asked);
}

QWidget* VerdictPage::sidePanel()
{
    return m_place->side();
}

Page* makeVerdictPage(PageContext& context)
{
    return new VerdictPage(context);
}

} // namespace ertrag
