// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/answers/cost_card.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace ertrag
{

CostCard::CostCard(QWidget* parent) : Card(QStringLiteral(" "), parent), m_total(label({}, TextSize::Lead, true))
{
    m_total->setWordWrap(false);
    setCorner(m_total);
}

QPushButton* CostCard::mark(const CostRow& row)
{
    auto* made = new QPushButton(row.origin);
    made->setProperty("look", QStringLiteral("pill"));
    made->setAccessibleName(row.label + QStringLiteral(": ") + row.origin);
    made->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    made->setCursor(Qt::PointingHandCursor);
    made->setFont(textFont(TextSize::Small, true));
    setTone(made, row.tone);
    connect(made, &QPushButton::clicked, this, [this, field = row.field] { emit fieldWanted(field); });
    return made;
}

void CostCard::show(const CostView& view)
{
    setTitle(view.title);
    m_total->setText(view.total);
    if (m_rows && view.rows == m_shown)
        return;
    m_shown = view.rows;
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget;
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(0, 1);
    int at = 0;
    for (const CostRow& row : view.rows) {
        QLabel* amount = label(row.amount);
        amount->setWordWrap(false);
        grid->addWidget(rule(), at++, 0, 1, 3);
        grid->addWidget(label(row.label), at, 0);
        grid->addWidget(amount, at, 1, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(mark(row), at++, 2, Qt::AlignLeft | Qt::AlignVCenter);
    }
    grid->setRowStretch(at, 1);
    body()->addWidget(m_rows);
}

} // namespace ertrag
