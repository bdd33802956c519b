// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wait_until.h"
#include "ui/present/numbers/number_text.h"
#include "ui/widgets/form.h"
#include "ui/widgets/quiet_typing.h"
#include "ui/widgets/text_input.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

/// A window that is told which of its fields hold text that does not count.
class Listening : public QWidget
{
public:
    Listening() { new QVBoxLayout(this); }
    std::set<const QObject*> open;

protected:
    bool event(QEvent* event) override
    {
        if (event->type() != OpenTyping::kind)
            return QWidget::event(event);
        const auto* said = static_cast<const OpenTyping*>(event);
        said->open() ? void(open.insert(said->field())) : void(open.erase(said->field()));
        return true;
    }
};

void press(QWidget* field, const QString& keys)
{
    for (const QChar letter : keys) {
        QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(field, &event);
    }
}

bool pass(int ms)
{
    QElapsedTimer clock;
    clock.start();
    return waitUntil([&] { return clock.elapsed() >= ms; });
}

struct QuietTypingTest : testing::Test {
    NumberText numbers{QStringLiteral("de"), QStringLiteral("DE"), QStringLiteral("EUR")};
    Listening window;
    QLineEdit* next = new QLineEdit;

    template <class W> W* put(W* field)
    {
        window.layout()->addWidget(field);
        window.layout()->addWidget(next);
        window.show();
        window.activateWindow();
        field->setFocus();
        return field;
    }
    void leave() { next->setFocus(); }
};

TEST_F(QuietTypingTest, TextCountsAQuarterOfASecondAfterTheLastKey)
{
    auto* field = put(new TextArea(QStringLiteral("Goal"), 3));
    QStringList heard;
    QObject::connect(field, &TextArea::entered, field, [&](const QString& text) {
        heard << text;
        field->show(text); // as a page does at once
    });
    press(field, QStringLiteral("more"));
    EXPECT_EQ(window.open.size(), 1u);
    press(field, QStringLiteral(" "));
    EXPECT_TRUE(heard.isEmpty());
    ASSERT_TRUE(waitUntil([&] { return window.open.empty(); }));
    EXPECT_EQ(heard, QStringList{QStringLiteral("more")});
    EXPECT_EQ(field->toPlainText(), QStringLiteral("more ")) << "the blank under the cursor is not eaten";
    EXPECT_EQ(field->textCursor().position(), 5);
    EXPECT_TRUE(field->hasFocus());
    press(field, QStringLiteral("sales"));
    ASSERT_TRUE(waitUntil([&] { return window.open.empty(); }));
    EXPECT_EQ(heard.back(), QStringLiteral("more sales"));
    leave();
    EXPECT_EQ(heard.size(), 2) << "leaving says nothing new";
}

TEST_F(QuietTypingTest, TypingIsNotInterrupted)
{
    auto* field = put(new TextInput(QStringLiteral("Name")));
    int heard = 0;
    QObject::connect(field, &TextInput::entered, field, [&] { ++heard; });
    for (int key = 0; key < 8; ++key) {
        press(field, QStringLiteral("a"));
        ASSERT_TRUE(pass(60));
    }
    EXPECT_EQ(heard, 0) << "half a second of typing without a quarter of quiet";
    ASSERT_TRUE(waitUntil([&] { return heard == 1; }));
}

TEST_F(QuietTypingTest, ASelectionInTheMiddleStays)
{
    auto* field = put(new TextInput(QStringLiteral("Name")));
    field->show(QStringLiteral("Herbst 2026"));
    QObject::connect(field, &TextInput::entered, field, [&](const QString& text) { field->show(text); });
    field->setCursorPosition(6);
    press(field, QStringLiteral("aktion"));
    field->setSelection(2, 3);
    ASSERT_TRUE(waitUntil([&] { return window.open.empty(); }));
    EXPECT_EQ(field->text(), QStringLiteral("Herbstaktion 2026"));
    EXPECT_EQ(field->selectionStart(), 2);
    EXPECT_EQ(field->selectedText(), QStringLiteral("rbs"));
}

TEST_F(QuietTypingTest, WhatComesFromOutsideReplacesWhatWasTyped)
{
    auto* field = put(new TextInput(QStringLiteral("Name")));
    field->show(QStringLiteral("before"));
    field->end(false);
    press(field, QStringLiteral("x"));
    field->show(QStringLiteral("before")); // something else was edited
    EXPECT_EQ(field->text(), QStringLiteral("beforex"));
    ASSERT_TRUE(waitUntil([&] { return window.open.empty(); }));
    field->show(QStringLiteral("before")); // undo
    EXPECT_EQ(field->text(), QStringLiteral("before"));
    EXPECT_TRUE(window.open.empty());
}

TEST_F(QuietTypingTest, RefusedTextDoesNotCount)
{
    auto* field = put(new TextInput(QStringLiteral("Name")));
    QObject::connect(field, &TextInput::entered, field,
                     [&](const QString& text) { field->setRefused(text.size() > 3); });
    press(field, QStringLiteral("long"));
    ASSERT_TRUE(pass(400));
    EXPECT_EQ(window.open.size(), 1u);
    leave();
    EXPECT_EQ(window.open.size(), 1u);
    EXPECT_EQ(field->text(), QStringLiteral("long"));
    field->setFocus();
    field->backspace();
    EXPECT_TRUE(waitUntil([&] { return window.open.empty(); }));
}

TEST_F(QuietTypingTest, ANumberIsWrittenOutOnlyWhenItsFieldIsLeft)
{
    auto* field = put(new NumberEdit(numbers, NumberEdit::Role::Money, 2, QStringLiteral("Budget")));
    std::vector<double> heard;
    QObject::connect(field, &NumberEdit::valueEntered, field, [&](std::optional<double> value) {
        heard.push_back(value.value_or(-1));
        field->setValue(value);
    });
    press(field->edit(), QStringLiteral("15"));
    ASSERT_TRUE(waitUntil([&] { return window.open.empty(); }));
    EXPECT_EQ(field->edit()->text(), QStringLiteral("15"));
    press(field->edit(), QStringLiteral("00"));
    ASSERT_TRUE(waitUntil([&] { return window.open.empty(); }));
    field->setValue(1500.0); // the results come
    EXPECT_EQ(field->edit()->text(), QStringLiteral("1500"));
    leave();
    EXPECT_EQ(field->edit()->text(), QStringLiteral("1.500,00"));
    EXPECT_EQ(heard, (std::vector<double>{15, 1500}));
}

TEST_F(QuietTypingTest, WhatIsNoNumberYetIsNeitherTakenNorMarked)
{
    auto* field = put(new NumberEdit(numbers, NumberEdit::Role::Count, 0, QStringLiteral("People")));
    field->setValue(5.0);
    int heard = 0;
    QObject::connect(field, &NumberEdit::valueEntered, field, [&] { ++heard; });
    field->edit()->selectAll();
    press(field->edit(), QStringLiteral("-"));
    ASSERT_TRUE(pass(400));
    EXPECT_EQ(heard, 0);
    EXPECT_FALSE(field->refused());
    EXPECT_EQ(window.open.size(), 1u) << "the field says something else than the book";
    field->setValue(5.0);
    EXPECT_EQ(field->edit()->text(), QStringLiteral("-"));
    leave();
    EXPECT_TRUE(field->refused());
    EXPECT_EQ(window.open.size(), 1u);
    field->edit()->setText(QStringLiteral("7"));
    EXPECT_TRUE(waitUntil([&] { return window.open.empty(); }));
    EXPECT_FALSE(field->refused());
    EXPECT_EQ(heard, 1);
}

TEST_F(QuietTypingTest, ARefusalIsSaidWhenTheFieldIsLeft)
{
    auto* field = put(new NumberEdit(numbers, NumberEdit::Role::Count, 0, QStringLiteral("Months")));
    field->setValue(12.0);
    QObject::connect(field, &NumberEdit::valueEntered, field, [&](std::optional<double> value) {
        field->showRefused(value.value_or(0) < 10 ? QStringLiteral("10 at least") : QString());
    });
    field->edit()->selectAll();
    press(field->edit(), QStringLiteral("3"));
    ASSERT_TRUE(pass(400));
    EXPECT_FALSE(field->refused()) << "it may become 36";
    EXPECT_EQ(window.open.size(), 1u);
    leave();
    EXPECT_TRUE(field->refused());
    field->edit()->setFocus();
    field->edit()->end(false);
    press(field->edit(), QStringLiteral("6"));
    EXPECT_TRUE(waitUntil([&] { return window.open.empty(); }));
    EXPECT_FALSE(field->refused());
}

TEST_F(QuietTypingTest, AnEmptiedNumberComesBackAsItCounts)
{
    auto* field = put(new NumberEdit(numbers, NumberEdit::Role::Count, 0, QStringLiteral("Hours")));
    field->setValue(5.0);
    QObject::connect(field, &NumberEdit::valueEntered, field,
                     [&](std::optional<double> value) { field->setValue(value.value_or(0)); });
    field->edit()->selectAll();
    field->edit()->del();
    ASSERT_TRUE(waitUntil([&] { return window.open.empty(); }));
    EXPECT_EQ(field->edit()->text(), QString());
    leave();
    EXPECT_EQ(field->edit()->text(), QStringLiteral("0"));
}

TEST_F(QuietTypingTest, OneOfThreeValuesAloneDoesNotCount)
{
    auto* field = put(new EstimateEdit(numbers, NumberEdit::Role::Plain, 0, QStringLiteral("Rate")));
    std::vector<Estimate> heard;
    QObject::connect(field, &EstimateEdit::valueEntered, field, [&](const Estimate& value) {
        heard.push_back(value);
        field->setValue(value);
    });
    const auto edits = field->findChildren<QLineEdit*>();
    for (int part = 0; part < 2; ++part) {
        edits[part]->setFocus();
        press(edits[part], part == 0 ? QStringLiteral("30") : QStringLiteral("40"));
        ASSERT_TRUE(pass(400));
        EXPECT_FALSE(window.open.empty()) << part;
    }
    edits[2]->setFocus();
    press(edits[2], QStringLiteral("5"));
    ASSERT_TRUE(pass(400));
    EXPECT_TRUE(heard.empty()) << "5 is below 40";
    EXPECT_FALSE(window.open.empty());
    press(edits[2], QStringLiteral("5"));
    ASSERT_TRUE(waitUntil([&] { return window.open.empty(); }));
    ASSERT_EQ(heard.size(), 1u);
    EXPECT_EQ(heard[0], (Estimate{30, 40, 55, Origin::Stated}));
    EXPECT_EQ(edits[2]->text(), QStringLiteral("55"));
}

TEST_F(QuietTypingTest, WhatIsComposedWaits)
{
    auto* field = put(new TextInput(QStringLiteral("Name")));
    QStringList heard;
    QObject::connect(field, &TextInput::entered, field, [&](const QString& text) { heard << text; });
    press(field, QStringLiteral("a"));
    QInputMethodEvent composing(QStringLiteral("\u304b"), {});
    QApplication::sendEvent(field, &composing);
    ASSERT_TRUE(pass(400));
    EXPECT_TRUE(heard.isEmpty());
    EXPECT_FALSE(window.open.empty());
    QInputMethodEvent committing;
    committing.setCommitString(QStringLiteral("\u79d1"));
    QApplication::sendEvent(field, &committing);
    ASSERT_TRUE(waitUntil([&] { return window.open.empty(); }));
    EXPECT_EQ(heard, QStringList{QStringLiteral("a\u79d1")});
}

bool keepsUndo(QWidget* field)
{
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QApplication::sendEvent(field, &undo);
    return undo.isAccepted();
}

TEST_F(QuietTypingTest, WhatCountsIsUndoneByTheCampaign)
{
    auto* field = put(new TextInput(QStringLiteral("Name")));
    EXPECT_FALSE(keepsUndo(field));
    press(field, QStringLiteral("ab"));
    EXPECT_TRUE(keepsUndo(field)) << "what does not count yet is the field's own";
    ASSERT_TRUE(waitUntil([&] { return window.open.empty(); }));
    EXPECT_FALSE(keepsUndo(field));
}

} // namespace
} // namespace ertrag
