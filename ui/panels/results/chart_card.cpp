// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/results/chart_card.h"

#include "ui/charts/chart_view.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ertrag
{

ChartCard::ChartCard(Want want, int chartHeight, QWidget* parent)
    : Card({}, parent), m_badge(pill({}, Tone::Quiet)), m_name(label({}, TextSize::Lead, true)),
      m_meaning(label({}, TextSize::Small, false, true)), m_note(label({}, TextSize::Small, false, true)),
      m_more(button(QStringLiteral("⋯"))), m_link(button({})), m_chart(new ChartView)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* title = new QHBoxLayout;
    title->setSpacing(10);
    title->addWidget(m_name);
    title->addWidget(m_badge, 1, Qt::AlignLeft | Qt::AlignVCenter); // hidden, it leaves its room to the name
    words->addLayout(title);
    m_badge->hide();
    words->addWidget(m_meaning);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addLayout(words, 1);
    line->addWidget(m_more, 0, Qt::AlignTop);
    m_more->setProperty("look", QStringLiteral("link"));
    m_more->setFocusPolicy(Qt::NoFocus); // the chart itself is the tab stop and offers the same
    m_chart->setMinimumHeight(chartHeight);
    body()->setSpacing(8);
    body()->addLayout(line);
    body()->addWidget(m_chart, 1);
    body()->addWidget(m_note);
    body()->addWidget(m_link, 0, Qt::AlignLeft);
    m_link->setProperty("look", QStringLiteral("link"));
    m_link->hide();
    connect(m_link, &QPushButton::clicked, this, [this] { emit fieldWanted(m_field); });
    connect(m_chart, &ChartView::saveWanted, this,
            [this, want = std::move(want)] { want(wish::SaveChart{m_chart->spec()}); });
    connect(m_more, &QPushButton::clicked, m_chart,
            [this] { m_chart->openMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
}

void ChartCard::setBadge(const QString& badge)
{
    m_badge->setText(badge);
    m_badge->setVisible(!badge.isEmpty());
    setTone(m_name, badge.isEmpty() ? Tone::Neutral : Tone::Quiet);
    m_name->setWordWrap(badge.isEmpty());
    m_more->setVisible(badge.isEmpty()); // an example is nothing to take along
}

void ChartCard::setSpec(const ChartSpec& spec, const FieldLink& link)
{
    m_name->setText(spec.title);
    m_meaning->setText(spec.headline);
    m_meaning->setVisible(!spec.headline.isEmpty());
    setAccessibleName(spec.title);
    m_more->setAccessibleName(tr("%1: table, copy, save").arg(spec.title));
    m_more->setToolTip(tr("Table, copy, save"));
    m_chart->setSpec(spec);
    m_note->setText(spec.note);
    m_note->setVisible(!spec.note.isEmpty());
    m_field = link.field;
    m_link->setText(link.words);
    m_link->setAccessibleName(link.words);
    m_link->setVisible(!link.words.isEmpty());
}

void ChartCard::setHeightOfRows()
{
    m_chart->setFixedHeight(rowsHeight(m_chart->spec()));
}

void ChartCard::focusChart()
{
    focusInView(m_chart);
}

} // namespace ertrag
