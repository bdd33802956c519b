// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/numbers/number_text.h"
#include "ui/widgets/form.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

double& partOf(Estimate& value, int part)
{
    return part == 0 ? value.low : part == 1 ? value.likely : value.high;
}

/// As few decimals as show all three: "28 35 48", but "0.2 0.5 1.0".
int neededDecimals(const Estimate& value, NumberEdit::Role role, int most)
{
    const double scale = role == NumberEdit::Role::Share ? 100 : 1;
    for (int decimals = 0; decimals < most; ++decimals) {
        bool all = true;
        for (const double part : {value.low, value.likely, value.high}) {
            const double shown = part * scale * std::pow(10.0, decimals);
            all = all && std::abs(shown - std::round(shown)) < 1e-6 * std::max(1.0, std::abs(shown));
        }
        if (all)
            return decimals;
    }
    return most;
}

} // namespace

EstimateEdit::EstimateEdit(const NumberText& numbers, NumberEdit::Role role, int decimals,
                           const QString& accessibleName, QWidget* parent)
    : QFrame(parent), m_numbers(numbers), m_role(role), m_decimals(decimals), m_note(label({}, TextSize::Small)),
      m_unread(label({}, TextSize::Small))
{
    setProperty("look", QStringLiteral("plain"));
    const QString names[3] = {tr("low value"), tr("likely value"), tr("high value")};
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(2);
    for (int part = 0; part < 3; ++part) {
        auto* edit = m_parts[part] =
            new NumberEdit(numbers, role, decimals, accessibleName + QStringLiteral(", ") + names[part]);
        edit->setUnitShown(false);
        edit->explainIn(m_unread);
        grid->addWidget(edit, 0, part, Qt::AlignTop);
        connect(edit, &NumberEdit::valueEntered, this,
                [this, part](std::optional<double> value) { partEntered(part, value); });
        connect(edit, &NumberEdit::confirmed, this, [this] {
            if (m_shown && m_shown->origin == Origin::Assumption && !m_pending)
                finish(); // typed again: now it is the owner's
        });
        connect(edit->edit(), &QLineEdit::editingFinished, this, [this, part] { rangeTyped(part); });
    }
    m_parts[1]->edit()->setProperty("likely", true);
    m_parts[1]->edit()->setFont(textFont(TextSize::Normal, true));
    setFocusProxy(m_parts[0]);
    QLabel* unit = label(m_parts[0]->unit(), TextSize::Small, false, true);
    unit->setWordWrap(false);
    unit->setFixedHeight(32);
    grid->addWidget(unit, 0, 3, Qt::AlignTop);
    setTone(m_unread, Tone::Bad);
    for (QLabel* note : {m_note, m_unread}) {
        note->hide();
        grid->addWidget(note, grid->rowCount(), 0, 1, 5);
    }
    grid->setColumnStretch(4, 1);
    fitFields();
}

QLabel* EstimateEdit::heading()
{
    QLabel* made = label(tr("low \u00b7 likely \u00b7 high"), TextSize::Small, true, true);
    made->setWordWrap(false);
    return made;
}

void EstimateEdit::fitFields()
{
    int widest = 58;
    for (NumberEdit* part : m_parts)
        widest = std::max(widest,
                          QFontMetrics(textFont(TextSize::Normal, true)).horizontalAdvance(part->edit()->text()) + 22);
    for (NumberEdit* part : m_parts)
        part->edit()->setFixedWidth(std::min(widest, 130));
}

void EstimateEdit::explainIn(QLabel* note)
{
    m_note->hide();
    m_unread->hide();
    m_note = m_unread = note;
    for (NumberEdit* part : m_parts)
        part->explainIn(note);
}

void EstimateEdit::setValue(const std::optional<Estimate>& value)
{
    const bool same = value == m_shown;
    m_shown = value;
    if (same && m_pending)
        return; // a part is missing or out of order: what was typed stays
    m_pending = false;
    const int decimals = value ? neededDecimals(*value, m_role, m_decimals) : m_decimals;
    for (int part = 0; part < 3; ++part) {
        m_parts[part]->setDecimals(decimals);
        m_values[part] = value ? std::optional(partOf(*m_shown, part)) : std::nullopt;
        if (same || m_parts[part]->isTyping())
            m_parts[part]->setValue(m_values[part]);
        else
            m_parts[part]->replaceValue(m_values[part]);
    }
    if (!same)
        showRefused({});
    fitFields();
}

void EstimateEdit::explain(const QString& text, Tone tone)
{
    setTone(m_note, tone);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

void EstimateEdit::showRefused(const QString& why)
{
    if (!why.isEmpty())
        return wait(why, Tone::Bad);
    m_pending = false;
    for (NumberEdit* part : m_parts)
        part->setCounts(true);
    explain(m_remark, Tone::Caution);
}

/// What was entered does not count: said when the field is left, not while somebody types.
void EstimateEdit::wait(const QString& why, Tone tone)
{
    m_pending = true;
    for (NumberEdit* part : m_parts)
        part->setCounts(false);
    if (!isTyping())
        explain(why, tone);
}

bool EstimateEdit::isTyping() const
{
    return std::any_of(std::begin(m_parts), std::end(m_parts), [](const NumberEdit* part) { return part->isTyping(); });
}

void EstimateEdit::setRemark(const QString& remark)
{
    if (remark == m_remark)
        return;
    m_remark = remark;
    if (!m_pending)
        explain(remark, Tone::Caution);
}

void EstimateEdit::partEntered(int part, std::optional<double> value)
{
    m_values[part] = value;
    finish();
}

void EstimateEdit::finish()
{
    const int given = int(m_values[0].has_value()) + int(m_values[1].has_value()) + int(m_values[2].has_value());
    if (given == 0 && m_mayBeOpen) {
        showRefused({});
        if (m_shown)
            emit cleared();
        return;
    }
    if (given < 3)
        return wait(tr("All three values are needed: low, likely and high."), Tone::Quiet);
    const Estimate value{*m_values[0], *m_values[1], *m_values[2], Origin::Stated};
    if (!value.ordered())
        return wait(tr("Low must not be above likely, and likely not above high. Please correct one of them."),
                    Tone::Bad);
    showRefused({});
    emit valueEntered(value);
}

void EstimateEdit::rangeTyped(int part)
{
    const QString typed = m_parts[part]->edit()->text();
    if (m_numbers.read(typed, numberRole(m_role)))
        return;
    auto range = m_numbers.readRange(typed, numberRole(m_role));
    if (!range)
        return;
    for (int i = 0; i < 3; ++i) {
        m_values[i] = partOf(*range, i);
        m_parts[i]->setDecimals(neededDecimals(*range, m_role, m_decimals));
        m_parts[i]->replaceValue(m_values[i]);
    }
    fitFields();
    finish();
}

} // namespace ertrag
