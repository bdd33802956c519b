// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/report/report_story.h"

#include "core/assessment/assessment.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/report/report_tables.h"
#include "ui/present/review/plan_actual_view.h"
#include "ui/present/verdict/economics_view.h"
#include "ui/present/verdict/not_yet_view.h"
#include "ui/present/verdict/study_view.h"
#include "ui/present/verdict/verdict_view.h"
#include "ui/present/words/foreign.h"
#include "ui/present/words/wording.h"

#include <QCoreApplication>
#include <algorithm>

namespace ertrag
{
namespace
{

struct Report {
    Q_DECLARE_TR_FUNCTIONS(ReportView)
};

Section chartSection(const RoleChart& chart)
{
    Sentences said;
    for (const QString& sentence : {chart.spec.headline, chart.spec.note})
        if (!sentence.isEmpty())
            said.texts.push_back(sentence);
    Section section{chart.role, {Heading{chart.spec.title}}};
    if (!said.texts.empty())
        section.blocks.push_back(said);
    section.blocks.push_back(chart.spec);
    return section;
}

Section tableSection(Role role, const Table& table, const std::vector<QString>& sentences = {})
{
    Section section{role, {Heading{table.title}}};
    if (!sentences.empty())
        section.blocks.push_back(Sentences{sentences});
    section.blocks.push_back(table);
    return section;
}

void addVerdict(Story& story, const VerdictView& verdict, const QString& usualValues)
{
    Sentences said{{verdict.sentence}};
    if (!usualValues.isEmpty())
        said.texts.push_back(usualValues);
    Section head{Role::Verdict, {Heading{verdict.question, verdict.headline, verdict.tone}, std::move(said)}};
    if (!verdict.figures.empty())
        head.blocks.push_back(Figures{verdict.figures});
    story.sections.push_back(std::move(head));
    for (const RoleChart& chart : verdict.charts)
        story.sections.push_back(chartSection(chart));
}

/// Before there is a verdict: what to answer first, and the course of a typical firm as an example.
void addNotYet(Story& story, const NotYetView& view)
{
    Points asked;
    for (const AskedFigure& each : view.asked)
        asked.texts.push_back(each.question + QLatin1Char(' ') + each.usual);
    story.sections.push_back(
        {Role::Verdict,
         {Heading{verdictQuestion(), view.headline, Tone::Quiet}, Sentences{{view.sentence}}, std::move(asked)}});
    RoleChart example{Role::NetReturn, view.example};
    example.spec.title += QStringLiteral(" (") + view.badge + QLatin1Char(')');
    story.sections.push_back(chartSection(example));
}

/// In expert words a line is enough for each figure, all in one size.
Section details(const StudyPart& part)
{
    Table table{part.title, part.table.columns, {}};
    for (const Figure& figure : part.figures)
        table.rows.push_back({figure.label, figure.text});
    table.rows.insert(table.rows.end(), part.table.rows.begin(), part.table.rows.end());
    return tableSection(part.role, table);
}

/// The head of the page's chart in a sentence.
QString mostWorthKnowing(const ChartSpec& chart)
{
    QStringList most;
    for (size_t i = 0; i < std::min<size_t>(3, chart.table.rows.size()); ++i)
        most << chart.table.rows[i][0] + QLatin1Char(' ') + chart.table.rows[i][1];
    return Report::tr("Most worth knowing before: %1.").arg(most.join(QStringLiteral(" · ")));
}

/// One of the page's answers below the verdict, in the same words.
Section answer(const StudyPart& part)
{
    if (part.role == Role::Details)
        return details(part);
    Sentences said{{part.headline}};
    said.texts.insert(said.texts.end(), part.sentences.begin(), part.sentences.end());
    if (part.role == Role::Information && part.chart)
        said.texts.push_back(mostWorthKnowing(*part.chart));
    Section section{part.role, {Heading{part.title}, said}};
    if (part.chart)
        section.blocks.push_back(*part.chart);
    if (!part.table.rows.empty())
        section.blocks.push_back(part.table);
    return section;
}

Table keyFigureTable(const std::vector<KeyFigureLine>& lines)
{
    Table table{Report::tr("Key figures"),
                {Report::tr("Key figure"), Report::tr("to date"), Report::tr("target"), Report::tr("standing")},
                {}};
    for (const KeyFigureLine& line : lines)
        table.rows.push_back(
            {line.name, line.actual, line.target, line.standing.isEmpty() ? QStringLiteral("–") : line.standing});
    return table;
}

void addReview(Story& story, const PlanActualView& view)
{
    if (view.empty && view.gap)
        story.sections.push_back(
            {Role::PlanAndActual, {Heading{view.question, view.headline, view.tone}, Sentences{{view.sentence}}}});
    if (view.empty)
        return;
    story.sections.push_back(
        {Role::PlanAndActual,
         {Heading{view.question, view.headline, view.tone}, Sentences{{view.sentence}}, Figures{view.figures}}});
    for (const RoleChart& chart : view.charts)
        story.sections.push_back(chartSection(chart));
    story.sections.push_back(tableSection(Role::SoFar, view.sofar, view.notes));
    story.sections.push_back(tableSection(Role::Evidence, view.evidence, {view.evidenceNote}));
    if (!view.learned.rows.empty())
        story.sections.push_back(tableSection(Role::Learned, view.learned));
    std::vector<QString> due;
    if (!view.keyFigureNote.isEmpty())
        due.push_back(view.keyFigureNote);
    if (!view.keyFigures.empty())
        story.sections.push_back(tableSection(Role::KeyFigures, keyFigureTable(view.keyFigures), due));
}

Section assumptions(const Campaign& plan, const NumberText& n)
{
    QString range = Report::tr("Eight times of ten the truth lies between low and high.");
    if (const QString usual = usualValuesText(plan, n); !usual.isEmpty())
        range += QLatin1Char(' ') + usual;
    return tableSection(Role::Assumptions, assumptionTable(plan, n), {range});
}

Section openPoints(const Readiness& readiness, const NumberText& n)
{
    Section section{Role::OpenPoints, {Heading{Report::tr("Clear before the start")}}};
    Points points;
    for (const Point& point : readiness.open)
        points.texts.push_back(questionWord(point.question) + QStringLiteral(": ") + pointSentence(point, n));
    if (points.texts.empty())
        section.blocks.push_back(Sentences{{Report::tr("Nothing is open.")}});
    else
        section.blocks.push_back(points);
    return section;
}

Section howCalculated(const VerdictView& verdict, const StudyView& answers)
{
    Sentences said{
        {Report::tr(
             "The plan is calculated many times, each time with other values between low and high. Working time counts "
             "as cost. "
             "Only customers who would not have come anyway count as return, and only their margin, not their "
             "revenue."),
         verdict.rule}};
    for (const StudyPart& part : answers.parts)
        if (part.role == Role::Details)
            said.texts.insert(said.texts.end(), part.sentences.begin(), part.sentences.end());
    return {Role::Method, {Heading{Report::tr("How it is calculated")}, said}};
}

void addCosts(Story& story, const VerdictView& verdict, const Assessment& assessment, const NumberText& numbers)
{
    std::vector<QString> notes;
    if (const QString note = everyHourNote(*assessment.likely, numbers); !note.isEmpty())
        notes.push_back(note);
    story.sections.push_back(tableSection(Role::Costs, costTable(*assessment.projection, numbers), notes));
    story.sections.push_back(tableSection(Role::NetReturn, chartOf(verdict.charts, Role::NetReturn).table));
}

} // namespace

Story reportStory(const Assessment& assessment, const NumberText& numbers, QDate printed)
{
    const auto& [plan, actuals] = *assessment.state;
    const Projection& projection = *assessment.projection;
    const VerdictView verdict = verdictView(projection, plan, numbers);
    const StudyView answers = assessment.study ? studyView(*assessment.study, projection, plan, numbers) : StudyView{};
    const bool ready = assessment.verdictReady(), open = !ready || verdict.decision == Decision::Open;
    const QString company =
        plan.company.name.isEmpty() ? QString() : QString(foreign(plan.company.name) + QStringLiteral(" · "));
    Story story;
    story.title = foreign(plan.name);
    story.subtitle = company + Report::tr("%n month(s)", nullptr, plan.months) + QStringLiteral(" · ") +
                     Report::tr("from %1").arg(numbers.month(plan.start)) + QStringLiteral(" · ") +
                     Report::tr("printed on %1").arg(numbers.day(printed));
    story.footer = Report::tr("Amounts are net. The range covers 8 of 10 calculated cases.");
    story.from = fromWhom(plan);
    story.logo = plan.company.logo;
    if (ready)
        addVerdict(story, verdict, usualValuesText(plan, numbers));
    else
        addNotYet(story, notYetView(assessment.deciding, &projection, plan, numbers));
    if (!open) {
        addCosts(story, verdict, assessment, numbers);
        for (const StudyPart& part : answers.parts)
            story.sections.push_back(answer(part));
    }
    addReview(story, planActualView(assessment.review, plan, actuals, numbers));
    story.sections.push_back(assumptions(plan, numbers));
    story.sections.push_back(openPoints(assessment.readiness, numbers));
    if (!open)
        story.sections.push_back(howCalculated(verdict, answers));
    return story;
}

QString fromWhom(const Campaign& plan)
{
    const QString name = foreign(plan.name);
    return plan.company.name.isEmpty() ? name : foreign(plan.company.name) + QStringLiteral(" · ") + name;
}

} // namespace ertrag
