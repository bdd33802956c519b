// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/story/report_view.h"

#include "core/document/campaign_state.h"
#include "core/projection/simulation/projection.h"
#include "core/readiness/score.h"
#include "core/review/review.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/review/plan_actual_view.h"
#include "ui/present/story/report_tables.h"
#include "ui/present/verdict/economics_view.h"
#include "ui/present/verdict/study_view.h"
#include "ui/present/verdict/verdict_view.h"
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

ReportSection chartSection(const QString& name, const ChartSpec& chart, bool half)
{
    ReportSection section;
    section.name = name;
    section.heading = chart.title;
    if (!chart.headline.isEmpty())
        section.sentences.push_back(chart.headline);
    section.chart = chart;
    section.hasChart = true;
    section.half = half;
    return section;
}

ReportSection tableSection(const Table& table, bool half = false)
{
    ReportSection section;
    section.half = half;
    section.heading = table.title;
    section.table = table;
    return section;
}

void addVerdict(ReportView& report, const VerdictView& verdict)
{
    ReportSection head;
    head.heading = verdict.question;
    head.answer = verdict.headline;
    head.tone = verdict.tone;
    head.sentences.push_back(verdict.sentence);
    head.figures = verdict.figures;
    report.sections.push_back(head);
    if (verdict.decision == Decision::Open)
        return;
    report.sections.push_back(chartSection(QStringLiteral("net_return"), verdict.netReturn, false));
    report.sections.push_back(chartSection(QStringLiteral("certainty"), verdict.certainty, true));
    report.sections.push_back(chartSection(QStringLiteral("drivers"), verdict.drivers, true));
    report.sections.push_back(chartSection(QStringLiteral("by_month"), verdict.byMonth, false));
    report.sections.back().startsPage = true;
}

ReportSection words(const StudyPart& part)
{
    ReportSection section;
    section.heading = part.title;
    section.sentences.push_back(part.headline);
    section.sentences.insert(section.sentences.end(), part.sentences.begin(), part.sentences.end());
    return section;
}

/// In expert words a line is enough for each figure, all in one size; two tables side by side.
void addDetails(ReportView& report, const StudyPart& part)
{
    std::vector<std::vector<QString>> rows;
    for (const Figure& figure : part.figures)
        rows.push_back({figure.label, figure.text});
    rows.insert(rows.end(), part.table.rows.begin(), part.table.rows.end());
    const auto middle = rows.begin() + std::ptrdiff_t((rows.size() + 1) / 2);
    report.sections.push_back(tableSection({part.title, part.table.columns, {rows.begin(), middle}}, true));
    report.sections.push_back(tableSection({QString(), part.table.columns, {middle, rows.end()}}, true));
    for (size_t i = report.sections.size() - 2; i < report.sections.size(); ++i)
        report.sections[i].compact = true;
}

/// The head of the page's chart in a sentence.
QString mostWorthKnowing(const ChartSpec& chart)
{
    QStringList most;
    for (size_t i = 0; i < std::min<size_t>(3, chart.table.rows.size()); ++i)
        most << chart.table.rows[i][0] + QLatin1Char(' ') + chart.table.rows[i][1];
    return Report::tr("Most worth knowing before: %1.").arg(most.join(QStringLiteral(" · ")));
}

/// Of the split's table what fits the paper; the returns stand in its sentence.
Table amounts(Table table)
{
    constexpr size_t columns = 4; // place, planned, best, if it goes badly
    table.columns.resize(columns);
    for (auto& row : table.rows)
        row.resize(columns);
    return table;
}

/// The page's answers below the verdict in the same words; a chart where it says more than its table.
void addStudy(ReportView& report, const StudyView& view)
{
    for (const StudyPart& part : view.parts) {
        if (part.name == QLatin1String("details")) {
            addDetails(report, part);
            continue;
        }
        ReportSection section = words(part);
        if (part.name == QLatin1String("scenarios")) {
            section.name = part.name;
            section.chart = *part.chart;
            section.hasChart = true;
        } else {
            section.table = part.name == QLatin1String("split")   ? amounts(part.chart->table)
                            : part.name == QLatin1String("takes") ? part.table
                                                                  : Table{};
        }
        if (part.name == QLatin1String("information") && part.chart)
            section.sentences.push_back(mostWorthKnowing(*part.chart));
        section.compact = true;
        report.sections.push_back(std::move(section));
    }
}

void addReview(ReportView& report, const PlanActualView& view)
{
    if (view.empty)
        return;
    ReportSection head;
    head.heading = view.question;
    head.answer = view.headline;
    head.tone = view.tone;
    head.sentences = {view.sentence};
    head.figures = view.figures;
    head.startsPage = true;
    report.sections.push_back(head);
    report.sections.push_back(chartSection(QStringLiteral("plan_and_actual"), view.chart, false));
    report.sections.back().sentences.push_back(view.forecastNote);
    report.sections.push_back(tableSection(view.sofar, true));
    report.sections.push_back(tableSection(view.evidence, true));
    if (!view.learned.rows.empty())
        report.sections.push_back(tableSection(view.learned));
    Table figures{Report::tr("Key figures"),
                  {Report::tr("Key figure"), Report::tr("to date"), Report::tr("target"), Report::tr("standing")},
                  {}};
    for (const KeyFigureLine& line : view.keyFigures)
        figures.rows.push_back(
            {line.name, line.actual, line.target, line.standing.isEmpty() ? QStringLiteral("–") : line.standing});
    if (!figures.rows.empty())
        report.sections.push_back(tableSection(figures));
}

ReportSection assumptions(const Campaign& plan, const NumberText& n)
{
    ReportSection section = tableSection(assumptionTable(plan, n));
    section.sentences.push_back(Report::tr("Eight times of ten the truth lies between low and high."));
    if (const int prefilled = prefilledCount(plan); prefilled > 0)
        section.sentences.front() +=
            QLatin1Char(' ') + Report::tr("%n of these estimates are prefilled and not yours yet.", nullptr, prefilled);
    return section;
}

ReportSection openPoints(const Campaign& plan, const Projection& projection)
{
    ReportSection section;
    section.heading = Report::tr("Clear before the start");
    for (const Point& point : readiness(plan, &projection).open)
        section.sentences.push_back(QStringLiteral("·  ") + questionWord(point.question) + QStringLiteral(": ") +
                                    pointSentence(point));
    if (section.sentences.empty())
        section.sentences.push_back(Report::tr("Nothing is open."));
    return section;
}

ReportSection howCalculated(const VerdictView& verdict, const StudyView& answers)
{
    ReportSection section;
    section.heading = Report::tr("How it is calculated");
    section.sentences = {
        Report::tr(
            "The plan is calculated many times, each time with other values between low and high. Working time counts "
            "as cost. "
            "Only customers who would not have come anyway count as return, and only their margin, not their revenue."),
        verdict.rule};
    for (const StudyPart& part : answers.parts)
        if (part.name == QLatin1String("details"))
            section.sentences.insert(section.sentences.end(), part.sentences.begin(), part.sentences.end());
    return section;
}

} // namespace

ReportView reportView(const CampaignState& state, const Projection& projection, const Study* study,
                      const NumberText& numbers, QDate printed)
{
    const Campaign& plan = state.plan;
    const VerdictView verdict = verdictView(projection, plan, numbers);
    ReportView report;
    report.title = plan.name;
    const QString company =
        plan.company.name.isEmpty() ? QString() : QString(plan.company.name + QStringLiteral(" · "));
    report.subtitle = company + Report::tr("%n month(s)", nullptr, plan.months) + QStringLiteral(" · ") +
                      Report::tr("from %1").arg(numbers.month(plan.start)) + QStringLiteral(" · ") +
                      Report::tr("printed on %1").arg(numbers.day(printed));
    report.footer = Report::tr("Amounts are net. The range covers 8 of 10 calculated cases.");
    addVerdict(report, verdict);
    const StudyView answers = study ? studyView(*study, projection, plan, numbers) : StudyView{};
    if (verdict.decision != Decision::Open) {
        report.sections.push_back(tableSection(costTable(projection, numbers)));
        if (const QString note = everyHourNote(plan, numbers); !note.isEmpty())
            report.sections.back().sentences.push_back(note);
        report.sections.push_back(tableSection(verdict.netReturn.table));
        addStudy(report, answers);
    }
    addReview(report, planActualView(reviewOf(plan, state.actuals, projection), plan, state.actuals, numbers));
    report.sections.push_back(assumptions(plan, numbers));
    report.sections.push_back(openPoints(plan, projection));
    if (verdict.decision != Decision::Open)
        report.sections.push_back(howCalculated(verdict, answers));
    return report;
}

} // namespace ertrag
