// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help_desk.h"

#include "app/appearance_desk.h"
#include "core/base/whole_file.h"
#include "ui/present/words/foreign.h"
#include "ui/present/words/wording.h"
#include "ui/window/dialogs.h"
#include "ui/window/main_window.h"
#include "ui/window/marked_text.h"
#include "ui/window/mistake_dialog.h"
#include "ui/window/steps.h"
#include "ui/window/work_view.h"

#include <QFileInfo>

namespace ertrag
{

void HelpDesk::explainMethod()
{
    const QStringList paragraphs{
        tr("The plan is calculated thousands of times, each time with other values between low and high. "
           "“8 of 10 cases” means what lies between the lowest and the highest tenth."),
        tr("Working time counts as cost, and it makes the posts and the answers: with less time fewer posts are made, "
           "and fewer enquiries become customers. Where two questions name different hours, the larger sum counts."),
        tr("Of the customers only those count who would not have come anyway, with what their purchases leave over, "
           "and "
           "only as many as you can serve. A saving counts at most with what it costs you today."),
        tr("As long as the figures that decide are those of a typical firm, there is no verdict. “I don't know” makes "
           "the result less sure and never better."),
        tr("From 65 of 100 cases on the answer is yes, up to 35 it is no; in between it is open. A test is advised "
           "only "
           "if its outcome is worth more than its clicks, its working hours and its set-up."),
        tr("What really happened counts up to the first month that is missing. A cost that nobody entered counts as "
           "planned.")};
    m_context.dialogs.tell(&m_context.window, tr("How it is calculated"), paragraphs.join(QStringLiteral("\n\n")));
}

void HelpDesk::showAbout()
{
    m_context.dialogs.tell(
        &m_context.window, tr("About Ertrag"),
        tr("Ertrag says whether a social media campaign pays. Free software under the GPL, version 3 or "
           "later. Everything stays on this computer."));
}

QString HelpDesk::shownPage() const
{
    const WorkView* work = m_context.window.work();
    if (!work)
        return tr("Start page");
    const int number = numberOf(work->step());
    return (number ? QString::number(number) + QLatin1Char(' ') : QString()) + stepName(work->step());
}

void HelpDesk::reportMistake()
{
    const MistakePlace place{markedText(m_context.window), shownPage(), QStringLiteral(ERTRAG_VERSION),
                             languageCode(m_context.appearance.language())};
    MistakeDialog dialog(mistakeReport(place), &m_context.window);
    QObject::connect(&dialog, &MistakeDialog::saveWanted, &dialog, [&] { saveReport(dialog); });
    dialog.exec();
}

void HelpDesk::saveReport(MistakeDialog& dialog)
{
    const QString path = m_context.dialogs.saveFile(
        &dialog, tr("Save the report"), tr("Mistake in Ertrag") + QStringLiteral(".txt"), tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    const Done written = writeWhole(path, dialog.report().text.toUtf8());
    dialog.showDone(written ? tr("Saved as %1.").arg(foreign(QFileInfo(path).fileName()))
                            : errorSentence(written.error()));
}

} // namespace ertrag
