// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ertrag
{

/// Ctrl+Z and Ctrl+Shift+Z belong to a text input while it has something of its own to undo; else they are the
/// window's. Text inputs themselves would swallow them always.
class UndoKeys : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ertrag
