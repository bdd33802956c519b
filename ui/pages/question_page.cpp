// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/question_page.h"

#include "ui/panels/answers/walk.h"
#include "ui/present/walk/station_words.h"

namespace ertrag
{

QuestionPage::QuestionPage(PageContext& context, StepKey step, QWidget* parent) : Page(context, parent), m_step(step) {}

AnswerFields& QuestionPage::begin(const QString& heading, const QString& sentence, const QString& why)
{
    m_column = pageColumn(this, heading, sentence, why);
    m_fields = new AnswerFields(m_context, m_column);
    m_fields->setParent(this);
    if (isQuestion(m_step)) {
        m_walk = new Walk(m_context.allStations, m_column);
        m_fields->walk(m_walk);
        connect(m_walk, &Walk::finished, this, [this] { emit wanted(wish::GoToStep{StepKey(int(m_step) + 1)}); });
    }
    return *m_fields;
}

void QuestionPage::render(const Assessment& assessment, ChangedParts parts, const void*)
{
    if (m_walk)
        m_walk->show(assessment, m_context.numbers);
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
    return walkText(m_step, stationStates(assessment.state->plan));
}

} // namespace ertrag
