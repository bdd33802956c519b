// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/actuals/correction_card.h"

#include "core/actuals/actuals_edits.h"
#include "core/document/session.h"
#include "ui/panels/results/result_parts.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/review/correction_view.h"
#include "ui/present/words/wording.h"

#include <QGridLayout>
#include <QLabel>

namespace ertrag
{

CorrectionCard::CorrectionCard(Session& session, const NumberText& numbers, QWidget* parent)
    : Card(tr("What no file shows"), parent), m_session(session), m_numbers(numbers),
      m_tableName(label({}, TextSize::Normal, true)), m_table(new SmallTable)
{
    body()->addWidget(label(
        tr("Estimate it if you can, as a range. Leave empty what you do not know: then nothing is corrected for it."),
        TextSize::Normal, false, true));
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->addWidget(EstimateEdit::heading(), 0, 1);
    add(grid, tr("Visitors who agree to be counted"), NumberEdit::Role::Share, &Correction::consentShare);
    add(grid, tr("Clicks that are machines, not people"), NumberEdit::Role::Share, &Correction::botShare);
    add(grid, tr("Claimed purchases that another platform claims too"), NumberEdit::Role::Share,
        &Correction::doubleClaimsShare);
    add(grid, tr("Sales through the campaign at the till, a month"), NumberEdit::Role::Money, &Correction::tillSales);
    add(grid, tr("Sales through the campaign by phone, a month"), NumberEdit::Role::Money, &Correction::phoneSales);
    body()->addWidget(box);
    body()->addWidget(m_tableName);
    body()->addWidget(m_table);
}

void CorrectionCard::add(QGridLayout* grid, const QString& question, NumberEdit::Role role,
                         std::optional<Estimate> Correction::*part)
{
    const int row = grid->rowCount();
    auto* words = label(question);
    words->setContentsMargins(0, 6, 0, 0);
    grid->addWidget(words, row, 0, Qt::AlignTop);
    auto* edit =
        new EstimateEdit(m_numbers, role, role == NumberEdit::Role::Share ? 1 : m_numbers.currencyDecimals(), question);
    grid->addWidget(edit, row, 1, Qt::AlignTop);
    m_rows.push_back({part, edit});
    connect(edit, &EstimateEdit::valueEntered, this, [this, part](const Estimate& value) { enter(part, value); });
    connect(edit, &EstimateEdit::cleared, this, [this, part] { enter(part, std::nullopt); });
}

void CorrectionCard::enter(std::optional<Estimate> Correction::*part, const std::optional<Estimate>& value)
{
    if (const Done done = m_session.apply(set(part, value)); !done)
        showRefused(done.error());
}

void CorrectionCard::show(const Actuals& actuals, const std::vector<CorrectedMonth>& months)
{
    for (const Row& row : m_rows)
        row.edit->setValue(actuals.correction.*(row.part));
    const Table table = correctionTable(months, m_numbers);
    m_tableName->setText(table.title);
    m_tableName->setVisible(!table.rows.empty());
    m_table->setVisible(!table.rows.empty());
    m_table->show(table);
}

void CorrectionCard::showRefused(const Error& error)
{
    for (const Row& row : m_rows)
        if (fieldPath(row.part) == error.subject)
            row.edit->showRefused(errorSentence(error));
}

bool CorrectionCard::focusField(const QString& field)
{
    for (const Row& row : m_rows)
        if (fieldPath(row.part) == field) {
            row.edit->setFocus();
            return true;
        }
    return false;
}

} // namespace ertrag
