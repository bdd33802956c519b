// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation.h"

#include "ui/window/steps.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace ertrag
{
namespace
{

QLabel* groupLabel(const QString& text)
{
    auto* made = label(text.toUpper(), TextSize::Small, true, true);
    QFont font = made->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    made->setFont(font);
    made->setContentsMargins(8, 12, 0, 4);
    return made;
}

// Not a checked button: to a screen reader a step is a place to go to, not something to tick.
void showCurrent(QPushButton* step, bool current)
{
    if (step->property("current").toBool() == current)
        return;
    step->setProperty("current", current);
    step->style()->unpolish(step);
    step->style()->polish(step);
}

} // namespace

Navigation::Navigation(QWidget* parent)
    : QFrame(parent), m_name(label({}, TextSize::Normal, true)), m_note(label({}, TextSize::Small, false, true)),
      m_saved(label({}, TextSize::Small, false, true))
{
    setProperty("look", QStringLiteral("nav"));
    setAccessibleName(tr("Steps"));
    setFixedWidth(252);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 18, 12, 16);
    column->setSpacing(2);
    addCompany(column);
    for (const Step& step : steps())
        if (step.key != StepKey::Company)
            addStep(column, step.key);
    column->addStretch();
    m_saved->setContentsMargins(8, 0, 0, 0);
    column->addWidget(m_saved);
}

// Campaign and company stand above the steps; who wants to change them clicks where they stand.
void Navigation::addCompany(QVBoxLayout* column)
{
    auto* go = new WordyButton;
    go->setProperty("look", QStringLiteral("step"));
    auto* inside = new QVBoxLayout(go);
    inside->setContentsMargins(8, 4, 8, 4);
    inside->setSpacing(0);
    for (QLabel* line : {m_name, m_note}) {
        line->setAttribute(Qt::WA_TransparentForMouseEvents);
        inside->addWidget(line);
    }
    connect(go, &QPushButton::clicked, this, [this] { emit stepWanted(StepKey::Company); });
    column->addWidget(go);
    m_rows[size_t(StepKey::Company)] = {go, m_name, nullptr, {}};
}

void Navigation::addStep(QVBoxLayout* column, StepKey step)
{
    const QString group = groupName(step);
    if (!group.isEmpty())
        column->addWidget(groupLabel(group));
    const int number = numberOf(step);
    auto* go = new WordyButton;
    go->setProperty("look", QStringLiteral("step"));
    go->setMinimumHeight(36);
    go->setAccessibleName(number ? QStringLiteral("%1 %2").arg(number).arg(stepName(step)) : stepName(step));
    auto* badge = new StepBadge(number);
    QSizePolicy keepsRoom = badge->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    badge->setSizePolicy(keepsRoom);
    badge->setVisible(number);
    auto* name = label(stepName(step));
    name->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* inside = new QHBoxLayout(go);
    inside->setContentsMargins(8, 4, 8, 4);
    inside->setSpacing(10);
    inside->addWidget(badge);
    inside->addWidget(name, 1);
    connect(go, &QPushButton::clicked, this, [this, step] { emit stepWanted(step); });
    column->addWidget(go);
    m_rows[size_t(step)] = {go, name, badge, {}};
}

void Navigation::refresh(StepKey step)
{
    const Row& row = m_rows[size_t(step)];
    const bool current = step == m_current;
    showCurrent(row.button, current);
    if (step == StepKey::Company)
        return row.button->setAccessibleDescription(current ? tr("shown now") : QString());
    setTone(row.label, current ? Tone::Plan : Tone::Neutral);
    row.label->setFont(textFont(TextSize::Normal, current)); // after the tone: styling anew brings the old font back
    if (!numberOf(step))
        return row.button->setAccessibleDescription(current ? tr("shown now") : QString());
    row.badge->setState(row.state, current);
    const QString state = row.state == StepState::Complete ? tr("done")
                          : row.state == StepState::Begun  ? tr("begun, points are open")
                                                           : tr("not begun");
    row.button->setAccessibleDescription(current ? tr("%1, shown now").arg(state) : state);
}

void Navigation::showCampaign(const QString& name, const QString& note)
{
    m_name->setText(name);
    m_note->setText(note);
    m_rows[size_t(StepKey::Company)].button->setAccessibleName(stepName(StepKey::Company) + QStringLiteral(": ") +
                                                               name + QStringLiteral(", ") + note);
}

void Navigation::showStates(const std::array<StepState, stepCount>& states)
{
    for (const Step& step : steps()) {
        m_rows[size_t(step.key)].state = states[size_t(step.key)];
        refresh(step.key);
    }
}

void Navigation::setCurrent(StepKey step)
{
    m_current = step;
    for (const Step& each : steps())
        refresh(each.key);
}

void Navigation::showSaved(const QString& text, Tone tone)
{
    m_saved->setText(text);
    m_saved->setAccessibleName(text);
    setTone(m_saved, tone);
}

} // namespace ertrag
