// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/import/media_plan_view.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/wording.h"

#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

struct MediaPlanViewTest : testing::Test {
    NumberText numbers{QStringLiteral("en"), QStringLiteral("GB"), QStringLiteral("EUR")};
    Campaign plan;
    MediaPlanFile file;

    MediaPlanViewTest()
    {
        plan.months = 2;
        Channel channel;
        channel.id = channel.kind = QStringLiteral("instagram");
        channel.adBudgetPerMonth = Money::fromUnits(100);
        plan.channels = {channel};
        file.fileName = QStringLiteral("plan.csv");
        file.months = {{1, QStringLiteral("Dec 25"), {Month::of(2025, 12), 0, 0}},
                       {2, QStringLiteral("Jan 26"), {Month::of(2026, 1), 0, 0}}};
        file.rows = {{{QStringLiteral("Instagram")}, 2, PlanUnit::Money, {10.0, 250.5}},
                     {{QStringLiteral("TikTok")}, 3, PlanUnit::Money, {1.0, 2.0}}};
        file.differences = {{QStringLiteral("Total"), 4, QStringLiteral("Jan 26"), 250, 252.5}};
    }
    MediaPlanView view()
    {
        Result<MediaPlanEffects> effects = mediaPlanEffects(plan, file);
        EXPECT_TRUE(effects.ok());
        return effects.ok() ? mediaPlanView(file, effects.value(), {}, plan, numbers) : MediaPlanView{};
    }
    QString notices()
    {
        QStringList all;
        for (const ImportNotice& notice : view().notices)
            all << notice.lead + QLatin1Char(' ') + notice.text;
        return all.join(QLatin1Char('\n'));
    }
};

TEST_F(MediaPlanViewTest, SaysWhatChangesAndWhatIsNotTaken)
{
    const MediaPlanView shown = view();
    EXPECT_TRUE(shown.mayTake);
    ASSERT_EQ(shown.changes.rows.size(), 1u);
    EXPECT_EQ(shown.changes.rows[0][1], numbers.exactMoney(Money::fromUnits(200)));
    EXPECT_EQ(shown.changes.rows[0][2], numbers.exactMoney(Money::fromUnits(350.5)));
    EXPECT_TRUE(shown.changes.rows[0][3].contains(numbers.exactMoney(Money::fromUnits(250.5))));
    EXPECT_FALSE(shown.changes.rows[0][3].contains(QStringLiteral("Feb")));
    const QString said = notices();
    EXPECT_TRUE(said.contains(QStringLiteral("“TikTok” (") + numbers.exactMoney(Money::fromUnits(3))));
    EXPECT_TRUE(said.contains(QStringLiteral("December 2025"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Their ") + numbers.exactMoney(Money::fromUnits(10))));
    EXPECT_TRUE(said.contains(QStringLiteral("it says 250.00, and its lines come to 252.50"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("February 2026")));
}

TEST_F(MediaPlanViewTest, TakesNothingBeforeAnAnswer)
{
    file.months[0].month = {{}, 11, 0};
    file.months[1].month = {{}, 12, 0};
    const MediaPlanView shown = view();
    EXPECT_FALSE(shown.mayTake);
    ASSERT_EQ(shown.answers.size(), 2u);
    EXPECT_EQ(shown.answers[0].text, QStringLiteral("November 2026"));
    EXPECT_EQ(shown.answers[1].choices.year, 2027);
    EXPECT_TRUE(shown.changes.rows.empty());
}

TEST_F(MediaPlanViewTest, HasNothingToTakeWhereThePlanSaysTheSame)
{
    file.rows[0].values = {10.0, 100.0};
    EXPECT_FALSE(view().mayTake);
    EXPECT_TRUE(notices().contains(QStringLiteral("Already so in the plan")));
}

TEST_F(MediaPlanViewTest, EveryRefusalNamesTheFileAndSaysWhatIsSafe)
{
    for (int code = int(ErrorCode::PlanNoMonths); code <= int(ErrorCode::PlanNoLines); ++code) {
        const QString sentence =
            errorSentence({ErrorCode(code), QStringLiteral("mai.csv"), QStringLiteral("a"), QStringLiteral("b"), 3});
        EXPECT_TRUE(sentence.contains(QStringLiteral("“mai.csv”"))) << code;
        EXPECT_TRUE(sentence.contains(QStringLiteral("Your plan is unchanged"))) << code;
        EXPECT_FALSE(sentence.contains(QLatin1Char('%'))) << sentence.toStdString();
    }
}

} // namespace
