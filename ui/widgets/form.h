// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/campaign/estimate.h"
#include "ui/present/numbers/figure.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QPushButton>
#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace ertrag
{

class NumberText;
class QuietTyping;
enum class NumberRole;
enum class StepState;

// Labels: always plain text, word wrap where it may be long.
QLabel* label(const QString& text, TextSize size = TextSize::Normal, bool bold = false, bool quiet = false);
QLabel* pill(const QString& text, Tone tone);            ///< "aus Frage 4", "Annahme"
int longestWord(const QString& text, const QFont& font); ///< pixels below which a wrapped text would be cut
QFrame* rule();                                          ///< a thin line across
/// Puts what takes Tab in `area` right before `next`: widgets that are made later stand at the end of the window.
void orderTabs(QWidget* area, QWidget* next);
/// Sets the focus there and scrolls it into view, also on a page that was just made.
void focusInView(QWidget* widget);
void setTone(QWidget* widget, Tone tone); ///< text colour by meaning; follows the theme
void repolish(QWidget* widget);           ///< after a property that the style sheet asks for; keeps the font
/// A push button with accessible name; `primary` is the one filled button of a view.
QPushButton* button(const QString& text, bool primary = false);

/// A button with words in a layout of its own: as tall as they need, which a plain one does not ask.
class WordyButton : public QPushButton
{
    Q_OBJECT
public:
    explicit WordyButton(QWidget* parent = nullptr);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

/// White card with a title; put things into body().
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }
    void setTitle(const QString& title);
    void setCorner(QWidget* widget); ///< right of the title

private:
    QLabel* m_title;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

/// Blue box "Why this matters. ...".
QWidget* whyBox(const QString& text);
/// Heading, sentence and why-box of a page; returns the page's column layout (width 800 at most, spacing 16).
QVBoxLayout* pageColumn(QWidget* page, const QString& heading, const QString& sentence, const QString& why);

/// A line edit for a number: what was typed counts after a moment of quiet (QuietTyping) and is written out when the
/// field is left. Then it marks what it cannot read or what was refused, and explains below; such an entry stays until
/// it is corrected or until another value holds.
class NumberEdit : public QFrame
{
    Q_OBJECT
public:
    enum class Role { Money, Share, Count, Hours, Plain };
    NumberEdit(const NumberText& numbers, Role role, int decimals, const QString& accessibleName,
               QWidget* parent = nullptr);

    void setValue(std::optional<double> value);     ///< leaves alone what is being typed or was refused; empty = open
    void showRefused(const QString& why);           ///< marks and explains; empty = fine
    void replaceValue(std::optional<double> value); ///< like setValue, also under the cursor; reports nothing
    void setCounts(bool counts); ///< false: what was entered holds for nothing yet, as long as other fields are missing
    bool isTyping() const;       ///< valueEntered() comes from under the cursor
    void setUnitShown(bool shown); ///< false where the unit stands beside the field
    void setDecimals(int decimals);
    void explainIn(QLabel* note); ///< a label with more room than below the field
    void setPreset(bool preset);  ///< amber: what stands there is prefilled and not the owner's yet
    bool refused() const;
    void setCompact(); ///< for a table: the unit stands in the heading, whole amounts show no decimals
    QLineEdit* edit() const { return m_edit; }
    QString unit() const; ///< "€", "%", "h" or empty

signals:
    void valueEntered(std::optional<double> value); ///< only if it can be read and differs
    void confirmed();                               ///< the same was typed again

private:
    QString textOf(std::optional<double> value) const;
    void writeOut();
    bool take();
    bool takeValue(const QString& typed, std::optional<double> value, bool quietly);

    const NumberText& m_numbers;
    Role m_role;
    int m_decimals;
    bool m_compact = false;
    QLineEdit* m_edit;
    QuietTyping* m_typing = nullptr;
    QLabel *m_unit = nullptr, *m_note;
    bool m_ownNote = true, m_explained = false, m_counts = true;
    std::optional<QString> m_taken; ///< stands in the field as it was typed, and counts
    std::optional<double> m_shown;  ///< as set from outside
    std::optional<double> m_value;  ///< the same, or what was entered since
};

/// What a text in such a field stands for.
NumberRole numberRole(NumberEdit::Role role);

/// Three NumberEdits low, likely, high and one unit; the likely one is emphasised. "40-60" in one field fills the
/// range. While values are missing it says so and reports nothing.
class EstimateEdit : public QFrame
{
    Q_OBJECT
public:
    EstimateEdit(const NumberText& numbers, NumberEdit::Role role, int decimals, const QString& accessibleName,
                 QWidget* parent = nullptr);
    static QLabel* heading(); ///< stands above one or many of them: "low · likely · high"

    void setValue(const std::optional<Estimate>& value); ///< empty = open: the fields are empty
    void setMayBeOpen(bool may) { m_mayBeOpen = may; }   ///< whether emptying all three takes the answer away
    void showRefused(const QString& why);
    void setRemark(const QString& remark); ///< stands below as long as nothing is refused; empty = none
    void explainIn(QLabel* note);

signals:
    void valueEntered(const ertrag::Estimate& value); ///< origin Stated
    void cleared();

private:
    void partEntered(int part, std::optional<double> value);
    void rangeTyped(int part);
    void finish();
    void fitFields();
    void wait(const QString& why, Tone tone);
    bool isTyping() const;
    void explain(const QString& text, Tone tone);

    const NumberText& m_numbers;
    NumberEdit::Role m_role;
    int m_decimals;
    NumberEdit* m_parts[3]{};
    QLabel* m_note;
    QLabel* m_unread; ///< what the fields themselves could not read
    QString m_remark;
    std::optional<Estimate> m_shown;
    std::optional<double> m_values[3];
    bool m_mayBeOpen = true, m_pending = false;
};

/// Small label, large figure, quiet note (FigureCard in the pictures).
class FigureCard : public Card
{
    Q_OBJECT
public:
    static constexpr int sideMargin = 14;
    static constexpr int sideRoom = 2 * sideMargin + 2; ///< pixels of margin and border beside the figure

    explicit FigureCard(QWidget* parent = nullptr);
    void setFigure(const Figure& figure);
    void setFigureFont(const QFont& font); ///< cards in a row share one size
    int labelHeightFor(int room) const;    ///< with so much room beside its margins
    void setLabelHeight(int height);       ///< cards in a row have their figures on one line

signals:
    void fieldWanted(const QString& field); ///< where the figure comes from

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* m_go;
    QString m_source;
    QLabel* m_label;
    QLabel* m_text;
    QLabel* m_note;
};

/// Bar 0..100 % with a mark for the coin toss at one half.
class ChanceBar : public QWidget
{
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
class StepBadge : public QWidget
{
    Q_OBJECT
public:
    explicit StepBadge(int number, QWidget* parent = nullptr);
    void setState(StepState state, bool current);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
    StepState m_state{};
    bool m_current = false;
};

} // namespace ertrag
