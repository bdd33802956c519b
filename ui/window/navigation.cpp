// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation.h"

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
    for (QLabel* top : {m_name, m_note}) {
        top->setContentsMargins(8, 0, 8, 0);
        column->addWidget(top);
    }
    for (int step = 1; step <= pageCount; ++step)
        addStep(column, step);
    column->addStretch();
    m_saved->setContentsMargins(8, 0, 0, 0);
    column->addWidget(m_saved);
}

void Navigation::addStep(QVBoxLayout* column, int step)
{
    const QString group = Steps::group(step);
    if (!group.isEmpty())
        column->addWidget(groupLabel(group));
    const int i = step - 1;
    m_buttons[i] = new WordyButton;
    m_buttons[i]->setProperty("look", QStringLiteral("step"));
    m_buttons[i]->setMinimumHeight(36);
    m_buttons[i]->setAccessibleName(step <= stepCount ? QStringLiteral("%1 %2").arg(step).arg(Steps::name(step))
                                                      : Steps::name(step));
    m_badges[i] = new StepBadge(step);
    QSizePolicy keepsRoom = m_badges[i]->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_badges[i]->setSizePolicy(keepsRoom);
    m_badges[i]->setVisible(step <= stepCount);
    m_labels[i] = label(Steps::name(step));
    m_labels[i]->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* inside = new QHBoxLayout(m_buttons[i]);
    inside->setContentsMargins(8, 4, 8, 4);
    inside->setSpacing(10);
    inside->addWidget(m_badges[i]);
    inside->addWidget(m_labels[i], 1);
    connect(m_buttons[i], &QPushButton::clicked, this, [this, step] { emit stepWanted(step); });
    column->addWidget(m_buttons[i]);
}

void Navigation::refresh(int step)
{
    const int i = step - 1;
    const bool current = step == m_current;
    showCurrent(m_buttons[i], current);
    setTone(m_labels[i], current ? Tone::Plan : Tone::Neutral);
    m_labels[i]->setFont(textFont(TextSize::Normal, current)); // after the tone: styling anew brings the old font back
    if (step > stepCount)
        return m_buttons[i]->setAccessibleDescription(current ? tr("shown now") : QString());
    m_badges[i]->setLook(m_looks[i], current);
    const QString state = m_looks[i] == StepBadge::Look::Complete ? tr("done")
                          : m_looks[i] == StepBadge::Look::Begun  ? tr("begun, points are open")
                                                                  : tr("not begun");
    m_buttons[i]->setAccessibleDescription(current ? tr("%1, shown now").arg(state) : state);
}

void Navigation::showCampaign(const QString& name, const QString& note)
{
    m_name->setText(name);
    m_note->setText(note);
}

void Navigation::showLooks(const StepBadge::Look (&looks)[stepCount])
{
    for (int step = 1; step <= stepCount; ++step) {
        m_looks[step - 1] = looks[step - 1];
        refresh(step);
    }
}

void Navigation::setCurrent(int step)
{
    m_current = step;
    for (int each = 1; each <= pageCount; ++each)
        refresh(each);
}

void Navigation::showSaved(const QString& text, Tone tone)
{
    m_saved->setText(text);
    m_saved->setAccessibleName(text);
    setTone(m_saved, tone);
}

} // namespace ertrag
