// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/report_page.h"

#include "ui/charts/chart_view.h"
#include "ui/present/story/report_view.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <algorithm>

namespace ertrag
{

namespace
{

constexpr double unitsPerInch = 96;
constexpr double footerHeight = 30;
constexpr double chartHeight = 240;
constexpr double halfChartHeight = 190;
constexpr double halfTextHeight = 62; ///< heading and a sentence of two lines
constexpr double cardHeight = 96;
constexpr double rowHeight = 20, compactRowHeight = 17;

/// The print is always light, whatever the screen is.
const Theme& ink()
{
    return lightTheme();
}

/// Each column as wide as its longest cell, the first takes what is left (at least a third).
std::vector<double> columnWidths(const Table& table, double width, const QFont& font)
{
    const QFontMetricsF metrics(font);
    std::vector<double> widths;
    double others = 0;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        double longest = metrics.horizontalAdvance(table.columns[column]);
        for (const auto& row : table.rows)
            if (column < row.size())
                longest = std::max(longest, metrics.horizontalAdvance(row[column]));
        widths.push_back(longest + 22);
        if (column > 0)
            others += widths.back();
    }
    const double allowed = width * 2 / 3;
    for (size_t column = 1; column < widths.size() && others > allowed; ++column)
        widths[column] *= allowed / others;
    widths.front() = width - std::min(others, allowed);
    return widths;
}

double heightOf(const ChartSpec& chart)
{
    return chart.kind == ChartKind::Rows ? 0.85 * rowsHeight(chart) + 8 : chartHeight;
}

double rowHeightOf(const ReportSection& section)
{
    return section.compact ? compactRowHeight : rowHeight;
}

double halfHeight(const ReportSection& section)
{
    return section.hasChart ? halfTextHeight + halfChartHeight
                            : 26 + rowHeightOf(section) * (double(section.table.rows.size()) + 1);
}

} // namespace

ReportPage::ReportPage(QPainter& painter, QPagedPaintDevice& device, const ReportView& report, int pages)
    : m_painter(painter), m_device(device), m_report(report), m_pages(pages)
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
    result.setPixelSize(std::max(1, qRound(pixels)));
    return result;
}

int ReportPage::print()
{
    title();
    const auto& all = m_report.sections;
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].half && i + 1 < all.size() && all[i + 1].half) {
            pair(all[i], all[i + 1]);
            ++i;
        } else {
            section(all[i]);
        }
    }
    footer();
    return m_page;
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
    const QString page = m_pages > 0 ? QStringLiteral("%1 / %2").arg(m_page).arg(m_pages) : QString::number(m_page);
    m_painter.drawText(box, Qt::AlignRight | Qt::AlignBottom, page);
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
    m_rowHeight = rowHeightOf(section);
    const double rows =
        section.table.columns.empty() ? 0 : m_rowHeight * std::min<double>(8, double(section.table.rows.size()) + 1);
    makeRoom(44 + (section.hasChart          ? heightOf(section.chart) + 20
                   : section.figures.empty() ? std::max(60.0, rows)
                                             : cardHeight));
    heading(section);
    if (section.compact)
        compactWords(section.sentences);
    else
        for (const QString& sentence : section.sentences)
            paragraph(sentence, TextSize::Normal, false, section.hasChart ? ink().quiet : ink().text,
                      section.hasChart ? 6 : 5);
    if (!section.figures.empty())
        figures(section.figures);
    if (section.hasChart)
        chart(section);
    if (!section.table.columns.empty())
        table(section.table);
    m_y += section.compact ? 9 : 14;
}

void ReportPage::compactWords(const std::vector<QString>& sentences)
{
    if (sentences.empty())
        return;
    paragraph(sentences.front(), TextSize::Normal, false, ink().text, 2);
    const QStringList others(sentences.begin() + 1, sentences.end());
    paragraph(others.join(QLatin1Char(' ')), TextSize::Small, false, ink().quiet, 4);
}

// The question in ink and its answer in the colour that it has on the screen, on one line if they fit.
void ReportPage::heading(const ReportSection& section)
{
    if (section.answer.isEmpty())
        return paragraph(section.heading, TextSize::Lead, true, ink().text, 4);
    const QFont large = font(TextSize::Heading, true);
    const QString question = section.heading + QLatin1Char(' ');
    const double first = QFontMetricsF(large).horizontalAdvance(question);
    const bool together = first + QFontMetricsF(large).horizontalAdvance(section.answer) <= m_width;
    if (!together) {
        paragraph(section.heading, TextSize::Heading, true, ink().text, 0);
        return paragraph(section.answer, TextSize::Heading, true, ink().tone(section.tone), 6);
    }
    const double height = QFontMetricsF(large).height();
    m_painter.setFont(large);
    m_painter.setPen(ink().text);
    m_painter.drawText(QRectF(0, m_y, m_width, height), Qt::AlignLeft, question);
    m_painter.setPen(ink().tone(section.tone));
    m_painter.drawText(QRectF(first, m_y, m_width - first, height), Qt::AlignLeft, section.answer);
    m_y += height + 6;
}

void ReportPage::pair(const ReportSection& left, const ReportSection& right)
{
    constexpr double gap = 26;
    const double height = std::max(halfHeight(left), halfHeight(right));
    makeRoom(height);
    const double width = (m_width - gap) / 2;
    halfSection(left, 0, width);
    halfSection(right, width + gap, width);
    m_y += height + 14;
}

void ReportPage::halfSection(const ReportSection& section, double left, double width)
{
    m_rowHeight = rowHeightOf(section);
    m_painter.setFont(font(TextSize::Lead, true));
    m_painter.setPen(ink().text);
    m_painter.drawText(QRectF(left, m_y, width, 22), Qt::AlignLeft | Qt::AlignTop, section.heading);
    m_painter.setFont(font(TextSize::Small));
    m_painter.setPen(ink().quiet);
    const QString words = section.sentences.empty() ? QString() : section.sentences.front();
    m_painter.drawText(QRectF(left, m_y + 24, width, halfTextHeight - 24), Qt::TextWordWrap | Qt::AlignTop, words);
    if (section.hasChart)
        paintChart(m_painter, QRectF(left, m_y + halfTextHeight, width, halfChartHeight), section.chart);
    if (section.table.columns.empty())
        return;
    const double top = m_y;
    m_y += 26;
    const std::vector<double> widths = columnWidths(section.table, width, font(TextSize::Small, true));
    tableRow(section.table.columns, widths, true, left);
    for (const auto& row : section.table.rows)
        tableRow(row, widths, false, left);
    m_y = top;
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

QFont ReportPage::fittingFont(const std::vector<Figure>& figures, double width) const
{
    QFont large = font(TextSize::Heading, true);
    const auto fits = [&](const Figure& one) { return QFontMetricsF(large).horizontalAdvance(one.text) <= width; };
    while (large.pixelSize() > 12 && !std::all_of(figures.begin(), figures.end(), fits))
        large.setPixelSize(large.pixelSize() - 1);
    return large;
}

void ReportPage::figures(const std::vector<Figure>& figures)
{
    makeRoom(cardHeight);
    const double gap = 10;
    const double width = (m_width - gap * (double(figures.size()) - 1)) / double(figures.size());
    const QFont large = fittingFont(figures, width - 20);
    double x = 0;
    for (const Figure& one : figures) {
        figure(QRectF(x, m_y, width, cardHeight), one, large);
        x += width + gap;
    }
    m_y += cardHeight + 12;
}

void ReportPage::figure(const QRectF& box, const Figure& figure, const QFont& large)
{
    m_painter.setPen(QPen(ink().border, 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(box, 8, 8);
    const QRectF inner = box.adjusted(10, 8, -8, -4);
    m_painter.setPen(ink().quiet);
    m_painter.setFont(font(TextSize::Small));
    m_painter.drawText(inner, Qt::AlignTop | Qt::AlignLeft, figure.label);
    m_painter.drawText(inner.adjusted(0, 46, 0, 6), Qt::TextWordWrap | Qt::AlignTop, figure.note);
    m_painter.setPen(ink().tone(figure.tone));
    m_painter.setFont(large);
    m_painter.drawText(QRectF(inner.left(), inner.top() + 15, inner.width(), 30), Qt::AlignVCenter | Qt::AlignLeft,
                       figure.text);
}

void ReportPage::chart(const ReportSection& section)
{
    const double height = heightOf(section.chart);
    makeRoom(height);
    paintChart(m_painter, QRectF(0, m_y, m_width, height - 8), section.chart);
    m_y += height;
}

void ReportPage::table(const Table& table)
{
    const std::vector<double> widths = columnWidths(table, m_width, font(TextSize::Small, true));
    makeRoom(m_rowHeight * 3);
    tableRow(table.columns, widths, true);
    for (const auto& row : table.rows) {
        if (m_y + m_rowHeight > m_height) {
            newPage();
            tableRow(table.columns, widths, true);
        }
        tableRow(row, widths, false);
    }
    m_y += 6;
}

void ReportPage::tableRow(const std::vector<QString>& cells, const std::vector<double>& widths, bool heading,
                          double left)
{
    const QFont used = font(TextSize::Small, heading);
    m_painter.setFont(used);
    m_painter.setPen(heading ? ink().quiet : ink().text);
    double x = left;
    for (size_t column = 0; column < cells.size() && column < widths.size(); ++column) {
        const QRectF box(x, m_y, widths[column] - 6, m_rowHeight);
        const QString text = QFontMetricsF(used).elidedText(cells[column], Qt::ElideRight, box.width());
        m_painter.drawText(box, (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, text);
        x += widths[column];
    }
    m_y += m_rowHeight;
    m_painter.setPen(QPen(ink().border, 1));
    m_painter.drawLine(QPointF(left, m_y), QPointF(x, m_y));
}

} // namespace ertrag
