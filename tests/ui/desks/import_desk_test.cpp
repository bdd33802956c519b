// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/media_plan.h"
#include "core/catalogue/channel_kinds.h"
#include "tests/ui/support/program_bench.h"

#include <QDialog>
#include <QTimer>

namespace ertrag
{
namespace
{

class ImportDeskTest : public ProgramBench
{
protected:
    ImportDeskTest()
    {
        newBook("firm.ertrag");
        write("export.csv", "Kampagnenname;Tag;Ausgegebener Betrag (EUR);Impressionen;Link-Klicks\n"
                            "Grill;2026-09-01;24,10;3010;31\n"
                            "Grill;2026-09-02;25,20;3090;33\n");
    }
    /// Imports the file and ends the preview when it is there.
    void import(const char* name, QDialog::DialogCode ending, const Wish& wish = wish::Import{})
    {
        answers.file = path(name);
        QTimer wait;
        QObject::connect(&wait, &QTimer::timeout, [&] {
            if (auto* preview = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
                preview->done(ending);
        });
        wait.start(20);
        want(wish);
    }
};

TEST_F(ImportDeskTest, TakesAFileInOneStepThatUndoTakesBack)
{
    import("export.csv", QDialog::Accepted);
    ASSERT_EQ(session().actuals().imports.size(), 1u);
    EXPECT_EQ(session().undoField(), QStringLiteral("actuals.imports"));
    want(wish::Undo{});
    EXPECT_TRUE(session().actuals().imports.empty());
}

TEST_F(ImportDeskTest, LeavesAFileThatIsNotTaken)
{
    import("export.csv", QDialog::Rejected);
    EXPECT_TRUE(session().actuals().imports.empty());
    EXPECT_FALSE(session().canUndo());
}

TEST_F(ImportDeskTest, TakesAMediaPlanInOneStepThatUndoTakesBack)
{
    const std::vector<PlannedFigure> before = mediaPlan(session().plan());
    const auto ads = std::find_if(before.begin(), before.end(),
                                  [](const auto& each) { return each.kind == PlannedFigureKind::Ads; });
    ASSERT_NE(ads, before.end());
    const QString kind = session().plan().channels.front().kind;
    write("plan.csv", "Kanal;Monat 1;Monat 2;Summe\n" + findChannelKind(kind)->name(QStringLiteral("de")).toUtf8() +
                          ";77,50;80,00;157,50\n");
    import("plan.csv", QDialog::Rejected, wish::ImportMediaPlan{});
    EXPECT_FALSE(session().canUndo());
    import("plan.csv", QDialog::Accepted, wish::ImportMediaPlan{});
    const std::vector<double> after = mediaPlan(session().plan()).front().values;
    EXPECT_EQ(after[0], 77.5);
    EXPECT_EQ(after[1], 80);
    EXPECT_EQ(after[2], before.front().values[2]);
    EXPECT_EQ(session().undoField(), ads->path);
    want(wish::Undo{});
    EXPECT_EQ(mediaPlan(session().plan()), before);
    answers.file = path("export.csv");
    want(wish::ImportMediaPlan{});
    EXPECT_TRUE(notice().contains(QStringLiteral("looks like an export"))) << notice().toStdString();
}

TEST_F(ImportDeskTest, SaysWhyAFileCannotBeRead)
{
    write("letter.csv", "Dear customers");
    write("empty.csv", "");
    const CampaignState held = session().state();
    for (const char* name : {"letter.csv", "empty.csv", "absent.csv"}) {
        answers.file = path(name);
        want(wish::Import{});
        EXPECT_TRUE(notice().contains(QString::fromLatin1(name))) << notice().toStdString();
        EXPECT_TRUE(session().state() == held);
    }
}

} // namespace
} // namespace ertrag
