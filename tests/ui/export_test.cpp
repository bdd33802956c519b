// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/campaign_state.h"
#include "tests/support/assessed.h"
#include "tests/support/failing_calls.h"
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
#include <functional>
#include <gtest/gtest.h>
#include <map>

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

TEST_F(Exports, AChartTakesItsNoteAlong)
{
    ChartSpec noted = chart;
    noted.note = QStringLiteral("At most 8,400 will have been laid out");
    ASSERT_TRUE(bool(writeChart(at(QStringLiteral("n.svg")), noted)));
    EXPECT_GE(content(QStringLiteral("n.svg")).count("8,400"), 2) << "in its description and to be seen";
    ChartSpec bare = chart;
    bare.note.clear();
    ASSERT_TRUE(bool(writeChart(at(QStringLiteral("n.png")), noted)));
    ASSERT_TRUE(bool(writeChart(at(QStringLiteral("b.png")), bare)));
    EXPECT_NE(content(QStringLiteral("n.png")), content(QStringLiteral("b.png")));
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

/// Every file that can be taken along, whichever call of the system fails.
TEST_F(Exports, AreTheOldFileAndAnErrorWhenTheDiskFails)
{
    FailingCalls calls;
    const Exported what{state, story, calls};
    const std::map<QString, std::function<Done(const QString&)>> writers = {
        {QStringLiteral("x.pdf"), [&](const QString& path) { return writeReport(path, what); }},
        {QStringLiteral("x.json"), [&](const QString& path) { return writeCampaignFile(path, what); }},
        {QStringLiteral("pictures/by_month.png"),
         [&](const QString&) { return writePictures(at(QStringLiteral("pictures")), what); }},
        {QStringLiteral("a.png"), [&](const QString& path) { return writeChart(path, chart, {}, calls); }},
        {QStringLiteral("a.svg"), [&](const QString& path) { return writeChart(path, chart, {}, calls); }},
        {QStringLiteral("a.pdf"), [&](const QString& path) { return writeChart(path, chart, {}, calls); }}};
    using C = FailingCalls::Call;
    ASSERT_TRUE(QDir().mkpath(at(QStringLiteral("pictures"))));
    for (const auto& [name, write] : writers) {
        ASSERT_TRUE(writeWhole(at(name), "what was there").ok());
        for (const C call : {C::Create, C::Write, C::Sync, C::Close, C::Rename}) {
            calls.fail(call, 0, ENOSPC);
            const Done done = write(at(name));
            ASSERT_FALSE(done.ok()) << name.toStdString() << int(call);
            EXPECT_EQ(writeFailureOf(done.error()), WriteFailure::Full);
            EXPECT_EQ(content(name), "what was there") << name.toStdString() << int(call);
            EXPECT_EQ(
                QDir(QFileInfo(at(name)).path()).entryList({QStringLiteral(".ertrag-*")}, QDir::Hidden | QDir::Files),
                QStringList());
        }
        calls.fail(C::None, 0, 0);
        EXPECT_TRUE(write(at(name)).ok());
        EXPECT_GT(content(name).size(), 200) << name.toStdString();
    }
}

TEST_F(Exports, TheCampaignFileIsNotLargerThanWhatIsRead)
{
    CampaignState large = state;
    auto batch = std::make_shared<ImportBatch>();
    batch->rows.resize(200'000);
    for (ImportedRow& row : batch->rows) {
        row.first = row.last = QDate(2026, 1, 1);
        row.campaign = QStringLiteral("Kampagne");
        row.cost = 1;
    }
    large.actuals.imports = {batch};
    const Done done = writeCampaignFile(at(QStringLiteral("x.json")), {large, story});
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(writeFailureOf(done.error()), WriteFailure::TooLarge);
    EXPECT_FALSE(QFile::exists(at(QStringLiteral("x.json"))));
}

} // namespace
} // namespace ertrag
