// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/work_bench.h"

#include "core/campaign/field_paths.h"
#include "core/projection/model/drivers.h"
#include "ui/pages/page.h"
#include "ui/window/steps.h"

#include <gtest/gtest.h>

#include <map>

namespace ertrag
{
namespace
{

/// The sample with a figure of every kind: bills, savings, and a channel that pays by the click.
Campaign withEveryKind(Campaign plan)
{
    plan.economics.savings.resize(2);
    plan.salesCycle.halfWeeks = {2, 4, 6, Origin::Guess};
    for (const char* currency : {"USD", "CHF"})
        plan.economics.foreignCosts.push_back(
            {ForeignCostKind::Tools, QLatin1String(currency), Money{100}, Estimate{0.8, 0.9, 1}, {}});
    plan.channels.back().included = true;
    plan.channels.back().adBudgetPerMonth = Money{10000};
    plan.channels.back().paid.basis = PriceBasis::PerClick;
    plan.channels.back().reachablePeople = 5000.0;
    return plan;
}

/// Each driver of the plan leads to the page that estimates it, and no two to one place.
void expectOwnPlaces(WorkBench& bench)
{
    const QStringList known = fieldPaths();
    std::map<std::pair<QString, QWidget*>, QString> taken; // the page shows one channel at a time
    for (const Driver& driver : drivers(bench.plan())) {
        const QString field = fieldOf(driver.figure), key = figureKey(driver.figure);
        const bool ofChannel = !driver.figure.channel.isEmpty();
        EXPECT_TRUE(known.contains(withoutItems(field))) << qPrintable(field);
        ASSERT_TRUE(bench.view.goToField(field)) << qPrintable(field);
        EXPECT_EQ(bench.view.step(), ofChannel ? StepKey::Economics : stepOfField(field)) << qPrintable(field);
        QWidget* place = bench.view.focusWidget();
        ASSERT_TRUE(place) << qPrintable(field);
        const auto [at, fresh] = taken.emplace(std::pair(driver.figure.channel, place), key);
        EXPECT_TRUE(fresh) << qPrintable(key) << " leads where " << qPrintable(at->second) << " leads";
    }
}

TEST(DriverFields, LeadToTheirOwnEstimateInEverySample)
{
    for (const char* sample : {"butcher", "bakery", "hotel", "machine-builder"}) {
        SCOPED_TRACE(sample);
        WorkBench bench{QLatin1String(sample)};
        ASSERT_NO_FATAL_FAILURE(expectOwnPlaces(bench));
    }
}

TEST(DriverFields, LeadToTheirOwnEstimateInAFullPlan)
{
    WorkBench bench(QStringLiteral("butcher"));
    bench.session.open({withEveryKind(bench.plan()), {}});
    std::set<FigureKind> kinds;
    for (const Driver& driver : drivers(bench.plan()))
        kinds.insert(driver.figure.kind);
    for (const FigureTraits& traits : figureKinds())
        EXPECT_EQ(kinds.contains(traits.kind), traits.block != SamplingBlock::None) << traits.key;
    expectOwnPlaces(bench);
}

} // namespace
} // namespace ertrag
