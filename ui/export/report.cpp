// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/report.h"

#include "ui/charts/chart_view.h"
#include "ui/export/report_page.h"
#include "ui/present/report_view.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace ertrag {

namespace {

Error notWritable(const QString& path, const QString& why) { return {ErrorCode::FileNotWritable, path, why, {}, 0}; }

Done writePicture(const QString& path, const ChartSpec& chart)
{
    QImage image(1600, 900, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(theme().card);
    QPainter painter(&image);
    painter.setFont(textFont(TextSize::Lead, true));
    painter.setPen(theme().text);
    painter.drawText(QRectF(24, 16, 752, 28), Qt::AlignLeft | Qt::AlignVCenter, chart.title);
    paintChart(painter, QRectF(24, 52, 752, 382), chart);
    painter.end();
    if (!image.save(path, "PNG"))
        return notWritable(path, QString());
    return Nothing{};
}

} // namespace

Done writeReport(const QString& path, const ReportView& report)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritable(path, file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setResolution(96 * 4);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({18, 16, 18, 16}, QPageLayout::Millimeter);
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("Ertrag"));
        QPainter painter(&writer);
        if (!painter.isActive())
            return notWritable(path, QString());
        ReportPage(painter, writer, report).print();
    }
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
        if (Done written = writePicture(QDir(folder).filePath(name), section.chart); !written)
            return written;
    }
    return Nothing{};
}

} // namespace ertrag
