// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace ertrag
{

class QuietTyping;

/// The text of a field as it counts, and as it was typed.
class CountedText
{
public:
    /// Takes `typed`; `enter` hands it on and may refuse it. False if it does not count.
    template <class F> bool take(QuietTyping& typing, const QString& typed, F&& enter);
    /// From outside; leaves alone what is being typed or was refused, unless something else counts now.
    void show(QuietTyping& typing, const QString& text, bool focused);
    void setRefused(bool refused) { m_refused = refused; }
    const QString& shown() const { return m_shown; }

private:
    QString m_shown, m_taken;
    bool m_refused = false;
};

/// A line of text; what is typed counts after a moment of quiet, without the blanks around it.
class TextInput : public QLineEdit
{
    Q_OBJECT
public:
    explicit TextInput(const QString& accessibleName, QWidget* parent = nullptr);
    void show(const QString& text); ///< leaves alone what is being typed or was refused
    void setRefused(bool refused);  ///< to be called from entered(): the text stays, and does not count
    bool isTyping() const;          ///< entered() comes from under the cursor

signals:
    void entered(const QString& text); ///< trimmed; only if it differs from what counted

private:
    bool take();

    QuietTyping* m_typing;
    CountedText m_text;
};

/// Several lines of text, for a longer answer or a list with one entry a line; counts as a TextInput does.
class TextArea : public QPlainTextEdit
{
    Q_OBJECT
public:
    TextArea(const QString& accessibleName, int lines, QWidget* parent = nullptr);
    void show(const QString& text);
    void setRefused(bool refused);
    void
    setGrowing(bool asCell); ///< as many lines as one paragraph needs, Return ends it; in a table it looks like text

signals:
    void entered(const QString& text);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void grow();
    bool take();

    QuietTyping* m_typing;
    CountedText m_text;
    bool m_growing = false, m_cell = false;
};

} // namespace ertrag
