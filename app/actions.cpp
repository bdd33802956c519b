// SPDX-License-Identifier: GPL-3.0-or-later
// What the window wants, by name; the rest of the composition root is in application.cpp.
#include "app/application.h"
#include "ui/present/words/wording.h"
#include "ui/window/marked_text.h"
#include "ui/window/mistake_dialog.h"
#include "ui/window/steps.h"
#include "ui/window/work_view.h"

#include <QFileInfo>
#include <QSaveFile>

namespace ertrag
{

void Application::doAction(const QString& name)
{
    if (name == QLatin1String("mistake")) // before the focus moves, and with it what is marked
        return reportMistake();
    finishTyping();
    if (doFileAction(name) || doCampaignAction(name) || doDocumentAction(name) || doBookAction(name))
        return;
    if (name.startsWith(QLatin1String("language-")))
        return setLanguage(name.mid(9));
    if (name.startsWith(QLatin1String("look-")))
        return setAppearance(Appearance(name.mid(5).toInt()));
    if (name == QLatin1String("about"))
        return m_dialogs->tell(
            m_window.get(), tr("About Ertrag"),
            tr("Ertrag says whether a social media campaign pays. Free software under the GPL, version 3 or "
               "later. Everything stays on this computer."));
    if (name == QLatin1String("method"))
        return m_dialogs->tell(
            m_window.get(), tr("How it is calculated"),
            tr("The plan is calculated thousands of times, each time with other values between low and high. "
               "“8 of 10 cases” means what lies between the lowest and the highest tenth. Working time counts "
               "as cost; only customers who would not have come anyway count as return."));
    if (m_window->work() && name.startsWith(QLatin1String("step-")))
        m_window->work()->goTo(name.mid(5).toInt());
}

void Application::reportMistake()
{
    const int step = m_window->work() ? m_window->work()->step() : 0;
    const QString page = step == 0           ? tr("Start page")
                         : step <= stepCount ? QString::number(step) + QLatin1Char(' ') + Steps::name(step)
                                             : Steps::name(step);
    const QString version = QStringLiteral(ERTRAG_VERSION);
    MistakeDialog dialog(mistakeReport({markedText(*m_window), page, version, m_language}), m_window.get());
    connect(&dialog, &MistakeDialog::saveWanted, this, [this, &dialog](const MistakeReport& report) {
        const QString path = m_dialogs->saveFile(&dialog, tr("Save the report"),
                                                 tr("Mistake in Ertrag") + QStringLiteral(".txt"), tr("Text (*.txt)"));
        if (path.isEmpty())
            return;
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(report.text.toUtf8()) >= 0 && file.commit();
        const Error error{ErrorCode::FileNotWritable, path, {}, {}, 0};
        dialog.showDone(written ? tr("Saved as %1.").arg(QFileInfo(path).fileName()) : errorSentence(error));
    });
    dialog.exec();
}

bool Application::doFileAction(const QString& name)
{
    if (m_open && name == QLatin1String("import"))
        return importFile(), true;
    if (name == QLatin1String("new"))
        m_open ? closeBook() : rebuild();
    else if (name == QLatin1String("example"))
        openExample();
    else if (name == QLatin1String("open")) {
        const QString path = m_dialogs->openFile(m_window.get(), tr("Open book"), tr("Ertrag book (*.ertrag)"));
        if (!path.isEmpty())
            openBook(path);
    } else if (name == QLatin1String("copy"))
        saveCopy();
    else if (name == QLatin1String("close"))
        closeBook();
    else if (name == QLatin1String("quit"))
        m_window->close();
    else
        return false;
    return true;
}

bool Application::doCampaignAction(const QString& name)
{
    if (!m_open)
        return false;
    if (name == QLatin1String("undo"))
        m_session.undo();
    else if (name == QLatin1String("redo"))
        m_session.redo();
    else if (name == QLatin1String("campaign-rename")) {
        const QString text =
            m_dialogs->text(m_window.get(), tr("Rename campaign"), tr("Name of the campaign"), m_session.plan().name);
        if (text.isEmpty())
            return true;
        if (const Done done = m_session.apply(set(&Campaign::name, text)); !done)
            tellError(done.error());
        rebuild();
    } else
        return false;
    return true;
}

} // namespace ertrag
