// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/claims/said.h"

#include "core/base/overloaded.h"
#include "core/guide/progress.h"
#include "core/guide/step_state.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/report/report_story.h"
#include "ui/present/review/plan_actual_view.h"
#include "ui/present/verdict/economics_view.h"
#include "ui/present/verdict/live_view.h"
#include "ui/present/verdict/not_yet_view.h"
#include "ui/present/verdict/study_view.h"
#include "ui/present/verdict/verdict_view.h"
#include "ui/present/words/answer_sentences.h"
#include "ui/present/words/wording.h"

using namespace ertrag;

namespace claims
{
namespace
{

class Collector
{
public:
    explicit Collector(const Assessment& of) : m_of(of), m_plan(of.state->plan), m_numbers(numbersOf(of)) {}

    std::vector<Said> all()
    {
        live();
        points();
        answers();
        if (m_of.projection) {
            economics();
            verdict();
            review();
            study();
            report();
        }
        return std::move(m_said);
    }

private:
    static NumberText numbersOf(const Assessment& of)
    {
        return {QStringLiteral("en"), QStringLiteral("GB"), of.state->plan.company.currency};
    }
    void say(const QString& place, const QString& text)
    {
        if (!text.isEmpty())
            m_said.push_back({place, text});
    }
    void say(const QString& place, const Figure& figure)
    {
        say(place + QStringLiteral(" figure"), figure.label + QStringLiteral(": ") + figure.text);
        say(place + QStringLiteral(" figure"), figure.note);
        say(place + QStringLiteral(" figure"), figure.spoken);
    }
    void say(const QString& place, const Table& table)
    {
        for (const auto& row : table.rows)
            say(place + QStringLiteral(" row"), QStringList(row.begin(), row.end()).join(QStringLiteral(" | ")));
    }
    void say(const QString& place, const ChartSpec& chart)
    {
        say(place, chart.headline);
        say(place, chart.caption);
        say(place, chart.note);
        for (const ChartMark& mark : chart.marks)
            say(place + QStringLiteral(" mark"), mark.label);
        say(place, chart.table);
    }
    void live();
    void points();
    void answers();
    void economics();
    void verdict();
    void review();
    void study();
    void report();

    const Assessment& m_of;
    const Campaign& m_plan;
    const NumberText m_numbers;
    std::vector<Said> m_said;
};

void Collector::live()
{
    const LiveView view = liveView(m_of.readiness, m_of.projection, m_plan, m_numbers, m_of.deciding);
    say(QStringLiteral("live"), view.readiness);
    if (view.projected)
        say(QStringLiteral("live"), view.chance);
    say(QStringLiteral("live"), view.sentence);
    for (const LiveLink& link : view.helps)
        say(QStringLiteral("live help"), link.text);
}

void Collector::points()
{
    for (const Point& point : m_of.readiness.open)
        say(QStringLiteral("point"),
            questionWord(point.question) + QStringLiteral(": ") + pointSentence(point, m_numbers));
    const auto states =
        stepStates(m_plan, m_of.state->actuals, m_of.readiness.questions, m_of.readiness.score, m_of.openAssumptions);
    for (size_t i = 0; i < stepCount; ++i)
        if (states[i] == StepState::Complete)
            say(QStringLiteral("step"), QLatin1String(stepNames[i]) + QStringLiteral(": done"));
}

/// What the owner sees in the fields of the questions, where sentences elsewhere speak of it.
void Collector::answers()
{
    say(QStringLiteral("answers"), goalsSentence(m_plan, m_numbers));
    say(QStringLiteral("answers"), measuresSentence(m_plan, m_numbers));
    say(QStringLiteral("answers"), dutiesSentence(m_plan, m_numbers));
    const auto& roles = m_plan.duties.roles;
    if (!roles.empty() && std::all_of(roles.begin(), roles.end(), [](const RoleAssignment& role) {
            return role.accountable && !role.holder.isEmpty();
        }))
        say(QStringLiteral("fields"), QStringLiteral("all %1 tasks have somebody accountable").arg(roles.size()));
    if (m_plan.measures.baseline.given() && m_plan.measures.baseline.value.monthsOfHistory.given())
        say(QStringLiteral("fields"),
            QStringLiteral("months of history: %1").arg(m_plan.measures.baseline.value.monthsOfHistory.value));
}

void Collector::economics()
{
    const CostView costs = costView(m_plan, m_of.likely->plan, m_numbers);
    for (const CostRow& row : costs.rows)
        say(QStringLiteral("economics cost"),
            row.label + QStringLiteral(" | ") + row.amount + QStringLiteral(" | ") + row.origin);
    const FunnelView funnel = funnelView(m_of.likely->plan, m_plan.months, m_numbers);
    say(QStringLiteral("economics funnel"), QStringLiteral("closing rate ") + funnel.steps[2].rate);
    say(QStringLiteral("economics"), economicsSentence(m_plan, m_numbers));
    say(QStringLiteral("economics"), assumptionsText(m_plan));
    say(QStringLiteral("economics"), usualValuesText(m_plan, m_numbers));
}

void Collector::verdict()
{
    if (!m_of.verdictReady()) {
        const NotYetView view = notYetView(m_of.deciding, m_of.projection.get(), m_plan, m_numbers);
        say(QStringLiteral("verdict headline"), view.headline);
        say(QStringLiteral("verdict"), view.sentence);
        for (const AskedFigure& asked : view.asked)
            say(QStringLiteral("verdict asked"), asked.question + QLatin1Char(' ') + asked.usual);
        say(QStringLiteral("verdict net_return"), view.example);
        return;
    }
    const VerdictView view = verdictView(*m_of.projection, m_plan, m_numbers);
    say(QStringLiteral("verdict headline"), view.headline);
    say(QStringLiteral("verdict"), view.sentence);
    say(QStringLiteral("verdict"), view.rule);
    for (const Figure& figure : view.figures)
        say(QStringLiteral("verdict"), figure);
    for (const RoleChart& chart : view.charts)
        say(QStringLiteral("verdict ") + roleKey(chart.role), chart.spec);
}

void Collector::review()
{
    const auto& [plan, actuals] = *m_of.state;
    const PlanActualView view = planActualView(m_of.review, plan, actuals, m_numbers);
    say(QStringLiteral("review headline"), view.headline);
    say(QStringLiteral("review"), view.sentence);
    if (view.empty)
        return;
    for (const Figure& figure : view.figures)
        say(QStringLiteral("review"), figure);
    for (const RoleChart& chart : view.charts)
        say(QStringLiteral("review"), chart.spec);
    say(QStringLiteral("review sofar"), view.sofar);
    say(QStringLiteral("review evidence"), view.evidence);
    say(QStringLiteral("review learned"), view.learned);
    for (const QString& note : view.notes)
        say(QStringLiteral("review"), note);
    say(QStringLiteral("review"), view.keyFigureNote);
    for (const KeyFigureLine& line : view.keyFigures)
        say(QStringLiteral("review target"), line.name + QStringLiteral(" | ") + line.actual + QStringLiteral(" | ") +
                                                 line.target + QStringLiteral(" | ") + line.standing);
}

void Collector::study()
{
    if (!m_of.study || !m_of.verdictReady()) // the page hides it
        return;
    for (const StudyPart& part : studyView(*m_of.study, *m_of.projection, m_plan, m_numbers).parts) {
        const QString place = QStringLiteral("study ") + roleKey(part.role);
        say(place, part.headline);
        for (const QString& sentence : part.sentences)
            say(place, sentence);
        for (const Figure& figure : part.figures)
            say(place, figure);
        if (part.chart)
            say(place, *part.chart);
        say(place, part.table);
    }
}

void Collector::report()
{
    const Story story = reportStory(m_of, m_numbers, QDate(2026, 11, 29));
    for (const Section& section : story.sections) {
        const QString place = QStringLiteral("report ") + roleKey(section.role);
        const Overloaded tell{[&](const Heading& one) { say(place + QStringLiteral(" headline"), one.answer); },
                              [&](const Sentences& all) {
                                  for (const QString& text : all.texts)
                                      say(place, text);
                              },
                              [&](const Figures& figures) {
                                  for (const Figure& one : figures.all)
                                      say(place, one);
                              },
                              [&](const ChartSpec& chart) { say(place, chart); },
                              [&](const Table& table) { say(place, table); },
                              [&](const Points& all) {
                                  for (const QString& text : all.texts)
                                      say(place, text);
                              }};
        for (const Block& block : section.blocks)
            std::visit(tell, block);
    }
}

} // namespace

std::vector<Said> everythingSaid(const Assessment& assessment)
{
    return Collector(assessment).all();
}

} // namespace claims
