// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_vs_actual_page.h"

#include "ui/pages/page_list.h"
#include "ui/panels/actuals/review_panel.h"
#include "ui/panels/results/chart_column.h"
#include "ui/panels/results/result_parts.h"
#include "ui/panels/results/side_or_below.h"
#include "ui/present/review/plan_actual_view.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace ertrag
{

PlanVsActualPage::PlanVsActualPage(PageContext& context, QWidget* parent)
    : Page(context, parent), m_head(new ResultHead), m_figures(new FigureRow), m_charts(new ChartColumn(want(), 230)),
      m_empty(new Card(tr("This is what you will see here"))), m_sofarCard(new Card),
      m_keyFigureCard(new Card(tr("Key figures"))), m_sofar(new SmallTable),
      m_notes(label({}, TextSize::Small, false, true)), m_cards(new QWidget), m_keyFigureBox(new QWidget),
      m_keyFigures(new QGridLayout(m_keyFigureBox)), m_keyFigureNote(label({}, TextSize::Small, false, true)),
      m_panel(new ReviewPanel(want())), m_place(new SideOrBelow(m_panel, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(30, 20, 30, 20);
    column->setSpacing(14);
    placeCards(m_cards);
    placeEmptyState();
    for (QWidget* part : {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_empty),
                          static_cast<QWidget*>(m_figures), static_cast<QWidget*>(m_charts), m_cards, m_place->below()})
        column->addWidget(part);
    column->addStretch(1);
}

void PlanVsActualPage::placeCards(QWidget* holder)
{
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    m_sofarCard->body()->addWidget(m_sofar);
    m_sofarCard->body()->addWidget(m_notes);
    m_sofarCard->body()->addStretch(1);
    m_keyFigures->setContentsMargins(0, 0, 0, 0);
    m_keyFigures->setHorizontalSpacing(12);
    m_keyFigures->setVerticalSpacing(8);
    m_keyFigures->setColumnStretch(0, 1);
    m_keyFigureCard->body()->addWidget(m_keyFigureBox);
    m_keyFigureCard->body()->addWidget(m_keyFigureNote);
    m_keyFigureCard->body()->addStretch(1);
    row->addWidget(m_sofarCard, 1);
    row->addWidget(m_keyFigureCard, 1);
}

void PlanVsActualPage::placeEmptyState()
{
    for (const QString& text :
         {tr("The plan as a band, what really happened as a line, and where it is heading."),
          tr("Your key figures beside their targets."), tr("Which of your estimates were right, and which were not.")})
        m_empty->body()->addWidget(label(QStringLiteral("·  ") + text));
    auto* begin = button(tr("&Enter the first month"), true);
    connect(begin, &QPushButton::clicked, this, [this] { emit wanted(wish::GoToStep{StepKey::Actuals}); });
    m_empty->body()->addWidget(begin);
}

QWidget* PlanVsActualPage::sidePanel()
{
    return m_place->side();
}

void PlanVsActualPage::addKeyFigure(const KeyFigureLine& line, int row)
{
    const auto right = [](QLabel* made) {
        made->setWordWrap(false);
        made->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        return made;
    };
    m_keyFigures->addWidget(label(line.name), row, 0);
    m_keyFigures->addWidget(right(label(line.actual, TextSize::Normal, true)), row, 1);
    m_keyFigures->addWidget(right(label(line.target, TextSize::Normal, false, true)), row, 2);
    if (!line.standing.isEmpty())
        m_keyFigures->addWidget(pill(line.standing, line.tone), row, 3, Qt::AlignLeft | Qt::AlignVCenter);
}

void PlanVsActualPage::showKeyFigures(const std::vector<KeyFigureLine>& lines)
{
    emptyLayout(m_keyFigures);
    for (size_t i = 0; i < lines.size(); ++i)
        addKeyFigure(lines[i], int(i));
    m_keyFigureCard->setVisible(!lines.empty());
}

void PlanVsActualPage::render(const Assessment& assessment, ChangedParts, const void*)
{
    const auto& [plan, actuals] = *assessment.state;
    const PlanActualView view = planActualView(assessment.review, plan, actuals, m_context.numbers);
    m_head->show(view.question, view.headline, view.tone, view.sentence);
    m_figures->show(view.figures);
    m_charts->show(view.charts);
    m_cards->setVisible(!view.empty);
    m_empty->setVisible(view.empty);
    m_panel->show(view);
    if (view.empty)
        return;
    m_sofarCard->setTitle(view.sofar.title);
    m_sofar->show(view.sofar);
    m_notes->setText(QStringList(view.notes.begin(), view.notes.end()).join(QLatin1Char('\n')));
    m_notes->setVisible(!view.notes.empty());
    showKeyFigures(view.keyFigures);
    m_keyFigureNote->setText(view.keyFigureNote);
    m_keyFigureNote->setVisible(!view.keyFigureNote.isEmpty());
}

Page* makePlanVsActualPage(PageContext& context)
{
    return new PlanVsActualPage(context);
}

} // namespace ertrag
