// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/edits.h"
#include "core/document/history.h"

#include <gtest/gtest.h>
#include <random>

namespace ertrag
{
namespace
{

/// A history whose clock stands still until the test moves it.
struct UndoSteps : testing::Test {
    qint64 now = 0;
    History history{[this] { return now; }};

    UndoSteps() { history.open(CampaignState{}); }

    void apply(const PlanEdit& edit)
    {
        const Result<Campaign> plan = edit.apply(history.state().plan);
        ASSERT_TRUE(plan.ok());
        history.push({plan.value(), history.state().actuals}, edit.field);
    }
    void months(int number) { apply(set(&Campaign::months, number)); }
    int months() const { return history.state().plan.months; }
};

TEST_F(UndoSteps, OfOneFieldWithinASecondAreOne)
{
    for (int number : {13, 14, 15}) {
        months(number);
        now += 900;
    }
    EXPECT_EQ(history.steps(), 1);
    history.undo();
    EXPECT_EQ(months(), 12);
    history.redo();
    EXPECT_EQ(months(), 15);
}

TEST_F(UndoSteps, OfOneFieldAfterAPauseAreTwo)
{
    months(13);
    now += 1001;
    months(14);
    EXPECT_EQ(history.steps(), 2);
    history.undo();
    EXPECT_EQ(months(), 13);
}

TEST_F(UndoSteps, OfTwoFieldsAreTwo)
{
    months(13);
    apply(set(&Campaign::tailMonths, 3));
    apply(addChannel(QStringLiteral("blog")));
    apply(addChannel(QStringLiteral("newsletter")));
    EXPECT_EQ(history.steps(), 4);
    EXPECT_EQ(history.undoField(), QStringLiteral("channels/newsletter"));
    history.undo();
    EXPECT_EQ(history.state().plan.channels.size(), 1u);
    EXPECT_EQ(history.redoField(), QStringLiteral("channels/newsletter"));
}

TEST_F(UndoSteps, ABurstBackToItsBeginningLeavesNone)
{
    months(13);
    months(12);
    EXPECT_EQ(history.steps(), 0);
    EXPECT_FALSE(history.canUndo());
    EXPECT_EQ(history.undoField(), QString());
}

TEST_F(UndoSteps, ANewEditAfterUndoEndsTheOldWay)
{
    months(13);
    now += 2000;
    months(14);
    history.undo();
    months(20);
    EXPECT_FALSE(history.canRedo());
    history.undo();
    EXPECT_EQ(months(), 13);
}

TEST_F(UndoSteps, OpeningForgetsThem)
{
    months(13);
    CampaignState other;
    other.plan.months = 24;
    history.open(other);
    EXPECT_FALSE(history.canUndo());
    EXPECT_EQ(months(), 24);
    history.undo();
    history.redo();
    EXPECT_EQ(months(), 24);
}

TEST_F(UndoSteps, AThousandAreKeptAndTheOldestGo)
{
    for (int i = 0; i < 1010; ++i) {
        now += 2000;
        apply(set(&Campaign::name, QString::number(i)));
    }
    EXPECT_EQ(history.steps(), 1000);
    while (history.canUndo())
        history.undo();
    EXPECT_EQ(history.state().plan.name, QStringLiteral("9"));
    while (history.canRedo())
        history.redo();
    EXPECT_EQ(history.state().plan.name, QStringLiteral("1009"));
}

/// Random edits, undos and redos against a plain list of every state.
TEST_F(UndoSteps, FollowAPlainListOfStates)
{
    std::mt19937 random(5);
    std::vector<Campaign> states{history.state().plan};
    size_t at = 0;
    for (int i = 0; i < 600; ++i) {
        now += 2000;
        const auto kind = random() % 4;
        if (kind == 0 && at > 0) {
            history.undo();
            --at;
        } else if (kind == 1 && at + 1 < states.size()) {
            history.redo();
            ++at;
        } else {
            apply(set(&Campaign::name, QString::number(i)));
            states.resize(++at);
            states.push_back(history.state().plan);
        }
        ASSERT_EQ(history.state().plan, states[at]);
        ASSERT_EQ(history.canUndo(), at > 0);
        ASSERT_EQ(history.canRedo(), at + 1 < states.size());
    }
}

} // namespace
} // namespace ertrag
