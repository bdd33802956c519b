// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/report_view.h"

#include "core/document/campaign_state.h"
#include "core/projection/projection.h"
#include "core/readiness/score.h"
#include "ui/present/number_text.h"
#include "ui/present/verdict_view.h"
#include "ui/present/wording.h"

#include <QCoreApplication>

namespace ertrag {
namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(ReportView)
};

ReportSection chartSection(const QString& name, const ChartSpec& chart, bool withTable)
{
    ReportSection section;
    section.name = name;
    section.heading = chart.title;
    if (!chart.headline.isEmpty()) section.sentences.push_back(chart.headline);
    section.chart = chart;
    section.hasChart = true;
    if (withTable) section.table = chart.table;
    return section;
}

ReportSection openPoints(const Campaign& plan, const Projection& projection)
{
    ReportSection section;
    section.heading = Report::tr("Clear before the start");
    for (const Point& point : readiness(plan, &projection).open)
        section.sentences.push_back(questionWord(point.question) + QStringLiteral(": ") + pointSentence(point));
    if (section.sentences.empty()) section.sentences.push_back(Report::tr("Nothing is open."));
    return section;
}

} // namespace

ReportView reportView(const CampaignState& state, const Projection& projection, const NumberText& numbers)
{
    const Campaign& plan = state.plan;
    const VerdictView verdict = verdictView(projection, plan, numbers);
    ReportView report;
    report.title = plan.name;
    report.subtitle = plan.company.name + QStringLiteral(" · ") + Report::tr("%n month(s)", nullptr, plan.months)
        + QStringLiteral(" · ") + Report::tr("from %1").arg(numbers.month(plan.start));
    report.footer = Report::tr("Amounts are net. The range covers 8 of 10 calculated cases.");
    ReportSection head;
    head.heading = verdict.question + QLatin1Char(' ') + verdict.headline;
    head.sentences.push_back(verdict.sentence);
    head.figures = verdict.figures;
    report.sections.push_back(head);
    if (verdict.decision != Decision::Open) {
        report.sections.push_back(chartSection(QStringLiteral("net_return"), verdict.netReturn, false));
        report.sections.push_back(chartSection(QStringLiteral("certainty"), verdict.certainty, false));
        report.sections.push_back(chartSection(QStringLiteral("drivers"), verdict.drivers, true));
        report.sections.push_back(chartSection(QStringLiteral("by_month"), verdict.byMonth, true));
        report.sections.back().startsPage = true;
        report.sections.back().sentences.push_back(verdict.rule);
    }
    report.sections.push_back(openPoints(plan, projection));
    return report;
}

} // namespace ertrag
