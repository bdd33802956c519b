// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/review/compared_words.h"

#include "core/campaign/campaign.h"
#include "core/review/review.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/review/plan_actual_view.h"

#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

const NumberText english(QStringLiteral("en"), QStringLiteral("DE"), QStringLiteral("EUR"));

Comparison monthsOf(int whole, int days = 0)
{
    Comparison c;
    for (int t = 0; t < 12; ++t) {
        ComparedMonth month;
        month.month = Month::of(2026, 1) + t;
        if (t < whole || (t == whole && days > 0)) {
            month.days = t < whole ? month.month.days() : days;
            month.running = t == whole;
            month.cost = 10;
            c.elapsed += double(month.days) / month.month.days();
        }
        c.months.push_back(month);
    }
    return c;
}

std::string text(const QString& words)
{
    return words.toStdString();
}

Campaign plan()
{
    Campaign campaign;
    campaign.months = 12;
    campaign.start = Month::of(2026, 1);
    return campaign;
}

} // namespace

TEST(ComparedWords, DaysThatCountForPartOfAMonthSaySo)
{
    EXPECT_EQ(text(elapsedTime(monthsOf(7), plan(), english)), "After 7 of 12 months");
    EXPECT_EQ(text(elapsedTime(monthsOf(7, 9), plan(), english)),
              "After 7 of 12 months and 9 of 31 days of August 2026");
    EXPECT_EQ(text(elapsedTime(monthsOf(0, 14), plan(), english)), "After 14 of 31 days of January 2026");
    EXPECT_EQ(text(elapsedTime(monthsOf(11, 9), plan(), english)),
              "After 11 of 12 months and 9 of 31 days of December 2026");
}

TEST(ComparedWords, MissingMonthsAreNamed)
{
    Comparison c = monthsOf(2);
    EXPECT_EQ(gapSentence(c, english), QString());
    c.missing = {Month::of(2026, 3), Month::of(2026, 4), Month::of(2026, 5)};
    EXPECT_EQ(text(gapSentence(c, english)),
              "3 month(s) are missing (March 2026, April 2026, May 2026). Until that is entered or marked as "
              "“nothing”, there is no ROI to date, and plan and actual are compared up to the first gap only.");
    Review review;
    review.comparison = c;
    review.comparison.benefitKnown = true;
    review.comparison.months.back().forecast = ForecastBand{};
    const PlanActualView view = planActualView(review, plan(), {}, english);
    EXPECT_EQ(text(view.headline), "months are missing.");
    EXPECT_TRUE(view.sentence.startsWith(QStringLiteral("3 month(s) are missing")));
    EXPECT_EQ(view.figures[0].text, QStringLiteral("–"));
    review.comparison = monthsOf(0);
    review.comparison.missing = {Month::of(2026, 1)};
    const PlanActualView first = planActualView(review, plan(), {}, english);
    EXPECT_EQ(text(first.headline), "months are missing.");
    EXPECT_TRUE(first.empty && first.gap);
}

TEST(ComparedWords, CostsThatNobodyEnteredAreNamedWithTheirAmounts)
{
    Comparison c = monthsOf(2);
    EXPECT_EQ(notEnteredSentence(c, english), QString());
    c.open.training = 366;
    c.open.reserve = 150;
    EXPECT_EQ(text(notEnteredSentence(c, english)),
              "Not entered yet: training €366, reserve €150. Until then the plan's amount counts; 0 is an answer "
              "too.");
}

TEST(ComparedWords, MonthsWithMoreDecidedEnquiriesThanCameAreNamed)
{
    ActualMonth january;
    january.month = Month::of(2026, 1);
    january.openEnquiries = 5;
    january.lostEnquiries = 4;
    EXPECT_EQ(moreDecidedThanCame({january}, english), QString()) << "nobody counted how many came";
    january.enquiries = 9;
    EXPECT_EQ(moreDecidedThanCame({january}, english), QString());
    january.enquiries = 8;
    EXPECT_EQ(text(moreDecidedThanCame({january}, english)),
              "More enquiries are open or said no than came \u2013 January 2026: 9 of 8. Until that is put right, the "
              "larger number counts.");
}

TEST(ComparedWords, AMarkStandsBesideThePlansMonths)
{
    EXPECT_EQ(text(markSentence({3, 20, 12.2, {}}, english)),
              "Intermediate mark after 3 month(s): 20. By the months of your plan it would be 12 by then.");
    EXPECT_EQ(text(markSentence({3, 20, 12.2, 15}, english)),
              "Intermediate mark after 3 month(s): 20. By the months of your plan it would be 12 by then. 15 came.");
}

TEST(ComparedWords, AnEventIsAPossibleReasonAndNoProof)
{
    Comparison c = monthsOf(2);
    EXPECT_TRUE(eventReasonSentences(c, english).empty());
    const PlanEvent fair{QDate(2026, 5, 9), QStringLiteral("Fair in Ulm"), EventKind::Fair, {}};
    c.eventReasons = {{Month::of(2026, 5), -1200, {fair, {QDate(2026, 5, 14), {}, EventKind::Holiday, {}}}},
                      {Month::of(2026, 6), 30, {fair}},
                      {Month::of(2026, 7), 300, {fair}},
                      {Month::of(2026, 8), -400, {fair}}};
    const std::vector<QString> said = eventReasonSentences(c, english);
    ASSERT_EQ(said.size(), 3u) << "of the months furthest from their plan";
    EXPECT_EQ(text(said[0]), "May 2026 is €1,200 below its plan. In it or shortly before: Fair in Ulm (" +
                                 text(english.day(QDate(2026, 5, 9))) + "), Holiday (" +
                                 text(english.day(QDate(2026, 5, 14))) + "). That may be a reason; it is not proven.");
    EXPECT_EQ(text(said[1]).substr(0, 37), "July 2026 is €300 above its plan. I");
    EXPECT_EQ(text(said[2]).substr(0, 14), "August 2026 is");
}

TEST(ComparedWords, TheShareOfAdditionalCustomersSaysWhatItRestsOn)
{
    Evidence evidence;
    evidence.factor = 0.68;
    evidence.low = 0.5;
    evidence.high = 0.85;
    EXPECT_EQ(text(additionalShare(evidence, english)), "68% additional (the plan's guess)");
    evidence.level = EvidenceLevel::D;
    EXPECT_EQ(text(evidenceSentence(evidence, english)),
              "68% of what you counted is taken as additional (50% to 85% are possible). That is the plan's guess. The "
              "customers are to be asked (question 2), but no answers are entered yet.");
    evidence = {EvidenceLevel::D, Evidence::Basis::Counted, 0.275, 0.189, 0.381, 22, 80};
    EXPECT_EQ(text(additionalShare(evidence, english)), "28% additional (asked)");
    EXPECT_EQ(text(evidenceSentence(evidence, english)),
              "28% of what you counted is taken as additional (19% to 38% are possible). Of 80 who were asked, 22 came "
              "only because of it.");
    evidence = {EvidenceLevel::A, Evidence::Basis::Counted, 0.5, 0.5, 0.5, 40, 80};
    EXPECT_EQ(text(evidenceSentence(evidence, english)),
              "50% of what you counted is taken as additional. Of 80 new customers 40 were counted as additional.");
    evidence = {EvidenceLevel::C, Evidence::Basis::Before, 0.8, 0.8, 0.8, 16, 80};
    EXPECT_EQ(text(additionalShare(evidence, english)), "80% additional (roughly estimated)");
    EXPECT_EQ(text(evidenceSentence(evidence, english)),
              "80% of what you counted is taken as additional. As many as before would be 16 new customers, 80 came.");
}

TEST(ComparedWords, TheGapToThePlanSaysWhichSideItComesFrom)
{
    EXPECT_EQ(text(besidePlan(100, 340, english)), "€240 below plan");
    EXPECT_EQ(text(besidePlan(340, 100, english)), "€240 above plan");
    EXPECT_EQ(text(besidePlan(100.2, 100, english)), "as planned");
}

TEST(PlanActual, AFigureIsNotSaidToStandOutBesideOneThatDoes)
{
    // Better than planned and still a loss: the plan is the reason, no single figure.
    Review review;
    review.comparison = monthsOf(2);
    Comparison& c = review.comparison;
    c.benefitKnown = true;
    c.cost = c.planCost = 100;
    c.benefit = 50;
    c.planBenefit = 20;
    c.planEndRoi.p50 = -0.5;
    c.endRoi = {-0.6, -0.4, -0.3};
    c.months.back().forecast = ForecastBand{};
    const PlanActualView view = planActualView(review, plan(), {}, english);
    EXPECT_EQ(text(view.headline), "on plan, but heading for a loss.");
    EXPECT_EQ(text(view.sentence),
              "After 2 of 12 months the result is €30 above plan: return €30 above plan, cost as planned. If it goes "
              "on like this, the campaign ends at an ROI of −40% instead of −50%. The plan itself ends with a loss in "
              "the middle case.");
}

TEST(PlanActual, OnCourseForATargetThatDoesNotPaySaysSo)
{
    Review review;
    review.comparison = monthsOf(2);
    KeyFigureNow customers;
    customers.key = QStringLiteral("cust");
    customers.actual = 145;
    customers.target = 200;
    customers.standing = Standing::OnCourse;
    customers.belowBreakEven = true;
    review.keyFigures = {customers};
    const PlanActualView view = planActualView(review, plan(), {}, english);
    EXPECT_EQ(text(view.keyFigures.at(0).standing), "on course, but the target does not pay");
    EXPECT_EQ(view.keyFigures[0].tone, Tone::Caution);
}
