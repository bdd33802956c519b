// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/autosaver.h"
#include "tests/support/wait_until.h"

#include <atomic>
#include <gtest/gtest.h>
#include <thread>

namespace ertrag
{
namespace
{

class Autosaving : public testing::Test
{
protected:
    Autosaving()
    {
        session.open({});
        QObject::connect(&saver, &Autosaver::stateChanged, [this](SaveState state) { states.push_back(state); });
    }
    void edit(int months) { ASSERT_TRUE(session.apply(set(&Campaign::months, months)).ok()); }

    Session session;
    std::vector<Error> answers; ///< to the next writes; after them all are done
    std::vector<int> written;   ///< months
    QElapsedTimer clock;
    qint64 writtenAt = -1;
    Autosaver saver{session,
                    [this](const CampaignState& state) -> Done {
                        writtenAt = clock.elapsed();
                        if (answers.empty()) {
                            written.push_back(state.plan.months);
                            return Nothing{};
                        }
                        const Error error = answers.front();
                        answers.erase(answers.begin());
                        return error;
                    },
                    SaveTiming{250, 20, 3}};
    std::vector<SaveState> states;
};

TEST_F(Autosaving, WritesOnceAfterAQuarterOfASecondOfQuiet)
{
    clock.start();
    qint64 lastEdit = 0;
    for (int months : {13, 14, 15, 16}) {
        lastEdit = clock.elapsed();
        edit(months);
        EXPECT_EQ(int(saver.state()), int(SaveState::Waiting));
        waitUntil([&] { return clock.elapsed() >= lastEdit + 50; });
    }
    ASSERT_TRUE(waitUntil([&] { return saver.state() == SaveState::Saved; }));
    EXPECT_EQ(written, std::vector{16}) << "typing is not interrupted by writing";
    EXPECT_GE(writtenAt - lastEdit, 237); // a timer of Qt may be a twentieth early
    EXPECT_EQ(states, (std::vector{SaveState::Waiting, SaveState::Saved}));
}

TEST_F(Autosaving, WritesAtOnceWhenAsked)
{
    edit(13);
    EXPECT_TRUE(written.empty());
    EXPECT_TRUE(saver.saveNow()); // what leaving the window, importing and closing do
    EXPECT_EQ(written, std::vector{13});
    EXPECT_TRUE(saver.saveNow());
    EXPECT_EQ(written.size(), 1u) << "nothing new to write";
}

TEST_F(Autosaving, WritesUndoToo)
{
    edit(13);
    ASSERT_TRUE(saver.saveNow());
    session.undo();
    ASSERT_TRUE(waitUntil([&] { return saver.state() == SaveState::Saved; }));
    EXPECT_EQ(written, (std::vector{13, 12}));
}

TEST_F(Autosaving, HasNothingToWriteAfterOpening)
{
    edit(13);
    session.open({});
    EXPECT_EQ(int(saver.state()), int(SaveState::Saved));
    EXPECT_TRUE(saver.saveNow());
    EXPECT_TRUE(written.empty());
}

TEST_F(Autosaving, TriesAgainWhileTheFileIsBusy)
{
    answers = {{ErrorCode::BookBusy, {}, {}, {}, 0}, {ErrorCode::BookBusy, {}, {}, {}, 0}};
    edit(13);
    EXPECT_FALSE(saver.saveNow());
    EXPECT_EQ(int(saver.state()), int(SaveState::Retrying));
    ASSERT_TRUE(waitUntil([&] { return saver.state() == SaveState::Saved; }));
    EXPECT_EQ(written, std::vector{13});
    EXPECT_FALSE(saver.error());
}

TEST_F(Autosaving, GivesUpAfterATimeAndKeepsTheEdits)
{
    answers.assign(4, {ErrorCode::BookBusy, QStringLiteral("firm.ertrag"), {}, {}, 0});
    edit(13);
    EXPECT_FALSE(saver.saveNow());
    ASSERT_TRUE(waitUntil([&] { return saver.state() == SaveState::Refused; }));
    EXPECT_EQ(int(saver.error()->code), int(ErrorCode::BookBusy));
    EXPECT_EQ(session.plan().months, 13);
    EXPECT_TRUE(session.canUndo());
    edit(14);
    ASSERT_TRUE(waitUntil([&] { return saver.state() == SaveState::Saved; })) << "the next edit tries again";
    EXPECT_EQ(written, std::vector{14});
}

TEST_F(Autosaving, IsRefusedAtOnceWhereTryingAgainDoesNotHelp)
{
    for (const ErrorCode code : {ErrorCode::BookFull, ErrorCode::BookReadOnly, ErrorCode::BookLocked,
                                 ErrorCode::BookMoved, ErrorCode::BookNotWritten}) {
        answers = {{code, {}, {}, {}, 0}};
        edit(session.plan().months + 1);
        EXPECT_FALSE(saver.saveNow());
        EXPECT_EQ(int(saver.state()), int(SaveState::Refused));
        EXPECT_EQ(int(saver.error()->code), int(code));
        EXPECT_TRUE(saver.saveNow());
    }
}

TEST_F(Autosaving, IsNotSavedWhileAFieldHoldsSomethingElse)
{
    QObject field;
    saver.noteTyping(&field, true);
    EXPECT_EQ(int(saver.state()), int(SaveState::Typing));
    edit(13);
    EXPECT_TRUE(saver.saveNow()) << "the session itself is written";
    EXPECT_EQ(int(saver.state()), int(SaveState::Typing));
    saver.noteTyping(&field, false);
    EXPECT_EQ(int(saver.state()), int(SaveState::Saved));
    EXPECT_EQ(states, (std::vector{SaveState::Typing, SaveState::Saved}));
    EXPECT_EQ(written, std::vector{13});
}

TEST_F(Autosaving, WritesAtOnceWhenTypingHasComeToRest)
{
    QObject field;
    saver.noteTyping(&field, true);
    clock.start();
    edit(13);
    saver.noteTyping(&field, false);
    ASSERT_TRUE(waitUntil([&] { return saver.state() == SaveState::Saved; }));
    EXPECT_LT(writtenAt, 200) << "its quarter of a second has passed already";
    EXPECT_EQ(states, (std::vector{SaveState::Typing, SaveState::Waiting, SaveState::Saved}));
}

TEST_F(Autosaving, AFieldThatIsGoneHoldsNothing)
{
    auto field = std::make_unique<QObject>();
    const QObject other;
    saver.noteTyping(field.get(), true);
    saver.noteTyping(&other, true);
    field.reset();
    EXPECT_EQ(int(saver.state()), int(SaveState::Typing));
    saver.noteTyping(&other, false);
    EXPECT_EQ(int(saver.state()), int(SaveState::Saved));
}

TEST_F(Autosaving, ARefusalIsSaidAlsoWhileTyping)
{
    const QObject field;
    answers = {{ErrorCode::BookFull, {}, {}, {}, 0}};
    edit(13);
    EXPECT_FALSE(saver.saveNow());
    saver.noteTyping(&field, true);
    EXPECT_EQ(int(saver.state()), int(SaveState::Refused));
}

/// Writing takes as long as the test wants.
class SlowWriting : public testing::Test
{
protected:
    SlowWriting() { session.open({}); }
    ~SlowWriting() override { end = true; }
    void edit(int months) { ASSERT_TRUE(session.apply(set(&Campaign::months, months)).ok()); }
    void letEnd()
    {
        end = true;
        ASSERT_TRUE(waitUntil([&] { return saver.state() == SaveState::Saved; }));
    }

    Session session;
    std::atomic<bool> end = false;
    std::atomic<int> begun = 0, atOnce = 0, mostAtOnce = 0, last = 0;
    std::atomic<bool> refuses = false;
    Autosaver saver{session,
                    [this](const CampaignState& state) -> Done {
                        ++begun;
                        mostAtOnce = std::max(int(mostAtOnce), ++atOnce);
                        while (!end)
                            std::this_thread::yield();
                        --atOnce;
                        if (refuses)
                            return Error{ErrorCode::BookFull, {}, {}, {}, 0};
                        last = state.plan.months;
                        return Nothing{};
                    },
                    SaveTiming{5, 5, 3}};
};

TEST_F(SlowWriting, IsNotSavedBeforeItIsWritten)
{
    edit(13);
    ASSERT_TRUE(waitUntil([&] { return begun == 1; }));
    EXPECT_EQ(int(saver.state()), int(SaveState::Waiting));
    letEnd();
    EXPECT_EQ(last, 13);
    EXPECT_EQ(begun, 1);
}

TEST_F(SlowWriting, WhatChangesMeanwhileIsWrittenAfterIt)
{
    bool savedTooSoon = false;
    QObject::connect(&saver, &Autosaver::stateChanged, [&](SaveState state) {
        savedTooSoon = savedTooSoon || (state == SaveState::Saved && last != 15);
    });
    edit(13);
    ASSERT_TRUE(waitUntil([&] { return begun == 1; }));
    edit(14);
    edit(15);
    QElapsedTimer clock;
    clock.start();
    ASSERT_TRUE(waitUntil([&] { return clock.elapsed() > 40; })) << "the quiet after the edits passes";
    letEnd();
    EXPECT_FALSE(savedTooSoon);
    EXPECT_EQ(last, 15);
    EXPECT_EQ(begun, 2);
    EXPECT_EQ(mostAtOnce, 1);
}

TEST_F(SlowWriting, SavingNowWaitsForItAndWritesTheRest)
{
    edit(13);
    saver.saveSoon();
    ASSERT_TRUE(waitUntil([&] { return begun == 1; }));
    edit(14);
    std::thread later([&] { end = true; });
    EXPECT_TRUE(saver.saveNow());
    later.join();
    EXPECT_EQ(last, 14);
    EXPECT_EQ(begun, 2);
    EXPECT_EQ(mostAtOnce, 1);
    EXPECT_EQ(int(saver.state()), int(SaveState::Saved));
}

TEST_F(SlowWriting, ARefusalIsShownAndTheNextEditTriesAgain)
{
    refuses = true;
    edit(13);
    ASSERT_TRUE(waitUntil([&] { return begun == 1; }));
    end = true;
    ASSERT_TRUE(waitUntil([&] { return saver.state() == SaveState::Refused; }));
    EXPECT_EQ(int(saver.error()->code), int(ErrorCode::BookFull));
    refuses = false;
    edit(14);
    letEnd();
    EXPECT_EQ(last, 14);
}

TEST_F(SlowWriting, AnotherCampaignIsNotTouchedByItsEnd)
{
    edit(13);
    ASSERT_TRUE(waitUntil([&] { return begun == 1; }));
    refuses = true;
    std::thread later([&] { end = true; });
    session.open({});
    later.join();
    EXPECT_EQ(int(saver.state()), int(SaveState::Saved));
    QElapsedTimer clock;
    clock.start();
    ASSERT_TRUE(waitUntil([&] { return clock.elapsed() > 40; }));
    EXPECT_EQ(int(saver.state()), int(SaveState::Saved));
    EXPECT_EQ(begun, 1);
}

} // namespace
} // namespace ertrag
