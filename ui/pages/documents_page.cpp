// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents_page.h"

#include "core/document/projector.h"
#include "core/document/session.h"
#include "core/projection/study/verdict.h"
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
    m_report = addDocument(column, tr("Report (PDF, A4)"),
                           tr("Verdict, charts, costs, assumptions with their source and what is still open. To print, "
                              "to send, to take to the bank."),
                           tr("Save &report …"), ExportFormat::Report);
    m_pictures = addDocument(column, tr("Charts as pictures (PNG)"),
                             tr("Each chart as a picture for a presentation or a letter. A single chart you also get "
                                "by a right click on it, as PNG, SVG or PDF."),
                             tr("Save &pictures …"), ExportFormat::Pictures);
    addDocument(column, tr("Campaign as a file (JSON)"),
                tr("All answers, estimates and actual figures in one readable file, to pass on or to keep. It can be "
                   "loaded into any book."),
                tr("Save &campaign …"), ExportFormat::CampaignFile);
    column->addStretch();
    showReadiness(context.projector.latest());
}

QPushButton* DocumentsPage::addDocument(QVBoxLayout* column, const QString& title, const QString& what,
                                        const QString& verb, ExportFormat format)
{
    auto* card = new Card(title);
    card->body()->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->setSpacing(24);
    line->addWidget(label(what, TextSize::Normal, false, true), 1);
    auto* go = button(verb);
    line->addWidget(go, 0, Qt::AlignTop);
    card->body()->addLayout(line);
    column->addWidget(card);
    connect(go, &QPushButton::clicked, this, [this, format] { emit wanted(wish::Export{format}); });
    return go;
}

void DocumentsPage::render(unsigned, const void*) {}

void DocumentsPage::showProjection(const ProjectionPtr& projection, bool)
{
    showReadiness(projection);
}

void DocumentsPage::showReadiness(const ProjectionPtr& projection)
{
    const bool ready = projection && planVerdict(m_context.session.plan(), *projection) != PlanVerdict::Open;
    m_report->setEnabled(ready);
    m_pictures->setEnabled(ready);
    m_waiting->setVisible(!ready);
}

QString DocumentsPage::progress() const
{
    return tr("Documents");
}

Page* makeDocumentsPage(PageContext& context)
{
    return new DocumentsPage(context);
}

} // namespace ertrag
