// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/edits.h"
#include "tests/ui/support/program_bench.h"
#include "ui/window/work_view.h"

namespace ertrag
{
namespace
{

class CampaignDeskTest : public ProgramBench
{
protected:
    CampaignDeskTest()
    {
        newBook("firm.ertrag");
        answer(wish::RenameCampaign{}, "Grill");
    }
    QStringList names() const { return campaignsIn(path("firm.ertrag")); }
    QString id() { return session().plan().id; }
};

TEST_F(CampaignDeskTest, AddsOneThatIsEmptyButForTheCompany)
{
    ASSERT_TRUE(session().apply(set(&Goals::goalInOwnWords, QStringLiteral("sausages"))));
    ASSERT_TRUE(session().apply(set(&Company::name, QStringLiteral("Huber"))));
    program().window().goTo(StepKey::Economics);
    answer(wish::AddCampaign{}, "Advent");
    EXPECT_EQ(session().plan().name, QStringLiteral("Advent"));
    EXPECT_EQ(session().plan().company.name, QStringLiteral("Huber"));
    EXPECT_EQ(session().plan().start, Month::of(QDate::currentDate()) + 1);
    EXPECT_EQ(session().plan().goals.goalInOwnWords, QString());
    EXPECT_EQ(program().window().work()->step(), StepKey::Goals);
    EXPECT_EQ(names(), (QStringList{QStringLiteral("Grill"), QStringLiteral("Advent")}));
}

TEST_F(CampaignDeskTest, AddsNoneWithoutAName)
{
    answer(wish::AddCampaign{}, "");
    EXPECT_EQ(names().size(), 1);
}

TEST_F(CampaignDeskTest, AddsNoneToTheExample)
{
    want(wish::OpenExample{});
    answer(wish::AddCampaign{}, "Advent");
    EXPECT_EQ(notice(),
              QStringLiteral("The example has one campaign. Save a copy of it first; then you can add more."));
    EXPECT_NE(title(), QStringLiteral("Advent"));
}

TEST_F(CampaignDeskTest, SaysTheNameInTitleAndMenuAsItChanges)
{
    want(wish::GoToStart{});
    openBook("firm.ertrag"); // or both names are typed in one go
    answer(wish::RenameCampaign{}, "Meat & more");
    EXPECT_EQ(title(), QStringLiteral("Meat & more"));
    EXPECT_EQ(entries("Campaign").last(), QStringLiteral("*Meat  more")) << "without its accelerators";
    answer(wish::RenameCampaign{}, "");
    EXPECT_EQ(title(), QStringLiteral("Meat & more"));
    want(wish::Undo{});
    EXPECT_EQ(title(), QStringLiteral("Grill"));
    EXPECT_EQ(entries("Campaign").last(), QStringLiteral("*Grill"));
    want(wish::Redo{});
    EXPECT_EQ(title(), QStringLiteral("Meat & more"));
}

TEST_F(CampaignDeskTest, KeepsWhatWasTypedWhenSwitchingAndReopensTheOneLastShown)
{
    const QString first = id();
    answer(wish::AddCampaign{}, "Advent");
    const QString second = id();
    ASSERT_TRUE(session().apply(set(&Goals::goalInOwnWords, QStringLiteral("typed in the second"))));
    want(wish::ShowCampaign{first});
    EXPECT_EQ(id(), first);
    EXPECT_TRUE(entries("Campaign").contains(QStringLiteral("*Grill")));
    want(wish::GoToStart{});
    openBook("firm.ertrag");
    EXPECT_EQ(id(), first);
    EXPECT_FALSE(session().canUndo());
    want(wish::ShowCampaign{second});
    EXPECT_EQ(session().plan().goals.goalInOwnWords, QStringLiteral("typed in the second"));
}

TEST_F(CampaignDeskTest, SaysThatOneIsNotThereAndStays)
{
    const QString before = id();
    want(wish::ShowCampaign{QStringLiteral("nobody")});
    EXPECT_NE(notice(), QString());
    EXPECT_EQ(id(), before);
}

TEST_F(CampaignDeskTest, RemovesOneButNeverTheLast)
{
    answer(wish::AddCampaign{}, "Advent");
    want(wish::RemoveCampaign{});
    EXPECT_EQ(answers.questions, QStringList{QStringLiteral("Remove the campaign “Advent”?")});
    EXPECT_EQ(title(), QStringLiteral("Grill"));
    EXPECT_EQ(notice(), QStringLiteral("The campaign “Advent” is removed."));
    want(wish::RemoveCampaign{});
    EXPECT_EQ(names(), QStringList{QStringLiteral("Grill")}) << "a book keeps one";
}

TEST_F(CampaignDeskTest, RemovesNoneUnconfirmed)
{
    answer(wish::AddCampaign{}, "Advent");
    answers.confirmed = false;
    want(wish::RemoveCampaign{});
    EXPECT_EQ(names().size(), 2);
}

} // namespace
} // namespace ertrag
