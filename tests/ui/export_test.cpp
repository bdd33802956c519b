// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/campaign_state.h"
#include "tests/support/assessed.h"
#include "tests/support/printed_view.h"
#include "ui/export/chart_file.h"
#include "ui/export/endings.h"
#include "ui/export/formats.h"
#include "ui/export/paper_setting.h"
#include "ui/present/report/report_story.h"
#include "ui/present/verdict/verdict_view.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

const NumberText& english()
{
    static const NumberText text(QStringLiteral("en"), QStringLiteral("GB"), QStringLiteral("EUR"));
    return text;
}

struct Exports : testing::Test {
    const QTemporaryDir folder;
    const CampaignState state{printed::plan(), printed::actuals()};
    const Story story =
        reportStory(assessed(state, printed::projection(), &printed::study()), english(), QDate(2026, 11, 23));
    const ChartSpec chart = verdictView(printed::projection(), printed::plan(), english()).charts.front().spec;

    QString at(const QString& name) const { return folder.filePath(name); }
    QByteArray content(const QString& name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Done write(ExportFormat format, const QString& name) const
    {
        return offerOf(format).write(at(name), {state, story});
    }
};

TEST_F(Exports, AnEndingBelongsToOneFormatAndFindsIt)
{
    for (const ExportOffer& offer : exportOffers) {
        EXPECT_EQ(offerOf(offer.format).suffix, offer.suffix);
        if (const QString suffix = QLatin1String(offer.suffix); !suffix.isEmpty()) {
            EXPECT_EQ(exportEndings().count(suffix), 1);
            EXPECT_EQ(formatOfFile(QStringLiteral("a.b.") + suffix.toUpper()).value(), offer.format);
        }
    }
}

TEST_F(Exports, AnUnknownEndingIsRefusedWithWhatCanBeWritten)
{
    for (const char* name : {"x.pptx", "x", "x.pdf.docx"}) {
        const Result<ExportFormat> found = formatOfFile(QLatin1String(name));
        ASSERT_FALSE(found) << name;
        EXPECT_EQ(found.error().code, ErrorCode::FileEndingUnknown);
        for (const QString& ending : exportEndings())
            EXPECT_TRUE(found.error().allowed.contains(QLatin1Char('.') + ending)) << qPrintable(ending);
    }
}

TEST_F(Exports, APathIsGivenTheEndingThatItLacksAndKeepsTheOneThatItHas)
{
    const QStringList endings{QStringLiteral("png"), QStringLiteral("svg")};
    EXPECT_EQ(withEnding(QStringLiteral("/a.b/x"), endings).value(), QStringLiteral("/a.b/x.png"));
    EXPECT_EQ(withEnding(QStringLiteral("x.SVG"), endings).value(), QStringLiteral("x.SVG"));
    EXPECT_EQ(withEnding(QStringLiteral("x.gif"), endings).error().allowed, QStringLiteral(".png, .svg"));
}

TEST_F(Exports, TheReportIsAPdfOfItsStory)
{
    ASSERT_TRUE(bool(write(ExportFormat::Report, QStringLiteral("x.pdf"))));
    const QByteArray pdf = content(QStringLiteral("x.pdf"));
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_GT(pdf.count("/Type /Page\n"), 2);
    EXPECT_EQ(write(ExportFormat::Report, QStringLiteral("no/such/x.pdf")).error().code, ErrorCode::FileNotWritable);
}

TEST_F(Exports, SayWhoseTheyAre)
{
    Campaign plan = state.plan;
    plan.name = QStringLiteral("Grill");
    plan.company.name = QStringLiteral("Huber");
    EXPECT_EQ(fromWhom(plan), QStringLiteral("Huber · Grill"));
    plan.company.name.clear();
    EXPECT_EQ(fromWhom(plan), QStringLiteral("Grill"));
    EXPECT_EQ(story.from, fromWhom(state.plan));
    ASSERT_TRUE(bool(writeChart(at(QStringLiteral("a.svg")), chart, story.from)));
    ASSERT_TRUE(bool(writeChart(at(QStringLiteral("b.svg")), chart)));
    EXPECT_TRUE(content(QStringLiteral("a.svg")).contains(story.from.toUtf8()));
    EXPECT_FALSE(content(QStringLiteral("b.svg")).contains(story.from.toUtf8()));
}

TEST_F(Exports, ThePicturesAreTheChartsThatPaperDraws)
{
    ASSERT_TRUE(bool(write(ExportFormat::Pictures, QStringLiteral("pictures"))));
    const QStringList names = QDir(at(QStringLiteral("pictures"))).entryList(QDir::Files, QDir::Name);
    EXPECT_EQ(names, (QStringList{QStringLiteral("by_month.png"), QStringLiteral("certainty.png"),
                                  QStringLiteral("drivers.png"), QStringLiteral("net_return.png"),
                                  QStringLiteral("plan_and_actual.png"), QStringLiteral("scenarios.png")}));
    for (const QString& name : names)
        EXPECT_EQ(QImage(at(QStringLiteral("pictures/") + name)).size(), QSize(1600, 900)) << name.toStdString();
}

TEST_F(Exports, TheSecondPictureOfARoleIsNumbered)
{
    const Story twice{{}, {}, {}, {{Role::PlanAndActual, {chart}}, {Role::PlanAndActual, {chart}}}};
    ASSERT_TRUE(bool(offerOf(ExportFormat::Pictures).write(at(QStringLiteral("p")), {state, twice})));
    EXPECT_EQ(QDir(at(QStringLiteral("p"))).entryList(QDir::Files, QDir::Name),
              (QStringList{QStringLiteral("plan_and_actual.png"), QStringLiteral("plan_and_actual_2.png")}));
}

TEST_F(Exports, TheCampaignFileIsReadAgainAsItWas)
{
    ASSERT_TRUE(bool(write(ExportFormat::CampaignFile, QStringLiteral("x.json"))));
    const Result<CampaignState> read =
        campaignStateFromJson(content(QStringLiteral("x.json")), QStringLiteral("x.json"));
    ASSERT_TRUE(bool(read));
    EXPECT_EQ(read.value(), state);
}

TEST_F(Exports, AChartIsWrittenAsItsEndingSaysOrNotAtAll)
{
    for (const char* name : {"a.png", "a.svg", "a.pdf"})
        EXPECT_TRUE(bool(writeChart(at(QLatin1String(name)), chart))) << name;
    EXPECT_EQ(QImage::fromData(content(QStringLiteral("a.png"))).size(), QSize(1600, 900));
    EXPECT_TRUE(content(QStringLiteral("a.svg")).contains("<svg"));
    EXPECT_TRUE(content(QStringLiteral("a.pdf")).startsWith("%PDF"));
    EXPECT_EQ(writeChart(at(QStringLiteral("a.gif")), chart).error().allowed, QStringLiteral(".png, .svg, .pdf"));
    EXPECT_FALSE(QFile::exists(at(QStringLiteral("a.gif"))));
    EXPECT_EQ(writeChart(at(QStringLiteral("no/such/a.png")), chart).error().code, ErrorCode::FileNotWritable);
}

} // namespace
} // namespace ertrag
