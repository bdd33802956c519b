// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/results/asked_figures.h"

#include "ui/present/verdict/not_yet_view.h"

#include <QBoxLayout>
#include <QLabel>

namespace ertrag
{

AskedFigures::AskedFigures(QWidget* parent) : Card({}, parent) {}

void AskedFigures::show(const std::vector<AskedFigure>& figures)
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // the button that was pressed may live in there
    }
    m_rows = new QWidget;
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    int number = 0;
    for (const AskedFigure& figure : figures) {
        if (number > 0)
            column->addWidget(rule());
        column->addWidget(row(figure, ++number));
    }
    body()->addWidget(m_rows);
}

QWidget* AskedFigures::row(const AskedFigure& figure, int number)
{
    auto* made = new QWidget;
    auto* line = new QHBoxLayout(made);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(14);
    line->addWidget(new StepBadge(number));
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(label(figure.question, TextSize::Normal, true));
    words->addWidget(label(figure.usual, TextSize::Small, false, true));
    line->addLayout(words, 1);
    auto* answer = button(tr("Answer"), number == 1);
    answer->setAccessibleName(tr("Answer: %1").arg(figure.question));
    line->addWidget(answer, 0, Qt::AlignVCenter);
    connect(answer, &QPushButton::clicked, this, [this, field = figure.field] { emit fieldWanted(field); });
    return made;
}

} // namespace ertrag
