// SPDX-License-Identifier: GPL-3.0-or-later
// What the window wants; the rest of the composition root is in application.cpp.
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

namespace
{

template <class... Cases> struct Overloaded : Cases... {
    using Cases::operator()...;
};

} // namespace

void Application::fulfil(const Wish& wanted)
{
    if (std::holds_alternative<wish::ReportMistake>(wanted)) // before the focus moves, and with it what is marked
        return reportMistake();
    finishTyping();
    std::visit(Overloaded{
                   [&](const wish::Undo&) { m_session.undo(); },
                   [&](const wish::Redo&) { m_session.redo(); },
                   [&](const wish::GoToStep& to) { goTo(to.step); },
                   [&](const wish::GoToStart&) { closeBook(); },
                   [&](const wish::NewBook& book) { newBook(book.trade); },
                   [&](const wish::OpenBook& book) { openBook(book.path); },
                   [&](const wish::ChooseBook&) { chooseBook(); },
                   [&](const wish::OpenExample&) { openExample(); },
                   [&](const wish::SaveCopy&) { saveCopy(); },
                   [&](const wish::Salvage& book) { salvage(book.path); },
                   [&](const wish::AddCampaign&) { addCampaign(); },
                   [&](const wish::RenameCampaign&) { renameCampaign(); },
                   [&](const wish::RemoveCampaign&) { removeCampaign(); },
                   [&](const wish::ShowCampaign& campaign) { showCampaign(campaign.id); },
                   [&](const wish::SaveVersion&) { saveVersion(); },
                   [&](const wish::OpenVersion& version) { openVersion(version.number); },
                   [&](const wish::GoBackToOpened&) { goBackToOpened(); },
                   [&](const wish::Import&) { importFile(); },
                   [&](const wish::Export& document) { save(document.format); },
                   [&](const wish::SaveChart& chart) { saveChart(chart.chart); },
                   [&](const wish::SetLanguage& language) { setLanguage(language.language); },
                   [&](const wish::SetAppearance& appearance) { setAppearance(appearance.appearance); },
                   [&](const wish::ExplainMethod&) { explainMethod(); },
                   [&](const wish::ReportMistake&) {},
                   [&](const wish::ShowAbout&) { showAbout(); },
                   [&](const wish::Quit&) { m_window->close(); },
               },
               wanted);
}

void Application::goTo(StepKey step)
{
    if (m_window->work())
        m_window->work()->goTo(step);
}

void Application::showAbout()
{
    m_dialogs->tell(m_window.get(), tr("About Ertrag"),
                    tr("Ertrag says whether a social media campaign pays. Free software under the GPL, version 3 or "
                       "later. Everything stays on this computer."));
}

void Application::explainMethod()
{
    m_dialogs->tell(m_window.get(), tr("How it is calculated"),
                    tr("The plan is calculated thousands of times, each time with other values between low and high. "
                       "“8 of 10 cases” means what lies between the lowest and the highest tenth. Working time counts "
                       "as cost; only customers who would not have come anyway count as return."));
}

void Application::reportMistake()
{
    const WorkView* work = m_window->work();
    const int number = work ? numberOf(work->step()) : 0;
    const QString name = work ? stepName(work->step()) : tr("Start page");
    const QString page = number ? QString::number(number) + QLatin1Char(' ') + name : name;
    const QString version = QStringLiteral(ERTRAG_VERSION);
    MistakeDialog dialog(mistakeReport({markedText(*m_window), page, version, languageCode(m_language)}),
                         m_window.get());
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

void Application::chooseBook()
{
    const QString path = m_dialogs->openFile(m_window.get(), tr("Open book"), tr("Ertrag book (*.ertrag)"));
    if (!path.isEmpty())
        openBook(path);
}

void Application::renameCampaign()
{
    const QString text =
        m_dialogs->text(m_window.get(), tr("Rename campaign"), tr("Name of the campaign"), m_session.plan().name);
    if (text.isEmpty())
        return;
    if (const Done done = m_session.apply(set(&Campaign::name, text)); !done)
        tellError(done.error());
    rebuild();
}

} // namespace ertrag
