// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/figure_kinds.h"

#include "core/campaign/field_paths.h"
#include "core/campaign/figure_estimates.h"

#include <gtest/gtest.h>

#include <set>

namespace ertrag
{
namespace
{

/// A figure of the kind as a plan may have it.
FigureId exampleOf(const FigureTraits& traits)
{
    switch (traits.block) {
    case SamplingBlock::Business:
    case SamplingBlock::None:
        break;
    case SamplingBlock::Currencies:
    case SamplingBlock::Savings:
        return {traits.kind, 2};
    case SamplingBlock::Channels:
        return {traits.kind, QStringLiteral("a-2_b")};
    }
    return traits.kind;
}

TEST(FigureKinds, EachIsSpelledOneWayAndReadBack)
{
    std::set<QString> keys;
    for (const FigureTraits& traits : figureKinds()) {
        const FigureId figure = exampleOf(traits);
        EXPECT_EQ(figureOfKey(figureKey(figure)), figure) << traits.key;
        EXPECT_TRUE(keys.insert(figureKey(figure)).second) << traits.key;
    }
}

TEST(FigureKinds, AreSpelledAsBooksHaveThem)
{
    EXPECT_EQ(figureKey(FigureKind::OrderValue), QStringLiteral("order_value"));
    EXPECT_EQ(figureKey({FigureKind::CloseRate, QStringLiteral("instagram")}), QStringLiteral("instagram/close_rate"));
    EXPECT_EQ(figureKey({FigureKind::Saving, 1}), QStringLiteral("saving/1"));
    EXPECT_EQ(figureKey({FigureKind::ExchangeRate, 12}), QStringLiteral("exchange_rate/12"));
}

TEST(FigureKinds, AChannelMayBeCalledLikeAFigure)
{
    EXPECT_EQ(figureOfKey(QStringLiteral("saving/close_rate")),
              (FigureId{FigureKind::CloseRate, QStringLiteral("saving")}));
}

TEST(FigureKinds, WhatIsNoFigureIsNotRead)
{
    for (const char* key : {"", "value", "order_value/1", "saving", "saving/0", "saving/x", "close_rate", "/close_rate",
                            "instagram/order_value", "instagram/saving", "Order_value"})
        EXPECT_FALSE(figureOfKey(QLatin1String(key))) << key;
}

TEST(FigureKinds, EachIsAnsweredInAFieldOfTheCampaign)
{
    const QStringList known = fieldPaths();
    for (const FigureTraits& traits : figureKinds())
        EXPECT_TRUE(known.contains(withoutItems(fieldOf(exampleOf(traits))))) << traits.key;
    EXPECT_EQ(fieldOf({FigureKind::ClickRate, QStringLiteral("instagram")}),
              QStringLiteral("channels/instagram.paid.click_rate"));
    EXPECT_EQ(fieldOf({FigureKind::Saving, 2}), QStringLiteral("economics.savings/1.per_month_amount"));
}

TEST(FigureKinds, AreFoundByTheirField)
{
    for (const FigureTraits& traits : figureKinds())
        EXPECT_EQ(figureKindOfField(fieldOf(exampleOf(traits))),
                  traits.block == SamplingBlock::None ? std::nullopt : std::optional(traits.kind))
            << traits.key;
    EXPECT_EQ(figureKindOfField(QStringLiteral("channels/*.organic.click_rate")), FigureKind::OrganicClickRate);
    EXPECT_EQ(figureKindOfField(QStringLiteral("channels/*.organic.boosted_share")), std::nullopt);
}

TEST(FigureKinds, HaveTheEstimateOfTheirField)
{
    const Campaign plan;
    const Channel channel;
    std::set<const Estimate*> estimates;
    for (const FigureTraits& traits : figureKinds(SamplingBlock::Business))
        EXPECT_TRUE(estimates.insert(&estimateOf(plan, traits.kind)).second) << traits.key;
    for (const FigureTraits& traits : figureKinds(SamplingBlock::Channels))
        EXPECT_TRUE(estimates.insert(&estimateOf(channel, traits.kind)).second) << traits.key;
    EXPECT_EQ(&estimateOf(plan, FigureKind::OrderValue), &plan.economics.orderValue);
    EXPECT_EQ(&estimateOf(plan, FigureKind::HourlyCost), &plan.duties.hourlyCost);
    EXPECT_EQ(&estimateOf(channel, FigureKind::ClickRate), &channel.paid.clickRate);
    EXPECT_EQ(&estimateOf(channel, FigureKind::OrganicClickRate), &channel.organic.clickRate);
    EXPECT_EQ(&estimateOf(channel, FigureKind::CloseRate), &channel.closeRate);
}

TEST(FigureKinds, NoTwoOfABlockHaveOnePlace)
{
    std::set<std::pair<SamplingBlock, int>> places;
    for (const FigureTraits& traits : figureKinds())
        if (traits.block != SamplingBlock::None) {
            EXPECT_TRUE(places.emplace(traits.block, traits.place).second) << traits.key;
        }
}

TEST(FigureKinds, ABlockGivesItsOwnAndAllBlocksEverything)
{
    size_t count = 0;
    for (SamplingBlock block : {SamplingBlock::Business, SamplingBlock::Currencies, SamplingBlock::Savings,
                                SamplingBlock::Channels, SamplingBlock::None}) {
        for (const FigureTraits& traits : figureKinds(block))
            EXPECT_EQ(traits.block, block) << traits.key;
        count += figureKinds(block).size();
    }
    EXPECT_EQ(count, figureKinds().size());
}

} // namespace
} // namespace ertrag
