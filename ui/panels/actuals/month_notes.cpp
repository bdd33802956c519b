// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/actuals/month_notes.h"

#include "core/actuals/actuals_edits.h"
#include "core/document/session.h"
#include "ui/present/numbers/number_text.h"
#include "ui/widgets/text_input.h"

#include <QGridLayout>
#include <QLabel>

namespace ertrag
{
MonthNotes::MonthNotes(Session& session, const NumberText& numbers, QWidget* parent)
    : Card(tr("What was special?"), parent), m_session(session), m_numbers(numbers)
{
    body()->addWidget(label(tr("Holidays, a stall at the fair, bad weather: a word now explains a jump in a year."),
                            TextSize::Normal, false, true));
    auto* box = new QWidget;
    m_grid = new QGridLayout(box);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    body()->addWidget(box);
}

void MonthNotes::fit(Month start, int months)
{
    if (start != m_start || months < int(m_notes.size())) {
        while (QLayoutItem* item = m_grid->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        m_notes.clear();
        m_start = start;
    }
    while (int(m_notes.size()) < months)
        add(m_start + int(m_notes.size()));
}

void MonthNotes::add(Month month)
{
    const QString name = m_numbers.month(month);
    const int row = int(m_notes.size());
    auto* title = label(m_numbers.shortMonth(month));
    title->setWordWrap(false);
    title->setToolTip(name);
    auto* edit = new TextInput(tr("Note for %1").arg(name));
    edit->setMaxLength(200);
    m_grid->addWidget(title, row, 0);
    m_grid->addWidget(edit, row, 1);
    m_notes.push_back({month, edit});
    connect(edit, &TextInput::entered, this, [this, month, edit](const QString& note) {
        edit->setRefused(!m_session.apply(set(month, &TypedMonth::note, note)).ok());
    });
}

void MonthNotes::show(const Actuals& actuals)
{
    for (const Note& note : m_notes)
        note.edit->show(typedMonth(actuals, note.month).note);
}

bool MonthNotes::focusField(const QString& field)
{
    for (const Note& note : m_notes)
        if (field == fieldPath(note.month, &TypedMonth::note)) {
            note.edit->setFocus();
            return true;
        }
    return false;
}

} // namespace ertrag
