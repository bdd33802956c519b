// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/campaign_state.h"
#include "tests/support/printed_view.h"
#include "ui/present/story/report_view.h"

#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

const NumberText& english()
{
    static const NumberText text(QStringLiteral("en"), QStringLiteral("GB"), QStringLiteral("EUR"));
    return text;
}

QString cell(const Table& table, size_t row, size_t column)
{
    return row < table.rows.size() && column < table.rows[row].size() ? table.rows[row][column] : QString();
}

const ReportSection* sectionNamed(const ReportView& report, const QString& heading)
{
    for (const ReportSection& section : report.sections)
        if (section.heading == heading)
            return &section;
    return nullptr;
}

} // namespace

TEST(PrintedViews, VerdictReadsLikeTheKeptText)
{
    const QString now = printed::verdict(english());
    EXPECT_EQ(now.toStdString(), printed::golden(QStringLiteral("verdict_en.txt"), now).toStdString());
}

TEST(PrintedViews, PlanAndActualReadsLikeTheKeptText)
{
    const QString now = printed::planActualText(english());
    EXPECT_EQ(now.toStdString(), printed::golden(QStringLiteral("plan_actual_en.txt"), now).toStdString());
}

TEST(PrintedViews, StudyReadsLikeTheKeptText)
{
    const QString now = printed::studyText(english());
    EXPECT_EQ(now.toStdString(), printed::golden(QStringLiteral("study_en.txt"), now).toStdString());
}

// Two months: 52 h at 30, 400 ads: 1,960 cost; 1,440 revenue x 0.4 x 0.5 = 288 return. Plan: 2,000 cost, 600 return.
TEST(PlanActualView, SaysWhereTheMoneyStands)
{
    const PlanActualView view = printed::planActual(english());
    ASSERT_FALSE(view.empty);
    ASSERT_EQ(view.figures.size(), 4u);
    EXPECT_NEAR(view.figures[0].value, (288.0 - 1960) / 1960, 1e-9);
    EXPECT_EQ(view.figures[0].tone, Tone::Bad);
    EXPECT_EQ(cell(view.sofar, 0, 1), english().money(2000));
    EXPECT_EQ(cell(view.sofar, 0, 2), english().money(1960));
    EXPECT_EQ(cell(view.sofar, 1, 2), english().money(288));
    EXPECT_EQ(view.tone, Tone::Bad);
    EXPECT_TRUE(view.sentence.contains(QStringLiteral("Begin with"))) << view.sentence.toStdString();
}

TEST(PlanActualView, DrawsActualWithMarkersAndForecastDashedFromTheSamePoint)
{
    const ChartSpec chart = printed::planActual(english()).chart;
    ASSERT_EQ(chart.lines.size(), 3u);
    EXPECT_TRUE(chart.lines[1].markers);
    EXPECT_TRUE(chart.lines[2].dashed);
    EXPECT_EQ(chart.lines[1].points.back().x, chart.lines[2].points.front().x);
    EXPECT_NEAR(chart.lines[1].points.back().y, chart.lines[2].points.front().y, 1e-6);
    EXPECT_EQ(chart.stops.size(), chart.table.rows.size());
}

TEST(PlanActualView, KeepsMissingApartFromZero)
{
    Actuals costsOnly = printed::actuals();
    for (TypedMonth& month : costsOnly.typed)
        month.newCustomers = month.orders = std::nullopt, month.revenueNet = std::nullopt;
    const PlanActualView view = planActualView(reviewOf(printed::plan(), costsOnly, printed::projection()),
                                               printed::plan(), costsOnly, english());
    EXPECT_EQ(view.figures[0].text, QStringLiteral("–"));
    EXPECT_EQ(view.figures[1].text, QStringLiteral("–"));
    EXPECT_EQ(view.figures[2].text, QStringLiteral("–"));
    EXPECT_EQ(cell(view.sofar, 1, 2), QStringLiteral("–"));
    EXPECT_EQ(cell(view.evidence, 0, 1), QStringLiteral("–"));
}

TEST(PlanActualView, IsEmptyWithoutFigures)
{
    const PlanActualView view =
        planActualView(reviewOf(printed::plan(), {}, printed::projection()), printed::plan(), {}, english());
    EXPECT_TRUE(view.empty);
    EXPECT_TRUE(view.figures.empty());
    EXPECT_FALSE(view.sentence.isEmpty());
}

TEST(ReportView, HoldsDateFiguresAssumptionsWithOriginAndWhatIsOpen)
{
    const ReportView report = reportView({printed::plan(), printed::actuals()}, printed::projection(), nullptr,
                                         english(), QDate(2026, 11, 23));
    EXPECT_TRUE(report.subtitle.contains(english().day(QDate(2026, 11, 23))));
    EXPECT_EQ(report.sections[0].answer, QStringLiteral("Probably yes."));
    EXPECT_EQ(report.sections[0].figures[0].note, QStringLiteral("8 of 10 cases: −16% … +96%"));
    const ReportSection* rests = sectionNamed(report, QStringLiteral("What the result rests on"));
    ASSERT_TRUE(rests);
    EXPECT_EQ(cell(rests->table, 0, 2), english().money(50));
    EXPECT_EQ(cell(rests->table, 0, 4), QStringLiteral("Measured"));
    EXPECT_EQ(cell(rests->table, 4, 4), QStringLiteral("Guess"));
    const ReportSection* costs = sectionNamed(report, QStringLiteral("What it costs"));
    ASSERT_TRUE(costs);
    EXPECT_EQ(cell(costs->table, 0, 1), english().money(3120));
    EXPECT_EQ(cell(costs->table, 2, 1), english().money(4000));
    EXPECT_TRUE(sectionNamed(report, QStringLiteral("Clear before the start")));
    EXPECT_TRUE(sectionNamed(report, QStringLiteral("Plan and actual:")));
}

TEST(ReportView, PrintsTheAnswersOfThePageInTheSameWords)
{
    const Study study = printed::study();
    const Projection p = printed::projectionToStudy();
    const Campaign plan = printed::planWithChannels();
    const ReportView with = reportView({plan, {}}, p, &study, english(), QDate(2026, 11, 23));
    for (const StudyPart& part : studyView(study, p, plan, english()).parts) {
        const ReportSection* section = sectionNamed(with, part.title);
        ASSERT_TRUE(section) << part.title.toStdString();
        if (part.name != QStringLiteral("details")) {
            EXPECT_EQ(section->sentences.front(), part.headline);
        }
    }
    EXPECT_EQ(cell(sectionNamed(with, QStringLiteral("The same in expert words"))->table, 1, 1),
              QStringLiteral("+227%"))
        << "the return on ads stands in the size of the ROI";
    EXPECT_EQ(sectionNamed(with, QStringLiteral("Where the ad money belongs"))->table.columns.size(), 4u);
    const ReportView without = reportView({plan, {}}, p, nullptr, english(), QDate(2026, 11, 23));
    EXPECT_FALSE(sectionNamed(without, QStringLiteral("What it takes")));
}

TEST(StudyView, NeverCallsAPlaceRightWhereNoEuroComesBack)
{
    Study study = printed::study();
    const auto headline = [&](double last, double first) {
        study.split->lastReturn = last;
        study.split->firstReturn = first;
        for (const StudyPart& part :
             studyView(study, printed::projectionToStudy(), printed::planWithChannels(), english()).parts)
            if (part.name == QStringLiteral("split"))
                return part.headline;
        return QString();
    };
    EXPECT_TRUE(headline(2, 1.8).endsWith(QStringLiteral("the money is in the right place.")));
    EXPECT_TRUE(headline(0.8, 1.4).endsWith(QStringLiteral("some of it belongs there.")));
    EXPECT_TRUE(headline(0.68, 0.27).endsWith(QStringLiteral("less ad money loses less.")));
    EXPECT_TRUE(headline(0.27, 0.68).endsWith(QStringLiteral("less ad money loses less.")));
}

TEST(StudyView, SaysWhatItTakesAlsoWhereNothingDoes)
{
    Projection p = printed::projectionToStudy();
    Study study = printed::study();
    p.takes = {{0.0, 0.0}, {}, {}, {}, 0.0};
    p.customersToBreakEven = std::nullopt;
    study.safe = {};
    study.split = std::nullopt;
    const StudyView view = studyView(study, p, printed::planWithChannels(), english());
    ASSERT_EQ(view.parts.size(), 5u) << "without ads there is nothing to split";
    const StudyPart& takes = view.parts.front();
    EXPECT_TRUE(takes.headline.startsWith(QStringLiteral("No number of customers"))) << takes.headline.toStdString();
    EXPECT_EQ(cell(takes.table, 0, 2), QStringLiteral("not reachable"));
    EXPECT_EQ(cell(takes.table, 1, 2), QStringLiteral("not even with none"));
    EXPECT_EQ(takes.fields.size(), takes.table.rows.size());
}

TEST(ReportView, LeavesOutPlanAndActualWithoutFigures)
{
    const ReportView report =
        reportView({printed::plan(), {}}, printed::projection(), nullptr, english(), QDate(2026, 11, 23));
    EXPECT_FALSE(sectionNamed(report, QStringLiteral("Plan and actual:")));
    for (const ReportSection& section : report.sections)
        EXPECT_FALSE(section.hasChart && section.name.isEmpty()) << section.heading.toStdString();
}

TEST(PlanActualView, SaysWhenAFileLiesOutsideOfTheCampaign)
{
    auto batch = std::make_shared<ImportBatch>();
    ImportedRow row;
    row.first = row.last = QDate(2018, 5, 1);
    row.cost = 10;
    row.clicks = 5;
    batch->rows = {row};
    Actuals old;
    old.imports = {batch};
    const PlanActualView view =
        planActualView(reviewOf(printed::plan(), old, printed::projection()), printed::plan(), old, english());
    EXPECT_TRUE(view.empty);
    EXPECT_TRUE(view.learned.rows.empty());
    EXPECT_TRUE(view.sentence.contains(QStringLiteral("January 2026"))) << view.sentence.toStdString();
    EXPECT_TRUE(view.sentence.contains(QStringLiteral("June 2026"))) << view.sentence.toStdString();
}

TEST(VerdictViewWords, NameTheWayOutOfALoss)
{
    Projection p = printed::projection();
    p.chancePositive = 0.2;
    p.takes.mostHoursPerWeek.likely = 3.5;
    p.takes.leastOrderValue.likely = 96;
    p.takes.leastCloseRate.likely = 0.45;
    const QString sentence = verdictView(p, printed::plan(), english()).sentence;
    EXPECT_TRUE(sentence.contains(english().hours(3.5) + QStringLiteral(" of work a week, ") + english().money(96) +
                                  QStringLiteral(" an order or 45% of enquiries")))
        << sentence.toStdString();
    p.takes = {};
    EXPECT_TRUE(verdictView(p, printed::plan(), english()).sentence.contains(QStringLiteral("change the plan there")));
}
