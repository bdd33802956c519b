// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/progress.h"

#include "core/campaign/campaign.h"
#include "core/catalogue/trades.h"
#include "core/state/campaign_state.h"

#include <QFile>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

Campaign sample(const char* name)
{
    const QString path = QStringLiteral(":/samples/%1.json").arg(QLatin1String(name));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return campaignStateFromJson(file.readAll(), path).value().plan;
}

/// "7/8 8/9 ...": answered of asked, question by question.
std::string counts(const Campaign& campaign)
{
    QStringList texts;
    for (const QuestionProgress& question : progress(campaign))
        texts << QStringLiteral("%1/%2").arg(question.answered).arg(question.asked);
    return texts.join(QLatin1Char(' ')).toStdString();
}

int answered(const Campaign& campaign, StepKey question)
{
    return progress(campaign)[size_t(question)].answered;
}

TEST(ProgressTest, TheSamplesAreAsFarAsTheyAre)
{
    EXPECT_EQ(counts(sample("butcher")), "8/8 10/10 9/9 7/9 10/10");
    EXPECT_EQ(counts(sample("bakery")), "7/8 9/10 8/9 7/9 6/10");
    EXPECT_EQ(counts(sample("hotel")), "8/8 10/10 8/9 7/9 8/10");
    EXPECT_EQ(counts(sample("machine-builder")), "8/8 10/10 8/9 7/9 6/10");
}

TEST(ProgressTest, WhatATradeBringsAlongIsNoAnswer)
{
    for (const Trade trade : allTrades)
        EXPECT_EQ(counts(campaignForTrade(trade, QStringLiteral("de"), QStringLiteral("EUR")).value()),
                  "0/8 0/10 0/9 0/9 0/10")
            << tradeKey(trade).toStdString();
}

TEST(ProgressTest, IDontKnowIsAnAnswer)
{
    Campaign campaign;
    campaign.goals.bottleneck = Answer<Bottleneck>::unknown();
    campaign.goals.goal = BusinessGoal::Staff;
    EXPECT_EQ(answered(campaign, StepKey::Goals), 2);
}

TEST(ProgressTest, APartWithAlternativesIsAnsweredByEachOfThem)
{
    Campaign pays, age, both;
    pays.audience.whoPays = QStringLiteral("families");
    age.audience.ageFrom = 30;
    both.audience.ageFrom = 30;
    both.audience.radiusKm = 20;
    EXPECT_EQ(answered(pays, StepKey::Audience), 1);
    EXPECT_EQ(answered(age, StepKey::Audience), 1);
    EXPECT_EQ(answered(both, StepKey::Audience), 1) << "still one part";
}

TEST(ProgressTest, APartThatNeedsTwoFiguresIsAnsweredByBoth)
{
    Campaign campaign;
    campaign.economics.orderValue.origin = Origin::Stated;
    EXPECT_EQ(answered(campaign, StepKey::Measures), 0);
    campaign.economics.contributionMargin.origin = Origin::Guess;
    EXPECT_EQ(answered(campaign, StepKey::Measures), 1);
    campaign.economics.contributionMargin.origin = Origin::Assumption;
    EXPECT_EQ(answered(campaign, StepKey::Measures), 0) << "a prefilled assumption is nobody's answer";
}

TEST(ProgressTest, WhatBelongsTogetherMustStandInOneRow)
{
    Campaign campaign;
    campaign.duties.roles.resize(2);
    campaign.duties.roles[0].accountable = false;
    campaign.duties.roles[0].holder = QStringLiteral("Anna");
    campaign.duties.roles[1].accountable = true;
    EXPECT_EQ(answered(campaign, StepKey::Duties), 0);
    campaign.duties.roles[1].holder = QStringLiteral("Ben");
    EXPECT_EQ(answered(campaign, StepKey::Duties), 1);
    campaign.duties.roles[0].hoursPerWeek = 2;
    campaign.duties.roles[1].takenFrom = QStringLiteral("counter");
    EXPECT_EQ(answered(campaign, StepKey::Duties), 1);
    campaign.duties.roles[1].hoursPerWeek = 2;
    EXPECT_EQ(answered(campaign, StepKey::Duties), 2);
}

TEST(ProgressTest, AReasonCountsOnlyForAChannelThatIsUsed)
{
    Campaign campaign;
    campaign.channels.resize(1);
    campaign.channels[0].included = false;
    campaign.channels[0].reason = QStringLiteral("customers are there");
    EXPECT_EQ(answered(campaign, StepKey::Audience), 0);
    campaign.channels[0].included = true;
    EXPECT_EQ(answered(campaign, StepKey::Audience), 1);
}

} // namespace
} // namespace ertrag
