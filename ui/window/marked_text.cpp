// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/marked_text.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>

namespace ertrag
{
namespace
{

QString markedIn(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->selectedText();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return text->textCursor().selectedText();
    const auto* label = qobject_cast<const QLabel*>(widget);
    return label && label->isVisible() ? label->selectedText() : QString();
}

bool onButton(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (qobject_cast<const QAbstractButton*>(widget))
            return true;
    return false;
}

} // namespace

QString markedText(const QWidget& window)
{
    QString marked = markedIn(window.focusWidget());
    for (const QLabel* label : window.findChildren<QLabel*>())
        if (marked.isEmpty())
            marked = markedIn(label);
    return marked.replace(QChar::ParagraphSeparator, QLatin1Char('\n'))
        .replace(QChar::LineSeparator, QLatin1Char('\n'));
}

bool TextMarking::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Enter)
        return false;
    auto* label = qobject_cast<QLabel*>(watched);
    if (!label || label->text().isEmpty() || onButton(label))
        return false;
    const Qt::TextInteractionFlags flags = label->textInteractionFlags();
    if (!(flags & Qt::TextSelectableByMouse))
        label->setTextInteractionFlags(flags | Qt::TextSelectableByMouse);
    return false;
}

} // namespace ertrag
