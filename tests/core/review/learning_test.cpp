// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/learning.h"

#include "core/campaign/scaling.h"
#include "core/review/campaign_months.h"
#include "tests/core/review/small_plan.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

ImportedRow clicksOf(int month, double cost, double clicks)
{
    ImportedRow row = rowOf(month, 28, cost);
    row.clicks = clicks;
    return row;
}

std::vector<LearnedValue> learned(const Campaign& plan, const Actuals& actuals)
{
    Actuals files;
    files.imports = actuals.imports;
    return learnedFrom(plan, campaignMonths(plan, actuals), campaignMonths(plan, files), projectionOf(plan));
}

std::optional<LearnedValue> learned(FigureKind kind, const Campaign& plan, const Actuals& actuals)
{
    for (const LearnedValue& value : learned(plan, actuals))
        if (value.kind == kind)
            return value;
    return std::nullopt;
}

void expectLearned(const std::optional<LearnedValue>& value, double plan, double now, double basis)
{
    ASSERT_TRUE(value);
    EXPECT_NEAR(value->plan, plan, 1e-9);
    EXPECT_NEAR(value->now, now, 1e-9);
    EXPECT_NEAR(value->basis, basis, 1e-9);
}

Channel perThousand(double budget, double price, double clickRate)
{
    Channel channel = smallPlan().channels[0];
    channel.adBudgetPerMonth = Money::fromUnits(budget);
    channel.paid.basis = PriceBasis::PerThousandContacts;
    channel.paid.costPerThousand = Estimate::exactly(price);
    channel.paid.clickRate = Estimate::exactly(clickRate);
    return channel;
}

double plannedClickPrice(std::vector<Channel> channels)
{
    Campaign plan = smallPlan();
    plan.channels = std::move(channels);
    const auto value = learned(FigureKind::CostPerClick, plan, actualsOf({}, {clicksOf(1, 110, 100)}));
    return value ? value->plan : 0;
}

} // namespace

TEST(Learning, SetsWhatThePlanExpectedBesideWhatCame)
{
    TypedMonth typed = typedMonthOf(1, 8, 5);
    typed.enquiries = 40;
    typed.orders = 10;
    typed.revenueNet = Money::fromUnits(250);
    ImportedRow row = clicksOf(1, 110, 100);
    row.leads = 50;
    row.last = QDate(2026, 1, 31);
    const Actuals actuals = actualsOf({typed}, {row});
    const Campaign plan = smallPlan();
    expectLearned(learned(FigureKind::CostPerClick, plan, actuals), 1, 1.1, 100);
    expectLearned(learned(FigureKind::EnquiryRate, plan, actuals), 0.8, 0.5, 100);
    expectLearned(learned(FigureKind::CloseRate, plan, actuals), 0.5, 0.2, 40);
    expectLearned(learned(FigureKind::OrderValue, plan, actuals), 20, 25, 10);
    expectLearned(learned(FigureKind::HoursPerWeek, plan, actuals), 24.0 / 52, 60.0 / 52, 1);
    expectLearned(learned(FigureKind::AdsPerMonth, plan, actuals), 100, 110, 1);
    EXPECT_EQ(learned(plan, actuals).size(), 6u);
}

TEST(Learning, IsSilentAboutWhatNobodySaid)
{
    TypedMonth typed = typedMonthOf(1, 8);
    typed.enquiries = 40;
    typed.revenueNet = Money::fromUnits(250);
    const Actuals actuals = actualsOf({typed}, {clicksOf(1, 110, 100)});
    EXPECT_FALSE(learned(FigureKind::OrderValue, smallPlan(), actuals));
    EXPECT_FALSE(learned(FigureKind::HoursPerWeek, smallPlan(), actuals));
    EXPECT_FALSE(learned(FigureKind::EnquiryRate, smallPlan(), actuals)) << "typed enquiries come without clicks too";
    EXPECT_TRUE(learned(smallPlan(), {}).empty());
}

TEST(Learning, IsSilentAboutWhatWasNotPlanned)
{
    Campaign plan = smallPlan();
    plan.channels.clear();
    plan.duties.roles.clear();
    ImportedRow row = clicksOf(1, 110, 100);
    row.leads = 50;
    EXPECT_TRUE(learned(plan, actualsOf({typedMonthOf(1, 8, 5)}, {row})).empty());
}

TEST(Learning, TakesRatiosOverMonthsThatHaveBothFigures)
{
    TypedMonth both = typedMonthOf(1, 10), one = typedMonthOf(2, 90), other = typedMonthOf(3);
    both.enquiries = 20;
    other.enquiries = 400;
    expectLearned(learned(FigureKind::CloseRate, smallPlan(), actualsOf({both, one, other})), 0.5, 0.5, 20);
}

TEST(Learning, PlansAClickPriceOfAllChannelsByTheirBudgets)
{
    EXPECT_NEAR(plannedClickPrice({perThousand(100, 8, 0.01)}), 0.8, 1e-12);
    // 100 at 0.8 and 100 at 0.2: 200 for 625 clicks
    EXPECT_NEAR(plannedClickPrice({perThousand(100, 8, 0.01), perThousand(100, 2, 0.01)}), 0.32, 1e-12);
    EXPECT_NEAR(plannedClickPrice({perThousand(100, 8, 0.01), perThousand(0, 2, 0.01)}), 0.8, 1e-12);
    EXPECT_NEAR(plannedClickPrice({perThousand(100, 8, 0.01), perThousand(100, 2, 0)}), 0.8, 1e-12);
    Channel out = perThousand(100, 2, 0.01);
    out.included = false;
    EXPECT_NEAR(plannedClickPrice({perThousand(100, 8, 0.01), out}), 0.8, 1e-12);
    EXPECT_EQ(plannedClickPrice({out}), 0);
}

TEST(Learning, HoldsAMonthAgainstWhatWasPlannedForIt)
{
    Campaign plan = smallPlan();
    plan.channels[0].adBudgetPerMonth = Money::fromUnits(100);
    plan.channels[0].adBudgetByMonth = {Money::fromUnits(250), Money::fromUnits(50), Money::fromUnits(50),
                                        Money::fromUnits(50)};
    const Actuals first = actualsOf({typedMonthOf(1, 8)}, {rowOf(1, 31, 240)});
    expectLearned(learned(FigureKind::AdsPerMonth, plan, first), 250, 240, 1);
    const Actuals both = actualsOf({typedMonthOf(1, 8), typedMonthOf(2, 8)}, {rowOf(1, 31, 240), rowOf(2, 28, 60)});
    expectLearned(learned(FigureKind::AdsPerMonth, plan, both), 150, 150, 2);
    plan.channels[0].hoursPerWeek = 1;
    plan.channels[0].hoursByMonth = {3, 1, 0, 0};
    const auto hours = learned(FigureKind::HoursPerWeek, plan, actualsOf({typedMonthOf(1, 8, 6)}));
    ASSERT_TRUE(hours);
    EXPECT_NEAR(hours->plan, hoursIn(plan, 0).own, 1e-12);
    EXPECT_GT(hours->plan, 2.9);
}

TEST(Learning, NamesTheValueThatHurtsMost)
{
    const LearnedValue dear{FigureKind::CostPerClick, 1, 1.5, 10}, slow{FigureKind::HoursPerWeek, 2, 2.6, 1},
        few{FigureKind::CloseRate, 0.5, 0.25, 10}, small{FigureKind::OrderValue, 20, 15, 10},
        good{FigureKind::EnquiryRate, 0.1, 0.3, 10}, cheap{FigureKind::AdsPerMonth, 100, 20, 1};
    EXPECT_EQ(worstOf({dear, slow, good, cheap}), dear);
    EXPECT_EQ(worstOf({slow, dear, few}), few);
    EXPECT_EQ(worstOf({small, good, cheap}), small);
    EXPECT_FALSE(worstOf({good, cheap}));
    EXPECT_FALSE(worstOf({}));
}

TEST(Learning, NamesNothingThatIsWorseByATenthAtMost)
{
    EXPECT_FALSE(worstOf({{FigureKind::CostPerClick, 1, 1.1, 10}}));
    EXPECT_TRUE(worstOf({{FigureKind::CostPerClick, 1, 1.101, 10}}));
    EXPECT_FALSE(worstOf({{FigureKind::CloseRate, 0, 0.5, 10}}));
    EXPECT_FALSE(worstOf({{FigureKind::CloseRate, 0.5, 0, 10}})) << "nothing came yet: no rate to compare";
    EXPECT_FALSE(worstOf({{FigureKind::CostPerClick, 0, 1, 10}}));
    EXPECT_TRUE(worstOf({{FigureKind::CloseRate, 0.5, 0.1, 10}}));
}

} // namespace ertrag
