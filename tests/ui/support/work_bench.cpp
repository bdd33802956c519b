// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/work_bench.h"

#include "core/catalogue/trades.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <gtest/gtest.h>

namespace ertrag
{

namespace
{
// Each look at the clock is a minute later: no two edits are one burst.
SteadyClock slowClock()
{
    return [now = qint64(0)]() mutable { return now += 60000; };
}

CampaignState stateOf(const QString& sample, const QString& language, const QString& currency)
{
    if (sample.isEmpty())
        return {campaignForTrade(Trade::Butcher, language, currency).value(), {}};
    const QString name = QStringLiteral(":/samples/") + sample + QStringLiteral(".json");
    QFile file(name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return campaignStateFromJson(file.readAll(), name).value();
}

void key(QWidget* widget, int code, const QString& text = {}, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, code, with, text);
        QApplication::sendEvent(widget, &event);
    }
}

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(widget);
    // A combo box is called by its value; its question is its description.
    if (qobject_cast<QComboBox*>(widget))
        return widget->accessibleName();
    return heard ? heard->text(QAccessible::Name) : QString();
}
} // namespace

WorkBench::WorkBench(const QString& sample, const QString& language, const QString& currency)
    : session(slowClock(), nullptr),
      numbers(language, language == QStringLiteral("de") ? QStringLiteral("DE") : QStringLiteral("US"), currency)
{
    applyTheme(*static_cast<QApplication*>(QCoreApplication::instance()), false);
    assessor.follow(session);
    session.open(stateOf(sample, language, currency));
}

QWidget* WorkBench::show(StepKey step, QSize size)
{
    view.resize(size);
    view.show();
    view.goTo(step);
    for (int round = 0; round < 4; ++round)
        QCoreApplication::sendPostedEvents(); // layouts that ask for layouts
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return &view;
}

QWidget* WorkBench::named(const QString& name) const
{
    QWidget* found = nullptr;
    for (QWidget* widget : view.findChildren<QWidget*>()) {
        if (!widget->isVisible() || qobject_cast<QLabel*>(widget) || widget->focusPolicy() == Qt::NoFocus ||
            nameOf(widget) != name)
            continue;
        if (found)
            return nullptr;
        found = widget;
    }
    return found;
}

void WorkBench::type(const QString& name, const QString& text)
{
    QWidget* widget = named(name);
    ASSERT_TRUE(widget) << qPrintable(name);
    widget->setFocus(Qt::TabFocusReason);
    key(widget, Qt::Key_A, QStringLiteral("\u0001"), Qt::ControlModifier);
    if (text.isEmpty())
        key(widget, Qt::Key_Delete);
    for (const QChar letter : text)
        key(widget, 0, QString(letter));
    auto* area = qobject_cast<QPlainTextEdit*>(widget);
    if (area && area->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        key(widget, Qt::Key_Tab, QStringLiteral("\t"));
    else
        key(widget, Qt::Key_Return, QStringLiteral("\r"));
}

void WorkBench::tick(const QString& name)
{
    QWidget* widget = named(name);
    ASSERT_TRUE(widget) << qPrintable(name);
    const QPointF at(8, widget->height() / 2.0);
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, at, widget->mapToGlobal(at), Qt::LeftButton,
                          type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }
}

void WorkBench::choose(const QString& name, const QString& entry)
{
    auto* box = qobject_cast<QComboBox*>(named(name));
    ASSERT_TRUE(box) << qPrintable(name);
    const int wanted = box->findText(entry);
    ASSERT_GE(wanted, 0) << qPrintable(entry);
    box->setFocus(Qt::TabFocusReason);
    for (int guard = 0; box->currentIndex() != wanted && guard < 200; ++guard)
        key(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    EXPECT_EQ(box->currentText().toStdString(), entry.toStdString());
}

QString WorkBench::text(const QString& name) const
{
    QWidget* widget = named(name);
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        return line->text();
    if (auto* area = qobject_cast<QPlainTextEdit*>(widget))
        return area->toPlainText();
    if (auto* box = qobject_cast<QComboBox*>(widget))
        return box->currentText();
    if (auto* button = qobject_cast<QAbstractButton*>(widget))
        return button->isChecked() ? QStringLiteral("on") : QStringLiteral("off");
    return QStringLiteral("not found: ") + name;
}

QString LongWords::translate(const char*, const char* source, const char*, int n) const
{
    if (!source || !*source)
        return {};
    const QString plain = QString::fromUtf8(source);
    static const QString from = QStringLiteral("aeiounAEIOUcs"),
                         to = QStringLiteral(
                             "\u00e4\u00e9\u00ef\u00f6\u00fc\u00f1\u00c4\u00c9\u00cf\u00d6\u00dc\u00e7\u0161");
    QString text;
    int letters = 0;
    for (int i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        const bool placeholder = c.isDigit() && i > 0 && plain[i - 1] == QLatin1Char('%');
        const qsizetype known = from.indexOf(c);
        text += known >= 0 && !(i > 0 && plain[i - 1] == QLatin1Char('%')) ? to[known] : c;
        if (c.isLetter() && !placeholder && ++letters % 5 == 0 && !(i > 0 && plain[i - 1] == QLatin1Char('%')))
            text += QStringLiteral("\u00fc\u00fc");
    }
    if (n >= 0)
        text.replace(QStringLiteral("%n"), QString::number(n));
    return text;
}

QStringList cutTexts(const QWidget& root)
{
    QStringList cut;
    const auto note = [&cut](const QWidget* widget, const QString& text, const QSize& needed) {
        cut << QStringLiteral("%1 \"%2\" needs %3x%4, has %5x%6")
                   .arg(QLatin1String(widget->metaObject()->className()), text.left(60))
                   .arg(needed.width())
                   .arg(needed.height())
                   .arg(widget->width())
                   .arg(widget->height());
    };
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (auto* words = qobject_cast<const QLabel*>(widget); words && !words->text().isEmpty()) {
            const bool wraps = words->wordWrap();
            const QSize needed = wraps ? QSize(0, words->heightForWidth(words->width())) : words->sizeHint();
            int widest = 0; // a word that is wider than its label is cut though the label wraps
            if (wraps && words->textFormat() == Qt::PlainText)
                for (const QString& word : words->text().split(QRegularExpression(QStringLiteral("[\\s-]"))))
                    widest = std::max(widest, words->fontMetrics().horizontalAdvance(word));
            if (needed.width() > words->width() || needed.height() > words->height() + 1 || widest > words->width())
                note(words, words->text(), needed.expandedTo({widest, 0}));
        } else if (auto* button = qobject_cast<const QAbstractButton*>(widget); button && !button->text().isEmpty()) {
            if (button->sizeHint().width() > button->width() + 1)
                note(button, button->text(), button->sizeHint());
        } else if (auto* box = qobject_cast<const QComboBox*>(widget)) {
            const int needed = box->fontMetrics().horizontalAdvance(box->currentText()) + 40;
            if (needed > box->width() + 1)
                note(box, box->currentText(), {needed, 0});
        } else if (auto* line = qobject_cast<const QLineEdit*>(widget)) {
            const int needed = line->fontMetrics().horizontalAdvance(line->text()) + line->textMargins().right() + 12;
            if (line->alignment().testFlag(Qt::AlignRight) && needed > line->width())
                note(line, line->text(), {needed, 0});
        } else if (auto* area = qobject_cast<const QPlainTextEdit*>(widget);
                   area && area->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) {
            const int needed = area->fontMetrics().lineSpacing() * int(area->document()->size().height());
            if (needed > area->viewport()->height())
                note(area, area->toPlainText(), {0, needed});
        } else if (auto* scroll = qobject_cast<const QScrollArea*>(widget); scroll && scroll->widget()) {
            if (scroll->widget()->width() > scroll->viewport()->width() + 1)
                note(scroll, scroll->accessibleName() + QStringLiteral(" scrolls sideways"), scroll->widget()->size());
        }
    }
    return cut;
}

} // namespace ertrag
