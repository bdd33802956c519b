// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/steps.h"

#include "core/campaign/field_paths.h"

#include <QSet>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

TEST(Steps, AreNumberedInTheirOrderButThreeOfThem)
{
    int number = 0;
    for (const Step& step : steps()) {
        const bool numbered =
            step.key != StepKey::Calendar && step.key != StepKey::Documents && step.key != StepKey::Company;
        EXPECT_EQ(numberOf(step.key), numbered ? ++number : 0) << step.name;
    }
    EXPECT_EQ(numberedSteps(), 9);
    EXPECT_EQ(steps().back().key, StepKey::Company);
}

TEST(Steps, HaveANeighbourOnEachSideButAtTheEnds)
{
    EXPECT_EQ(stepBefore(StepKey::Company), std::nullopt);
    EXPECT_EQ(stepAfter(StepKey::Company), StepKey::Goals);
    EXPECT_EQ(stepBefore(StepKey::Goals), StepKey::Company);
    EXPECT_EQ(stepAfter(StepKey::Goals), StepKey::Measures);
    EXPECT_EQ(stepAfter(StepKey::Economics), StepKey::Calendar);
    EXPECT_EQ(stepAfter(StepKey::Calendar), StepKey::Verdict);
    EXPECT_EQ(stepBefore(StepKey::Documents), StepKey::PlanAndActual);
    EXPECT_EQ(stepAfter(StepKey::Documents), std::nullopt);
}

TEST(Steps, StandInThreeGroups)
{
    QStringList groups;
    for (const Step& step : steps())
        if (!groupName(step.key).isEmpty())
            groups << groupName(step.key) + QLatin1Char(' ') + QString::number(numberOf(step.key));
    EXPECT_EQ(groups.join(QStringLiteral(", ")), QStringLiteral("Preparation 1, Calculation 6, Doing 8"));
}

TEST(Steps, KnowThePageOfEveryFieldOfACampaign)
{
    QSet<QString> pageless;
    for (const QString& path : fieldPaths())
        if (!stepOfField(path))
            pageless.insert(path);
    EXPECT_EQ(pageless, (QSet<QString>{QStringLiteral("id"), QStringLiteral("name"),
                                       QStringLiteral("next_channel_slot"), QStringLiteral("own")}))
        << "these four are on no page";
}

TEST(Steps, KnowAFieldByItsWholeFirstSegment)
{
    EXPECT_EQ(stepOfField(QStringLiteral("channels/instagram.paid.click_rate")), StepKey::Audience);
    EXPECT_EQ(stepOfField(QStringLiteral("months")), StepKey::Economics);
    EXPECT_EQ(stepOfField(QStringLiteral("company.vat_rate")), StepKey::Company);
    EXPECT_EQ(stepOfField(QStringLiteral("start_month")), StepKey::Economics);
    EXPECT_EQ(stepOfField(QStringLiteral("actuals.imports")), StepKey::Actuals);
    EXPECT_EQ(stepOfField(QStringLiteral("season.strength")), StepKey::Calendar);
    EXPECT_EQ(stepOfField(QStringLiteral("media_plan")), StepKey::Calendar);
    EXPECT_EQ(stepOfField(QStringLiteral("start_monthly")), std::nullopt);
    EXPECT_EQ(stepOfField(QStringLiteral("goalsman.goal")), std::nullopt);
    EXPECT_EQ(stepOfField(QString()), std::nullopt);
}

TEST(Steps, NameWhatAnUndoStepIsAbout)
{
    EXPECT_EQ(fieldWords(QString()), QString());
    EXPECT_EQ(fieldWords(QStringLiteral("actuals.imports")), QStringLiteral("Imported files"));
    EXPECT_EQ(fieldWords(QStringLiteral("media_plan")), QStringLiteral("Media plan"));
    EXPECT_EQ(fieldWords(QStringLiteral("goals.goal_in_own_words")), QStringLiteral("Goal in your own words"));
    EXPECT_EQ(fieldWords(QStringLiteral("review")), stepName(StepKey::PlanAndActual)) << "has no name of its own";
}

} // namespace
} // namespace ertrag
