// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/presets.h"
#include "tests/support/wait_until.h"
#include "tests/ui/support/work_bench.h"
#include "ui/present/report/report_story.h"
#include "ui/present/words/channel_fit.h"

#include <QApplication>
#include <QLabel>
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
            const auto asked =
                std::find_if(deciding.begin(), deciding.end(), [](const DecidingFigure& f) { return !f.own; });
            ASSERT_NE(asked, deciding.end());
            const FigureKind kind = asked->kind;
            if (kind == FigureKind::HoursPerWeek) {
                apply(setWeeklyHours(3));
                continue;
            }
            Economics e = bench.plan().economics;
            const std::pair<FigureKind, Estimate Economics::*> business[] = {
                {FigureKind::OrderValue, &Economics::orderValue},
                {FigureKind::ContributionMargin, &Economics::contributionMargin},
                {FigureKind::OrdersPerMonth, &Economics::ordersPerMonth},
                {FigureKind::MonthlyRetention, &Economics::monthlyRetention},
                {FigureKind::Incrementality, &Economics::incrementality}};
            bool done = false;
            for (const auto& [of, member] : business)
                if (of == kind) {
                    Estimate own = e.*member;
                    own.origin = Origin::Stated;
                    apply(set(member, own));
                    done = true;
                }
            const Channel& channel = bench.plan().channels.front();
            for (const auto& [of, member] : {std::pair{FigureKind::EnquiryRate, &Channel::enquiryRate},
                                             std::pair{FigureKind::CloseRate, &Channel::closeRate}})
                if (of == kind) {
                    Estimate own = channel.*member;
                    own.origin = Origin::Stated;
                    apply(set(channel.id, member, own));
                    done = true;
                }
            ASSERT_TRUE(done) << int(kind);
        }
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
    bench.show(StepKey::Verdict, {1440, 900});
    const QString first = bench.assessor.latest()->deciding.front().field;
    ASSERT_EQ(first, QStringLiteral("duties.roles.hours_per_week"));
    auto* button = qobject_cast<QPushButton*>(
        bench.named(QStringLiteral("Answer: How many hours a week does somebody have for it?")));
    ASSERT_TRUE(button);
    button->click();
    QWidget* focus = bench.view.focusWidget();
    ASSERT_TRUE(focus);
    EXPECT_TRUE(focus->accessibleName().startsWith(QStringLiteral("Hours a week")))
        << qPrintable(focus->accessibleName());
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
