// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_input.h"

#include "ui/widgets/form.h"
#include "ui/widgets/quiet_typing.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <algorithm>
#include <cmath>

namespace ertrag
{

template <class F> bool CountedText::take(QuietTyping& typing, const QString& typed, F&& enter)
{
    if (typed != m_taken) {
        const CountedText before = *this;
        *this = {};
        m_shown = m_taken = typed;
        enter(typed); // which shows what counts now, in its order
        if (m_refused) {
            *this = before; // so that it is asked for again
            m_refused = true;
            return false;
        }
    }
    if (!typing.isTaking())
        typing.show(m_shown);
    m_taken = typing.isTaking() ? typed : m_shown;
    return true;
}

void CountedText::show(QuietTyping& typing, const QString& text, bool focused)
{
    const bool same = text == m_shown;
    if (!typing.isTaking() && same && (focused || typing.isOpen()))
        return;
    m_shown = text;
    if (typing.isTaking())
        return;
    m_taken = text;
    m_refused = false;
    typing.show(text);
}

TextInput::TextInput(const QString& accessibleName, QWidget* parent)
    : QLineEdit(parent), m_typing(new QuietTyping(this, [this] { return take(); }))
{
    setAccessibleName(accessibleName);
    setMinimumWidth(60);
}

bool TextInput::take()
{
    return m_text.take(*m_typing, text().trimmed(), [this](const QString& typed) { emit entered(typed); });
}

void TextInput::show(const QString& text)
{
    m_text.show(*m_typing, text, hasFocus());
}

void TextInput::setRefused(bool refused)
{
    m_text.setRefused(refused);
}

bool TextInput::isTyping() const
{
    return m_typing->isTaking();
}

TextArea::TextArea(const QString& accessibleName, int lines, QWidget* parent)
    : QPlainTextEdit(parent), m_typing(new QuietTyping(this, [this] { return take(); }))
{
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * lines + 18);
    setMinimumWidth(80);
}

bool TextArea::take()
{
    return m_text.take(*m_typing, toPlainText().trimmed(), [this](const QString& typed) { emit entered(typed); });
}

void TextArea::show(const QString& text)
{
    m_text.show(*m_typing, text, hasFocus());
    grow();
}

void TextArea::setRefused(bool refused)
{
    m_text.setRefused(refused);
}

void TextArea::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        m_typing->finish();
}

void TextArea::setGrowing(bool asCell)
{
    m_growing = true;
    m_cell = asCell;
    setProperty("cell", asCell);
    document()->setDocumentMargin(2);
    setMinimumWidth(96);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, &TextArea::grow);
    grow();
}

void TextArea::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void TextArea::grow()
{
    if (!m_growing)
        return;
    // A filled cell of a table reads like text until it is wanted.
    const bool flat = m_cell && !m_text.shown().isEmpty();
    if (property("flat").toBool() != flat) {
        setProperty("flat", flat);
        repolish(this);
    }
    const int lines =
        std::clamp(int(std::ceil(document()->size().height())), 1, 8); // its height counts lines, not pixels
    const int wanted = std::max(fontMetrics().lineSpacing() * lines + 14, 32);
    if (wanted != height())
        setFixedHeight(wanted);
}

void TextArea::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!m_growing || !enter)
        return QPlainTextEdit::keyPressEvent(event);
    m_typing->finish();
}

} // namespace ertrag
