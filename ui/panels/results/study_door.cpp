// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/results/study_door.h"

#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QLabel>

namespace ertrag
{
namespace
{
constexpr int questionWidth = 190;
}

StudyDoor::StudyDoor(QWidget* parent)
    : QWidget(parent), m_line(new WordyButton), m_question(label({}, TextSize::Normal, true)), m_answer(label({})),
      m_action(label({})), m_room(new QWidget), m_cards(new QVBoxLayout(m_room))
{
    m_line->setProperty("look", QStringLiteral("station"));
    m_question->setFixedWidth(questionWidth);
    m_action->setWordWrap(false);
    setTone(m_action, Tone::Plan);
    auto* row = new QHBoxLayout(m_line);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(16);
    for (QLabel* each : {m_question, m_answer, m_action}) {
        each->setAttribute(Qt::WA_TransparentForMouseEvents);
        row->addWidget(each, each == m_answer ? 1 : 0, Qt::AlignVCenter);
    }
    m_cards->setContentsMargins(0, 8, 0, 6);
    m_cards->setSpacing(12);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_room);
    connect(m_line, &QPushButton::clicked, this, [this] {
        setOpen(!m_open);
        emit turned(m_open);
    });
    setOpen(false);
}

void StudyDoor::show(const QString& question, const QString& answer)
{
    m_question->setText(question);
    m_answer->setText(answer);
    tell();
}

void StudyDoor::setOpen(bool open)
{
    m_open = open;
    m_room->setVisible(open);
    tell();
}

void StudyDoor::tell()
{
    m_action->setText(m_open ? tr("close") : tr("open ›"));
    m_line->setAccessibleName(m_question->text() + QLatin1Char(' ') + m_answer->text());
    m_line->setAccessibleDescription(m_open ? tr("Open. Press to close.") : tr("Closed. Press to open."));
}

void StudyDoor::add(QWidget* card)
{
    m_cards->addWidget(card);
}

} // namespace ertrag
