// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wait_until.h"
#include "tests/ui/support/program_bench.h"

#include <QFile>

namespace ertrag
{
namespace
{

class VersionDeskTest : public ProgramBench
{
protected:
    VersionDeskTest()
    {
        newBook("firm.ertrag");
        answer(wish::RenameCampaign{}, "Grill");
    }
    QStringList names() const { return campaignsIn(path("firm.ertrag")); }
};

TEST_F(VersionDeskTest, CopiesTheWholeBookAndGoesOnInTheOpenOne)
{
    answer(wish::AddCampaign{}, "Advent");
    answers.file = path("copy");
    want(wish::SaveCopy{});
    EXPECT_EQ(answers.suggested, QStringLiteral("Copy of firm.ertrag"));
    EXPECT_EQ(notice(), QStringLiteral("Saved as copy.ertrag. You go on working in the book that is open."));
    EXPECT_EQ(campaignsIn(path("copy.ertrag")), (QStringList{QStringLiteral("Grill"), QStringLiteral("Advent")}));
    EXPECT_EQ(program().book().store().path(), path("firm.ertrag"));
}

TEST_F(VersionDeskTest, NeverCopiesOverAFileThatIsThere)
{
    write("copy.ertrag", "Dear customers");
    answers.file = path("copy.ertrag");
    want(wish::SaveCopy{});
    EXPECT_TRUE(notice().contains(QStringLiteral("copy.ertrag"))) << notice().toStdString();
    EXPECT_FALSE(notice().startsWith(QStringLiteral("Saved"))) << notice().toStdString();
    EXPECT_EQ(read("copy.ertrag"), QByteArray("Dear customers"));
}

TEST_F(VersionDeskTest, GoesOnInTheCopyOfABookThatIsOpenElsewhere)
{
    want(wish::GoToStart{});
    const Result<BookFile> other = BookFile::open(path("firm.ertrag"));
    ASSERT_TRUE(other.ok());
    openBook("firm.ertrag");
    answer(wish::RenameCampaign{}, "Other");
    answers.file = path("copy.ertrag");
    want(wish::SaveCopy{});
    EXPECT_EQ(notice(), QStringLiteral("Saved as copy.ertrag. You go on working in this new book."));
    EXPECT_TRUE(program().window().windowTitle().contains(QStringLiteral(" — copy.ertrag — ")));
    want(wish::GoToStart{});
    EXPECT_TRUE(answers.questions.isEmpty()) << "nothing is unsaved";
    EXPECT_EQ(names(), QStringList{QStringLiteral("Grill")});
    EXPECT_EQ(campaignsIn(path("copy.ertrag")), QStringList{QStringLiteral("Other")});
}

TEST_F(VersionDeskTest, GoesOnInTheCopyOfABookThatWasMovedAway)
{
    want(wish::GoToStart{});
    openBook("firm.ertrag");
    ASSERT_TRUE(QFile::rename(path("firm.ertrag"), path("moved.ertrag")));
    answer(wish::RenameCampaign{}, "Other");
    emit program().window().leftFocus();
    ASSERT_TRUE(waitUntil([&] { return program().book().autosaver().state() == SaveState::Refused; }));
    EXPECT_TRUE(notice().contains(QStringLiteral("moved, replaced or deleted"))) << notice().toStdString();
    answers.file = path("copy.ertrag");
    want(wish::SaveCopy{});
    want(wish::GoToStart{});
    EXPECT_TRUE(answers.questions.isEmpty()) << "nothing is unsaved";
    EXPECT_EQ(campaignsIn(path("copy.ertrag")), QStringList{QStringLiteral("Other")});
    EXPECT_EQ(campaignsIn(path("moved.ertrag")), QStringList{QStringLiteral("Grill")});
}

TEST_F(VersionDeskTest, KeepsVersionsAndGoesBackToThem)
{
    answer(wish::SaveVersion{}, "Before the meeting");
    EXPECT_EQ(versions(), QStringList{QStringLiteral("Before the meeting")});
    answer(wish::RenameCampaign{}, "Other");
    EXPECT_EQ(title(), QStringLiteral("Other"));
    want(wish::OpenVersion{1});
    EXPECT_EQ(title(), QStringLiteral("Grill"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("Grill")}) << "and it is saved";
    want(wish::Undo{});
    want(wish::GoToStart{});
    EXPECT_EQ(names(), QStringList{QStringLiteral("Other")}) << "going back is one step";
}

TEST_F(VersionDeskTest, SaysThatAVersionIsNotThere)
{
    want(wish::OpenVersion{12});
    EXPECT_NE(notice(), QString());
    EXPECT_EQ(title(), QStringLiteral("Grill"));
}

TEST_F(VersionDeskTest, GoesBackToHowItWasWhenOpened)
{
    want(wish::GoToStart{});
    openBook("firm.ertrag");
    answer(wish::RenameCampaign{}, "Other");
    want(wish::GoBackToOpened{});
    EXPECT_EQ(title(), QStringLiteral("Grill"));
}

TEST_F(VersionDeskTest, OffersACopyToWhoReadsTheExample)
{
    want(wish::OpenExample{});
    answer(wish::SaveVersion{}, "Mine");
    EXPECT_EQ(notice(),
              QStringLiteral("The example is not saved. Save a copy of it first; then you can keep versions."));
    EXPECT_EQ(versions(), QStringList());
    answers.file = path("example.ertrag");
    want(wish::SaveCopy{});
    EXPECT_EQ(answers.suggested, QStringLiteral("Copy of Example.ertrag"));
    EXPECT_EQ(campaignsIn(path("example.ertrag")).size(), 1);
}

} // namespace
} // namespace ertrag
