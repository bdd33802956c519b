// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/work_bench.h"
#include "ui/window/undo_keys.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

/// The widgets that Tab visits in the shown page, in that order.
std::vector<QWidget*> tabOrder(WorkBench& bench)
{
    QWidget* page = nullptr;
    for (auto* scroll : bench.view.findChildren<QScrollArea*>())
        if (scroll->isVisible() && !scroll->accessibleName().isEmpty())
            page = scroll->widget();
    std::vector<QWidget*> order;
    if (!page)
        return order;
    for (QWidget* next = bench.view.nextInFocusChain(); next != &bench.view; next = next->nextInFocusChain())
        if (page->isAncestorOf(next) && next->isVisible() && (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
            !next->focusProxy())
            order.push_back(next);
    return order;
}

std::string heard(QWidget* widget)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
    const QString name = spoken ? spoken->text(QAccessible::Name) : QString();
    return (name.isEmpty() && qobject_cast<QComboBox*>(widget) ? widget->accessibleName() : name).toStdString();
}

void expectReadOrder(WorkBench& bench, StepKey step)
{
    QWidget* before = nullptr;
    for (QWidget* widget : tabOrder(bench)) {
        const QPoint at = widget->mapTo(&bench.view, QPoint(0, 0));
        if (before) {
            const QPoint last = before->mapTo(&bench.view, QPoint(0, 0));
            const bool below = at.y() > last.y() - 12, nextColumn = at.x() > last.x() + 40;
            EXPECT_TRUE(below || nextColumn)
                << "step " << stepText(step).toStdString() << ": from " << heard(before) << " up to " << heard(widget);
        }
        before = widget;
    }
}

TEST(Keyboard, TabGoesAsOneReads)
{
    WorkBench bench(QStringLiteral("butcher"));
    for (const StepKey step : answeredSteps) {
        bench.show(step, {1440, 900});
        EXPECT_GT(tabOrder(bench).size(), 15u);
        expectReadOrder(bench, step);
    }
}

TEST(Keyboard, TabGoesAsOneReadsAfterARowCameIn)
{
    WorkBench bench;
    bench.show(StepKey::Audience, {1440, 900});
    bench.tick(QStringLiteral("Add an ideal customer"));
    bench.show(StepKey::Audience, {1440, 900});
    expectReadOrder(bench, StepKey::Audience);
    bench.show(StepKey::Duties, {1440, 900});
    ASSERT_TRUE(bench.session.apply(set(&Duties::roles, std::vector<RoleAssignment>(2))).ok());
    bench.show(StepKey::Duties, {1440, 900});
    expectReadOrder(bench, StepKey::Duties);
}

bool keepsUndo(QWidget& input)
{
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QApplication::sendEvent(&input, &undo);
    return undo.isAccepted();
}

TEST(Keyboard, UndoIsTheWindowsWhereAnInputHasNothingToUndo)
{
    QLineEdit line;
    QPlainTextEdit text;
    EXPECT_TRUE(keepsUndo(line)) << "without the window an input keeps the key always";
    UndoKeys keys;
    qApp->installEventFilter(&keys);
    EXPECT_FALSE(keepsUndo(line));
    EXPECT_FALSE(keepsUndo(text));
    line.insert(QStringLiteral("12"));
    text.insertPlainText(QStringLiteral("12"));
    EXPECT_TRUE(keepsUndo(line));
    EXPECT_TRUE(keepsUndo(text));
}

TEST(Keyboard, EverythingThatTakesFocusHasAName)
{
    for (const QString& sample : {QString(), QStringLiteral("butcher")}) {
        WorkBench bench(sample);
        for (const StepKey step : answeredSteps) {
            bench.show(step, {1440, 900});
            for (QWidget* widget : bench.view.findChildren<QWidget*>())
                if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()) {
                    EXPECT_FALSE(heard(widget).empty())
                        << "step " << stepText(step).toStdString() << ": " << widget->metaObject()->className();
                }
        }
    }
}

} // namespace
} // namespace ertrag
