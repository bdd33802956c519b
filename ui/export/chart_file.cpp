// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/chart_file.h"

#include "ui/charts/chart_view.h"
#include "ui/export/endings.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>

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

/// The chart's note at the foot of the sheet; how much of its height it takes, with what parts it from the picture.
double paintNote(QPainter& painter, const QString& note, double bottom)
{
    if (note.isEmpty())
        return 0;
    const QRectF room(24, 0, 752, 1e4);
    const double height = painter.boundingRect(room, Qt::TextWordWrap, note).height();
    painter.drawText(QRectF(24, bottom - height, 752, height), Qt::AlignLeft | Qt::TextWordWrap, note);
    return height + 8;
}

/// Title, meaning, picture and note on a sheet of 800 x 450.
void paintSheet(QPainter& painter, const ChartSpec& chart, const QString& from)
{
    painter.fillRect(QRectF({}, sheet), theme().card);
    painter.setFont(pixelFont(TextSize::Lead, true));
    painter.setPen(theme().text);
    painter.drawText(QRectF(24, 16, 752, 24), Qt::AlignLeft | Qt::AlignVCenter, chart.title);
    painter.setFont(pixelFont(TextSize::Small, false));
    painter.setPen(theme().quiet);
    painter.drawText(QRectF(24, 40, 752, 18), Qt::AlignLeft | Qt::AlignVCenter, chart.headline);
    painter.drawText(QRectF(24, 428, 752, 16), Qt::AlignRight | Qt::AlignVCenter, from);
    const double bottom = from.isEmpty() ? 434 : 426;
    const double below = paintNote(painter, chart.note, bottom);
    paintChart(painter, QRectF(24, 66, 752, bottom - 66 - below), chart);
}

QByteArray asPng(const ChartSpec& chart, const QString& from)
{
    QImage image((sheet * 2).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    QPainter painter(&image);
    paintSheet(painter, chart, from);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray asSvg(const ChartSpec& chart, const QString& from)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(sheet.toSize());
    svg.setViewBox(QRectF({}, sheet));
    svg.setTitle(chart.title);
    svg.setDescription(chart.note.isEmpty() ? chart.caption : QString(chart.caption + QLatin1Char(' ') + chart.note));
    QPainter painter(&svg);
    paintSheet(painter, chart, from);
    painter.end();
    return bytes;
}

QByteArray asPdf(const ChartSpec& chart, const QString& from)
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
        paintSheet(painter, chart, from);
    }
    return bytes;
}

struct ChartFile {
    const char* suffix;
    const char* kind; ///< as people call it
    QByteArray (*bytes)(const ChartSpec& chart, const QString& from);
};
constexpr ChartFile chartFiles[] = {{"png", QT_TRANSLATE_NOOP("ChartFiles", "Picture"), &asPng},
                                    {"svg", QT_TRANSLATE_NOOP("ChartFiles", "Vector picture"), &asSvg},
                                    {"pdf", QT_TRANSLATE_NOOP("ChartFiles", "PDF"), &asPdf}};

} // namespace

QStringList chartEndings()
{
    QStringList endings;
    for (const ChartFile& each : chartFiles)
        endings << QLatin1String(each.suffix);
    return endings;
}

QString chartFilter()
{
    QStringList filters;
    for (const ChartFile& each : chartFiles)
        filters << QStringLiteral("%1 (*.%2)")
                       .arg(QCoreApplication::translate("ChartFiles", each.kind), QLatin1String(each.suffix));
    return filters.join(QStringLiteral(";;"));
}

Done writeChart(const QString& path, const ChartSpec& chart, const QString& from, const FileCalls& calls)
{
    const auto* kind = std::find_if(std::begin(chartFiles), std::end(chartFiles), [&path](const ChartFile& each) {
        return endsWithSuffix(path, QLatin1String(each.suffix));
    });
    if (kind == std::end(chartFiles))
        return unknownEnding(path, chartEndings());
    const PaperLook paper;
    return writeWhole(path, kind->bytes(chart, from), calls);
}

} // namespace ertrag
