// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/report_page.h"

#include "ui/charts/chart_view.h"
#include "ui/present/report_view.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <algorithm>

namespace ertrag {

namespace {

constexpr double unitsPerInch = 96;
constexpr double footerHeight = 30;
constexpr double chartHeight = 250;
constexpr double cardHeight = 88;
constexpr double rowHeight = 20;

/// The print is always light, whatever the screen is.
const Theme& ink() { return lightTheme(); }

/// First column as wide as its longest cell (at most 45 %), the others share the rest.
std::vector<double> columnWidths(const Table& table, double width, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double first = metrics.horizontalAdvance(table.columns.front());
    for (const auto& row : table.rows)
        first = std::max(first, metrics.horizontalAdvance(row.front()));
    first = std::min(first + 20, width * 0.45);
    const double others = std::max<double>(1, double(table.columns.size()) - 1);
    std::vector<double> widths(table.columns.size(), (width - first) / others);
    widths.front() = first;
    return widths;
}

} // namespace

ReportPage::ReportPage(QPainter& painter, QPagedPaintDevice& device, const ReportView& report)
    : m_painter(painter), m_device(device), m_report(report)
{
    const double scale = painter.device()->logicalDpiX() / unitsPerInch;
    m_width = painter.device()->width() / scale;
    m_height = painter.device()->height() / scale - footerHeight;
    painter.scale(scale, scale);
}

QFont ReportPage::font(TextSize size, bool bold) const
{
    // Pixels, not points: the painter is scaled already, and points would be scaled by the resolution again.
    QFont result = textFont(size, bold);
    const double pixels = result.pixelSize() > 0 ? result.pixelSize() : result.pointSizeF() * unitsPerInch / 72;
    result.setPixelSize(std::max(1, int(pixels + 0.5)));
    return result;
}

void ReportPage::print()
{
    title();
    for (const ReportSection& part : m_report.sections)
        section(part);
    footer();
}

void ReportPage::title()
{
    paragraph(m_report.title, TextSize::Heading, true, ink().text, 4);
    paragraph(m_report.subtitle, TextSize::Normal, false, ink().quiet, 18);
}

void ReportPage::footer()
{
    m_painter.setFont(font(TextSize::Small));
    m_painter.setPen(ink().quiet);
    const QRectF box(0, m_height + 8, m_width, footerHeight - 8);
    m_painter.drawText(box, Qt::AlignLeft | Qt::AlignBottom, m_report.footer);
    m_painter.drawText(box, Qt::AlignRight | Qt::AlignBottom, QString::number(m_page));
}

void ReportPage::newPage()
{
    footer();
    m_device.newPage();
    ++m_page;
    m_y = 0;
}

void ReportPage::makeRoom(double height)
{
    if (m_y > 0 && m_y + height > m_height)
        newPage();
}

void ReportPage::section(const ReportSection& section)
{
    if (section.startsPage && m_y > 0)
        newPage();
    // A heading stays with what it heads.
    makeRoom(40 + (section.hasChart ? chartHeight : section.figures.empty() ? 60 : cardHeight));
    paragraph(section.heading, TextSize::Lead, true, ink().text, 6);
    for (const QString& sentence : section.sentences)
        paragraph(sentence, TextSize::Normal, false, ink().text, 8);
    if (!section.figures.empty())
        figures(section.figures);
    if (section.hasChart)
        chart(section);
    if (!section.table.columns.empty())
        table(section.table);
    m_y += 14;
}

void ReportPage::paragraph(const QString& text, TextSize size, bool bold, const QColor& colour, double after)
{
    if (text.isEmpty())
        return;
    m_painter.setFont(font(size, bold));
    m_painter.setPen(colour);
    const QRectF needed = m_painter.boundingRect(QRectF(0, 0, m_width, 1e5), Qt::TextWordWrap, text);
    makeRoom(needed.height());
    m_painter.setFont(font(size, bold)); // a page break has printed the footer
    m_painter.setPen(colour);
    m_painter.drawText(QRectF(0, m_y, m_width, needed.height() + 2), Qt::TextWordWrap, text);
    m_y += needed.height() + after;
}

void ReportPage::figures(const std::vector<Figure>& figures)
{
    makeRoom(cardHeight);
    const double gap = 10;
    const double width = (m_width - gap * (double(figures.size()) - 1)) / double(figures.size());
    double x = 0;
    for (const Figure& one : figures) {
        figure(QRectF(x, m_y, width, cardHeight), one);
        x += width + gap;
    }
    m_y += cardHeight + 12;
}

void ReportPage::figure(const QRectF& box, const Figure& figure)
{
    m_painter.setPen(QPen(ink().border, 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(box, 8, 8);
    const QRectF inner = box.adjusted(10, 8, -8, -4);
    m_painter.setPen(ink().quiet);
    m_painter.setFont(font(TextSize::Small));
    m_painter.drawText(inner, Qt::AlignTop | Qt::AlignLeft, figure.label);
    m_painter.drawText(inner.adjusted(0, 46, 0, 0), Qt::TextWordWrap | Qt::AlignTop, figure.note);
    m_painter.setPen(ink().tone(figure.tone));
    m_painter.setFont(font(TextSize::Heading, true));
    m_painter.drawText(inner.adjusted(0, 15, 0, 0), Qt::AlignTop | Qt::AlignLeft, figure.text);
}

void ReportPage::chart(const ReportSection& section)
{
    makeRoom(chartHeight);
    paintChart(m_painter, QRectF(0, m_y, m_width, chartHeight - 8), section.chart);
    m_y += chartHeight;
    paragraph(section.chart.caption, TextSize::Small, false, ink().quiet, 8);
}

void ReportPage::table(const Table& table)
{
    const std::vector<double> widths = columnWidths(table, m_width, font(TextSize::Small, true));
    makeRoom(rowHeight * 3);
    tableRow(table.columns, widths, true);
    for (const auto& row : table.rows) {
        if (m_y + rowHeight > m_height) {
            newPage();
            tableRow(table.columns, widths, true);
        }
        tableRow(row, widths, false);
    }
    m_y += 6;
}

void ReportPage::tableRow(const std::vector<QString>& cells, const std::vector<double>& widths, bool heading)
{
    const QFont used = font(TextSize::Small, heading);
    m_painter.setFont(used);
    m_painter.setPen(heading ? ink().quiet : ink().text);
    double x = 0;
    for (size_t column = 0; column < cells.size() && column < widths.size(); ++column) {
        const QRectF box(x, m_y, widths[column] - 6, rowHeight);
        const QString text = QFontMetricsF(used).elidedText(cells[column], Qt::ElideRight, box.width());
        m_painter.drawText(box, (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, text);
        x += widths[column];
    }
    m_y += rowHeight;
    m_painter.setPen(QPen(ink().border, 1));
    m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
}

} // namespace ertrag
