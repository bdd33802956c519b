// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/report.h"

#include "ui/export/chart_file.h"
#include "ui/export/report_page.h"
#include "ui/present/story/report_view.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace ertrag
{

namespace
{

Error notWritable(const QString& path, const QString& why)
{
    return {ErrorCode::FileNotWritable, path, why, {}, 0};
}

/// The number of pages; 0 = nothing could be painted.
int printTo(QIODevice& device, const ReportView& report, int pages)
{
    QPdfWriter writer(&device);
    writer.setResolution(96 * 4);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({18, 16, 18, 16}, QPageLayout::Millimeter);
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("Ertrag"));
    QPainter painter(&writer);
    return painter.isActive() ? ReportPage(painter, writer, report, pages).print() : 0;
}

} // namespace

Done writeReport(const QString& path, const ReportView& report)
{
    const PrintColours light;
    QBuffer draft;
    draft.open(QIODevice::WriteOnly);
    const int pages = printTo(draft, report, 0); // how many pages there are is known when they are set
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || pages == 0 || printTo(file, report, pages) != pages)
        return notWritable(path, file.errorString());
    if (!file.commit())
        return notWritable(path, file.errorString());
    return Nothing{};
}

Done writePictures(const QString& folder, const ReportView& report)
{
    if (!QDir().mkpath(folder))
        return notWritable(folder, QString());
    for (const ReportSection& section : report.sections) {
        if (!section.hasChart || section.name.isEmpty())
            continue;
        const QString name = section.name + QStringLiteral(".png");
        if (Done written = writeChart(QDir(folder).filePath(name), section.chart); !written)
            return written;
    }
    return Nothing{};
}

} // namespace ertrag
