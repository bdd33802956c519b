// SPDX-License-Identifier: GPL-3.0-or-later
// What the window gives away: report, pictures, campaign. The rest of the composition root is in application.cpp.
#include "app/application.h"
#include "ui/export/chart_file.h"
#include "ui/export/endings.h"
#include "ui/export/formats.h"
#include "ui/present/story/report_view.h"
#include "ui/present/words/wording.h"

#include <QDir>

namespace ertrag
{

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

QString Application::whereTo(const ExportOffer& offer)
{
    const QString title = exportText(offer.asks), suffix = QLatin1String(offer.suffix);
    if (suffix.isEmpty())
        return m_dialogs->folder(m_window.get(), title);
    const QString suggested = m_session.plan().name + QLatin1Char('.') + suffix;
    return m_dialogs->saveFile(m_window.get(), title, suggested, exportFilter(offer));
}

void Application::save(ExportFormat format)
{
    const ExportOffer& offer = offerOf(format);
    const bool needsResult = offer.needs == ExportNeeds::Result;
    const ProjectionPtr projection = m_projector.latest();
    if (needsResult && (!projection || !m_projector.latestStudy()))
        return m_window->notice(tr("The figures are still being calculated. Try again in a moment."), Tone::Caution);
    const QString chosen = whereTo(offer);
    if (chosen.isEmpty())
        return;
    const Result<QString> path =
        *offer.suffix ? withEnding(chosen, {QLatin1String(offer.suffix)}) : Result<QString>(chosen);
    if (!path)
        return tellError(path.error());
    const ReportView told = needsResult ? report(*projection) : ReportView{};
    tellWritten(offer.write(path.value(), {m_session.state(), told}), path.value());
}

void Application::saveChart(const ChartSpec& chart)
{
    const QString chosen = m_dialogs->saveFile(m_window.get(), tr("Save chart"),
                                               chart.title + QLatin1Char('.') + chartEndings().front(), chartFilter());
    if (chosen.isEmpty())
        return;
    const Result<QString> path = withEnding(chosen, chartEndings());
    if (!path)
        return tellError(path.error());
    tellWritten(writeChart(path.value(), chart), path.value());
}

} // namespace ertrag
