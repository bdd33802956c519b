// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/answers/station_card.h"

#include "core/guide/step_state.h"
#include "ui/present/walk/station_words.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace ertrag
{
namespace
{

StepState badgeState(StationState state)
{
    return state == StationState::Answered ? StepState::Complete
           : state == StationState::Begun  ? StepState::Begun
                                           : StepState::Open;
}

} // namespace

/// The badge of a step, whose number changes with what is asked.
class StationBadge : public QWidget
{
public:
    void show(int number, StationState state)
    {
        delete m_badge;
        m_badge = new StepBadge(number, this);
        m_badge->setState(badgeState(state), false);
        m_badge->show();
        setFixedSize(m_badge->sizeHint());
    }

private:
    StepBadge* m_badge = nullptr;
};

StationCard::StationCard(Station station, QWidget* parent) : QFrame(parent), m_station(station)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    makeLine();
    makeCard();
    layout->addWidget(m_line);
    layout->addWidget(m_card);
    setLook(Look::Folded);
}

void StationCard::makeLine()
{
    m_line = new WordyButton;
    m_line->setProperty("look", QStringLiteral("station"));
    m_badge = new StationBadge;
    m_words = label({});
    m_small = label({}, TextSize::Small, false, true);
    m_open = label({}, TextSize::Small);
    setTone(m_open, Tone::Caution);
    m_action = label({}, TextSize::Normal);
    m_action->setWordWrap(false);
    for (QWidget* each : std::initializer_list<QWidget*>{m_badge, m_words, m_small, m_open, m_action})
        each->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_words);
    words->addWidget(m_small);
    words->addWidget(m_open);
    auto* row = new QHBoxLayout(m_line);
    row->setContentsMargins(16, 11, 16, 11);
    row->setSpacing(12);
    row->addWidget(m_badge, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    connect(m_line, &QPushButton::clicked, this, &StationCard::opened);
}

void StationCard::makeCard()
{
    m_card = new Card(stationTitle(m_station));
    m_card->setProperty("current", true);
    m_place = label({}, TextSize::Small, false, true);
    m_place->setWordWrap(false);
    m_card->setCorner(m_place);
    m_fields = new QVBoxLayout;
    m_fields->setSpacing(12);
    m_card->body()->addLayout(m_fields);
    m_note = label({}, TextSize::Small);
    setTone(m_note, Tone::Caution);
    m_card->body()->addWidget(m_note);
    m_moves = label({}, TextSize::Small, false, true);
    m_on = button(tr("&Next \u21b5"), true);
    m_on->setAccessibleName(tr("Next station"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_moves, 1);
    foot->addWidget(m_on, 0, Qt::AlignBottom);
    m_card->body()->addLayout(foot);
    connect(m_on, &QPushButton::clicked, this, &StationCard::left);
}

QVBoxLayout* StationCard::body() const
{
    return m_fields;
}

void StationCard::setLook(Look look)
{
    m_look = look;
    m_line->setVisible(look == Look::Folded);
    m_card->setVisible(look != Look::Folded);
    m_on->setVisible(look == Look::Open);
    m_card->setProperty("current", look == Look::Open);
    repolish(m_card);
}

void StationCard::show(const StationShown& shown)
{
    setVisible(shown.state != StationState::NotAsked);
    if (shown == m_shown)
        return;
    m_shown = shown;
    const bool said = !shown.said.isEmpty();
    const QString title = stationTitle(m_station);
    m_badge->show(shown.number, shown.state);
    m_words->setText(said ? shown.said : title);
    setTone(m_words, said ? Tone::Neutral : Tone::Quiet);
    m_small->setText(said ? shown.moves : QString());
    m_small->setVisible(!m_small->text().isEmpty());
    m_open->setText(said ? shown.note : QString());
    m_open->setVisible(!m_open->text().isEmpty());
    m_action->setText(said ? tr("change") : shown.minutes);
    setTone(m_action, said ? Tone::Plan : Tone::Quiet);
    m_line->setAccessibleName(said ? tr("%1 %2 Change").arg(title, shown.said)
                                   : tr("%1 Not answered, %2").arg(title, shown.minutes));
    m_line->setAccessibleDescription(QString(m_small->text() + QLatin1Char(' ') + m_open->text()).trimmed());
    m_place->setText(stationNumberText(shown.number, shown.count));
    m_note->setText(shown.note);
    m_note->setVisible(!shown.note.isEmpty());
    m_moves->setText(shown.moves);
}

void StationCard::focusFirst()
{
    if (!isOpen())
        return m_line->setFocus(Qt::OtherFocusReason);
    QWidget* next = m_card->nextInFocusChain();
    for (; next != m_card; next = next->nextInFocusChain())
        if (m_card->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && next->isEnabled() &&
            next->isVisibleTo(m_card))
            return next->setFocus(Qt::TabFocusReason);
}

void StationCard::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (m_look == Look::Open && plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return emit left();
    if (m_look == Look::Open && plain && event->key() == Qt::Key_Escape)
        return emit folded();
    QFrame::keyPressEvent(event);
}

} // namespace ertrag
