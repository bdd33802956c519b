// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/undo_keys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace ertrag
{
namespace
{

/// Whether a text input has nothing to undo (or redo) itself; false for everything else.
bool leaves(const QObject* widget, bool undo)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return undo ? !line->isUndoAvailable() : !line->isRedoAvailable();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return undo ? !text->document()->isUndoAvailable() : !text->document()->isRedoAvailable();
    return false;
}

} // namespace

bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if ((!undo && !key->matches(QKeySequence::Redo)) || !leaves(watched, undo))
        return false;
    event->ignore();
    return true;
}

} // namespace ertrag
