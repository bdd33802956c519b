// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_desk.h"

#include "app/appearance_desk.h"
#include "core/document/assessor.h"
#include "core/document/open_book.h"
#include "ui/export/chart_file.h"
#include "ui/export/endings.h"
#include "ui/export/formats.h"
#include "ui/present/report/report_story.h"
#include "ui/window/dialogs.h"
#include "ui/window/main_window.h"

#include <QDir>

namespace ertrag
{

void ExportDesk::tellWritten(const Done& written, const QString& path) const
{
    if (!written)
        return tellError(m_context, written.error());
    m_context.window.notice(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), Tone::Good);
}

QString ExportDesk::whereTo(const ExportOffer& offer) const
{
    const QString title = exportText(offer.asks), suffix = QLatin1String(offer.suffix);
    if (suffix.isEmpty())
        return m_context.dialogs.folder(&m_context.window, title);
    const QString suggested = m_context.book.plan().name + QLatin1Char('.') + suffix;
    return m_context.dialogs.saveFile(&m_context.window, title, suggested, exportFilter(offer));
}

void ExportDesk::save(ExportFormat format)
{
    const ExportOffer& offer = offerOf(format);
    const AssessmentPtr assessment = m_assessor.latest();
    const bool needsResult = offer.needs == ExportNeeds::Result;
    if (needsResult && !assessment->study)
        return m_context.window.notice(tr("The figures are still being calculated. Try again in a moment."),
                                       Tone::Caution);
    const QString chosen = whereTo(offer);
    if (chosen.isEmpty())
        return;
    const Result<QString> path =
        *offer.suffix ? withEnding(chosen, {QLatin1String(offer.suffix)}) : Result<QString>(chosen);
    if (!path)
        return tellError(m_context, path.error());
    const Story told =
        needsResult ? reportStory(*assessment, m_context.appearance.numbers(), QDate::currentDate()) : Story{};
    tellWritten(offer.write(path.value(), {*assessment->state, told}), path.value());
}

void ExportDesk::saveChart(const ChartSpec& chart)
{
    const QString suggested = chart.title + QLatin1Char('.') + chartEndings().front();
    const QString chosen = m_context.dialogs.saveFile(&m_context.window, tr("Save chart"), suggested, chartFilter());
    if (chosen.isEmpty())
        return;
    const Result<QString> path = withEnding(chosen, chartEndings());
    if (!path)
        return tellError(m_context, path.error());
    tellWritten(writeChart(path.value(), chart, fromWhom(m_context.book.plan())), path.value());
}

} // namespace ertrag
