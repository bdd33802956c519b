// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of the program as a whole; what the window wants is tested at its desk.
#include "core/campaign/edits.h"
#include "tests/support/wait_until.h"
#include "tests/ui/support/program_bench.h"
#include "ui/window/work_view.h"

#include <QAccessible>
#include <QDeadlineTimer>
#include <QScrollArea>

namespace ertrag
{
namespace
{

class ApplicationTest : public ProgramBench
{
};

TEST_F(ApplicationTest, OpensAtThePageAndInTheSizeOfTheLastTime)
{
    newBook("eight.ertrag");
    want(wish::GoToStep{StepKey::Economics});
    program().window().resize(1111, 777);
    program().window().close();
    restart();
    EXPECT_EQ(program().window().size(), QSize(1111, 777));
    openBook("eight.ertrag");
    EXPECT_EQ(program().window().work()->step(), StepKey::Economics);
    newBook("nine.ertrag");
    EXPECT_EQ(program().window().work()->step(), StepKey::Company) << "whose book is asked first";
}

TEST_F(ApplicationTest, TheExampleBeginsAtTheFirstPageAndIsNotRememberedForBooks)
{
    newBook("eight.ertrag");
    want(wish::GoToStep{StepKey::Economics});
    want(wish::GoToStart{});
    want(wish::OpenExample{});
    EXPECT_EQ(program().window().work()->step(), StepKey::Goals);
    want(wish::GoToStart{});
    openBook("eight.ertrag");
    EXPECT_EQ(program().window().work()->step(), StepKey::Economics);
}

TEST_F(ApplicationTest, WritesAtOnceWhenTheWindowIsLeft)
{
    newBook("firm.ertrag");
    answer(wish::RenameCampaign{}, "Grill");
    EXPECT_NE(campaignsIn(path("firm.ertrag")), QStringList{QStringLiteral("Grill")}) << "still waiting for quiet";
    emit program().window().leftFocus();
    // The quiet ends in the event loop, which does not run here.
    QStringList written;
    for (QDeadlineTimer end(5000); written != QStringList{QStringLiteral("Grill")} && !end.hasExpired();)
        written = campaignsIn(path("firm.ertrag"));
    EXPECT_EQ(written, QStringList{QStringLiteral("Grill")}) << "no quiet first";
    EXPECT_TRUE(waitUntil([&] { return shows("✓ Everything saved"); }));
}

TEST_F(ApplicationTest, AWishOfTheWindowIsFulfilledWhenWhatWantedItMayBeGone)
{
    emit program().window().wanted(wish::OpenExample{});
    EXPECT_TRUE(onStart()) << "not yet: its page may still be at work";
    QCoreApplication::sendPostedEvents(&program());
    EXPECT_FALSE(onStart());
}

TEST_F(ApplicationTest, ListsTheBooksThatWereOpenTheLastOneFirst)
{
    newBook("one.ertrag");
    newBook("two.ertrag");
    const std::vector<RecentBook> books = Settings(settings(), Language::English).recentBooks();
    ASSERT_EQ(books.size(), 2u);
    EXPECT_EQ(books[0].name, QStringLiteral("two"));
    EXPECT_EQ(books[1].name, QStringLiteral("one"));
}

TEST_F(ApplicationTest, AnswersAScreenReaderThatAsksForAPartThatHasGone)
{
    newBook("ten.ertrag");
    for (QScrollArea* area : program().window().findChildren<QScrollArea*>()) {
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(area);
        ASSERT_NE(access, nullptr);
        EXPECT_EQ(access->child(access->childCount()), nullptr);
        EXPECT_EQ(access->child(-1), nullptr);
        for (int i = 0; i < access->childCount(); ++i)
            EXPECT_EQ(access->indexOfChild(access->child(i)), i);
    }
    QAccessibleInterface* window = QAccessible::queryAccessibleInterface(&program().window());
    EXPECT_EQ(window->role(), QAccessible::Window);
    EXPECT_EQ(window->child(window->childCount()), nullptr);
}

} // namespace
} // namespace ertrag
