// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/results/live_panel.h"

#include "ui/charts/chart_view.h"
#include "ui/present/verdict/live_view.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ertrag
{

LivePanel::LivePanel(QWidget* parent)
    : QWidget(parent), m_readinessLabel(label({}, TextSize::Small, false, true)),
      m_readiness(label({}, TextSize::Figure, true)), m_readinessOf(label({}, TextSize::Normal, true, true)),
      m_readinessBar(new ChanceBar), m_projected(new QWidget), m_chanceLabel(label({}, TextSize::Small, false, true)),
      m_chance(label({}, TextSize::Figure, true)), m_chartTitle(label({}, TextSize::Small, false, true)),
      m_sentence(label({}, TextSize::Small, false, true)),
      m_waiting(label(tr("Your answers are being calculated …"), TextSize::Small, false, true)),
      m_helpTitle(label({}, TextSize::Lead, true)), m_chanceBar(new ChanceBar), m_chart(new ChartView),
      m_helps(new QVBoxLayout)
{
    setAccessibleName(tr("How things stand"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(label(tr("How things stand"), TextSize::Lead, true));
    column->addLayout(addReadiness());
    column->addWidget(m_waiting);
    m_projected->setLayout(addChance());
    column->addWidget(m_projected);
    column->addWidget(m_helpTitle);
    m_helps->setSpacing(2);
    column->addLayout(m_helps);
    column->addStretch();
}

void LivePanel::addBelow(QLayout* part)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertLayout(column->count() - 1, part);
}

QVBoxLayout* LivePanel::addReadiness()
{
    auto* part = new QVBoxLayout;
    part->setSpacing(4);
    part->addWidget(m_readinessLabel);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    m_readiness->setWordWrap(false);
    line->addWidget(m_readiness);
    line->addWidget(m_readinessOf, 1, Qt::AlignBottom);
    part->addLayout(line);
    m_readinessBar->setAccessibleName(tr("Preparation"));
    part->addWidget(m_readinessBar);
    return part;
}

QVBoxLayout* LivePanel::addChance()
{
    auto* part = new QVBoxLayout;
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(4);
    part->addWidget(m_chanceLabel);
    part->addWidget(m_chance);
    m_chanceBar->setAccessibleName(tr("Chance that it pays"));
    part->addWidget(m_chanceBar);
    part->addSpacing(8);
    part->addWidget(m_chartTitle);
    m_chart->setSmall(true);
    m_chart->setFixedHeight(140);
    part->addWidget(m_chart);
    part->addWidget(m_sentence);
    return part;
}

void LivePanel::show(const LiveView& view)
{
    m_readinessLabel->setText(view.readiness.label);
    m_readiness->setText(view.readiness.text);
    m_readiness->setAccessibleName(view.readiness.spoken);
    m_readinessOf->setText(view.readiness.note);
    m_readinessBar->setShare(view.readiness.value / 100.0, view.readiness.tone, false);
    m_projected->setVisible(view.projected);
    m_waiting->setVisible(!view.projected);
    if (view.projected) {
        m_chanceLabel->setText(view.chance.label);
        m_chance->setText(view.chance.text);
        m_chance->setAccessibleName(view.chance.spoken);
        setTone(m_chance, view.notYet ? Tone::Quiet : Tone::Neutral);
        for (QWidget* part :
             {static_cast<QWidget*>(m_chanceBar), static_cast<QWidget*>(m_chartTitle), static_cast<QWidget*>(m_chart)})
            part->setVisible(!view.notYet);
        m_sentence->setText(view.sentence);
    }
    if (view.projected && !view.notYet) {
        m_chanceBar->setShare(view.chance.value, view.chance.tone, true);
        m_chartTitle->setText(view.chartTitle);
        m_chart->setSpec(view.chart);
    }
    m_helpTitle->setText(view.helpsTitle);
    showHelps(view);
}

void LivePanel::showHelps(const LiveView& view)
{
    while (QLayoutItem* item = m_helps->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_helpTitle->setVisible(!view.helps.empty());
    int number = 0;
    for (const LiveLink& help : view.helps)
        m_helps->addWidget(link(help, ++number));
}

QWidget* LivePanel::link(const LiveLink& help, int number)
{
    auto* made = new WordyButton;
    made->setProperty("look", QStringLiteral("link"));
    made->setAccessibleName(help.text);
    made->setCursor(Qt::PointingHandCursor);
    auto* circled = label(QString(QChar(0x2460 + number - 1)), TextSize::Lead);
    circled->setWordWrap(false);
    circled->setAlignment(Qt::AlignTop);
    auto* words = label(help.text);
    words->setAlignment(Qt::AlignTop);
    words->setContentsMargins(0, 3, 0, 0);
    for (QLabel* part : {circled, words}) {
        setTone(part, help.blocker ? Tone::Bad : Tone::Plan);
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    auto* inside = new QHBoxLayout(made);
    inside->setContentsMargins(2, 3, 2, 3);
    inside->setSpacing(6);
    inside->addWidget(circled);
    inside->addWidget(words, 1);
    connect(made, &QPushButton::clicked, this, [this, field = help.field] { emit fieldWanted(field); });
    return made;
}

} // namespace ertrag
