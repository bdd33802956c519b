// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace ertrag
{

/// What is marked in a window: in the field with the focus, else in a text. Empty if nothing is.
QString markedText(const QWidget& window);

/// Lets every text be marked with the mouse, from when the pointer reaches it: to make all of them so at once would
/// cost a page of them too much. Texts of buttons stay as they are, for there the mouse clicks.
class TextMarking : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ertrag
