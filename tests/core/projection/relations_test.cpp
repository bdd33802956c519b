// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/correlation.h"
#include "core/projection/simulation/relations.h"
#include "core/projection/simulation/samples.h"
#include "core/projection/simulation/simulate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace ertrag;

namespace
{

constexpr int pointCount = 16384;

Campaign channels(int count)
{
    Campaign plan;
    for (int i = 0; i < count; ++i) {
        Channel channel;
        channel.id = QStringLiteral("c%1").arg(i);
        channel.slot = i;
        channel.adBudgetPerMonth = Money{10000};
        plan.channels.push_back(channel);
    }
    return plan;
}

std::vector<double> ranks(const std::vector<double>& values)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return values[a] < values[b]; });
    std::vector<double> rank(values.size());
    for (size_t i = 0; i < order.size(); ++i)
        rank[order[i]] = double(i);
    return rank;
}

double spearman(const std::vector<double>& a, const std::vector<double>& b)
{
    const auto x = ranks(a), y = ranks(b);
    const double middle = double(a.size() - 1) / 2;
    double xy = 0, xx = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        xy += (x[i] - middle) * (y[i] - middle);
        xx += (x[i] - middle) * (x[i] - middle);
    }
    return xy / xx;
}

struct Sample {
    std::vector<Driver> all;
    std::vector<std::vector<double>> columns;

    Sample(std::vector<Driver> drivers, const std::vector<Relation>& relations) : all(std::move(drivers))
    {
        Samples::Block block;
        Samples(all, relatedScores(all, relations).parts, 20261, pointCount, false, nullptr).fill(0, pointCount, block);
        for (const auto& values : block.values)
            columns.emplace_back(values.begin(), values.end());
    }
    explicit Sample(const std::vector<Driver>& drivers) : Sample(drivers, knownRelations(drivers)) {}
    explicit Sample(const Campaign& plan) : Sample(drivers(plan)) {}
    const std::vector<double>& of(const char* key) const
    {
        for (size_t i = 0; i < all.size(); ++i)
            if (figureKey(all[i].figure) == QLatin1String(key))
                return columns[i];
        throw std::out_of_range(key);
    }
    double rank(const char* a, const char* b) const { return spearman(of(a), of(b)); }
};

} // namespace

TEST(Relations, TheDefaultsOfTheMethodAreMet)
{
    const Sample s(channels(2));
    EXPECT_NEAR(s.rank("c0/cost_per_thousand", "c0/click_rate"), 0.3, 0.02);
    EXPECT_NEAR(s.rank("c1/click_rate", "c1/close_rate"), -0.3, 0.02);
    EXPECT_NEAR(s.rank("order_value", "c0/close_rate"), -0.2, 0.02);
    EXPECT_NEAR(s.rank("order_value", "c1/close_rate"), -0.2, 0.02);
    EXPECT_NEAR(s.rank("c0/close_rate", "c1/close_rate"), 0, 0.02) << "no wish, no relation";
    EXPECT_NEAR(s.rank("order_value", "c0/click_rate"), 0, 0.02);
    EXPECT_NEAR(s.rank("c0/cost_per_thousand", "c0/close_rate"), 0, 0.02);
    EXPECT_NEAR(s.rank("incrementality", "c0/close_rate"), 0, 0.02);
}

TEST(Relations, EachDriverKeepsItsOwnDistribution)
{
    const Sample s(channels(3));
    const Estimate close = Channel().closeRate;
    for (const char* key : {"c0/close_rate", "c1/close_rate", "c2/close_rate"}) {
        const auto& column = s.of(key);
        const auto below = [&](double x) {
            return double(std::count_if(column.begin(), column.end(), [&](double v) { return v < x; })) / pointCount;
        };
        EXPECT_NEAR(below(close.low), 0.1, 0.005);
        EXPECT_NEAR(below(close.likely), 0.5, 0.005);
        EXPECT_NEAR(below(close.high), 0.9, 0.005);
    }
}

TEST(Relations, AChangedEstimateLeavesAllOtherColumnsBitForBit)
{
    const Campaign plan = channels(2);
    const Sample before(plan);
    for (size_t changed = 0; changed < before.all.size(); ++changed) {
        std::vector<Driver> other = before.all;
        other[changed].estimate = {0.21, 0.34, 0.55}; // of a figure that was certain, too
        const auto after = Sample(other).columns;
        for (size_t i = 0; i < after.size(); ++i)
            EXPECT_EQ(after[i] == before.columns[i], i != changed) << figureKey(before.all[i].figure).toStdString();
    }
}

TEST(Relations, ManyChannelsDoNotContradict)
{
    for (int count : {1, 6, 20, 21, 32}) {
        const auto all = drivers(channels(count));
        EXPECT_FALSE(relatedScores(all, knownRelations(all)).conflict) << count;
    }
}

TEST(Relations, sampling_05_ContradictingWishesNameThePair)
{
    const Matrix wished{{1, 0.9, -0.9}, {0.9, 1, 0.9}, {-0.9, 0.9, 1}};
    const Eigen e = eigen(wished);
    EXPECT_NEAR(e.values[0], -0.8, 1e-9);
    EXPECT_NEAR(e.values[1], 1.9, 1e-9);
    EXPECT_NEAR(e.values[2], 1.9, 1e-9);
    EXPECT_TRUE(cholesky(repairedCorrelation(wished)));
    const auto all = drivers(channels(1));
    const FigureId order = FigureKind::OrderValue, close(FigureKind::CloseRate, QStringLiteral("c0")),
                   clicks(FigureKind::ClickRate, QStringLiteral("c0"));
    const auto found = relatedScores(all, {{order, close, 0.9}, {close, clicks, 0.9}, {order, clicks, -0.3}});
    ASSERT_TRUE(found.conflict);
    EXPECT_EQ(found.conflict->one, close);
    EXPECT_EQ(found.conflict->other, order);
    EXPECT_NEAR(found.conflict->wished, 0.9, 1e-12);
    const double a = pearsonFor(0.9), b = pearsonFor(-0.3);
    EXPECT_NEAR(found.conflict->fitting, spearmanOf(a * b + std::sqrt((1 - a * a) * (1 - b * b))), 0.005);
    const Interval room = roomFor(wished, 2, 0).value();
    EXPECT_NEAR(room.low, 0.81 - 0.19, 1e-12);
    EXPECT_NEAR(room.high, 1, 1e-12);
}

TEST(Relations, TheRepairOfAGoodMatrixIsItself)
{
    const Matrix good{{1, 0.5, 0.2}, {0.5, 1, 0.4}, {0.2, 0.4, 1}};
    const Matrix same = repairedCorrelation(good);
    for (size_t i = 0; i < 3; ++i)
        for (size_t j = 0; j < 3; ++j)
            EXPECT_NEAR(same[i][j], good[i][j], 1e-12);
}

namespace
{

FigureRelation wish(const char* one, const char* other, RelationStrength strength, bool opposite = false)
{
    return {figureOfKey(QLatin1String(one)), figureOfKey(QLatin1String(other)), strength, opposite};
}

double rankIn(const Campaign& plan, const char* one, const char* other)
{
    return Sample(drivers(plan), relationsOf(plan, drivers(plan))).rank(one, other);
}

} // namespace

TEST(Relations, AWishIsMetAndTakesThePlaceOfWhatIsAssumedOfItsPair)
{
    Campaign plan = channels(2);
    plan.economics.relations = {wish("c0/close_rate", "c1/close_rate", RelationStrength::Medium),
                                wish("c0/click_rate", "c0/cost_per_thousand", RelationStrength::Weak, true),
                                wish("incrementality", "c1/close_rate", RelationStrength::Medium, true),
                                wish("order_value", "c0/close_rate", RelationStrength::None)};
    EXPECT_NEAR(rankIn(plan, "c0/close_rate", "c1/close_rate"), 0.5, 0.02);
    EXPECT_NEAR(rankIn(plan, "c0/click_rate", "c0/cost_per_thousand"), -0.2, 0.02) << "assumed is +0.3";
    EXPECT_NEAR(rankIn(plan, "incrementality", "c1/close_rate"), -0.5, 0.02);
    EXPECT_NEAR(rankIn(plan, "order_value", "c0/close_rate"), 0, 0.02) << "assumed is -0.2";
    EXPECT_NEAR(rankIn(plan, "order_value", "c1/close_rate"), -0.2, 0.02) << "nobody speaks of it";
    plan.economics.assumeRelations = false;
    EXPECT_NEAR(rankIn(plan, "order_value", "c1/close_rate"), 0, 0.02);
    EXPECT_NEAR(rankIn(plan, "c0/close_rate", "c1/close_rate"), 0.5, 0.02);
}

TEST(Relations, RatesOfChannelsThatRestOnOneGuessMoveTogether)
{
    Campaign plan = channels(3);
    plan.channels[1].closeRate.origin = Origin::Guess;
    plan.channels[2].closeRate.origin = Origin::Measured;
    plan.channels[2].enquiryRate.high *= 1.1;
    EXPECT_NEAR(rankIn(plan, "c0/enquiry_rate", "c1/enquiry_rate"), 0.8, 0.02);
    EXPECT_NEAR(rankIn(plan, "c0/close_rate", "c1/close_rate"), 0.8, 0.02);
    EXPECT_NEAR(rankIn(plan, "c0/enquiry_rate", "c0/close_rate"), 0, 0.02) << "two rates are two guesses";
    EXPECT_NEAR(rankIn(plan, "c0/enquiry_rate", "c2/enquiry_rate"), 0, 0.02) << "another estimate";
    EXPECT_NEAR(rankIn(plan, "c0/close_rate", "c2/close_rate"), 0, 0.02) << "measured there";
    EXPECT_NEAR(rankIn(plan, "c0/click_rate", "c1/click_rate"), 0, 0.02);
    EXPECT_NEAR(rankIn(plan, "order_value", "c1/close_rate"), -0.2, 0.02) << "what is assumed besides still holds";
    EXPECT_NEAR(rankIn(plan, "c1/close_rate", "c1/click_rate"), -0.3, 0.02);
    plan.economics.channelsTogether = false;
    EXPECT_NEAR(rankIn(plan, "c0/close_rate", "c1/close_rate"), 0, 0.02);
    plan.economics.channelsTogether = true;
    plan.economics.assumeRelations = false;
    EXPECT_NEAR(rankIn(plan, "c0/close_rate", "c1/close_rate"), 0.8, 0.02) << "one switch each";
    EXPECT_NEAR(rankIn(plan, "order_value", "c1/close_rate"), 0, 0.02);
}

TEST(Relations, ThatOfChannelsCanHoldWithAllElseThatIsAssumed)
{
    for (int count : {2, 3, 10, 50}) {
        const auto all = drivers(channels(count));
        auto relations = knownRelations(all);
        const size_t own = relations.size();
        for (const Relation& relation : channelRelations(all))
            relations.push_back(relation);
        EXPECT_EQ(relations.size() - own, size_t(count * (count - 1))) << "enquiries and customers, each with each";
        for (Relation& relation : relations)
            relation.assumed = false; // so that nothing may step back
        EXPECT_FALSE(relatedScores(all, relations).conflict) << count;
    }
}

TEST(Relations, ChannelsThatMoveTogetherWidenTheRange)
{
    Campaign plan = channels(3);
    plan.duties.roles.push_back({});
    plan.duties.roles[0].hoursPerWeek = 40;
    plan.duties.hourlyCost = Estimate::exactly(0.1);
    const Projection together = simulate(plan, {4096, {}, 1}).value();
    plan.economics.channelsTogether = false;
    const Projection apart = simulate(plan, {4096, {}, 1}).value();
    EXPECT_LT(together.roi.p10, apart.roi.p10 - 0.01);
    EXPECT_GT(together.roi.p90, apart.roi.p90 + 0.01);
    EXPECT_EQ(together.likely, apart.likely);
}

TEST(Relations, OpenWishesAndThoseAboutFiguresThatDoNotCountChangeNothing)
{
    Campaign plan = channels(1);
    const auto assumed = relationsOf(plan, drivers(plan)).size();
    plan.economics.relations = {wish("", "", RelationStrength::Strong), wish("gone/close_rate", "order_value", {}),
                                wish("order_value", "order_value", RelationStrength::Strong)};
    EXPECT_EQ(relationsOf(plan, drivers(plan)).size(), assumed);
}

// The nearest relations that can hold are taken, and the projection says which wish stands in the way.
TEST(Relations, WishesThatContradictAreToldAndBent)
{
    Campaign plan = channels(1);
    plan.economics.relations = {wish("order_value", "incrementality", RelationStrength::Strong),
                                wish("incrementality", "contribution_margin", RelationStrength::Strong),
                                wish("order_value", "contribution_margin", RelationStrength::Strong, true)};
    const Projection p = simulate(plan, {4096, {}, 1}).value();
    ASSERT_TRUE(p.relationConflict);
    EXPECT_NEAR(std::abs(p.relationConflict->wished), 0.8, 1e-9);
    EXPECT_LT(std::abs(p.relationConflict->fitting), 0.8);
    EXPECT_GT(rankIn(plan, "order_value", "incrementality"), 0.3);
    EXPECT_LT(rankIn(plan, "order_value", "contribution_margin"), -0.3);
    plan.economics.relations.back().opposite = false;
    EXPECT_FALSE(simulate(plan, {4096, {}, 1}).value().relationConflict);
}

TEST(Relations, WhatIsAssumedStepsBackBeforeAWishDoes)
{
    Campaign plan = channels(1);
    plan.economics.relations = {wish("order_value", "c0/click_rate", RelationStrength::Strong),
                                wish("c0/click_rate", "incrementality", RelationStrength::Medium)};
    const auto all = drivers(plan);
    EXPECT_FALSE(relatedScores(all, relationsOf(plan, all)).conflict);
    EXPECT_NEAR(rankIn(plan, "order_value", "c0/click_rate"), 0.8, 0.02);
    EXPECT_NEAR(rankIn(plan, "c0/click_rate", "incrementality"), 0.5, 0.02);
    EXPECT_GT(rankIn(plan, "c0/click_rate", "c0/close_rate"), -0.3 + 0.02);
}
