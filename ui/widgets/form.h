// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/campaign/estimate.h"
#include "ui/present/figure.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ertrag {

class NumberText;

// Labels: always plain text, word wrap where it may be long.
QLabel* label(const QString& text, TextSize size = TextSize::Normal, bool bold = false, bool quiet = false);
QLabel* pill(const QString& text, Tone tone); ///< "aus Frage 4", "Annahme"
void setTone(QWidget* widget, Tone tone);     ///< text colour by meaning; follows the theme
/// A push button with accessible name; `primary` is the one filled button of a view.
QPushButton* button(const QString& text, bool primary = false);

/// White card with a title; put things into body().
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }
    void setTitle(const QString& title);

private:
    QLabel* m_title;
    QVBoxLayout* m_body;
};

/// Blue box "Why this matters. ...".
QWidget* whyBox(const QString& text);
/// Heading, sentence and why-box of a page; returns the page's column layout (width 800 at most, spacing 16).
QVBoxLayout* pageColumn(QWidget* page, const QString& heading, const QString& sentence, const QString& why);

/// A line edit for a number: keeps what was typed, marks what it cannot read or what was refused, explains below.
class NumberEdit : public QFrame {
    Q_OBJECT
public:
    enum class Role { Money, Share, Count, Hours, Plain };
    NumberEdit(const NumberText& numbers, Role role, int decimals, const QString& accessibleName, QWidget* parent = nullptr);

    void setValue(std::optional<double> value); ///< leaves the text alone while it has focus; empty = open
    void showRefused(const QString& why);       ///< marks and explains; empty = fine
    void replaceValue(double value);            ///< like setValue, also under the cursor; reports nothing
    QLineEdit* edit() const { return m_edit; }

signals:
    void valueEntered(std::optional<double> value); ///< on leaving or Return, only if it can be read and differs

private:
    QString unit() const;
    QString textOf(std::optional<double> value) const;
    void finish();

    const NumberText& m_numbers;
    Role m_role;
    int m_decimals;
    QLineEdit* m_edit;
    QLabel* m_note;
    std::optional<double> m_value;
};

/// Three NumberEdits low, likely, high with unit; the likely one is emphasised. "40-60" in one field fills the range.
class EstimateEdit : public QFrame {
    Q_OBJECT
public:
    EstimateEdit(const NumberText& numbers, NumberEdit::Role role, int decimals, const QString& accessibleName, QWidget* parent = nullptr);
    void setValue(const Estimate& value);
    void showRefused(const QString& why);

signals:
    void valueEntered(const ertrag::Estimate& value); ///< origin Stated

private:
    void partEntered(int part, double value);
    void rangeTyped(int part);

    const NumberText& m_numbers;
    NumberEdit::Role m_role;
    NumberEdit* m_parts[3];
    QLabel* m_note;
    Estimate m_value;
};

/// Small label, large figure, quiet note (FigureCard in the pictures).
class FigureCard : public Card {
    Q_OBJECT
public:
    static constexpr int sideRoom = 38; ///< pixels of margin and border beside the figure

    explicit FigureCard(QWidget* parent = nullptr);
    void setFigure(const Figure& figure);
    void setFigureFont(const QFont& font); ///< cards in a row share one size

private:
    QLabel* m_label;
    QLabel* m_text;
    QLabel* m_note;
};

/// Bar 0..100 % with a mark for the coin toss at one half.
class ChanceBar : public QWidget {
    Q_OBJECT
public:
    explicit ChanceBar(QWidget* parent = nullptr);
    void setShare(double share, Tone tone, bool coinToss);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
    Tone m_tone = Tone::Good;
    bool m_coinToss = false;
};

/// Number, half ring or tick of a step.
class StepBadge : public QWidget {
    Q_OBJECT
public:
    enum class Look { Open, Begun, Complete };
    explicit StepBadge(int number, QWidget* parent = nullptr);
    void setLook(Look look, bool current);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
    Look m_look = Look::Open;
    bool m_current = false;
};

} // namespace ertrag
