// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/overloaded.h"
#include "core/state/campaign_state.h"
#include "tests/support/assessed.h"
#include "ui/export/formats.h"
#include "ui/export/paper_setting.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/report/report_story.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

/// Without spaces and line ends: where a line breaks and how wide a space is, is paper's business.
QString bare(const QString& text)
{
    QString all;
    for (const QChar c : text)
        if (!c.isSpace())
            all += c;
    return all;
}

/// What a reader copies from the page, in the order in which it was painted.
QString textOf(const QString& pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")});
    if (!reader.waitForFinished())
        return {};
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// Every text that stands on paper as a whole: cells may be shortened, labels in charts stand as there is room.
QStringList textsOf(const Story& story)
{
    QStringList texts{story.title, story.subtitle, story.footer};
    size_t columns = 0; // of the section's tables that paper has room for
    const Overloaded collect{[&](const Heading& one) { texts << one.text << one.answer; },
                             [&](const Sentences& all) {
                                 for (const QString& text : all.texts)
                                     texts << text;
                             },
                             [&](const Figures& figures) {
                                 for (const Figure& one : figures.all)
                                     texts << one.label << one.text << one.note;
                             },
                             [&](const Table& table) {
                                 for (const auto& row : table.rows)
                                     for (size_t column = 1; column < std::min(row.size(), columns); ++column)
                                         texts << row[column];
                             },
                             [&](const Points& points) {
                                 for (const QString& text : points.texts)
                                     texts << text;
                             },
                             [](const ChartSpec&) {}};
    for (const Section& section : story.sections) {
        columns = size_t(paperSettingOf(section.role).columns);
        for (const Block& block : section.blocks)
            std::visit(collect, block);
    }
    return texts;
}

struct Sample {
    const char *name, *language;
};
void PrintTo(const Sample& sample, std::ostream* out)
{
    *out << sample.name << ' ' << sample.language;
}

struct ReportText : testing::TestWithParam<Sample> {
};

TEST_P(ReportText, HasEveryFigureWithItsSign)
{
    const QString language = QLatin1String(GetParam().language);
    QTranslator words;
    ASSERT_TRUE(words.load(QStringLiteral(":/translations/ertrag_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&words);
    QFile file(QStringLiteral(ERTRAG_SOURCE_DIR "/resources/samples/%1.json").arg(QLatin1String(GetParam().name)));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    CampaignState state = campaignStateFromJson(file.readAll(), file.fileName()).value();
    const NumberText numbers(language, QStringLiteral("DE"), state.plan.company.currency);
    SimulationSettings settings;
    settings.points = 1024;
    const Assessment made = assess(state, settings, Depth::Study).value();
    const Story story = reportStory(made, numbers, QDate(2026, 11, 29));
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("report.pdf"));
    ASSERT_TRUE(bool(offerOf(ExportFormat::Report).write(pdf, {state, story})));

    const QString paper = bare(textOf(pdf));
    for (const QChar sign : QStringLiteral("−+→(%")) // a dash stands where something is open only
        EXPECT_TRUE(paper.contains(sign)) << "no " << QString(sign).toStdString();
    for (const QString& text : textsOf(story))
        EXPECT_TRUE(paper.contains(bare(text))) << text.toStdString();
    QCoreApplication::removeTranslator(&words);
}

INSTANTIATE_TEST_SUITE_P(Samples, ReportText,
                         testing::Values(Sample{"butcher", "de"}, Sample{"butcher", "en"}, Sample{"bakery", "de"},
                                         Sample{"bakery", "en"}, Sample{"hotel", "de"}, Sample{"hotel", "en"},
                                         Sample{"machine-builder", "de"}, Sample{"machine-builder", "en"}));

} // namespace
} // namespace ertrag
