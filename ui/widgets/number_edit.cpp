// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/number_text.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

namespace ertrag {
namespace {

NumberRole textRole(NumberEdit::Role role)
{
    switch (role) {
    case NumberEdit::Role::Money: return NumberRole::Money;
    case NumberEdit::Role::Share: return NumberRole::Share;
    case NumberEdit::Role::Count: return NumberRole::Count;
    case NumberEdit::Role::Hours: return NumberRole::Hours;
    case NumberEdit::Role::Plain: break;
    }
    return NumberRole::Plain;
}

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

NumberEdit::NumberEdit(const NumberText& numbers, Role role, int decimals, const QString& accessibleName, QWidget* parent)
    : QFrame(parent), m_numbers(numbers), m_role(role), m_decimals(decimals), m_edit(new QLineEdit),
      m_note(label({}, TextSize::Small))
{
    setProperty("look", QStringLiteral("plain"));
    m_edit->setAccessibleName(accessibleName);
    m_edit->setAlignment(Qt::AlignRight);
    m_edit->setMinimumWidth(92);
    m_edit->setMaximumWidth(180);
    addUnit(m_edit, unit());
    setTone(m_note, Tone::Bad);
    m_note->hide();
    setFocusProxy(m_edit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit);
    layout->addWidget(m_note);
    connect(m_edit, &QLineEdit::editingFinished, this, &NumberEdit::finish);
}

QString NumberEdit::unit() const
{
    switch (m_role) {
    case Role::Money: return m_numbers.currencySign();
    case Role::Share: return QStringLiteral("%");
    case Role::Hours: return QStringLiteral("h");
    case Role::Count:
    case Role::Plain: break;
    }
    return {};
}

QString NumberEdit::textOf(std::optional<double> value) const
{
    return value ? m_numbers.input(*value, textRole(m_role), m_decimals) : QString();
}

void NumberEdit::setValue(std::optional<double> value)
{
    m_value = value;
    if (m_edit->hasFocus())
        return;
    m_edit->setText(textOf(value));
    showRefused({});
}

void NumberEdit::replaceValue(double value)
{
    m_value = value;
    m_edit->setText(textOf(value));
    showRefused({});
}

void NumberEdit::showRefused(const QString& why)
{
    m_note->setText(why);
    m_note->setVisible(!why.isEmpty());
    m_edit->setAccessibleDescription(why);
    if (m_edit->property("refused").toBool() == !why.isEmpty())
        return;
    m_edit->setProperty("refused", !why.isEmpty());
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

void NumberEdit::finish()
{
    const QString typed = m_edit->text().trimmed();
    if (typed == textOf(m_value)) { // nothing typed, or typed back to what holds
        showRefused({});
        return;
    }
    const auto read = typed.isEmpty() ? std::nullopt : m_numbers.read(typed, textRole(m_role));
    if (!typed.isEmpty() && !read) {
        showRefused(tr("This cannot be read as a number. What was there still counts."));
        return;
    }
    showRefused({});
    if (read)
        m_edit->setText(textOf(read));
    if (read == m_value)
        return;
    m_value = read;
    emit valueEntered(read);
}

} // namespace ertrag
