// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents_page.h"

#include "core/projection/study/verdict.h"
#include "ui/export/formats.h"
#include "ui/pages/page_list.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ertrag
{

DocumentsPage::DocumentsPage(PageContext& context, QWidget* parent) : Page(context, parent)
{
    QVBoxLayout* column = pageColumn(this, tr("What do you take along?"),
                                     tr("Everything here comes from your answers and figures as they are now."), {});
    m_waiting =
        label(tr("Report and pictures follow as soon as costs and return are known."), TextSize::Normal, false, true);
    column->addWidget(m_waiting);
    for (const ExportOffer& offer : exportOffers)
        addOffer(column, offer);
    column->addStretch();
}

void DocumentsPage::addOffer(QVBoxLayout* column, const ExportOffer& offer)
{
    auto* card = new Card(exportText(offer.title));
    card->body()->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->setSpacing(24);
    line->addWidget(label(exportText(offer.use), TextSize::Normal, false, true), 1);
    auto* go = button(exportText(offer.verb));
    line->addWidget(go, 0, Qt::AlignTop);
    card->body()->addLayout(line);
    column->addWidget(card);
    if (offer.needs == ExportNeeds::Result)
        m_waitingButtons.push_back(go);
    connect(go, &QPushButton::clicked, this, [this, format = offer.format] { emit wanted(wish::Export{format}); });
}

void DocumentsPage::render(const Assessment& assessment, ChangedParts, const void*)
{
    const ProjectionPtr& projection = assessment.projection;
    const bool ready = projection && planVerdict(assessment.state->plan, *projection) != PlanVerdict::Open;
    for (QPushButton* each : m_waitingButtons)
        each->setEnabled(ready);
    m_waiting->setVisible(!ready);
}

QString DocumentsPage::progress(const Assessment&) const
{
    return tr("Documents");
}

Page* makeDocumentsPage(PageContext& context)
{
    return new DocumentsPage(context);
}

} // namespace ertrag
