// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/number_text.h"
#include "ui/widgets/form.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace ertrag {
namespace {

double& partOf(Estimate& value, int part)
{
    return part == 0 ? value.low : part == 1 ? value.likely : value.high;
}

NumberRole rangeRole(NumberEdit::Role role)
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

} // namespace

EstimateEdit::EstimateEdit(const NumberText& numbers, NumberEdit::Role role, int decimals, const QString& accessibleName,
                           QWidget* parent)
    : QFrame(parent), m_numbers(numbers), m_role(role), m_note(label({}, TextSize::Small))
{
    setProperty("look", QStringLiteral("plain"));
    const QString names[3] = {tr("low"), tr("likely"), tr("high")};
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    for (int part = 0; part < 3; ++part) {
        m_parts[part] = new NumberEdit(numbers, role, decimals, accessibleName + QStringLiteral(", ") + names[part]);
        grid->addWidget(label(names[part], TextSize::Small, part == 1, part != 1), 0, part);
        grid->addWidget(m_parts[part], 1, part, Qt::AlignTop);
        connect(m_parts[part], &NumberEdit::valueEntered, this, [this, part](std::optional<double> value) {
            if (value)
                partEntered(part, *value);
            else
                m_parts[part]->setValue(partOf(m_value, part));
        });
        connect(m_parts[part]->edit(), &QLineEdit::editingFinished, this, [this, part] { rangeTyped(part); });
    }
    m_parts[1]->edit()->setFont(textFont(TextSize::Normal, true));
    setFocusProxy(m_parts[1]);
    setTone(m_note, Tone::Bad);
    m_note->hide();
    grid->addWidget(m_note, 2, 0, 1, 4);
    grid->setColumnStretch(3, 1);
}

void EstimateEdit::setValue(const Estimate& value)
{
    m_value = value;
    for (int part = 0; part < 3; ++part)
        m_parts[part]->setValue(partOf(m_value, part));
    showRefused({});
}

void EstimateEdit::showRefused(const QString& why)
{
    m_note->setText(why);
    m_note->setVisible(!why.isEmpty());
    setAccessibleDescription(why);
}

void EstimateEdit::partEntered(int part, double value)
{
    partOf(m_value, part) = value;
    m_value.origin = Origin::Stated;
    if (!m_value.ordered()) {
        showRefused(tr("Low must not be above likely, and likely not above high. Please correct one of them."));
        return;
    }
    showRefused({});
    emit valueEntered(m_value);
}

void EstimateEdit::rangeTyped(int part)
{
    const QString typed = m_parts[part]->edit()->text();
    if (m_numbers.read(typed, rangeRole(m_role)))
        return;
    auto range = m_numbers.readRange(typed, rangeRole(m_role));
    if (!range)
        return;
    range->origin = Origin::Stated;
    m_value = *range;
    for (int i = 0; i < 3; ++i)
        m_parts[i]->replaceValue(partOf(m_value, i));
    showRefused({});
    emit valueEntered(m_value);
}

} // namespace ertrag
