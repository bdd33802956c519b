// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/actuals_page.h"

#include "core/campaign/campaign.h"
#include "core/document/session.h"
#include "ui/pages/page_list.h"
#include "ui/panels/actuals/correction_card.h"
#include "ui/panels/actuals/import_list.h"
#include "ui/panels/actuals/key_figure_table.h"
#include "ui/panels/actuals/month_notes.h"
#include "ui/panels/actuals/month_table.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/review/compared_words.h"

#include <QBoxLayout>
#include <algorithm>

namespace ertrag
{
namespace
{

/// Whoever only believes the platforms counts nobody as additional.
bool showsAdditional(const Campaign& plan)
{
    const Answer<EvidenceLevel>& proof = plan.measures.proof;
    return proof.given() && proof.value != EvidenceLevel::E;
}

/// Where sales come at once nothing stays open for long; what was typed is shown all the same.
bool showsEnquiries(const Campaign& plan, const Actuals& actuals)
{
    return plan.salesCycle.counts() ||
           std::any_of(actuals.typed.begin(), actuals.typed.end(),
                       [](const TypedMonth& month) { return month.openEnquiries || month.lostEnquiries; });
}

} // namespace

Page* makeActualsPage(PageContext& context)
{
    return new ActualsPage(context);
}

ActualsPage::ActualsPage(PageContext& context, QWidget* parent)
    : Page(context, parent), m_imports(new ImportList(context.session, context.numbers, want())),
      m_months(new MonthTable(context.session, context.numbers, MonthFigures::Sales)),
      m_enquiries(new MonthTable(context.session, context.numbers, MonthFigures::Enquiries)),
      m_planned(new MonthTable(context.session, context.numbers, MonthFigures::PlannedOnce)),
      m_additional(new MonthTable(context.session, context.numbers, MonthFigures::Additional)),
      m_keyFigures(new KeyFigureTable(context.session, context.numbers)),
      m_notes(new MonthNotes(context.session, context.numbers)),
      m_correction(new CorrectionCard(context.session, context.numbers))
{
    QVBoxLayout* column = pageColumn(
        this, tr("8 \u00b7 What really happened?"),
        tr("Once a month, ten minutes: take the file of the ad platform and type what the till and the phone say."),
        tr("Platforms count what they claim for themselves. Only you know how many new customers really came."));
    for (QWidget* card : std::initializer_list<QWidget*>{m_imports, m_months, m_enquiries, m_planned, m_additional,
                                                         m_keyFigures, m_notes, m_correction})
        column->addWidget(card);
    column->addStretch();
    connectCards();
}

void ActualsPage::connectCards()
{
    connect(m_months, &MonthTable::moreWanted, this, [this] {
        m_atLeast = m_shown + 6;
        showMonths();
    });
}

int ActualsPage::wantedMonths(const Campaign& plan) const
{
    int months = m_atLeast;
    for (const ActualMonth& month : m_known->all)
        months = std::max(months, month.month - plan.start + 2);
    return std::clamp(months, 1, plan.horizon());
}

void ActualsPage::showMonths()
{
    const Campaign& plan = m_context.session.plan();
    m_shown = wantedMonths(plan);
    for (MonthTable* table : {m_months, m_enquiries, m_planned, m_additional}) {
        table->fit(plan.start, m_shown);
        table->show(m_context.session.actuals(), m_known->imported);
    }
    m_enquiries->setVisible(showsEnquiries(plan, m_context.session.actuals()));
    m_additional->setVisible(showsAdditional(plan));
    m_keyFigures->fit(plan.start, m_shown, figuresToEnter(plan, m_context.numbers));
    m_notes->fit(plan.start, m_shown);
    m_months->offerMore(m_shown < plan.horizon());
    m_keyFigures->show(m_context.session.actuals());
    m_notes->show(m_context.session.actuals());
}

void ActualsPage::sayMonths()
{
    const QString stays =
        m_known ? typedStaysSentence(m_context.session.actuals().typed, m_known->imported, m_context.numbers)
                : QString();
    m_enquiries->say(moreDecidedThanCame(m_known->all, m_context.numbers));
    m_months->say(QString(m_gap + QLatin1Char(' ') + stays).trimmed());
}

void ActualsPage::render(const Assessment& assessment, ChangedParts parts, const void*)
{
    if (parts & ChangedPart::Review) {
        m_gap = gapSentence(assessment.review.comparison, m_context.numbers);
        sayMonths();
        m_planned->say(notEnteredSentence(assessment.review.comparison, m_context.numbers));
    }
    if (!(parts & (ChangedPart::Actuals | ChangedPart::Months | ChangedPart::Frame | ChangedPart::Measures)))
        return;
    m_known = assessment.months;
    showMonths();
    sayMonths();
    const Actuals& actuals = assessment.state->actuals;
    if (parts & ChangedPart::Actuals)
        m_imports->show(actuals);
    m_correction->show(actuals, m_known->corrected);
    m_correction->setVisible(!actuals.imports.empty());
}

bool ActualsPage::focusField(const QString& field)
{
    if (field != QLatin1String("actuals") && field != QLatin1String("actuals.imports"))
        return m_correction->focusField(field) || m_notes->focusField(field) || m_months->focusField(field) ||
               m_enquiries->focusField(field) || m_planned->focusField(field) || m_additional->focusField(field) ||
               m_keyFigures->focusField(field);
    m_imports->takeFocus();
    return true;
}

QString ActualsPage::progress(const Assessment& assessment) const
{
    int months = 0;
    for (const ActualMonth& month : assessment.months->all)
        months += month.coveredShare > 0;
    return tr("%n month(s) with figures", nullptr, months);
}

} // namespace ertrag
