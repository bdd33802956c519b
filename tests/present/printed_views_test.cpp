// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review.h"
#include "core/state/campaign_state.h"
#include "tests/support/assessed.h"
#include "tests/support/printed_view.h"
#include "ui/present/report/report_story.h"
#include "ui/present/verdict/study_view.h"
#include "ui/present/verdict/verdict_view.h"

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

Story reportOf(const Campaign& plan, const Projection& projection, const Study* study)
{
    return reportStory(assessed({plan, {}}, projection, study), english(), QDate(2026, 11, 23));
}

/// The first of its role.
const Section* sectionOf(const Story& story, Role role)
{
    for (const Section& section : story.sections)
        if (section.role == role)
            return &section;
    return nullptr;
}

const StudyPart* partOf(const StudyView& view, Role role)
{
    for (const StudyPart& part : view.parts)
        if (part.role == role)
            return &part;
    return nullptr;
}

} // namespace

TEST(PrintedViews, TheReportReadsLikeTheKeptText)
{
    printed::expectKept(QStringLiteral("report_en.txt"), printed::reportText(english()));
}

TEST(PrintedViews, StudyReadsLikeTheKeptText)
{
    printed::expectKept(QStringLiteral("study_en.txt"), printed::studyText(english()));
}

// Two months: 26 h at 30 and 400 of ads are 1,180 cost, and 50 of reserve are the plan's; 1,440 revenue x 0.4 x 0.5 =
// 288 return.
TEST(PlanActualView, SaysWhereTheMoneyStands)
{
    const PlanActualView view = printed::planActual(english());
    ASSERT_FALSE(view.empty);
    ASSERT_EQ(view.figures.size(), 4u);
    EXPECT_NEAR(view.figures[0].value, (288.0 - 1230) / 1230, 1e-9);
    EXPECT_EQ(view.figures[0].tone, Tone::Bad);
    EXPECT_EQ(cell(view.sofar, 0, 1), english().money(printed::projection().likely.months[0].cost.total() +
                                                      printed::projection().likely.months[1].cost.total()));
    EXPECT_EQ(cell(view.sofar, 0, 2), english().money(1230));
    EXPECT_EQ(cell(view.sofar, 1, 2), english().money(50));
    EXPECT_EQ(cell(view.sofar, 2, 2), english().money(288));
    ASSERT_EQ(view.notes.size(), 1u);
    EXPECT_TRUE(view.notes[0].startsWith(QStringLiteral("Not entered yet: reserve "))) << view.notes[0].toStdString();
    EXPECT_EQ(view.tone, Tone::Bad);
    EXPECT_TRUE(view.sentence.contains(QStringLiteral("Begin with"))) << view.sentence.toStdString();
}

TEST(PlanActualView, DrawsActualWithMarkersAndForecastDashedFromTheSamePoint)
{
    const ChartSpec chart = printed::planActual(english()).charts.front().spec;
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
    EXPECT_EQ(cell(view.sofar, 2, 2), QStringLiteral("–"));
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

TEST(ReportStory, HoldsDateFiguresAssumptionsWithOriginAndWhatIsOpen)
{
    const Projection& p = printed::projection();
    const Story report =
        reportStory(assessed({printed::plan(), printed::actuals()}, p), english(), QDate(2026, 11, 23));
    EXPECT_TRUE(report.subtitle.contains(english().day(QDate(2026, 11, 23))));
    const Section& head = report.sections.front();
    ASSERT_EQ(head.role, Role::Verdict);
    EXPECT_EQ(blockOf<Heading>(head)->answer, verdictView(p, printed::plan(), english()).headline);
    EXPECT_EQ(blockOf<Figures>(head)->all.front().value, p.roi.p50);
    const Section* rests = sectionOf(report, Role::Assumptions);
    ASSERT_TRUE(rests);
    const Table& table = *blockOf<Table>(*rests);
    EXPECT_EQ(cell(table, 0, 2), english().money(50));
    EXPECT_EQ(cell(table, 0, 4), QStringLiteral("Measured"));
    EXPECT_EQ(cell(table, 4, 4), QStringLiteral("Guess"));
    for (Role role :
         {Role::OpenPoints, Role::PlanAndActual, Role::SoFar, Role::Learned, Role::KeyFigures, Role::Method})
        EXPECT_TRUE(sectionOf(report, role)) << roleKey(role).toStdString();
}

TEST(ReportStory, AddsUpWhatTheCampaignCosts)
{
    const Story report = reportOf(printed::plan(), printed::projection(), nullptr);
    const Section* costs = sectionOf(report, Role::Costs);
    ASSERT_TRUE(costs);
    const Table& table = *blockOf<Table>(*costs);
    double labour = 0;
    for (const CashMonth& month : printed::projection().likely.months)
        labour += month.cost.labour;
    EXPECT_EQ(cell(table, 0, 1), english().money(labour));
    EXPECT_EQ(cell(table, 1, 1), english().money(1000)) << "four months of 100 and 150 of ads";
    EXPECT_EQ(cell(table, table.rows.size() - 1, 1), english().money(printed::projection().likely.cost));
}

TEST(ReportStory, TellsTheAnswersOfThePageInTheSameWords)
{
    const Study& study = printed::study();
    const Projection& p = printed::projection();
    const Story with = reportOf(printed::plan(), p, &study);
    for (const StudyPart& part : studyView(study, p, printed::plan(), english()).parts) {
        const Section* section = sectionOf(with, part.role);
        ASSERT_TRUE(section) << part.title.toStdString();
        EXPECT_EQ(blockOf<Heading>(*section)->text, part.title);
        if (part.role != Role::Details) {
            EXPECT_EQ(blockOf<Sentences>(*section)->texts.front(), part.headline);
        }
        EXPECT_EQ(blockOf<ChartSpec>(*section) != nullptr, part.chart.has_value()) << part.title.toStdString();
    }
    EXPECT_EQ(cell(*blockOf<Table>(*sectionOf(with, Role::Details)), 1, 1),
              english().signedPercent(*p.likely.romiOnAds))
        << "the return on ads stands in the size of the ROI";
    EXPECT_FALSE(sectionOf(reportOf(printed::plan(), p, nullptr), Role::Takes));
}

TEST(ReportStory, HoldsEveryChartOfTheViewsOnce)
{
    const Projection& p = printed::projection();
    const Story report =
        reportStory(assessed({printed::plan(), printed::actuals()}, p, &printed::study()), english(), {});
    std::vector<QString> told, shown;
    for (const Section& section : report.sections)
        if (const auto* chart = blockOf<ChartSpec>(section))
            told.push_back(chart->title);
    for (const RoleChart& chart : verdictView(p, printed::plan(), english()).charts)
        shown.push_back(chart.spec.title);
    for (const StudyPart& part : studyView(printed::study(), p, printed::plan(), english()).parts)
        if (part.chart)
            shown.push_back(part.chart->title);
    for (const RoleChart& chart : printed::planActual(english()).charts)
        shown.push_back(chart.spec.title);
    EXPECT_EQ(told, shown);
}

TEST(StudyView, CallsAPlaceRightOnlyWhereNothingIsBetter)
{
    Study study = printed::study();
    BudgetSplit& split = *study.split;
    split.lastIn = QStringLiteral("facebook");
    split.moreIn = QStringLiteral("ordinary_medium");
    for (ScenarioResult& row : study.scenarios)
        row.npv.p50 = row.kind == ScenarioResult::Kind::Plan ? 400 : 0;
    const auto headline = [&](double last, double more, bool right) {
        split.last.middle = last;
        split.more.middle = more;
        split.rightPlace = right;
        return partOf(studyView(study, printed::projection(), printed::plan(), english()), Role::Split)->headline;
    };
    EXPECT_TRUE(headline(2, 1.8, true).endsWith(QStringLiteral("the money is in the right place.")));
    EXPECT_TRUE(headline(1.8, 2, true).startsWith(QStringLiteral("The money is in the right place")));
    split.best = {420, -30};
    EXPECT_EQ(headline(0.8, 1.4, false).toStdString(),
              "Some of it belongs to Leaflets and local paper rather than Facebook: best split the ads bring +€420 in "
              "the middle case, −€30 on average.");
    EXPECT_TRUE(headline(0.68, 0.27, true).endsWith(QStringLiteral("only a larger step pays.")))
        << "another 50 come back, and it says so below";
    split.extra.brings.p50 = 0;
    EXPECT_TRUE(headline(0.68, 0.27, true).endsWith(QStringLiteral("less ad money loses less.")));
    EXPECT_TRUE(headline(0.27, 0.68, false).endsWith(QStringLiteral("less ad money loses less.")));
    for (ScenarioResult& row : study.scenarios)
        if (row.kind == ScenarioResult::Kind::OrdinaryMedium)
            row.npv.p50 = 500;
    EXPECT_FALSE(headline(2, 1.8, true).contains(QStringLiteral("right place"))) << "leaflets alone do better";
}

TEST(StudyView, PrintsThePriceOfEveryRecommendation)
{
    Study study = printed::study();
    BudgetSplit& split = *study.split;
    const auto words = [&] {
        QString all;
        const StudyView view = studyView(study, printed::projection(), printed::plan(), english());
        for (const QString& text : partOf(view, Role::Split)->sentences)
            all += text + QLatin1Char('\n');
        return all;
    };
    split.last.middle = split.more.middle = 2;
    split.channels[0].best = split.budget;
    split.channels[0].exploring = 0.9 * split.budget;
    split.channels[1].best = 0;
    split.channels[1].exploring = 0.1 * split.budget;
    split.explorePrice = {20, 40};
    EXPECT_TRUE(words().contains(QStringLiteral("That costs €20 in the middle case, €40 on average.")))
        << words().toStdString();
    split.explorePrice = {};
    EXPECT_TRUE(words().contains(QStringLiteral("That costs nothing."))) << words().toStdString();
    split.extra = {QStringLiteral("facebook"), 50, 220, {100, 200, 300, 400, 900, 210}};
    EXPECT_TRUE(words().contains(QStringLiteral("bring back €300 in the middle case, €100 to €900 in 8 of 10 cases. On "
                                                "average they lose €10.")))
        << words().toStdString();
    split.extra.brings.p50 = 210;
    EXPECT_TRUE(words().contains(QStringLiteral("come back nowhere"))) << words().toStdString();
    split.meanDisagrees = true;
    EXPECT_TRUE(words().contains(QStringLiteral("Here the middle case decides."))) << words().toStdString();
}

TEST(StudyView, SaysWhatItTakesAlsoWhereNothingDoes)
{
    Projection p = printed::projection();
    Study study = printed::study();
    p.takes = {{0.0, 0.0}, {}, {}, {}, 0.0, 0.0};
    p.customersToBreakEven = std::nullopt;
    study.safe = {};
    study.split = std::nullopt;
    const StudyView view = studyView(study, p, printed::plan(), english());
    ASSERT_EQ(view.parts.size(), 5u) << "without ads there is nothing to split";
    const StudyPart& takes = view.parts.front();
    EXPECT_TRUE(takes.headline.startsWith(QStringLiteral("No number of customers"))) << takes.headline.toStdString();
    EXPECT_EQ(cell(takes.table, 0, 2), QStringLiteral("not reachable"));
    EXPECT_EQ(cell(takes.table, 1, 2), QStringLiteral("not even with none"));
    EXPECT_EQ(takes.fields.size(), takes.table.rows.size());
}

TEST(ReportStory, LeavesOutPlanAndActualWithoutFigures)
{
    const Story report = reportOf(printed::plan(), printed::projection(), nullptr);
    for (Role role : {Role::PlanAndActual, Role::SoFar, Role::Evidence, Role::Learned, Role::KeyFigures})
        EXPECT_FALSE(sectionOf(report, role)) << roleKey(role).toStdString();
}

TEST(ReportStory, SaysOnlyWhatIsMissingWhileCostsOrReturnAre)
{
    const Story report = reportOf(Campaign{}, Projection{}, nullptr);
    std::vector<Role> roles;
    for (const Section& section : report.sections)
        roles.push_back(section.role);
    EXPECT_EQ(roles, (std::vector{Role::Verdict, Role::Assumptions, Role::OpenPoints}));
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
    EXPECT_EQ(view.imports.rows.size(), 1u) << "the file itself is named";
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
    EXPECT_TRUE(
        verdictView(p, printed::plan(), english()).sentence.contains(QStringLiteral("No single change mends that")));
}
