// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/presets.h"

#include "core/campaign/campaign_json.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

const QString hours = QStringLiteral("channels/instagram.hours_per_week");
const QString posts = QStringLiteral("channels/instagram.organic.posts_per_month");
const QString editor = QStringLiteral("duties.roles/editor.hours_per_week");

/// As a trade prefills it.
Campaign prefilled()
{
    Campaign plan;
    Channel channel;
    channel.id = channel.kind = QStringLiteral("instagram");
    channel.hoursPerWeek = 2;
    channel.adBudgetPerMonth = Money{6000};
    channel.organic.followersAtStart = 300;
    channel.organic.postsPerMonth = 6;
    plan.channels = {channel};
    plan.duties.roles = {{RoleKind::Editor, {}, false, 3, {}, {}}};
    plan.economics.setupCost = Money{25000};
    plan.own = QStringList();
    return plan;
}

Campaign after(const PlanEdit& edit, const Campaign& plan)
{
    Campaign changed = edit.apply(plan).value();
    markOwn(plan, changed, edit.field);
    return changed;
}

TEST(Presets, WhatIsPrefilledIsOneAndWhatIsNothingIsNone)
{
    const Campaign plan = prefilled();
    for (const QString& path :
         {hours, posts, editor, QStringLiteral("channels/instagram.ad_budget_per_month"),
          QStringLiteral("channels/instagram.organic.followers_at_start"), QStringLiteral("economics.setup_amount"),
          QStringLiteral("economics.reserve_share"), QStringLiteral("months"), QStringLiteral("economics.order_value"),
          QStringLiteral("channels/instagram.close_rate")})
        EXPECT_TRUE(isPreset(plan, path)) << qPrintable(path);
    for (const QString& path : {QStringLiteral("economics.legal_once_amount"), QStringLiteral("goals.goal"),
                                QStringLiteral("duties.roles/analyst.hours_per_week"), QStringLiteral("name")})
        EXPECT_FALSE(isPreset(plan, path)) << qPrintable(path);
    EXPECT_EQ(plainPresets(plan).size(), 10U) << "4 of the channel, 1 task, set-up, reserve, ramp, months, after them";
}

TEST(Presets, AnEditMakesItsFieldOnesOwnAlsoWithTheSameValue)
{
    const Campaign plan = prefilled();
    const Campaign typed = after(set(QStringLiteral("instagram"), &Channel::hoursPerWeek, 2.0), plan);
    EXPECT_FALSE(isPreset(typed, hours));
    EXPECT_TRUE(isPreset(typed, editor));
    EXPECT_NE(typed, plan) << "so that undo takes the mark back";
}

TEST(Presets, APieceOfAGroupOrAListIsMarkedByWhatDiffers)
{
    const Campaign plan = prefilled();
    OrganicFunnel organic = plan.channels[0].organic;
    organic.postsPerMonth = 9;
    const Campaign posted = after(set(QStringLiteral("instagram"), &Channel::organic, organic), plan);
    EXPECT_FALSE(isPreset(posted, posts));
    EXPECT_TRUE(isPreset(posted, QStringLiteral("channels/instagram.organic.followers_at_start")));
    const Campaign less = after(setWeeklyHours(1.5), plan);
    EXPECT_FALSE(isPreset(less, editor));
    EXPECT_FALSE(isPreset(less, hours));
}

TEST(Presets, AChannelTakenOutAndInAgainIsNoAnswer)
{
    const Campaign out = after(set(QStringLiteral("instagram"), &Channel::included, false), prefilled());
    EXPECT_TRUE(out.own.value.isEmpty());
    const Campaign in = after(set(QStringLiteral("instagram"), &Channel::included, true), out);
    EXPECT_TRUE(in.own.value.isEmpty());
    EXPECT_TRUE(isPreset(in, hours));
}

TEST(Presets, OneCanBeConfirmedAsItIs)
{
    const Campaign plan = prefilled();
    const Campaign confirmed = confirmPreset(posts).apply(plan).value();
    EXPECT_FALSE(isPreset(confirmed, posts));
    EXPECT_EQ(confirmed.channels, plan.channels);
    EXPECT_EQ(confirmPreset(QStringLiteral("goals.goal")).apply(plan).value(), plan);
}

TEST(Presets, APlanThatSaysNothingAboutThemHasNoPlainOnes)
{
    Campaign plan = prefilled();
    plan.own = Answer<QStringList>();
    EXPECT_TRUE(plainPresets(plan).empty());
    EXPECT_FALSE(isPreset(plan, hours));
    EXPECT_TRUE(isPreset(plan, QStringLiteral("economics.order_value")));
    EXPECT_FALSE(after(set(QStringLiteral("instagram"), &Channel::hoursPerWeek, 5.0), plan).own.given());
    EXPECT_TRUE(hoursAreOwn(plan));
}

TEST(Presets, TheMarksAreKeptInTheFile)
{
    const Campaign plan = confirmPreset(editor).apply(prefilled()).value();
    const Campaign read = campaignFromJson(toJson(plan), {}).value();
    EXPECT_EQ(read.own, plan.own);
    EXPECT_FALSE(isPreset(read, editor));
    EXPECT_TRUE(isPreset(read, hours));
}

} // namespace
} // namespace ertrag
