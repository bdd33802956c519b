// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/key_figures.h"

#include "core/catalogue/key_figures.h"
#include "core/projection/model/sales_delay.h"
#include "core/review/campaign_months.h"
#include "tests/core/review/small_plan.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

KeyFigureChoice chosen(const QString& key, std::optional<double> target)
{
    KeyFigureChoice choice;
    choice.key = key;
    if (target)
        choice.target = *target;
    return choice;
}

KeyFigureNow now(Campaign plan, const char* key, std::optional<double> target, const Actuals& actuals)
{
    plan.measures.keyFigures = {chosen(QLatin1String(key), target)};
    const Projection projection = projectionOf(plan);
    const std::vector<ActualMonth> months = campaignMonths(plan, actuals);
    return keyFiguresNow(plan, actuals, months, compare(plan, actuals, projection), projection).at(0);
}

/// One of four months: 100 of ads for 20,000 contacts and 200 clicks, ten hours for 300; 50 enquiries, 20 customers, 25
/// orders and 2,400 of revenue, of which a half is margin and a half would have come anyway: cost 400, benefit 600.
Actuals oneMonth()
{
    TypedMonth typed = typedMonthOf(1, 20, 10);
    typed.enquiries = 50;
    typed.orders = 25;
    typed.revenueNet = Money::fromUnits(2400);
    ImportedRow row = rowOf(1, 31, 100);
    row.impressions = 20000;
    row.clicks = 200;
    return actualsOf({typed}, {row});
}

Actuals entered(const char* key, std::vector<double> values)
{
    Actuals actuals;
    for (size_t i = 0; i < values.size(); ++i) {
        actuals.typed.push_back(typedMonthOf(int(i + 1)));
        actuals.typed.back().keyFigures[QLatin1String(key)] = values[i];
    }
    return actuals;
}

struct Step {
    double share; ///< of the target
    Standing standing;
};
using Steps = std::vector<Step>;
// A quarter of the campaign is due after one of four like months.
const Steps addsUp{{1.00001, Standing::Reached}, {0.99999, Standing::OnCourse}, {0.25001, Standing::OnCourse},
                   {0.24999, Standing::Close},   {0.21251, Standing::Close},    {0.21249, Standing::Behind}};
const Steps rate{
    {1.00001, Standing::Reached}, {0.99999, Standing::Close}, {0.85001, Standing::Close}, {0.84999, Standing::Behind}};
const Steps price{
    {0.99999, Standing::Reached}, {1.00001, Standing::Close}, {1.14999, Standing::Close}, {1.15001, Standing::Behind}};
const Steps effort{
    {1.09999, Standing::OnCourse}, {1.10001, Standing::Close}, {1.29999, Standing::Close}, {1.30001, Standing::Behind}};

struct Measured {
    const char* key;
    double value; ///< of oneMonth()
    const Steps& steps;
    bool percent = false, lowerIsBetter = false;
};
const Measured measured[] = {
    {"cust", 20, addsUp},
    {"inc", 10, addsUp},
    {"leads", 50, addsUp},
    {"clicks", 200, addsUp},
    {"impr", 20000, addsUp},
    {"rev", 2400, addsUp},
    {"cm", 1200, addsUp},
    {"ctr", 0.01, rate, true},
    {"lr", 0.25, rate, true},
    {"cr", 0.4, rate, true},
    {"roi", 0.5, rate, true},
    {"aov", 96, rate},
    {"roas", 24, rate},
    {"npv", 200, rate},
    {"clv", 48, rate},
    {"cpl", 8, price, false, true},
    {"cac", 40, price, false, true},
    {"cpc", 0.5, price, false, true},
    {"cpm", 5, price, false, true},
    {"hrs", 120.0 / 52, effort, false, true},
};

} // namespace

TEST(KeyFiguresNow, AreMeasuredAndJudgedOnBothSidesOfEachThreshold)
{
    for (const Measured& figure : measured)
        for (const Step& step : figure.steps) {
            const double target = figure.value / step.share;
            const KeyFigureNow is = now(smallPlan(), figure.key, figure.percent ? 100 * target : target, oneMonth());
            ASSERT_TRUE(is.actual && is.target) << figure.key;
            EXPECT_NEAR(*is.actual, figure.value, 1e-9 * figure.value) << figure.key;
            EXPECT_NEAR(*is.target, target, 1e-9 * target) << figure.key;
            EXPECT_EQ(is.standing, step.standing) << figure.key << ' ' << step.share;
            EXPECT_EQ(is.lowerIsBetter, figure.lowerIsBetter) << figure.key;
            EXPECT_FALSE(is.entered) << figure.key;
        }
}

TEST(KeyFiguresNow, SayNothingWithoutFigures)
{
    const Actuals hoursOnly = actualsOf({typedMonthOf(1, {}, 10)});
    for (const Measured& figure : measured)
        if (figure.key != std::string("hrs")) {
            const KeyFigureNow is = now(smallPlan(), figure.key, 1, hoursOnly);
            EXPECT_FALSE(is.actual) << figure.key;
            EXPECT_EQ(is.standing, Standing::NotKnown) << figure.key;
        }
    EXPECT_FALSE(now(smallPlan(), "hrs", 1, actualsOf({typedMonthOf(1, 10)})).actual);
    EXPECT_FALSE(now(smallPlan(), "cac", 1, actualsOf({typedMonthOf(1, 0)})).actual);
    EXPECT_NEAR(*now(smallPlan(), "cac", 1, actualsOf({typedMonthOf(1, 1, 2)})).actual, 320, 1e-9);
    EXPECT_FALSE(now(smallPlan(), "cpl", 1, actualsOf({typedMonthOf(1, 5)})).actual);
}

TEST(KeyFiguresNow, WithoutATargetAreNotJudged)
{
    for (const std::optional<double> target : {std::optional<double>(), std::optional<double>(0.0)})
        EXPECT_EQ(now(smallPlan(), "cust", target, oneMonth()).standing, Standing::NoTarget);
    EXPECT_FALSE(now(smallPlan(), "cust", {}, oneMonth()).target);
    EXPECT_EQ(now(smallPlan(), "cust", 0.5, oneMonth()).standing, Standing::Reached);
}

TEST(KeyFiguresNow, AddWhatIsDueByThePlansCustomers)
{
    // Ramp: no customers before month 3 would be due by time only; with the plan's customers two of four months are
    // half.
    Actuals two = oneMonth();
    two.typed.push_back(typedMonthOf(2, 20, 10));
    EXPECT_EQ(now(smallPlan(), "cust", 80.001, two).standing, Standing::Close);
    EXPECT_EQ(now(smallPlan(), "cust", 79.999, two).standing, Standing::OnCourse);
    // Without any customers in the plan the share of the time counts.
    Campaign noAds = smallPlan();
    noAds.channels.clear();
    EXPECT_EQ(now(noAds, "cust", 80.001, two).standing, Standing::Close);
    EXPECT_EQ(now(noAds, "cust", 79.999, two).standing, Standing::OnCourse);
}

TEST(KeyFiguresNow, DueIsWhatThePlanExpectsByNowAndNotTheTime)
{
    // A ramp of four months brings 10, 20, 30 and 40 of 100: a tenth is due after the first.
    Campaign plan = smallPlan();
    plan.economics.rampMonths = 4;
    EXPECT_EQ(now(plan, "cust", 199.99, oneMonth()).standing, Standing::OnCourse);
    EXPECT_EQ(now(plan, "cust", 200.01, oneMonth()).standing, Standing::Close);
    Campaign few = plan; // 0.1 to 0.4 customers are a plan too
    few.channels[0].closeRate = Estimate::exactly(0.005);
    EXPECT_EQ(now(few, "cust", 200.01, oneMonth()).standing, Standing::Close);
    EXPECT_EQ(now(few, "cust", 199.99, oneMonth()).standing, Standing::OnCourse);
}

TEST(KeyFiguresNow, DueFollowsSeasonPhasingAndSalesCycleOfEachFigure)
{
    // Half of the ad money in the first month: half of clicks, enquiries and, sold at once, of customers is due, where
    // a straight line would say a quarter.
    Campaign plan = smallPlan();
    plan.channels[0].adBudgetByMonth = {Money::fromUnits(200), Money::fromUnits(200), Money::fromUnits(0),
                                        Money::fromUnits(0)};
    for (const char* key : {"clicks", "leads", "cust", "rev"})
        EXPECT_NEAR(now(plan, key, 80, oneMonth()).dueNow.value(), 40, 1e-9) << key;
    // Where sales take months, customers are due later than enquiries: of half of all enquiries those that buy at once.
    plan.salesCycle.halfWeeks = Estimate::exactly(20);
    plan.salesCycle.spread = Estimate::exactly(3.25);
    const std::vector<double> w = salesDelay(20, 3.25, 4);
    EXPECT_NEAR(now(plan, "leads", 80, oneMonth()).dueNow.value(), 40, 1e-9);
    const double first = w[0], all = (w[0] + w[1] + w[2] + w[3]) + (w[0] + w[1] + w[2]);
    EXPECT_NEAR(now(plan, "cust", 80, oneMonth()).dueNow.value(), 80 * first / all, 1e-9);
    EXPECT_LT(first / all, 0.2);
    // A strong month brings more, and more is due by its end.
    Campaign season = smallPlan();
    season.season.source = SeasonSource::Own;
    season.season.demand = {1.6, 0.8, 0.8, 0.8, 1, 1, 1, 1, 1, 1, 1, 1};
    const double due = now(season, "cust", 80, oneMonth()).dueNow.value();
    EXPECT_NEAR(due, 80 * 0.4, 1e-9);
    EXPECT_FALSE(now(smallPlan(), "ctr", 1, oneMonth()).dueNow) << "a rate is never due in part";
    EXPECT_FALSE(now(smallPlan(), "cust", {}, oneMonth()).dueNow);
}

TEST(KeyFiguresNow, WithoutPlannedCustomersAllIsDueAtTheEndAndNeverMore)
{
    Campaign plan = smallPlan();
    plan.channels.clear();
    plan.months = 1;
    plan.tailMonths = 2;
    EXPECT_EQ(now(plan, "cust", 20.01, oneMonth()).standing, Standing::Close);
    Actuals later = oneMonth();
    later.typed.push_back(typedMonthOf(3, 0));
    EXPECT_EQ(now(plan, "cust", 20 / 0.86, later).standing, Standing::Close);
}

TEST(KeyFiguresNow, CountOnlyMonthsOfTheCampaign)
{
    Actuals actuals = oneMonth();
    actuals.typed.insert(actuals.typed.begin(), typedMonthOf(0, 500));
    actuals.typed.push_back(typedMonthOf(4, 5));
    actuals.typed.push_back(typedMonthOf(5, 500));
    EXPECT_EQ(now(smallPlan(), "cust", 1, actuals).actual, 25);
}

TEST(KeyFiguresNow, TakeHoursAWeekOverTheMonthsThatHaveThem)
{
    Actuals actuals = oneMonth();
    actuals.typed.push_back(typedMonthOf(2, 20, 16));
    actuals.typed.push_back(typedMonthOf(3, 20));
    EXPECT_NEAR(*now(smallPlan(), "hrs", 1, actuals).actual, 13 * 12 / 52.0, 1e-9);
}

TEST(KeyFiguresNow, DiscountWhatCameLater)
{
    Campaign plan = smallPlan();
    plan.economics.discountRatePerYear = std::pow(1.25, 12) - 1;
    EXPECT_NEAR(*now(plan, "npv", 1, actualsOf({typedMonthOf(1, 40, 2), typedMonthOf(2, 40, 2)})).actual, 40 + 32,
                1e-9);
}

TEST(KeyFiguresNow, ValueACustomerByTheOrdersThatCameAndThePlansReturn)
{
    // m1 (1 + lambda r / (1 + d - r)) with 96 x 0.5 and 0.5 x 0.8 / 0.2
    Campaign plan = smallPlan();
    plan.economics.discountRatePerYear = 0;
    plan.economics.ordersPerMonth = Estimate::exactly(0.5);
    plan.economics.monthlyRetention = Estimate::exactly(0.8);
    EXPECT_NEAR(*now(plan, "clv", 1, oneMonth()).actual, 48 * 3, 1e-9);
}

TEST(KeyFiguresNow, AllOfTheCatalogueAreMeasuredOrHaveToBeEntered)
{
    int count = 0;
    for (const KeyFigure& figure : keyFigures()) {
        const QByteArray key = figure.key.toLatin1();
        const KeyFigureNow none = now(smallPlan(), key, 2, {});
        EXPECT_EQ(none.entered, !isMeasured(figure.key)) << qPrintable(figure.key);
        EXPECT_EQ(none.standing, Standing::NotKnown) << qPrintable(figure.key);
        Actuals actuals = oneMonth();
        actuals.typed[0].keyFigures[figure.key] = 7;
        const KeyFigureNow is = now(smallPlan(), key, 2, actuals);
        EXPECT_TRUE(is.actual) << qPrintable(figure.key);
        EXPECT_NE(is.standing, Standing::NotKnown) << qPrintable(figure.key);
        count += isMeasured(figure.key);
    }
    EXPECT_EQ(count, int(std::size(measured)));
}

TEST(KeyFiguresNow, EnteredCountsAddUpAndAllElseStandsAsEnteredLast)
{
    EXPECT_EQ(now(smallPlan(), "comm", 10, entered("comm", {3, 4})).actual, 7);
    EXPECT_EQ(now(smallPlan(), "stars", 10, entered("stars", {3, 4})).actual, 4);
    EXPECT_EQ(now(smallPlan(), "foll", 10, entered("foll", {300, 280})).actual, 280);
    const KeyFigureNow share = now(smallPlan(), "er", 4, entered("er", {3}));
    EXPECT_NEAR(*share.actual, 0.03, 1e-12);
    EXPECT_NEAR(*share.target, 0.04, 1e-12);
    EXPECT_FALSE(now(smallPlan(), "comm", 10, entered("stars", {3, 4})).actual);
}

TEST(KeyFiguresNow, EnteredOutsideOfTheCampaignDoNotCount)
{
    Actuals actuals = entered("comm", {3, 4, 5, 6, 70});
    actuals.typed.insert(actuals.typed.begin(), typedMonthOf(0));
    actuals.typed[0].keyFigures[QStringLiteral("comm")] = 100;
    EXPECT_EQ(now(smallPlan(), "comm", 10, actuals).actual, 18);
}

TEST(KeyFiguresNow, EnteredAloneMakeNoMonthWithFigures)
{
    EXPECT_TRUE(campaignMonths(smallPlan(), entered("stars", {4.5})).empty());
}

TEST(KeyFiguresNow, JudgeExactlyAtTheThresholds)
{
    const std::tuple<const char*, double, Standing> rows[] = {
        {"stars", 1, Standing::Reached}, {"stars", closeEnough, Standing::Close}, {"rt", 1, Standing::Reached},
        {"rt", 1.15, Standing::Close},   {"freq", 1.1, Standing::OnCourse},       {"freq", 1.3, Standing::Close}};
    for (const auto& [key, value, standing] : rows)
        EXPECT_EQ(now(smallPlan(), key, 1, entered(key, {value})).standing, standing) << key << ' ' << value;
    EXPECT_EQ(now(smallPlan(), "cust", 80, oneMonth()).standing, Standing::OnCourse);
    EXPECT_EQ(now(smallPlan(), "cust", 20, oneMonth()).standing, Standing::Reached);
}

TEST(KeyFiguresNow, JudgeWhatIsEnteredByTheDirectionOfTheCatalogue)
{
    EXPECT_TRUE(now(smallPlan(), "rt", 1, {}).lowerIsBetter);
    EXPECT_TRUE(now(smallPlan(), "freq", 1, {}).lowerIsBetter);
    EXPECT_FALSE(now(smallPlan(), "stars", 1, {}).lowerIsBetter);
    EXPECT_FALSE(now(smallPlan(), "posts", 1, {}).lowerIsBetter)
        << "more posts than wanted over the campaign are no harm";
}

TEST(KeyFiguresToEnter, AreThoseChosenThatNothingMeasures)
{
    Campaign plan = smallPlan();
    for (const char* key : {"stars", "cust", "magic", "comm", "stars"})
        plan.measures.keyFigures.push_back(chosen(QLatin1String(key), {}));
    EXPECT_EQ(keyFiguresToEnter(plan), (std::vector<QString>{QStringLiteral("stars"), QStringLiteral("comm")}));
}

TEST(KeyFiguresNow, KeepTheOrderOfTheQuestionAndLeaveOutWhatTheCatalogueDoesNotKnow)
{
    Campaign plan = smallPlan();
    plan.measures.keyFigures = {chosen(QStringLiteral("stars"), {}), chosen(QStringLiteral("magic"), {}),
                                chosen(QStringLiteral("cust"), {})};
    const std::vector<KeyFigureNow> figures = keyFiguresNow(plan, {}, {}, {}, {});
    ASSERT_EQ(figures.size(), 2u);
    EXPECT_EQ(figures[0].key, QStringLiteral("stars"));
    EXPECT_EQ(figures[1].key, QStringLiteral("cust"));
}

} // namespace ertrag
