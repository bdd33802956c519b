// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_state.h"
#include "core/assessment/assessment.h"
#include "core/campaign/field_check.h"
#include "tests/support/wait_until.h"
#include "tests/ui/support/program_bench.h"
#include "ui/export/formats.h"
#include "ui/present/report/report_story.h"
#include "ui/window/work_view.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QProcess>
#include <QSet>

namespace ertrag
{
namespace
{

/// A name that breaks a line, turns what follows, and looks like markup and like a placeholder.
const QString evil = QStringLiteral("<b>x</b> %1 \u202eevil name");
const QSet<QString> notWritten{QStringLiteral("id"),       QStringLiteral("kind"), QStringLiteral("key"),
                               QStringLiteral("currency"), QStringLiteral("logo"), QStringLiteral("channel")};

/// Every text that is there in a part becomes the evil one.
template <class T> void spoil(T& into)
{
    if constexpr (std::is_same_v<T, QString>)
        into = evil;
    else if constexpr (isAnswer<T>) {
        if (into.given())
            spoil(into.value);
    } else if constexpr (isOptional<T>) {
        if (into)
            spoil(*into);
    } else if constexpr (isList<T>) {
        for (auto& item : into)
            spoil(item);
    } else if constexpr (std::is_class_v<T> && !std::is_same_v<T, Money> && !std::is_same_v<T, Month> &&
                         !std::is_same_v<T, QDate> && !std::is_same_v<T, Estimate> && !std::is_same_v<T, FigureId>) {
        describe(
            [&](const char* name, auto member, Limits = {}) {
                if (!notWritten.contains(QLatin1String(name)))
                    spoil(into.*member);
            },
            static_cast<T*>(nullptr));
    }
}

CampaignState spoiled()
{
    QFile file(QStringLiteral(":/samples/butcher.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    CampaignState state = campaignStateFromJson(file.readAll(), file.fileName()).value();
    const Answer<QStringList> own = state.plan.own; // paths, no text of the owner
    spoil(state.plan);
    state.plan.own = own;
    Scenario scenario;
    scenario.name = evil;
    scenario.levers.adBudgetPerMonth = 0;
    state.plan.scenarios = {scenario};
    for (TypedMonth& month : state.actuals.typed)
        month.note = evil;
    return state;
}

/// What obeys instead of being shown.
bool obeys(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c < QLatin1Char(' ') && c != QLatin1Char('\n')) || (c >= QChar(0x202a) && c <= QChar(0x202e)) ||
               (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
}

QStringList textsOf(const QWidget& root)
{
    QStringList texts;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        for (const QAction* action : widget->actions())
            texts << action->text();
    }
    return texts;
}

class ForeignNames : public ProgramBench
{
protected:
    ForeignNames() { newBook("firm.ertrag"); }
};

TEST_F(ForeignNames, AreShownAndNotObeyedOnAnyPage)
{
    ASSERT_TRUE(session()
                    .apply(Edit(QStringLiteral("name"),
                                [id = session().plan().id](const CampaignState&) -> Result<CampaignState> {
                                    CampaignState state = spoiled();
                                    state.plan.id = id;
                                    return state;
                                }))
                    .ok());
    ASSERT_TRUE(program().book().autosaver().saveNow());
    answer(wish::SaveVersion{}, evil.toUtf8().constData());
    int seen = 0;
    for (int step = 0; step <= int(StepKey::Company); ++step) {
        program().window().goTo(StepKey(step));
        waitUntil([] { return false; }, step == 0 ? 1500 : 50);
        for (const QString& text : textsOf(program().window())) {
            EXPECT_FALSE(obeys(text)) << "step " << step << ": " << text.toStdString();
            seen += text.contains(QStringLiteral("⟨U+202E⟩"));
        }
    }
    EXPECT_GT(seen, 20);
    EXPECT_TRUE(program().window().windowTitle().startsWith(QStringLiteral("<b>x</b> %1 ⟨U+202E⟩evil name — ")))
        << program().window().windowTitle().toStdString();
    want(wish::RemoveCampaign{});
    EXPECT_FALSE(obeys(notice()));
}

TEST(ForeignNamesOnPaper, LeaveFiguresInTheirOrder)
{
    const CampaignState state = spoiled();
    SimulationSettings settings;
    settings.points = 1024;
    const Result<Assessment> made = assess(state, settings, Depth::Study);
    ASSERT_TRUE(made.ok());
    const NumberText numbers(QStringLiteral("de"), QStringLiteral("DE"), QStringLiteral("EUR"));
    const Story story = reportStory(made.value(), numbers, QDate(2026, 11, 29));
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("report.pdf"));
    ASSERT_TRUE(bool(offerOf(ExportFormat::Report).write(pdf, {state, story})));
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    if (!reader.waitForFinished())
        GTEST_SKIP() << "pdftotext is not here";
    const QString paper = QString::fromUtf8(reader.readAllStandardOutput()).remove(QLatin1Char('\f'));
    EXPECT_FALSE(obeys(paper));
    EXPECT_TRUE(paper.contains(QStringLiteral("evil"))) << "or nothing of it was printed";
    EXPECT_TRUE(paper.contains(QStringLiteral("29. November 2026")));
    EXPECT_FALSE(paper.contains(QStringLiteral("6202")));
}

} // namespace
} // namespace ertrag
