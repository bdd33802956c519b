// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/drivers.h"

#include "core/math/sobol.h"
#include "core/projection/model/cash_inputs.h"
#include "core/projection/model/sampling_dimensions.h"
#include "tests/core/projection/random_plan.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace ertrag
{
namespace
{

/// A plan in which each kind of figure counts: ads by the contact and by the click, posts, hours, savings, bills.
Campaign fullPlan()
{
    Campaign plan;
    for (const char* id : {"contacts", "clicks"}) {
        Channel& channel = plan.channels.emplace_back();
        channel.id = QLatin1String(id);
        channel.slot = plan.nextChannelSlot++;
        channel.adBudgetPerMonth = Money{10000};
        channel.hoursPerWeek = 2;
        channel.organic.postsPerMonth = 8;
    }
    plan.channels[1].paid.basis = PriceBasis::PerClick;
    plan.economics.savings.resize(2);
    plan.season.source = SeasonSource::Trade;
    plan.season.demand = std::vector<double>(12, 1);
    plan.salesCycle.halfWeeks = {2, 4, 6};
    for (const char* currency : {"USD", "CHF"})
        plan.economics.foreignCosts.push_back(
            {ForeignCostKind::Tools, QLatin1String(currency), Money{100}, Estimate{0.8, 0.9, 1}, {}});
    return plan;
}

std::set<FigureKind> kindsOf(const Campaign& plan)
{
    std::set<FigureKind> kinds;
    for (const Driver& driver : drivers(plan))
        kinds.insert(driver.figure.kind);
    return kinds;
}

// What a kind is drawn from must never change again: each book's numbers would change with it.
TEST(SamplingDimensions, StayWhatTheyAre)
{
    const std::map<FigureKind, int> frozen{{FigureKind::OrderValue, 0},        {FigureKind::ContributionMargin, 1},
                                           {FigureKind::OrdersPerMonth, 2},    {FigureKind::MonthlyRetention, 3},
                                           {FigureKind::Incrementality, 4},    {FigureKind::HourlyCost, 5},
                                           {FigureKind::ExchangeRate, 32},     {FigureKind::Saving, 48},
                                           {FigureKind::CostPerThousand, 64},  {FigureKind::CostPerClick, 65},
                                           {FigureKind::ClickRate, 66},        {FigureKind::GainPerPost, 67},
                                           {FigureKind::ChurnPerMonth, 68},    {FigureKind::ReachPerPost, 69},
                                           {FigureKind::OrganicClickRate, 70}, {FigureKind::EnquiryRate, 71},
                                           {FigureKind::CloseRate, 72},        {FigureKind::SeasonStrength, 6},
                                           {FigureKind::HalfBoughtWeeks, 7},   {FigureKind::CycleSpread, 8}};
    for (const FigureTraits& traits : figureKinds())
        if (traits.block != SamplingBlock::None) {
            ASSERT_TRUE(frozen.contains(traits.kind)) << "a new figure: write its dimension down here: " << traits.key;
            EXPECT_EQ(samplingDimension(traits.kind, 0), frozen.at(traits.kind)) << traits.key;
        }
}

TEST(SamplingDimensions, AreDifferentForDifferentFiguresWhileThereAreSlots)
{
    const std::map<SamplingBlock, int> slotCounts{{SamplingBlock::Business, 1},
                                                  {SamplingBlock::Currencies, 16},
                                                  {SamplingBlock::Savings, 16},
                                                  {SamplingBlock::Channels, 32}};
    std::set<int> taken;
    for (const auto& [block, count] : slotCounts)
        for (const FigureTraits& traits : figureKinds(block))
            for (int slot = 0; slot < count; ++slot) {
                const int dimension = samplingDimension(traits.kind, slot);
                EXPECT_TRUE(taken.insert(dimension).second) << traits.key << ' ' << slot;
                EXPECT_GE(dimension, 0);
                EXPECT_LT(dimension, sobolDimensions);
            }
}

TEST(SamplingDimensions, BeginAgainBeyondTheLastSlot)
{
    EXPECT_EQ(samplingDimension(FigureKind::CloseRate, lastChannelSlot + 1),
              samplingDimension(FigureKind::CloseRate, 0));
    EXPECT_EQ(samplingDimension(FigureKind::CloseRate, -1), samplingDimension(FigureKind::CloseRate, 0));
}

TEST(Drivers, AFullPlanHasEveryKindThatIsDrawn)
{
    std::set<FigureKind> drawn;
    for (const FigureTraits& traits : figureKinds())
        if (traits.block != SamplingBlock::None)
            drawn.insert(traits.kind);
    EXPECT_EQ(kindsOf(fullPlan()), drawn);
}

TEST(Drivers, AreOnlyWhatTheResultRestsOn)
{
    Campaign plan = fullPlan();
    plan.channels.resize(1);
    plan.economics = {};
    plan.season = {};
    plan.salesCycle = {};
    for (Channel& channel : plan.channels)
        channel.organic.postsPerMonth = channel.hoursPerWeek = 0;
    EXPECT_EQ(kindsOf(plan),
              (std::set{FigureKind::OrderValue, FigureKind::ContributionMargin, FigureKind::OrdersPerMonth,
                        FigureKind::MonthlyRetention, FigureKind::Incrementality, FigureKind::CostPerThousand,
                        FigureKind::ClickRate, FigureKind::EnquiryRate, FigureKind::CloseRate}));
    plan.channels[0].paid.basis = PriceBasis::PerClick;
    EXPECT_TRUE(kindsOf(plan).contains(FigureKind::CostPerClick));
    EXPECT_FALSE(kindsOf(plan).contains(FigureKind::ClickRate)) << "a click has its price, however rare it is";
    plan.channels[0].reachablePeople = 1000.0;
    EXPECT_TRUE(kindsOf(plan).contains(FigureKind::ClickRate)) << "it decides how soon everybody has seen it";
    plan.channels[0].included = false;
    EXPECT_EQ(kindsOf(plan).size(), 5u);
}

TEST(Drivers, StandWhereTheModelReadsThem)
{
    for (quint64 seed = 1; seed <= 50; ++seed) {
        SCOPED_TRACE(seed);
        const Campaign plan = randomPlan(seed);
        const std::vector<Driver> all = drivers(plan);
        CashInputs in = cashInputs(plan);
        const std::vector<double*> targets = driverTargets(all, in);
        EXPECT_EQ(std::set(targets.begin(), targets.end()).size(), all.size()) << "no two in one place";
        for (size_t i = 0; i < all.size(); ++i)
            EXPECT_EQ(*targets[i], all[i].estimate.likely) << figureKey(all[i].figure).toStdString();
    }
}

TEST(Drivers, AssumptionsAreCountedOnAllOfThem)
{
    Campaign plan = fullPlan();
    const int all = int(drivers(plan).size());
    EXPECT_EQ(openAssumptions(plan), all);
    plan.channels[0].organic.churnPerMonth.origin = Origin::Guess;
    plan.economics.savings[1].perMonth.origin = Origin::Stated;
    EXPECT_EQ(openAssumptions(plan), all - 2);
    plan.channels[0].paid.costPerClick.origin = Origin::Measured;
    EXPECT_EQ(openAssumptions(plan), all - 2) << "that channel pays by the contact";
}

} // namespace
} // namespace ertrag
