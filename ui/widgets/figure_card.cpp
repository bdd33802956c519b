// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QLabel>

namespace ertrag
{
namespace
{
constexpr QSize goSize{22, 18};
}

FigureCard::FigureCard(QWidget* parent)
    : Card({}, parent), m_go(button(QStringLiteral("›"))), m_label(label({}, TextSize::Small, false, true)),
      m_text(label({}, TextSize::Figure, true)), m_note(label({}, TextSize::Small, false, true))
{
    m_label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    body()->setSpacing(4);
    m_text->setWordWrap(false);
    body()->setContentsMargins(sideMargin, 16, sideMargin, 14);
    body()->addWidget(m_label);
    m_go->setParent(this); // in the corner, where it takes no room from the label's words
    m_go->setProperty("look", QStringLiteral("link"));
    m_go->setToolTip(tr("Where this comes from"));
    m_go->setFixedSize(goSize);
    connect(m_go, &QPushButton::clicked, this, [this] { emit fieldWanted(m_source); });
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

int FigureCard::labelHeightFor(int room) const
{
    return m_label->heightForWidth(room);
}

void FigureCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_go->move(width() - goSize.width() - 2, 2);
}

void FigureCard::setLabelHeight(int height)
{
    m_label->setFixedHeight(height);
}

void FigureCard::setFigure(const Figure& figure)
{
    m_label->setText(figure.label);
    m_text->setText(figure.text);
    m_note->setText(figure.note);
    m_note->setVisible(!figure.note.isEmpty());
    m_source = figure.source;
    m_go->setVisible(!figure.source.isEmpty());
    m_go->setAccessibleName(tr("%1: where this comes from").arg(figure.label));
    setTone(m_text, figure.tone);
    const QString read = figure.label + QStringLiteral(": ") + figure.text + QLatin1Char(' ') + figure.note;
    setAccessibleName(figure.spoken.isEmpty() ? read : figure.spoken);
}

} // namespace ertrag
