// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/actuals/review_panel.h"

#include "ui/panels/results/result_parts.h"
#include "ui/present/review/plan_actual_view.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ertrag
{

ReviewPanel::ReviewPanel(Want want, QWidget* parent)
    : QWidget(parent), m_learnedName(label({}, TextSize::Lead, true)), m_evidenceName(label({}, TextSize::Lead, true)),
      m_importsName(label({}, TextSize::Lead, true)),
      m_noLearned(label(tr("As soon as a file with clicks or a month with enquiries and customers is in, it stands "
                           "here what was guessed right."),
                        TextSize::Normal, false, true)),
      m_noImports(label(tr("No file yet."), TextSize::Normal, false, true)),
      m_evidenceNote(label(
          tr("Platforms count for themselves what would have come anyway. Your own count is the one that decides."),
          TextSize::Small, false, true)),
      m_share(label({}, TextSize::Small, false, true)), m_learned(new SmallTable), m_evidence(new SmallTable),
      m_imports(new SmallTable), m_import(button(tr("&Import a file …"), true))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(10);
    for (QWidget* part :
         {static_cast<QWidget*>(m_learnedName), static_cast<QWidget*>(m_noLearned), static_cast<QWidget*>(m_learned)})
        column->addWidget(part);
    column->addSpacing(8);
    for (QWidget* part : {static_cast<QWidget*>(m_evidenceName), static_cast<QWidget*>(m_evidence),
                          static_cast<QWidget*>(m_share), static_cast<QWidget*>(m_evidenceNote)})
        column->addWidget(part);
    column->addSpacing(8);
    for (QWidget* part :
         {static_cast<QWidget*>(m_importsName), static_cast<QWidget*>(m_noImports), static_cast<QWidget*>(m_imports)})
        column->addWidget(part);
    column->addWidget(m_import);
    column->addStretch(1);
    connect(m_import, &QPushButton::clicked, this, [want = std::move(want)] { want(wish::Import{}); });
}

void ReviewPanel::show(const PlanActualView& view)
{
    m_learnedName->setText(view.learned.title);
    m_noLearned->setVisible(view.learned.rows.empty());
    m_learned->setVisible(!view.learned.rows.empty());
    m_learned->show(view.learned);
    m_evidenceName->setText(view.evidence.title);
    m_evidence->show(view.evidence);
    m_share->setText(view.evidenceNote);
    m_importsName->setText(view.imports.title);
    m_noImports->setVisible(view.imports.rows.empty());
    m_imports->setVisible(!view.imports.rows.empty());
    m_imports->show(view.imports);
    m_import->setVisible(!view.empty); // an empty page has one button that begins
}

} // namespace ertrag
