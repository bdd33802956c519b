// SPDX-License-Identifier: GPL-3.0-or-later
// What the window gives away: report, pictures, campaign. The rest of the composition root is in application.cpp.
#include "app/application.h"
#include "app/campaign_file.h"
#include "ui/export/chart_file.h"
#include "ui/export/report.h"
#include "ui/present/story/report_view.h"
#include "ui/present/words/wording.h"

#include <QDir>
#include <QFileInfo>

namespace ertrag
{

void Application::save(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Report:
        return printReport();
    case ExportFormat::Pictures:
        return savePictures();
    case ExportFormat::CampaignFile:
        return saveCampaign();
    }
}

void Application::tellWritten(const Done& written, const QString& path)
{
    if (!written)
        return tellError(written.error());
    m_window->notice(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), Tone::Good);
}

ReportView Application::report(const Projection& projection) const
{
    const StudyPtr study = m_projector.latestStudy();
    return reportView(m_session.state(), projection, study.get(), m_numbers, QDate::currentDate());
}

void Application::printReport()
{
    const ProjectionPtr projection = m_projector.latest();
    if (!projection || !m_projector.latestStudy())
        return m_window->notice(tr("The figures are still being calculated. Try again in a moment."), Tone::Caution);
    const QString path = m_dialogs->saveFile(m_window.get(), tr("Report as PDF"),
                                             m_session.plan().name + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        tellWritten(writeReport(path, report(*projection)), path);
}

void Application::savePictures()
{
    const ProjectionPtr projection = m_projector.latest();
    if (!projection || !m_projector.latestStudy())
        return m_window->notice(tr("The figures are still being calculated. Try again in a moment."), Tone::Caution);
    const QString folder = m_dialogs->folder(m_window.get(), tr("Folder for the pictures"));
    if (!folder.isEmpty())
        tellWritten(writePictures(folder, report(*projection)), folder);
}

void Application::saveCampaign()
{
    const QString path = m_dialogs->saveFile(m_window.get(), tr("Campaign as a file"),
                                             m_session.plan().name + QStringLiteral(".json"), tr("Campaign (*.json)"));
    if (!path.isEmpty())
        tellWritten(writeCampaignFile(path, m_session.state()), path);
}

void Application::saveChart(const ChartSpec& chart)
{
    QString path = m_dialogs->saveFile(m_window.get(), tr("Save chart"), chart.title + QStringLiteral(".png"),
                                       tr("Picture (*.png);;Vector picture (*.svg);;PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".png");
    tellWritten(writeChart(path, chart), path);
}

} // namespace ertrag
