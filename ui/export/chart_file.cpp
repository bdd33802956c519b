// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/chart_file.h"

#include "ui/charts/chart_view.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace ertrag
{
namespace
{

const QSizeF sheet(800, 450);

// Pixels, as in the charts: a PDF would scale points by its resolution once more.
QFont pixelFont(TextSize size, bool bold)
{
    QFont font = textFont(size, bold);
    font.setPixelSize(qRound(font.pointSizeF() * 96 / 72));
    return font;
}

/// Title, meaning and picture on a sheet of 800 x 450.
void paintSheet(QPainter& painter, const ChartSpec& chart)
{
    painter.fillRect(QRectF({}, sheet), theme().card);
    painter.setFont(pixelFont(TextSize::Lead, true));
    painter.setPen(theme().text);
    painter.drawText(QRectF(24, 16, 752, 24), Qt::AlignLeft | Qt::AlignVCenter, chart.title);
    painter.setFont(pixelFont(TextSize::Small, false));
    painter.setPen(theme().quiet);
    painter.drawText(QRectF(24, 40, 752, 18), Qt::AlignLeft | Qt::AlignVCenter, chart.headline);
    paintChart(painter, QRectF(24, 66, 752, 368), chart);
}

QByteArray asPng(const ChartSpec& chart)
{
    QImage image((sheet * 2).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    QPainter painter(&image);
    paintSheet(painter, chart);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray asSvg(const ChartSpec& chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(sheet.toSize());
    svg.setViewBox(QRectF({}, sheet));
    svg.setTitle(chart.title);
    svg.setDescription(chart.caption);
    QPainter painter(&svg);
    paintSheet(painter, chart);
    painter.end();
    return bytes;
}

QByteArray asPdf(const ChartSpec& chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setPageMargins({});
        pdf.setPageSize(QPageSize(sheet * 0.75, QPageSize::Point, {}, QPageSize::ExactMatch));
        pdf.setTitle(chart.title);
        QPainter painter(&pdf);
        const double scale = pdf.width() / sheet.width();
        painter.scale(scale, scale);
        paintSheet(painter, chart);
    }
    return bytes;
}

} // namespace

Done writeChart(const QString& path, const ChartSpec& chart)
{
    const PrintColours light;
    const bool svg = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive),
               pdf = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    const QByteArray bytes = svg ? asSvg(chart) : pdf ? asPdf(chart) : asPng(chart);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::FileNotWritable, path, file.errorString(), {}, 0};
    return Nothing{};
}

} // namespace ertrag
