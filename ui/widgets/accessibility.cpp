// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessibility.h"

#include <QAccessibleWidget>
#include <QMainWindow>
#include <QScrollArea>
#include <QScrollBar>

namespace ertrag
{
namespace
{

class WindowAccess : public QAccessibleWidget
{
public:
    explicit WindowAccess(QWidget* window) : QAccessibleWidget(window, QAccessible::Window) {}
};

class ScrollAccess : public QAccessibleWidget
{
public:
    explicit ScrollAccess(QScrollArea* area) : QAccessibleWidget(area, QAccessible::Client) {}

    int childCount() const override { return int(parts().size()); }
    QAccessibleInterface* child(int index) const override
    {
        const QWidgetList all = parts();
        return index >= 0 && index < all.size() ? QAccessible::queryAccessibleInterface(all.at(index)) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return int(parts().indexOf(qobject_cast<QWidget*>(child->object())));
    }

private:
    QWidgetList parts() const
    {
        const auto* area = qobject_cast<QScrollArea*>(object());
        if (!area)
            return {};
        QWidgetList all{area->viewport()};
        for (QScrollBar* bar : {area->horizontalScrollBar(), area->verticalScrollBar()})
            if (bar->isVisibleTo(area))
                all.append(bar->parentWidget());
        return all;
    }
};

QAccessibleInterface* make(const QString& className, QObject* object)
{
    if (className == QLatin1String("QScrollArea"))
        return new ScrollAccess(static_cast<QScrollArea*>(object));
    if (className == QLatin1String("QMainWindow"))
        return new WindowAccess(static_cast<QMainWindow*>(object));
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(make);
}

} // namespace ertrag
