// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/simulate.h"
#include "tests/ui/support/work_bench.h"
#include "ui/present/verdict/relation_view.h"

#include <QAbstractButton>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

const std::vector<FigureRelation>& relations(const WorkBench& bench)
{
    return bench.plan().economics.relations;
}

void addPair(WorkBench& bench)
{
    bench.show(StepKey::Economics);
    auto* add = qobject_cast<QAbstractButton*>(bench.named(QStringLiteral("Add a pair")));
    ASSERT_TRUE(add);
    add->click();
    ASSERT_EQ(relations(bench).size(), 1u);
}

} // namespace

TEST(RelationsTable, TakesAPairOfFiguresByTheirNames)
{
    WorkBench bench(QStringLiteral("butcher"));
    addPair(bench);
    EXPECT_EQ(relations(bench)[0].one, QString()) << "open until it is chosen";
    bench.choose(QStringLiteral("One figure, row 1"), QStringLiteral("Order value"));
    bench.choose(QStringLiteral("moves, row 1"), QStringLiteral("strongly"));
    bench.choose(QStringLiteral("in which direction, row 1"), QStringLiteral("against it"));
    bench.choose(QStringLiteral("Another figure, row 1"), QStringLiteral("Margin"));
    const FigureRelation& pair = relations(bench)[0];
    EXPECT_EQ(pair.one, QStringLiteral("order_value"));
    EXPECT_EQ(pair.other, QStringLiteral("contribution_margin"));
    EXPECT_EQ(pair.strength, RelationStrength::Strong);
    EXPECT_TRUE(pair.opposite);
}

TEST(RelationsTable, ACertainFigureIsNotOffered)
{
    WorkBench bench(QStringLiteral("butcher"));
    Campaign plan = bench.plan();
    const auto offered = [&] { return figureChoices(plan, bench.numbers).keys; };
    EXPECT_TRUE(offered().contains(QStringLiteral("order_value")));
    plan.economics.orderValue = Estimate::exactly(50);
    EXPECT_FALSE(offered().contains(QStringLiteral("order_value")));
}

TEST(RelationsTable, WishesThatContradictAreExplainedByName)
{
    WorkBench bench(QStringLiteral("butcher"));
    const RelationConflict conflict{QStringLiteral("contribution_margin"), QStringLiteral("order_value"), -0.8, 0.28};
    EXPECT_EQ(relationConflictSentence(conflict, bench.plan(), bench.numbers),
              QStringLiteral("These wishes cannot all hold at once: beside the others, “Margin” and “Order value” can "
                             "only move a little in the same direction. The nearest that is possible is calculated."));
}

} // namespace ertrag
