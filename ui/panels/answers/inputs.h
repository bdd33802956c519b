// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/estimate.h"
#include "ui/panels/answers/answer_slot.h"
#include "ui/present/words/answer_words.h"
#include "ui/widgets/text_input.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

namespace ertrag
{

/// One of several: an empty entry while open, the options, and "I don't know" where that is an answer.
class ChoiceInput : public QComboBox
{
    Q_OBJECT
public:
    ChoiceInput(const QString& accessibleName, const Options& options, bool mayBeOpen, bool mayBeUnknown,
                QWidget* parent = nullptr);
    void setOptions(const Options& options);
    void show(const Answer<int>& value);
    const Options& options() const { return m_options; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void entered(const ertrag::Answer<int>& value);

protected:
    void wheelEvent(QWheelEvent* event) override;  ///< scrolls the page, never changes an answer
    void keyPressEvent(QKeyEvent* event) override; ///< Enter goes on, as in every other field

private:
    Options m_options;
    bool m_mayBeOpen, m_mayBeUnknown;
};

/// A tick; a screen reader's "toggle" counts as much as a click.
class TickInput : public QCheckBox
{
    Q_OBJECT
public:
    explicit TickInput(const QString& text, QWidget* parent = nullptr);
    void show(bool on);

signals:
    void entered(bool on);
};

/// Yes, No, I don't know side by side.
class RadioInput : public QWidget
{
    Q_OBJECT
public:
    RadioInput(const QString& accessibleName, const Options& options, bool mayBeUnknown, QWidget* parent = nullptr);
    void show(const Answer<int>& value);

signals:
    void entered(const ertrag::Answer<int>& value);

private:
    class QButtonGroup* m_group;
};

/// Where an estimate comes from, as a coloured pill; pressing it lets the user say "this is mine" or "measured".
class OriginPill : public QPushButton
{
    Q_OBJECT
public:
    explicit OriginPill(const QString& subject, QWidget* parent = nullptr);
    void show(Origin origin);

signals:
    void entered(ertrag::Origin origin);

private:
    QString m_subject;
};

/// "I don't know".
QString unknownWords();

} // namespace ertrag
