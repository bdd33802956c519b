// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/field_labels.h"

#include "core/campaign/edits.h"
#include "core/campaign/field_paths.h"
#include "core/readiness/score.h"

#include <QSet>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

TEST(FieldLabels, EveryFieldHasOneOfItsOwn)
{
    QSet<QString> seen;
    const QStringList paths = fieldPaths();
    EXPECT_GT(paths.size(), 150);
    for (const QString& path : paths) {
        EXPECT_TRUE(hasFieldLabel(path)) << qPrintable(path);
        EXPECT_FALSE(seen.contains(fieldLabel(path))) << qPrintable(path) << " shares its label";
        seen.insert(fieldLabel(path));
    }
}

TEST(FieldLabels, ItemsAndDeeperPathsFindTheirField)
{
    EXPECT_EQ(fieldLabel(QStringLiteral("channels/instagram.ad_budget_per_month")),
              QStringLiteral("Ad budget a month"));
    EXPECT_EQ(fieldLabel(QStringLiteral("channels/0.paid.click_rate.high")), QStringLiteral("Click rate of the ads"));
    EXPECT_EQ(fieldLabel(QStringLiteral("nothing.known")), QStringLiteral("nothing.known"));
}

TEST(FieldLabels, OpenPointsLeadToKnownFields)
{
    const Readiness nothingAnswered = readiness(Campaign{}, nullptr);
    EXPECT_FALSE(nothingAnswered.open.empty());
    for (const Point& point : nothingAnswered.open)
        EXPECT_TRUE(hasFieldLabel(point.field)) << qPrintable(point.rule) << " " << qPrintable(point.field);
}

TEST(FieldLabels, EditsHaveLabels)
{
    EXPECT_EQ(fieldLabel(addChannel(QStringLiteral("blog")).field), QStringLiteral("Channels"));
    EXPECT_EQ(fieldLabel(removeChannel(QStringLiteral("blog")).field), QStringLiteral("Channels"));
    EXPECT_EQ(fieldLabel(setMonthlyAdBudget(1).field), QStringLiteral("Ad budget a month"));
    EXPECT_EQ(fieldLabel(setWeeklyHours(1).field), QStringLiteral("Hours a week"));
    EXPECT_EQ(fieldLabel(applyLevers({}).field), QStringLiteral("Levers"));
    EXPECT_EQ(fieldLabel(rememberScenario({}, {}).field), QStringLiteral("Scenarios"));
}

} // namespace
} // namespace ertrag
