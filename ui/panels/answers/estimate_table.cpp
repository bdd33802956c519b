// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/answers/estimate_table.h"

#include <QGridLayout>
#include <QLabel>

namespace ertrag
{

namespace
{
QLabel* title(const QString& text)
{
    QLabel* made = label(text, TextSize::Small, true, true);
    made->setWordWrap(false);
    return made;
}
} // namespace

EstimateTable::EstimateTable(AnswerFields& fields, bool withCases)
    : m_fields(fields), m_grid(new QGridLayout(this)), m_columns(withCases ? 4 : 3)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(0, 3);
    m_grid->addWidget(EstimateEdit::heading(), 0, 1);
    if (!withCases)
        return;
    m_grid->addWidget(title(tr("Origin")), 0, 2);
    m_grid->addWidget(title(tr("counts as much as")), 0, 3);
    m_grid->setColumnStretch(3, 2);
}

void EstimateTable::add(const Row& row)
{
    const int at = m_grid->rowCount();
    QFrame* line = rule();
    QLabel* question = label(row.question);
    question->setMinimumWidth(longestWord(row.question, question->font()));
    auto* input = new EstimateEdit(m_fields.numbers(), row.role, row.decimals, row.question);
    question->setBuddy(input);
    auto* origin = new OriginPill(row.question);
    QLabel* note = label(QString(), TextSize::Small);
    note->hide();
    m_grid->addWidget(line, at, 0, 1, m_columns);
    m_grid->addWidget(question, at + 1, 0, Qt::AlignVCenter);
    m_grid->addWidget(input, at + 1, 1, Qt::AlignVCenter);
    m_grid->addWidget(origin, at + 1, 2, Qt::AlignVCenter | Qt::AlignLeft);
    m_grid->addWidget(note, at + 2, 0, 1, m_columns);
    m_fields.reachable(row.slot.path, input);
    m_fields.bindEstimate(input, origin, note, row.slot, row.role);
    if (m_columns > 3) {
        QLabel* cases = label(QString(), TextSize::Small, false, true);
        m_grid->addWidget(cases, at + 1, 3, Qt::AlignVCenter);
        m_fields.onShow([cases, words = row.cases](const Campaign& campaign) {
            cases->setText(words ? words(campaign) : QStringLiteral("\u2013"));
        });
        if (row.applies)
            m_fields.onShow(
                [cases, applies = row.applies](const Campaign& campaign) { cases->setVisible(applies(campaign)); });
    }
    if (!row.applies)
        return;
    m_fields.onShow([=, applies = row.applies](const Campaign& campaign) {
        const bool shown = applies(campaign);
        for (QWidget* part : std::initializer_list<QWidget*>{line, question, input})
            part->setVisible(shown);
        origin->setVisible(shown && !origin->text().isEmpty());
        if (!shown)
            note->hide();
    });
}

} // namespace ertrag
