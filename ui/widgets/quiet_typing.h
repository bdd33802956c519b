// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>
#include <QTimer>
#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace ertrag
{

/// Sent to the window of a field: whether the field holds text that does not count, not yet or because it was refused.
class OpenTyping : public QEvent
{
public:
    static constexpr Type kind = Type(User + 1);
    OpenTyping(const QObject* field, bool open) : QEvent(kind), m_field(field), m_open(open) {}
    const QObject* field() const { return m_field; } ///< stands for the field, as long as it is there
    bool open() const { return m_open; }

private:
    const QObject* m_field;
    bool m_open;
};

/// What is typed into a field counts 250 ms after the last key, and at once when the field is left. The field stays as
/// it is under the cursor; only leaving it writes its text in order. What an input method still composes waits. While
/// the field holds text that does not count its window is told, and undo is the field's own.
class QuietTyping : public QObject
{
    Q_OBJECT
public:
    static constexpr int quietMs = 250;
    /// Takes what stands in the field; false if it does not count: it cannot be read, or was refused.
    using Take = std::function<bool()>;

    QuietTyping(QLineEdit* field, Take take);
    QuietTyping(QPlainTextEdit* field, Take take);

    void show(const QString& text); ///< from outside, with the cursor about where it was; then nothing is typed
    void finish();                  ///< the field is left, or Return pressed: what stands there counts now
    void setOpen(bool open);        ///< text stands there that does not count
    bool isOpen() const { return m_open; }
    /// While what was typed is taken under the cursor: the field is not to be touched, and a refusal is better said
    /// when the field is left.
    bool isTaking() const { return m_taking; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QuietTyping(QWidget* field, Take take);
    QString text() const;
    void noteText();
    void take(bool quietly);
    bool leavesUndo(QEvent* event) const;

    QWidget* m_field;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_area = nullptr;
    Take m_take;
    QTimer m_quiet;
    QString m_text; ///< as it was seen last
    bool m_open = false, m_taking = false, m_showing = false, m_composing = false;
};

} // namespace ertrag
