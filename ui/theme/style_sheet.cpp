// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/theme.h"

namespace ertrag
{
namespace
{

const char16_t* const sheet = uR"(
ertrag--Card, QFrame[look="card"] { background: @card; border: 1px solid @border; border-radius: 10px; }
ertrag--Card[current="true"] { border: 2px solid @accent; }
QFrame[look="why"] { background: @whySoft; border: 1px solid @whyBorder; border-radius: 10px; }
QFrame[look="side"], QFrame[look="nav"] { background: @card; border: none; }
QFrame[look="nav"] { border-right: 1px solid @border; }
QFrame[look="side"] { border-left: 1px solid @border; }
QFrame[look="bar"] { background: @card; border: none; border-top: 1px solid @border; }
QFrame[look="notice"] { background: @cautionSoft; border: none; border-bottom: 1px solid @border; }
QFrame[look="notice"][tone="bad"] { background: @badSoft; }
QFrame[look="notice"][tone="good"] { background: @goodSoft; }
QFrame[look="notice"][tone="neutral"] { background: @accentSoft; }
QFrame[look="remark"] { background: @cautionSoft; border: 1px solid @border; border-radius: 10px; }
QFrame[look="remark"][tone="bad"] { background: @badSoft; }
QFrame[look="remark"][tone="good"] { background: @goodSoft; }
QFrame[look="remark"][tone="plan"] { background: @accentSoft; }
QFrame[look="sheet"] { background: @card; border: none; }
QFrame[look="rule"] { background: @border; border: none; }
QFrame[look="plain"], QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QLabel { background: transparent; }
QLabel[tone="quiet"] { color: @quiet; }
QLabel[tone="good"] { color: @good; }
QLabel[tone="caution"] { color: @caution; }
QLabel[tone="bad"] { color: @bad; }
QLabel[tone="plan"] { color: @plan; }
QLabel[tone="actual"] { color: @actual; }
QLabel[pill="true"] { border-radius: 9px; padding: 2px 8px; background: @accentSoft; }
QLabel[pill="true"][tone="good"] { background: @goodSoft; }
QLabel[pill="true"][tone="caution"] { background: @cautionSoft; }
QLabel[pill="true"][tone="bad"] { background: @badSoft; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox {
  background: @field; color: @text; border: 1px solid @fieldBorder; border-radius: 6px; padding: 4px 8px;
  selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QComboBox, QDateEdit, QSpinBox { min-height: 22px; }
QLineEdit[compact="true"] { padding: 4px 5px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus {
  border: 2px solid @accent; padding: 3px 7px; }
QPlainTextEdit[cell="true"], QPlainTextEdit[cell="true"]:focus { padding: 3px 2px; }
QPlainTextEdit[flat="true"] { border: 1px solid transparent; background: transparent; }
QPlainTextEdit[flat="true"]:hover { border: 1px solid @fieldBorder; }
QPlainTextEdit[flat="true"]:focus { border: 2px solid @accent; background: @field; }
QLineEdit[likely="true"] { background: @whySoft; border: 1px solid @likelyBorder; }
QLineEdit[likely="true"]:focus { border: 2px solid @accent; }
QLineEdit[preset="true"] { background: @cautionSoft; border: 1px solid @caution; }
QLineEdit[refused="true"], QLineEdit[refused="true"]:focus { border: 2px solid @bad; padding: 3px 7px; }
QLineEdit[cell="true"], QLineEdit[cell="true"]:focus {
  border: 2px solid @accent; border-radius: 0; padding: 0 5px; min-height: 0; }
QLineEdit[cell="true"][refused="true"] { border: 2px solid @bad; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @card; color: @text; border: 1px solid @border; }
QPushButton[look="station"] { background: @card; border: 1px solid @border; border-radius: 10px; text-align: left; }
QPushButton[look="station"]:hover { border: 1px solid @accent; }
QPushButton[look="station"]:focus { border: 2px solid @accent; }
QPushButton { background: @card; color: @text; border: 1px solid @fieldBorder; border-radius: 6px; padding: 6px 15px; }
QPushButton:hover { background: @accentSoft; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 14px; }
QPushButton:disabled { color: @quiet; background: @background; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[primary="true"]:disabled { background: @background; color: @quiet; border: 1px solid @border; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[look="tight"] { padding: 6px 8px; }
QPushButton[look="tight"]:focus { padding: 5px 7px; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; color: @accent; text-align: left; padding: 4px 4px; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid @accent; padding: 3px 3px; }
QPushButton[look="tab"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 4px 7px; }
QPushButton[look="tab"]:hover { background: @accentSoft; }
QPushButton[look="tab"]:checked { color: @text; background: @accentSoft; font-weight: 600; }
QPushButton[look="tab"]:focus { border: 2px solid @accent; padding: 3px 6px; }
QPushButton[look="pill"] { border: 1px solid transparent; border-radius: 9px; padding: 1px 7px; background: @background; color: @quiet; }
QPushButton[look="pill"][tone="good"] { background: @goodSoft; color: @good; }
QPushButton[look="pill"][tone="caution"] { background: @cautionSoft; color: @caution; }
QPushButton[look="pill"]:focus, QPushButton[look="pill"]:hover { border: 1px solid @accent; }
QPushButton[look="step"] { background: transparent; border: 1px solid transparent; border-radius: 8px; text-align: left; padding: 0; }
QPushButton[look="step"]:hover { background: @background; }
QPushButton[look="step"][current="true"] { background: @accentSoft; }
QPushButton[look="step"]:focus { border: 2px solid @accent; }
QPushButton[look="choice"] { background: @card; border: 1px solid @border; border-radius: 10px; text-align: left; padding: 0; }
QPushButton[look="choice"]:hover { border: 1px solid @accent; }
QPushButton[look="choice"]:focus { border: 2px solid @accent; }
QCheckBox, QRadioButton { background: transparent; spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid @accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @quiet; background: @field; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: @accent; border: 1px solid @accent; image: url(:/icons/tick.svg); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; }
QMenuBar { background: @card; color: @text; border-bottom: 1px solid @border; padding: 2px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @accentSoft; }
QMenu { background: @card; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @quiet; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QTableView, QTableWidget, QListView { background: @card; border: 1px solid @border; border-radius: 6px; gridline-color: @border; }
QHeaderView::section { background: @card; color: @quiet; border: none; border-bottom: 1px solid @border; padding: 6px 8px; }
QHeaderView { background: @card; border: none; }
QTableCornerButton::section { background: @card; border: none; border-bottom: 1px solid @border; }
QSlider::groove:horizontal { height: 4px; background: @border; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -7px 0; border-radius: 9px; background: @card; border: 2px solid @accent; }
QSlider::handle:horizontal:focus { background: @accent; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 0; }
QScrollBar::handle:vertical { background: @fieldBorder; border-radius: 4px; min-height: 32px; margin: 1px; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }
QScrollBar::handle:horizontal { background: @fieldBorder; border-radius: 4px; min-width: 32px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: @card; color: @text; border: 1px solid @border; padding: 4px; }
)";

} // namespace

namespace
{
QColor mix(const QColor& a, const QColor& b, double share)
{
    return QColor::fromRgbF(float(a.redF() * share + b.redF() * (1 - share)),
                            float(a.greenF() * share + b.greenF() * (1 - share)),
                            float(a.blueF() * share + b.blueF() * (1 - share)));
}
} // namespace

QString styleSheet(const Theme& t)
{
    // Longer names first: "@accentSoft" must not be read as "@accent".
    const std::pair<const char*, QColor> names[] = {
        {"@accentSoft", t.accentSoft},
        {"@whySoft", mix(t.accentSoft, t.card, 0.38)},
        {"@likelyBorder", mix(t.accent, t.card, 0.5)},
        {"@whyBorder", mix(t.accent, t.card, 0.22)},
        {"@onAccent", t.onAccent},
        {"@accent", t.accent},
        {"@background", t.background},
        {"@fieldBorder", t.dark ? t.border.lighter(125) : t.border.darker(112)},
        {"@field", t.field},
        {"@card", t.card},
        {"@border", t.border},
        {"@text", t.text},
        {"@quiet", t.quiet},
        {"@goodSoft", t.goodSoft},
        {"@good", t.good},
        {"@cautionSoft", t.cautionSoft},
        {"@caution", t.caution},
        {"@badSoft", t.badSoft},
        {"@bad", t.bad},
        {"@plan", t.plan},
        {"@actual", t.actual}};
    QString text = QString::fromUtf16(sheet);
    for (const auto& [name, value] : names)
        text.replace(QLatin1String(name), value.name());
    return text;
}

} // namespace ertrag
