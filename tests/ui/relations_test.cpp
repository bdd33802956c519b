// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/simulate.h"
#include "tests/ui/support/work_bench.h"
#include "ui/present/verdict/relation_view.h"

#include <QAbstractButton>
#include <gtest/gtest.h>

#include <algorithm>

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
    EXPECT_FALSE(relations(bench)[0].one) << "open until it is chosen";
    bench.choose(QStringLiteral("One figure, row 1"), QStringLiteral("Order value"));
    bench.choose(QStringLiteral("moves, row 1"), QStringLiteral("strongly"));
    bench.choose(QStringLiteral("in which direction, row 1"), QStringLiteral("against it"));
    bench.choose(QStringLiteral("Another figure, row 1"), QStringLiteral("Margin"));
    const FigureRelation& pair = relations(bench)[0];
    EXPECT_EQ(pair.one, FigureId(FigureKind::OrderValue));
    EXPECT_EQ(pair.other, FigureId(FigureKind::ContributionMargin));
    EXPECT_EQ(pair.strength, RelationStrength::Strong);
    EXPECT_TRUE(pair.opposite);
}

TEST(RelationsTable, ACertainFigureIsNotOffered)
{
    WorkBench bench(QStringLiteral("butcher"));
    Campaign plan = bench.plan();
    const auto offersOrderValue = [&] {
        const std::vector<FigureId> figures = figureChoices(plan, bench.numbers).figures;
        return std::count(figures.begin(), figures.end(), FigureId(FigureKind::OrderValue)) == 1;
    };
    EXPECT_TRUE(offersOrderValue());
    plan.economics.orderValue = Estimate::exactly(50);
    EXPECT_FALSE(offersOrderValue());
}

TEST(RelationsTable, WishesThatContradictAreExplainedByName)
{
    WorkBench bench(QStringLiteral("butcher"));
    const RelationConflict conflict{FigureKind::ContributionMargin, FigureKind::OrderValue, -0.8, 0.28};
    EXPECT_EQ(relationConflictSentence(conflict, bench.plan(), bench.numbers),
              QStringLiteral("These wishes cannot all hold at once: beside the others, “Margin” and “Order value” can "
                             "only move a little in the same direction. The nearest that is possible is calculated."));
}

} // namespace ertrag
