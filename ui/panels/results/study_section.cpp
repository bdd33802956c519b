// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/results/study_section.h"

#include "ui/panels/results/study_card.h"
#include "ui/panels/results/study_door.h"
#include "ui/present/verdict/study_view.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QLabel>

namespace ertrag
{

StudySection::StudySection(Want want, std::set<Door>& open, QWidget* parent)
    : QWidget(parent), m_want(std::move(want)), m_open(open), m_stale(label({}, TextSize::Small, false, true)),
      m_end(new QWidget(this)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 6, 0, 0);
    m_column->setSpacing(8);
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
    door(doorOf(role))->add(found);
    connect(found, &StudyCard::fieldWanted, this, &StudySection::fieldWanted);
    connect(found, &StudyCard::monthsWanted, this, &StudySection::monthsWanted);
    return found;
}

StudyDoor* StudySection::door(Door door)
{
    StudyDoor*& found = m_doors[door];
    if (found)
        return found;
    found = new StudyDoor;
    found->setOpen(m_open.count(door) > 0);
    m_column->insertWidget(int(std::distance(m_doors.begin(), m_doors.find(door))) + 1, found);
    connect(found, &StudyDoor::turned, this, [this, door](bool open) {
        if (open)
            m_open.insert(door);
        else
            m_open.erase(door);
    });
    return found;
}

void StudySection::show(const StudyView& view, bool ofPlan)
{
    std::map<Door, QString> answers; // that of its first part
    for (const auto& [role, each] : m_cards)
        each->setVisible(false);
    for (const StudyPart& part : view.parts) {
        StudyCard* shown = card(part.role);
        shown->show(part, ofPlan);
        shown->setVisible(true);
        answers.emplace(doorOf(part.role), part.headline);
    }
    for (const auto& [which, each] : m_doors) {
        const auto answer = answers.find(which);
        each->setVisible(answer != answers.end());
        if (answer != answers.end())
            each->show(doorQuestion(which), answer->second);
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
