// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/results/study_section.h"

#include "ui/panels/results/study_card.h"
#include "ui/present/verdict/study_view.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QLabel>

namespace ertrag
{

StudySection::StudySection(Want want, QWidget* parent)
    : QWidget(parent), m_want(std::move(want)), m_stale(label({}, TextSize::Small, false, true)),
      m_end(new QWidget(this)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 6, 0, 0);
    m_column->setSpacing(14);
    auto* head = new QHBoxLayout;
    head->addWidget(label(tr("What follows from it"), TextSize::Lead, true), 1);
    m_stale->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(m_stale, 1);
    m_column->addLayout(head);
    hide();
}

StudyCard* StudySection::card(Role role)
{
    StudyCard*& found = m_cards[role];
    if (found)
        return found;
    found = new StudyCard(m_want);
    connect(found, &StudyCard::fieldWanted, this, &StudySection::fieldWanted);
    connect(found, &StudyCard::monthsWanted, this, &StudySection::monthsWanted);
    return found;
}

void StudySection::show(const StudyView& view, bool ofPlan)
{
    for (const auto& [role, each] : m_cards)
        each->setVisible(false);
    int place = 1;
    for (const StudyPart& part : view.parts) {
        StudyCard* shown = card(part.role);
        m_column->insertWidget(place++, shown);
        shown->show(part, ofPlan);
        shown->setVisible(true);
    }
    orderTabs(this, m_end);
    setStale(false);
    setVisible(!view.parts.empty());
}

void StudySection::setStale(bool stale)
{
    m_stale->setText(stale ? tr("as before the last change") : QString());
}

} // namespace ertrag
