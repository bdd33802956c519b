// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/figure_estimates.h"
#include "core/campaign/presets.h"
#include "tests/support/wait_until.h"
#include "tests/ui/support/work_bench.h"
#include "ui/present/report/report_story.h"
#include "ui/present/verdict/not_yet_view.h"
#include "ui/present/words/channel_fit.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

/// All that can be read in the window.
QString read(const QWidget& root)
{
    QStringList all;
    for (const QLabel* label : root.findChildren<QLabel*>())
        if (label->isVisible())
            all << label->text();
    return all.join(QLatin1Char('\n'));
}

/// A butcher's plan in which nothing was answered, projected.
struct NotYet : testing::Test {
    WorkBench bench;

    void SetUp() override { settle(); }
    void settle()
    {
        ASSERT_TRUE(waitUntil(
            [&] {
                const AssessmentPtr now = bench.assessor.latest();
                return now && now->stage == Stage::Full && now->state->plan == bench.plan();
            },
            20000));
    }
    void apply(const Edit& edit)
    {
        ASSERT_TRUE(bench.session.apply(edit).ok());
        settle();
    }
    /// Three of what is asked, as its owner says it.
    void answerThree()
    {
        for (int i = 0; i < answersForVerdict; ++i) {
            const auto deciding = bench.assessor.latest()->deciding;
            const auto asked = std::find_if(deciding.begin(), deciding.end(),
                                            [](const DecidingFigure& f) { return !f.own && !f.field.isEmpty(); });
            ASSERT_NE(asked, deciding.end());
            if (asked->kind == FigureKind::HoursPerWeek)
                apply(setWeeklyHours(3));
            else
                apply(stated(asked->kind, asked->field));
        }
    }
    static Edit stated(FigureKind kind, const QString& field)
    {
        return {field, [kind, field](CampaignState state) -> Result<CampaignState> {
                    const auto say = [](const Estimate& e) { const_cast<Estimate&>(e).origin = Origin::Stated; };
                    if (traitsOf(kind).block == SamplingBlock::Business)
                        say(estimateOf(state.plan, kind));
                    else
                        for (const Channel& channel : state.plan.channels)
                            if (fieldOf({kind, channel.id}) == field)
                                say(estimateOf(channel, kind));
                    return state;
                }};
    }
};

TEST_F(NotYet, NothingSpeaksOfAChanceBeforeTheOwnerDoes)
{
    const QRegularExpression chance(QStringLiteral("of 100 |Chance[^\\n]*\\n[^\\n]*%|Probably|not worth"));
    for (int step = 0; step < int(stepCount); ++step) {
        bench.show(StepKey(step), {1440, 900});
        const QString seen = read(bench.view).remove(QStringLiteral("of 100\n"));
        EXPECT_FALSE(chance.match(seen).hasMatch()) << step << ": " << qPrintable(chance.match(seen).captured());
    }
    bench.show(StepKey::Verdict, {1440, 900});
    const QString page = read(bench.view);
    for (const QString& said :
         {QStringLiteral("No verdict yet."), QStringLiteral("a typical butcher's shop, not yours."),
          QStringLiteral("Three answers are enough for a first verdict"), QStringLiteral("still open"),
          QStringLiteral("What helps most"), QStringLiteral("Example")})
        EXPECT_TRUE(page.contains(said)) << qPrintable(said);
    EXPECT_FALSE(page.contains(QStringLiteral("What if")));
}

TEST_F(NotYet, AnswerLeadsToTheField)
{
    for (const AskedFigure& asked : askedFigures(bench.assessor.latest()->deciding, bench.plan(), bench.numbers)) {
        bench.show(StepKey::Verdict, {1440, 900});
        auto* button = qobject_cast<QPushButton*>(bench.named(QStringLiteral("Answer: ") + asked.question));
        ASSERT_TRUE(button) << qPrintable(asked.question);
        button->click();
        const QWidget* focus = bench.view.focusWidget();
        ASSERT_TRUE(focus);
        EXPECT_TRUE(qobject_cast<const QLineEdit*>(focus)) << "not on the button any more: " << qPrintable(asked.field);
    }
    ASSERT_TRUE(bench.view.goToField(QStringLiteral("duties.roles.hours_per_week")));
    EXPECT_TRUE(bench.view.focusWidget()->accessibleName().startsWith(QStringLiteral("Hours a week")));
}

TEST_F(NotYet, ThreeAnswersGiveTheVerdictAndUndoTakesItBack)
{
    bench.show(StepKey::Verdict, {1440, 900});
    answerThree();
    EXPECT_TRUE(bench.assessor.latest()->verdictReady());
    EXPECT_FALSE(read(bench.view).contains(QStringLiteral("No verdict yet.")));
    EXPECT_TRUE(read(bench.view).contains(QStringLiteral("figures are still usual values, not yours.")));
    bench.session.undo();
    settle();
    EXPECT_FALSE(bench.assessor.latest()->verdictReady());
    EXPECT_TRUE(read(bench.view).contains(QStringLiteral("One more answer is enough")));
}

TEST_F(NotYet, TheReportSaysTheSameWithoutACase)
{
    const Story story = reportStory(*bench.assessor.latest(), bench.numbers, QDate(2026, 11, 29));
    const Heading* head = blockOf<Heading>(story.sections.front());
    ASSERT_TRUE(head);
    EXPECT_EQ(head->answer, QStringLiteral("No verdict yet."));
    EXPECT_EQ(head->tone, Tone::Quiet);
    for (const Section& section : story.sections)
        EXPECT_TRUE(section.role == Role::Verdict || section.role == Role::NetReturn ||
                    section.role == Role::Assumptions || section.role == Role::OpenPoints)
            << qPrintable(roleKey(section.role));
}

TEST_F(NotYet, APresetIsMarkedUntilItIsTypedAgainOrConfirmed)
{
    bench.show(StepKey::Economics, {1440, 900});
    const QString setUp = QStringLiteral("economics.setup_amount");
    const QString name = QStringLiteral("Set-up, once");
    ASSERT_TRUE(isPreset(bench.plan(), setUp));
    bench.type(name, bench.text(name));
    EXPECT_FALSE(isPreset(bench.plan(), setUp)) << "the same value again";
    bench.session.undo();
    EXPECT_TRUE(isPreset(bench.plan(), setUp));
    bench.show(StepKey::Audience, {1440, 900});
    const QString hours = QStringLiteral("channels/%1.hours_per_week").arg(bench.plan().channels.front().id);
    ASSERT_TRUE(isPreset(bench.plan(), hours));
    auto* right = qobject_cast<QPushButton*>(
        bench.named(QStringLiteral("Amber figures are prefilled and not yours yet. They are right")));
    ASSERT_TRUE(right);
    right->click();
    EXPECT_FALSE(isPreset(bench.plan(), hours));
    EXPECT_TRUE(isPreset(bench.plan(),
                         QStringLiteral("channels/%1.organic.posts_per_month").arg(bench.plan().channels.front().id)))
        << "it does not stand in the table";
}

TEST_F(NotYet, TheFitOfAChannelIsNotJudgedBeforeSomebodySaysForWhom)
{
    const Channel& channel = bench.plan().channels.front();
    EXPECT_EQ(channelFit(bench.plan(), channel).word, QStringLiteral("not judged yet"));
    Campaign plan = bench.plan();
    plan.audience.market = Answer<Market>::unknown();
    EXPECT_EQ(channelFit(plan, channel).word, QStringLiteral("not judged yet"));
    plan.audience.market = Market::Consumers;
    EXPECT_NE(channelFit(plan, channel).word, QStringLiteral("not judged yet"));
}

TEST_F(NotYet, WhatIsWiderSaysWhyAndATickTakenAwayBringsTheAnswerBack)
{
    bench.show(StepKey::Duties, {1440, 900});
    const QString who = QStringLiteral("Who answers at weekends?");
    bench.type(who, QStringLiteral("The shop manager"));
    bench.tick(who + QStringLiteral(" I don't know"));
    EXPECT_TRUE(bench.plan().duties.weekendResponder.isUnknown());
    bench.show(StepKey::Economics, {1440, 900});
    EXPECT_TRUE(read(bench.view).contains(QStringLiteral("Wider, since it is open: ")));
    bench.show(StepKey::Duties, {1440, 900});
    bench.tick(who + QStringLiteral(" I don't know"));
    EXPECT_EQ(bench.plan().duties.weekendResponder, Answer<QString>(QStringLiteral("The shop manager")));
}

} // namespace
} // namespace ertrag
