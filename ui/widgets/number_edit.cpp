// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/numbers/number_text.h"
#include "ui/widgets/form.h"
#include "ui/widgets/quiet_typing.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <cmath>

namespace ertrag
{
namespace
{

QLabel* addUnit(QLineEdit* edit, const QString& unit)
{
    auto* sign = label(unit, TextSize::Normal, false, true);
    sign->setWordWrap(false);
    sign->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* inside = new QHBoxLayout(edit);
    inside->setContentsMargins(0, 0, 10, 0);
    inside->addStretch();
    inside->addWidget(sign);
    if (!unit.isEmpty())
        edit->setTextMargins(0, 0, sign->fontMetrics().horizontalAdvance(unit) + 8, 0);
    return sign;
}

} // namespace

NumberRole numberRole(NumberEdit::Role role)
{
    switch (role) {
    case NumberEdit::Role::Money:
        return NumberRole::Money;
    case NumberEdit::Role::Share:
        return NumberRole::Share;
    case NumberEdit::Role::Count:
        return NumberRole::Count;
    case NumberEdit::Role::Hours:
        return NumberRole::Hours;
    case NumberEdit::Role::Plain:
        break;
    }
    return NumberRole::Plain;
}

NumberEdit::NumberEdit(const NumberText& numbers, Role role, int decimals, const QString& accessibleName,
                       QWidget* parent)
    : QFrame(parent), m_numbers(numbers), m_role(role), m_decimals(decimals), m_edit(new QLineEdit),
      m_note(label({}, TextSize::Small))
{
    setProperty("look", QStringLiteral("plain"));
    m_edit->setAccessibleName(accessibleName);
    m_edit->setAlignment(Qt::AlignRight);
    m_edit->setMinimumWidth(92);
    m_edit->setMaximumWidth(180);
    m_typing = new QuietTyping(m_edit, [this] { return take(); });
    m_unit = addUnit(m_edit, unit());
    setTone(m_note, Tone::Bad);
    m_note->hide();
    setFocusProxy(m_edit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit);
    layout->addWidget(m_note);
}

QString NumberEdit::unit() const
{
    switch (m_role) {
    case Role::Money:
        return m_numbers.currencySign();
    case Role::Share:
        return QStringLiteral("%");
    case Role::Hours:
        return QStringLiteral("h");
    case Role::Count:
    case Role::Plain:
        break;
    }
    return {};
}

QString NumberEdit::textOf(std::optional<double> value) const
{
    if (!value)
        return {};
    const bool whole = m_compact && *value == std::round(*value);
    return m_numbers.input(*value, numberRole(m_role), whole ? 0 : m_decimals);
}

void NumberEdit::setUnitShown(bool shown)
{
    m_unit->setVisible(shown);
    if (!shown)
        m_edit->setTextMargins(0, 0, 0, 0);
}

void NumberEdit::setCompact()
{
    m_compact = true;
    setUnitShown(false);
    m_edit->setMinimumWidth(48);
    m_edit->setProperty("compact", true);
}

void NumberEdit::setDecimals(int decimals)
{
    m_decimals = decimals;
}

void NumberEdit::explainIn(QLabel* note)
{
    m_ownNote = false;
    m_note->hide();
    m_note = note;
}

void NumberEdit::setValue(std::optional<double> value)
{
    if (m_typing->isTaking()) { // what was typed stays as it was typed
        m_shown = m_value = value;
        return;
    }
    if ((m_typing->isOpen() || m_taken || refused()) && value == m_shown)
        return; // what was typed stays as long as nothing else holds
    replaceValue(value);
}

void NumberEdit::replaceValue(std::optional<double> value)
{
    m_shown = m_value = value;
    m_counts = true;
    writeOut();
    showRefused({});
}

/// As the value is written, whatever was typed.
void NumberEdit::writeOut()
{
    m_taken.reset();
    m_typing->show(textOf(m_value));
    m_edit->setModified(false);
}

void NumberEdit::setCounts(bool counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    m_typing->setOpen(!counts || refused());
}

bool NumberEdit::isTyping() const
{
    return m_typing->isTaking();
}

bool NumberEdit::refused() const
{
    return m_edit->property("refused").toBool();
}

void NumberEdit::setPreset(bool preset)
{
    if (m_edit->property("preset").toBool() == preset)
        return;
    m_edit->setProperty("preset", preset);
    m_edit->setToolTip(preset ? tr("Prefilled, not your figure yet. Type it again if it is right.") : QString());
    m_edit->setAccessibleDescription(m_edit->toolTip());
    repolish(m_edit);
}

void NumberEdit::showRefused(const QString& why)
{
    if (m_typing->isTaking() && !why.isEmpty()) { // half of a number: said when the field is left
        m_value = m_shown;
        m_counts = false;
        return;
    }
    m_edit->setAccessibleDescription(why);
    if (m_ownNote || !why.isEmpty() || m_explained) { // a shared note is only taken back by whoever wrote it
        m_note->setText(why);
        m_note->setVisible(!why.isEmpty());
    }
    m_explained = !why.isEmpty();
    if (!why.isEmpty())
        m_value = m_shown; // the same entry again is asked for again
    if (refused() == !why.isEmpty())
        return;
    m_edit->setProperty("refused", !why.isEmpty());
    repolish(m_edit);
}

bool NumberEdit::take()
{
    const bool quietly = m_typing->isTaking();
    const QString typed = m_edit->text().trimmed();
    if (m_taken == typed) { // it counts already
        if (!quietly)
            writeOut();
        return true;
    }
    const auto read = typed.isEmpty() ? std::nullopt : m_numbers.read(typed, numberRole(m_role));
    const bool unread = !typed.isEmpty() && !read && typed != textOf(m_value);
    if (unread && !quietly)
        showRefused(tr("This cannot be read as a number. What was there still counts."));
    return !unread && takeValue(typed, typed == textOf(m_value) ? m_value : read, quietly);
}

/// `typed` stands for `value`.
bool NumberEdit::takeValue(const QString& typed, std::optional<double> value, bool quietly)
{
    const bool again = m_edit->isModified() && !typed.isEmpty(), same = value == m_value && m_counts;
    m_value = value;
    m_counts = true;
    showRefused({});
    if (value && !quietly && typed != textOf(value))
        writeOut();
    if (!same)
        emit valueEntered(value);
    else if (again)
        emit confirmed();
    m_edit->setModified(false);
    m_taken.reset();
    if (quietly && m_counts)
        m_taken = typed;
    return m_counts && !refused();
}

} // namespace ertrag
