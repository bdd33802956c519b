// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/results/study_card.h"

#include "ui/charts/chart_view.h"
#include "ui/panels/results/link_table.h"
#include "ui/panels/results/result_parts.h"
#include "ui/present/verdict/study_view.h"

#include <QBoxLayout>
#include <QLabel>

namespace ertrag
{
StudyCard::StudyCard(Want want, QWidget* parent)
    : Card({}, parent), m_title(label({}, TextSize::Lead, true)), m_headline(label({})),
      m_sentences(label({}, TextSize::Small, false, true)), m_more(button(QStringLiteral("⋯"))),
      m_figures(new FigureRow), m_chart(new ChartView), m_table(new LinkTable), m_offer(button({}))
{
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_title);
    words->addWidget(m_headline);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addLayout(words, 1);
    line->addWidget(m_more, 0, Qt::AlignTop);
    m_more->setProperty("look", QStringLiteral("link"));
    m_more->setFocusPolicy(Qt::NoFocus); // the chart itself is the tab stop and offers the same
    body()->setSpacing(10);
    body()->addLayout(line);
    body()->addWidget(m_figures);
    body()->addWidget(m_chart);
    body()->addWidget(m_table);
    body()->addWidget(m_sentences);
    body()->addWidget(m_offer, 0, Qt::AlignLeft);
    connect(m_table, &LinkTable::fieldWanted, this, &StudyCard::fieldWanted);
    connect(m_chart, &ChartView::saveWanted, this,
            [this, want = std::move(want)] { want(wish::SaveChart{m_chart->spec()}); });
    connect(m_offer, &QPushButton::clicked, this, [this] { emit monthsWanted(m_months); });
    connect(m_more, &QPushButton::clicked, m_chart,
            [this] { m_chart->openMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
}

void StudyCard::show(const StudyPart& part, bool ofPlan)
{
    setAccessibleName(part.title);
    setAccessibleDescription(part.headline);
    m_title->setText(part.title);
    m_headline->setText(part.headline);
    QStringList sentences(part.sentences.begin(), part.sentences.end());
    if (!part.legend.isEmpty())
        sentences.prepend(part.legend);
    m_sentences->setText(sentences.join(QLatin1Char('\n')));
    m_sentences->setVisible(!sentences.isEmpty());
    m_figures->show(part.figures);
    m_more->setVisible(part.chart.has_value());
    m_chart->setVisible(part.chart.has_value());
    if (part.chart) {
        m_more->setAccessibleName(tr("%1: table, copy, save").arg(part.title));
        m_more->setToolTip(tr("Table, copy, save"));
        m_chart->setFixedHeight(rowsHeight(*part.chart));
        m_chart->setSpec(*part.chart);
    }
    m_table->show(part.table, part.fields);
    m_months = part.months;
    m_offer->setText(part.offer);
    m_offer->setVisible(ofPlan && !part.offer.isEmpty());
}

} // namespace ertrag
