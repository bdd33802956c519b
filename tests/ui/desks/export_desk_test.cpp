// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/campaign_state.h"
#include "tests/support/wait_until.h"
#include "tests/ui/support/program_bench.h"
#include "ui/export/formats.h"

#include <QDir>
#include <QFile>

namespace ertrag
{
namespace
{

class ExportDeskTest : public ProgramBench
{
protected:
    ExportDeskTest() { want(wish::OpenExample{}); }
    /// The figures come a moment after the campaign.
    bool savedWhenCalculated(ExportFormat format)
    {
        return waitUntil(
            [&] {
                want(wish::Export{format});
                return notice().startsWith(QStringLiteral("Saved: "));
            },
            20000);
    }
};

TEST_F(ExportDeskTest, ReportAndPicturesWaitForTheFigures)
{
    answers.file = path("report.pdf");
    answers.folder = path("pictures");
    for (const ExportFormat format : {ExportFormat::Report, ExportFormat::Pictures}) {
        want(wish::Export{format});
        EXPECT_EQ(notice(), QStringLiteral("The figures are still being calculated. Try again in a moment."));
    }
    ASSERT_TRUE(savedWhenCalculated(ExportFormat::Report));
    EXPECT_EQ(answers.suggested, title() + QStringLiteral(".pdf"));
    EXPECT_TRUE(read("report.pdf").startsWith("%PDF"));
    ASSERT_TRUE(savedWhenCalculated(ExportFormat::Pictures));
    EXPECT_GE(QDir(path("pictures")).entryList({QStringLiteral("*.png")}).size(), 4);
}

TEST_F(ExportDeskTest, TheCampaignIsReadAsItWasWritten)
{
    answers.file = path("campaign.json");
    want(wish::Export{ExportFormat::CampaignFile});
    EXPECT_EQ(answers.suggested, title() + QStringLiteral(".json"));
    const Result<CampaignState> kept = campaignStateFromJson(read("campaign.json"), answers.file);
    ASSERT_TRUE(kept.ok());
    EXPECT_TRUE(kept.value().plan == session().plan());
}

TEST_F(ExportDeskTest, NothingIsWrittenWithoutAPlaceForIt)
{
    want(wish::Export{ExportFormat::CampaignFile});
    EXPECT_EQ(notice(), QString());
}

TEST_F(ExportDeskTest, SaysThatAFileCannotBeWritten)
{
    answers.file = path("no folder/campaign.json");
    want(wish::Export{ExportFormat::CampaignFile});
    EXPECT_TRUE(notice().contains(QStringLiteral("campaign.json"))) << notice().toStdString();
    EXPECT_FALSE(notice().startsWith(QStringLiteral("Saved")));
}

TEST_F(ExportDeskTest, AChartIsAPictureUnlessItsEndingSaysOtherwise)
{
    ChartSpec chart;
    chart.title = QStringLiteral("Net return");
    answers.file = path("chart");
    want(wish::SaveChart{chart});
    EXPECT_EQ(answers.suggested, QStringLiteral("Net return.png"));
    EXPECT_TRUE(read("chart.png").startsWith("\x89PNG"));
    answers.file = path("chart.svg");
    want(wish::SaveChart{chart});
    EXPECT_TRUE(read("chart.svg").contains("<svg"));
}

TEST_F(ExportDeskTest, WritesNothingUnderANameThatPromisesAnotherFormat)
{
    const Wish wishes[] = {wish::Export{ExportFormat::CampaignFile}, wish::SaveChart{ChartSpec{}}};
    for (const Wish& wanted : wishes) {
        answers.file = path("taken along.pptx");
        want(wanted);
        EXPECT_TRUE(notice().contains(QStringLiteral("“taken along.pptx”"))) << notice().toStdString();
        EXPECT_FALSE(QFile::exists(answers.file));
    }
}

} // namespace
} // namespace ertrag
