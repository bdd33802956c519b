// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"
#include "ui/window/marked_text.h"
#include "ui/window/menus.h"
#include "ui/window/mistake_dialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

void enter(QWidget& widget)
{
    QEnterEvent event({1, 1}, {1, 1}, {1, 1});
    QApplication::sendEvent(&widget, &event);
}

TEST(Mistake, ATextCanBeMarkedWhenThePointerIsOnIt)
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* words = label(QStringLiteral("Eight of ten cases, as the owner reads them on a narrow page"));
    auto* press = new QPushButton;
    auto* onIt = new QLabel(QStringLiteral("Goals"), press);
    column->addWidget(words);
    column->addWidget(press);
    window.show();
    EXPECT_EQ(markedText(window), QString());
    const int height = words->heightForWidth(120);
    TextMarking marking;
    qApp->installEventFilter(&marking);
    enter(*words);
    enter(*onIt);
    EXPECT_TRUE(words->textInteractionFlags() & Qt::TextSelectableByMouse);
    EXPECT_FALSE(onIt->textInteractionFlags() & Qt::TextSelectableByMouse) << "there the mouse clicks";
    EXPECT_EQ(words->heightForWidth(120), height) << "the page does not move";
    words->setSelection(0, 5);
    EXPECT_EQ(markedText(window), QStringLiteral("Eight"));
}

TEST(Mistake, WhatIsMarkedInTheFieldCountsFirst)
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* line = new QLineEdit(QStringLiteral("a wrong word"));
    column->addWidget(line);
    window.show();
    line->setFocus();
    line->setSelection(2, 5);
    EXPECT_EQ(markedText(window), QStringLiteral("wrong"));
}

TEST(Mistake, TheReportIsFinishedCopiedAndSavedByTheUser)
{
    MistakeDialog dialog({QStringLiteral("A mistake"), QStringLiteral("What is wrong:\n")});
    auto* text = dialog.findChild<QPlainTextEdit*>();
    text->insertPlainText(QStringLiteral("It is seven."));
    EXPECT_EQ(dialog.report().text, QStringLiteral("What is wrong:\nIt is seven."));
    dialog.findChild<QPushButton*>(QStringLiteral("copy"))->click();
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("What is wrong:\nIt is seven."));
    MistakeReport saved;
    QObject::connect(&dialog, &MistakeDialog::saveWanted, [&](const MistakeReport& report) { saved = report; });
    dialog.findChild<QPushButton*>(QStringLiteral("save"))->click();
    EXPECT_EQ(saved.subject, QStringLiteral("A mistake"));
    EXPECT_EQ(saved.text, dialog.report().text);
}

TEST(Mistake, CtrlEnterIsItsKeyInTheHelpMenu)
{
    QMenuBar bar;
    Menus menus(&bar);
    menus.build({});
    Wish wanted;
    QObject::connect(&menus, &Menus::wanted, [&](const Wish& wish) { wanted = wish; });
    for (QAction* action : bar.findChildren<QAction*>())
        if (action->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Return))) {
            EXPECT_TRUE(action->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Enter)));
            action->trigger();
        }
    EXPECT_TRUE(std::holds_alternative<wish::ReportMistake>(wanted));
}

} // namespace
} // namespace ertrag
