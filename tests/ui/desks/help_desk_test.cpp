// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/program_bench.h"
#include "ui/window/mistake_dialog.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

namespace ertrag
{
namespace
{

class HelpDeskTest : public ProgramBench
{
protected:
    /// The text of the report; `press` = the object name of a button that is pressed first.
    QString reported(const char* press = nullptr)
    {
        QString text;
        QTimer::singleShot(50, &program(), [&] {
            auto* dialog = qobject_cast<MistakeDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            if (press)
                dialog->findChild<QPushButton*>(QLatin1String(press))->click();
            text = dialog->report().text;
            dialog->reject();
        });
        want(wish::ReportMistake{});
        return text;
    }
};

TEST_F(HelpDeskTest, TellsWhatItIsAndHowItCalculates)
{
    want(wish::ShowAbout{});
    EXPECT_EQ(answers.told, QStringLiteral("About Ertrag"));
    want(wish::ExplainMethod{});
    EXPECT_EQ(answers.told, QStringLiteral("How it is calculated"));
}

TEST_F(HelpDeskTest, ReportsTheVersionAndThePageThatIsShown)
{
    EXPECT_TRUE(reported().contains(QStringLiteral("Start page")));
    want(wish::OpenExample{});
    want(wish::GoToStep{StepKey::Actuals});
    EXPECT_TRUE(reported().contains(QStringLiteral("8 Actual figures")));
    want(wish::GoToStep{StepKey::Documents});
    const QString text = reported();
    EXPECT_TRUE(text.contains(QStringLiteral(" Documents"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("language en")));
}

TEST_F(HelpDeskTest, SavesTheReportWhereTheUserSays)
{
    answers.file = path("mistake.txt");
    const QString text = reported("save");
    EXPECT_EQ(answers.suggested, QStringLiteral("Mistake in Ertrag.txt"));
    EXPECT_EQ(read("mistake.txt"), text.toUtf8());
}

} // namespace
} // namespace ertrag
