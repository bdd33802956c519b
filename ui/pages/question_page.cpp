// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/question_page.h"

namespace ertrag
{

QuestionPage::QuestionPage(PageContext& context, StepKey step, QWidget* parent) : Page(context, parent), m_step(step) {}

AnswerFields& QuestionPage::begin(const QString& heading, const QString& sentence, const QString& why)
{
    m_column = pageColumn(this, heading, sentence, why);
    m_fields = new AnswerFields(m_context, m_column);
    m_fields->setParent(this);
    return *m_fields;
}

void QuestionPage::render(const Assessment& assessment, ChangedParts parts, const void*)
{
    if (!(parts & planParts))
        return;
    // Every field compares before it touches its widget, and one page has a few dozen: cheaper than bookkeeping.
    m_fields->show(assessment.state->plan);
}

bool QuestionPage::focusField(const QString& field)
{
    return m_fields->focus(field);
}

QString QuestionPage::progress(const Assessment& assessment) const
{
    if (!isQuestion(m_step))
        return {};
    const auto& counted = assessment.readiness.questions[size_t(m_step)];
    return tr("Question %1 of 5 \u00b7 %2 of %3 parts answered")
        .arg(int(m_step) + 1)
        .arg(counted.answered)
        .arg(counted.asked);
}

} // namespace ertrag
