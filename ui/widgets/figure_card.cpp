// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QLabel>

namespace ertrag
{

FigureCard::FigureCard(QWidget* parent)
    : Card({}, parent), m_label(label({}, TextSize::Small, false, true)), m_text(label({}, TextSize::Figure, true)),
      m_note(label({}, TextSize::Small, false, true))
{
    body()->setSpacing(4);
    m_text->setWordWrap(false);
    body()->addWidget(m_label);
    body()->addWidget(m_text);
    body()->addWidget(m_note);
    body()->addStretch();
    setMinimumWidth(120);
}

void FigureCard::setFigureFont(const QFont& font)
{
    m_text->setFont(font);
    m_text->setFixedHeight(
        QFontMetrics(textFont(TextSize::Figure, true)).height()); // smaller figures keep the row's lines
}

void FigureCard::setFigure(const Figure& figure)
{
    m_label->setText(figure.label);
    m_text->setText(figure.text);
    m_note->setText(figure.note);
    m_note->setVisible(!figure.note.isEmpty());
    setTone(m_text, figure.tone);
    const QString read = figure.label + QStringLiteral(": ") + figure.text + QLatin1Char(' ') + figure.note;
    setAccessibleName(figure.spoken.isEmpty() ? read : figure.spoken);
}

} // namespace ertrag
