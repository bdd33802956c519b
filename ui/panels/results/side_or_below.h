// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QFrame;
class QScrollArea;
class QWidget;

namespace ertrag
{

class Card;

/// Where a page's own panel stands: at the right side of the window, and in a card of the page while that side is
/// folded away. Nothing is lost in a small window.
class SideOrBelow : public QObject
{
    Q_OBJECT
public:
    SideOrBelow(QWidget* panel, QObject* parent);
    QWidget* side() const;  ///< for the window
    QWidget* below() const; ///< for the page's column; hidden while the panel is at the side

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void toSide();
    void toBelow();

    QWidget* m_panel;
    QScrollArea* m_side;
    QFrame* m_below;
};

} // namespace ertrag
