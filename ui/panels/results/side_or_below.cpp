// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/results/side_or_below.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QScrollArea>

namespace ertrag
{

SideOrBelow::SideOrBelow(QWidget* panel, QObject* parent)
    : QObject(parent), m_panel(panel), m_side(new QScrollArea), m_below(new QFrame)
{
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->installEventFilter(this);
    m_below->setProperty("look", QStringLiteral("card"));
    auto* column = new QVBoxLayout(m_below);
    column->setContentsMargins(0, 0, 0, 0);
    toBelow();
}

QWidget* SideOrBelow::side() const
{
    return m_side;
}

QWidget* SideOrBelow::below() const
{
    return m_below;
}

void SideOrBelow::toSide()
{
    if (m_side->widget() == m_panel)
        return;
    m_below->layout()->removeWidget(m_panel);
    m_side->setWidget(m_panel);
    m_panel->show();
    m_below->hide();
}

void SideOrBelow::toBelow()
{
    if (m_side->widget() == m_panel)
        m_side->takeWidget();
    m_panel->setAutoFillBackground(false); // a scroll area has set it; the card has its own colour
    m_below->layout()->addWidget(m_panel);
    if (!m_below->parentWidget())
        return; // without a parent it would flash up as a window of its own
    m_panel->show();
    m_below->show();
}

bool SideOrBelow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show)
        toSide();
    // A window that is put away hides everything: only a folded side moves the panel.
    if (event->type() == QEvent::Hide && !event->spontaneous() && m_side->window()->isVisible())
        toBelow();
    return QObject::eventFilter(watched, event);
}

} // namespace ertrag
