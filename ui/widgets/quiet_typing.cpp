// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quiet_typing.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextDocument>
#include <algorithm>

namespace ertrag
{

QuietTyping::QuietTyping(QWidget* field, Take take) : QObject(field), m_field(field), m_take(std::move(take))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, [this] { this->take(true); });
    field->installEventFilter(this);
}

QuietTyping::QuietTyping(QLineEdit* field, Take take) : QuietTyping(static_cast<QWidget*>(field), std::move(take))
{
    m_line = field;
    connect(field, &QLineEdit::textChanged, this, &QuietTyping::noteText);
    connect(field, &QLineEdit::editingFinished, this, &QuietTyping::finish);
}

QuietTyping::QuietTyping(QPlainTextEdit* field, Take take) : QuietTyping(static_cast<QWidget*>(field), std::move(take))
{
    m_area = field;
    connect(field, &QPlainTextEdit::textChanged, this, &QuietTyping::noteText);
}

QString QuietTyping::text() const
{
    return m_line ? m_line->text() : m_area->toPlainText();
}

void QuietTyping::show(const QString& text)
{
    m_quiet.stop();
    if (text != this->text()) {
        m_showing = true; // so that it is not taken for typing
        if (m_line) {
            const int at = m_line->hasFocus() ? std::min(m_line->cursorPosition(), int(text.size())) : 0;
            m_line->setText(text);
            m_line->setCursorPosition(at);
        } else {
            const int before = m_area->textCursor().position();
            m_area->setPlainText(text);
            const int at = std::min(before, m_area->document()->characterCount() - 1);
            QTextCursor cursor = m_area->textCursor();
            cursor.setPosition(m_area->hasFocus() ? at : 0);
            m_area->setTextCursor(cursor);
        }
        m_showing = false;
    }
    setOpen(false);
}

void QuietTyping::noteText()
{
    if (text() == m_text)
        return;
    m_text = text();
    if (m_showing)
        return;
    setOpen(true);
    if (!m_composing)
        m_quiet.start();
}

void QuietTyping::finish()
{
    take(false);
}

void QuietTyping::take(bool quietly)
{
    if (m_taking)
        return;
    m_quiet.stop();
    const QPointer<QuietTyping> here = this;
    m_taking = quietly;
    const bool counts = m_take();
    if (!here)
        return;
    m_taking = false;
    setOpen(!counts);
}

void QuietTyping::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    OpenTyping event(this, open);
    QCoreApplication::sendEvent(m_field->window(), &event);
}

/// The campaign has what counts, and undoes it; the field undoes only what does not count yet.
bool QuietTyping::leavesUndo(QEvent* event) const
{
    const auto* key = static_cast<const QKeyEvent*>(event);
    if (key->matches(QKeySequence::Undo))
        return !m_open || !(m_line ? m_line->isUndoAvailable() : m_area->document()->isUndoAvailable());
    return key->matches(QKeySequence::Redo) &&
           !(m_line ? m_line->isRedoAvailable() : m_area->document()->isRedoAvailable());
}

bool QuietTyping::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && leavesUndo(event)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::InputMethod) {
        m_composing = !static_cast<const QInputMethodEvent*>(event)->preeditString().isEmpty();
        m_composing ? m_quiet.stop() : m_quiet.start();
        if (m_composing)
            setOpen(true);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ertrag
