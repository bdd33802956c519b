// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/edits.h"
#include "tests/support/wait_until.h"
#include "tests/ui/support/program_bench.h"
#include "ui/window/work_view.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

namespace ertrag
{
namespace
{

/// The program with a new book; what is typed stays under the cursor.
class TypedIsSaved : public ProgramBench
{
protected:
    TypedIsSaved() { newBook("firm.ertrag"); }

    SaveState state() { return program().book().autosaver().state(); }
    bool saved()
    {
        return waitUntil([&] { return state() == SaveState::Saved; });
    }
    QWidget* field(const QString& name)
    {
        QWidget* found = nullptr; // a page is shown a moment after it is gone to
        waitUntil([&] { return (found = fieldNow(name)) != nullptr; }, 3000);
        return found;
    }
    QWidget* fieldNow(const QString& name)
    {
        for (QWidget* widget : program().window().findChildren<QWidget*>())
            if (widget->isVisible() && widget->accessibleName() == name &&
                (qobject_cast<QLineEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget)))
                return widget;
        return nullptr;
    }
    void press(QWidget* widget, const QString& keys)
    {
        program().window().activateWindow();
        widget->setFocus();
        for (const QChar letter : keys) {
            QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(widget, &event);
        }
    }
    /// All that can be typed into; but for the name of a scenario, which is no part of the plan until it is kept.
    std::vector<QPointer<QWidget>> fieldsInView()
    {
        waitUntil([] { return false; }, 100);
        std::vector<QPointer<QWidget>> found;
        for (QWidget* widget : program().window().work()->findChildren<QWidget*>()) {
            const auto* line = qobject_cast<QLineEdit*>(widget);
            const auto* area = qobject_cast<QPlainTextEdit*>(widget);
            const bool typed = (line && !line->isReadOnly()) || (area && !area->isReadOnly());
            if (typed && widget->isVisible() && widget->isEnabled() &&
                widget->accessibleName() != QStringLiteral("Name of the scenario"))
                found.emplace_back(widget);
        }
        return found;
    }
    static QString textOf(QWidget* widget)
    {
        const auto* line = qobject_cast<QLineEdit*>(widget);
        return line ? line->text() : qobject_cast<QPlainTextEdit*>(widget)->toPlainText();
    }
    static void write(QWidget* widget, const QString& text)
    {
        auto* line = qobject_cast<QLineEdit*>(widget);
        line ? line->setText(text) : qobject_cast<QPlainTextEdit*>(widget)->setPlainText(text);
    }
    static void leave(QWidget* widget)
    {
        QFocusEvent event(QEvent::FocusOut, Qt::TabFocusReason);
        QApplication::sendEvent(widget, &event);
    }
    Campaign inFile()
    {
        const Result<BookFile> book = BookFile::open(path("firm.ertrag"), false);
        return book.value().loadPlan(book.value().current()).value();
    }
};

TEST_F(TypedIsSaved, WhatIsUnderTheCursorIsInTheFileWhenTheWindowSaysSo)
{
    program().window().goTo(StepKey::Goals);
    ASSERT_TRUE(saved());
    QWidget* goal = field(QStringLiteral("The goal in your own words"));
    ASSERT_TRUE(goal);
    press(goal, QStringLiteral("more orders "));
    EXPECT_EQ(int(state()), int(SaveState::Typing));
    EXPECT_TRUE(shows("Not saved yet"));
    ASSERT_TRUE(saved());
    EXPECT_TRUE(shows("✓ Everything saved"));
    EXPECT_EQ(inFile().goals.goalInOwnWords, QStringLiteral("more orders"));
    EXPECT_TRUE(goal->hasFocus());
    EXPECT_EQ(qobject_cast<QPlainTextEdit*>(goal)->toPlainText(), QStringLiteral("more orders "));
}

TEST_F(TypedIsSaved, HalfANumberIsNotCalledSaved)
{
    program().window().goTo(StepKey::Company);
    ASSERT_TRUE(saved());
    QWidget* people = field(QStringLiteral("How many people work with you?"));
    ASSERT_TRUE(people);
    press(people, QStringLiteral("-"));
    QElapsedTimer clock;
    clock.start();
    waitUntil([&] { return clock.elapsed() > 900; });
    EXPECT_EQ(int(state()), int(SaveState::Typing));
    qobject_cast<QLineEdit*>(people)->setText(QStringLiteral("7"));
    ASSERT_TRUE(saved());
    EXPECT_EQ(inFile().company.staff, Answer<int>(7));
}

TEST_F(TypedIsSaved, ABurstOfTypingIsOneStepBack)
{
    program().window().goTo(StepKey::Goals);
    QWidget* goal = field(QStringLiteral("The goal in your own words"));
    press(goal, QStringLiteral("more"));
    ASSERT_TRUE(waitUntil([&] { return state() != SaveState::Typing; }));
    press(goal, QStringLiteral(" sales"));
    ASSERT_TRUE(saved());
    EXPECT_EQ(session().plan().goals.goalInOwnWords, QStringLiteral("more sales"));
    want(wish::Undo{});
    EXPECT_EQ(session().plan().goals.goalInOwnWords, QString());
    EXPECT_EQ(qobject_cast<QPlainTextEdit*>(goal)->toPlainText(), QString());
    EXPECT_FALSE(session().canUndo());
}

TEST_F(TypedIsSaved, ClosingTakesWhatWasTypedAMomentAgo)
{
    program().window().goTo(StepKey::Goals);
    press(field(QStringLiteral("The goal in your own words")), QStringLiteral("at the last moment"));
    want(wish::Quit{});
    EXPECT_EQ(inFile().goals.goalInOwnWords, QStringLiteral("at the last moment"));
}

TEST_F(TypedIsSaved, EveryFieldSaysThatItHoldsSomethingElse)
{
    ASSERT_TRUE(session().apply(set(&Measures::proof, Answer<EvidenceLevel>(EvidenceLevel::C))).ok());
    int fields = 0;
    for (int step = 0; step <= int(StepKey::Company); ++step) {
        program().window().goTo(StepKey(step));
        ASSERT_TRUE(saved());
        for (const QPointer<QWidget>& widget : fieldsInView()) {
            ASSERT_TRUE(widget) << "typing made the page anew";
            const QString name = widget->accessibleName(), before = textOf(widget);
            write(widget, QStringLiteral("8a"));
            EXPECT_EQ(int(state()), int(SaveState::Typing)) << qPrintable(name);
            write(widget, before);
            leave(widget);
            EXPECT_NE(int(state()), int(SaveState::Typing)) << qPrintable(name);
            ++fields;
        }
    }
    EXPECT_GT(fields, 100);
}

} // namespace
} // namespace ertrag
