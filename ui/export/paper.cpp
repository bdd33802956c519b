// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/paper.h"

#include "core/base/overloaded.h"
#include "ui/charts/chart_view.h"
#include "ui/export/paper_measures.h"
#include "ui/theme/logo.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <algorithm>

namespace ertrag
{

namespace
{

constexpr double unitsPerInch = 96;
constexpr double footerHeight = 30, headerHeight = 26;
constexpr QSizeF logoSize(200, 52);

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

} // namespace

Paper::Paper(QPainter& painter, QPagedPaintDevice& device, const Story& story, int pages)
    : m_painter(painter), m_device(device), m_story(story), m_pages(pages)
{
    const double scale = painter.device()->logicalDpiX() / unitsPerInch;
    m_width = painter.device()->width() / scale;
    m_height = painter.device()->height() / scale - footerHeight;
    painter.scale(scale, scale);
}

QFont Paper::font(TextSize size, bool bold) const
{
    // Pixels, not points: the painter is scaled already, and points would be scaled by the resolution again.
    QFont result = textFont(size, bold);
    const double pixels = result.pixelSize() > 0 ? result.pixelSize() : result.pointSizeF() * unitsPerInch / 72;
    result.setPixelSize(std::max(1, qRound(pixels)));
    return result;
}

int Paper::print()
{
    using Place = PaperSetting::Place;
    title();
    const auto& all = m_story.sections;
    for (size_t i = 0; i < all.size(); ++i) {
        const PaperSetting as = paperSettingOf(all[i].role);
        if (as.startsPage && i > 0 && all[i - 1].role != all[i].role)
            newPage();
        if (as.place == Place::TwoHalves) {
            const auto [left, right] = inTwo(all[i]);
            pair(left, right);
        } else if (as.place == Place::Half && i + 1 < all.size() &&
                   paperSettingOf(all[i + 1].role).place == Place::Half) {
            pair(all[i], all[i + 1]);
            ++i;
        } else {
            section(all[i], as);
        }
    }
    footer();
    return m_page;
}

void Paper::title()
{
    const double whole = m_width, room = logo();
    m_width -= room;
    paragraph(m_story.title, TextSize::Heading, true, ink().text, 4);
    paragraph(m_story.subtitle, TextSize::Normal, false, ink().quiet, 18);
    m_width = whole;
    if (room > 0)
        m_y = std::max(m_y, logoSize.height() + 12);
}

/// In the upper right; the width that it takes from what stands beside it.
double Paper::logo()
{
    const QImage image = logoImage(m_story.logo);
    if (image.isNull())
        return 0;
    const QSizeF size = QSizeF(image.size()).scaled(logoSize, Qt::KeepAspectRatio);
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    m_painter.drawImage(QRectF(QPointF(m_width - size.width(), 0), size), image);
    return size.width() + 20;
}

/// Page one names them larger.
void Paper::header()
{
    m_painter.setFont(font(TextSize::Small));
    m_painter.setPen(ink().quiet);
    m_painter.drawText(QRectF(0, 0, m_width, headerHeight), Qt::AlignLeft | Qt::AlignTop, m_story.from);
    m_y = m_top = m_story.from.isEmpty() ? 0 : headerHeight;
}

void Paper::footer()
{
    m_painter.setFont(font(TextSize::Small));
    m_painter.setPen(ink().quiet);
    const QRectF box(0, m_height + 8, m_width, footerHeight - 8);
    m_painter.drawText(box, Qt::AlignLeft | Qt::AlignBottom, m_story.footer);
    const QString page = m_pages > 0 ? QStringLiteral("%1 / %2").arg(m_page).arg(m_pages) : QString::number(m_page);
    m_painter.drawText(box, Qt::AlignRight | Qt::AlignBottom, page);
}

void Paper::newPage()
{
    footer();
    m_device.newPage();
    ++m_page;
    header();
}

void Paper::makeRoom(double height)
{
    if (m_y > m_top && m_y + height > m_height)
        newPage();
}

void Paper::section(const Section& section, const PaperSetting& as)
{
    m_rowHeight = rowHeightOf(as);
    makeRoom(beginningOf(section, as));
    for (const Block& each : section.blocks)
        block(each, as, drawnChart(section, as));
    m_y += as.compact ? 9 : 14;
}

void Paper::block(const Block& block, const PaperSetting& as, bool beside)
{
    using Charts = PaperSetting::Charts;
    std::visit(Overloaded{[&](const Heading& each) { heading(each); },
                          [&](const Sentences& each) { words(each.texts, as, beside); },
                          [&](const Figures& each) { figures(each.all); },
                          [&](const ChartSpec& each) {
                              if (as.charts == Charts::Drawn)
                                  chart(each);
                              else if (as.charts == Charts::AsTable)
                                  table(fitting(each.table, as));
                          },
                          [&](const Table& each) {
                              if (as.columns > 0)
                                  table(fitting(each, as));
                          },
                          [&](const Points& each) { points(each.texts); }},
               block);
}

// What stands beside a chart steps back behind it.
void Paper::words(const std::vector<QString>& texts, const PaperSetting& as, bool beside)
{
    if (as.compact)
        return compactWords(texts);
    for (const QString& text : texts)
        paragraph(text, TextSize::Normal, false, beside ? ink().quiet : ink().text, beside ? 6 : 5);
}

void Paper::points(const std::vector<QString>& texts)
{
    for (const QString& text : texts)
        paragraph(QStringLiteral("·  ") + text, TextSize::Normal, false, ink().text, 5);
}

void Paper::compactWords(const std::vector<QString>& texts)
{
    if (texts.empty())
        return;
    paragraph(texts.front(), TextSize::Normal, false, ink().text, 2);
    const QStringList others(texts.begin() + 1, texts.end());
    paragraph(others.join(QLatin1Char(' ')), TextSize::Small, false, ink().quiet, 4);
}

// The question in ink and its answer in the colour that it has on the screen, on one line if they fit.
void Paper::heading(const Heading& heading)
{
    if (heading.answer.isEmpty())
        return paragraph(heading.text, TextSize::Lead, true, ink().text, 4);
    const QFont large = font(TextSize::Heading, true);
    const QString question = heading.text + QLatin1Char(' ');
    const double first = QFontMetricsF(large).horizontalAdvance(question);
    const bool together = first + QFontMetricsF(large).horizontalAdvance(heading.answer) <= m_width;
    if (!together) {
        paragraph(heading.text, TextSize::Heading, true, ink().text, 0);
        return paragraph(heading.answer, TextSize::Heading, true, ink().tone(heading.tone), 6);
    }
    const double height = QFontMetricsF(large).height();
    m_painter.setFont(large);
    m_painter.setPen(ink().text);
    m_painter.drawText(QRectF(0, m_y, m_width, height), Qt::AlignLeft, question);
    m_painter.setPen(ink().tone(heading.tone));
    m_painter.drawText(QRectF(first, m_y, m_width - first, height), Qt::AlignLeft, heading.answer);
    m_y += height + 6;
}

void Paper::pair(const Section& left, const Section& right)
{
    constexpr double gap = 26;
    const double height = std::max(halfHeight(left), halfHeight(right));
    makeRoom(height);
    const double width = (m_width - gap) / 2;
    half(left, 0, width);
    half(right, width + gap, width);
    m_y += height + 14;
}

void Paper::half(const Section& section, double left, double width)
{
    const PaperSetting as = paperSettingOf(section.role);
    m_rowHeight = rowHeightOf(as);
    if (const auto* heading = blockOf<Heading>(section)) {
        m_painter.setFont(font(TextSize::Lead, true));
        m_painter.setPen(ink().text);
        m_painter.drawText(QRectF(left, m_y, width, 22), Qt::AlignLeft | Qt::AlignTop, heading->text);
    }
    if (const auto* said = blockOf<Sentences>(section)) {
        m_painter.setFont(font(TextSize::Small));
        m_painter.setPen(ink().quiet);
        m_painter.drawText(QRectF(left, m_y + 24, width, halfTextHeight - 24), Qt::TextWordWrap | Qt::AlignTop,
                           said->texts.front());
    }
    if (const ChartSpec* chart = drawnChart(section, as))
        paintChart(m_painter, QRectF(left, m_y + halfTextHeight, width, halfChartHeight), *chart);
    if (const Table* table = tableOf(section, as))
        halfTable(*table, left, width);
}

void Paper::halfTable(const Table& table, double left, double width)
{
    const double top = m_y;
    m_y += 26;
    const std::vector<double> widths = columnWidths(table, width, font(TextSize::Small, true));
    tableRow(table.columns, widths, true, left);
    for (const auto& row : table.rows)
        tableRow(row, widths, false, left);
    m_y = top;
}

void Paper::paragraph(const QString& text, TextSize size, bool bold, const QColor& colour, double after)
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

QFont Paper::fittingFont(const std::vector<Figure>& figures, double width) const
{
    QFont large = font(TextSize::Heading, true);
    const auto fits = [&](const Figure& one) { return QFontMetricsF(large).horizontalAdvance(one.text) <= width; };
    while (large.pixelSize() > 12 && !std::all_of(figures.begin(), figures.end(), fits))
        large.setPixelSize(large.pixelSize() - 1);
    return large;
}

/// As high as the longest note needs.
double Paper::cardHeightFor(const std::vector<Figure>& figures, double width) const
{
    const QFontMetricsF metrics(font(TextSize::Small));
    double height = cardHeight;
    for (const Figure& one : figures) {
        const QRectF room(0, 0, width - 18, 1e4);
        height = std::max(height, 62 + metrics.boundingRect(room, Qt::TextWordWrap, one.note).height());
    }
    return height;
}

void Paper::figures(const std::vector<Figure>& figures)
{
    const double gap = 10;
    const double width = (m_width - gap * (double(figures.size()) - 1)) / double(figures.size());
    const double height = cardHeightFor(figures, width);
    makeRoom(height);
    const QFont large = fittingFont(figures, width - 20);
    double x = 0;
    for (const Figure& one : figures) {
        figure(QRectF(x, m_y, width, height), one, large);
        x += width + gap;
    }
    m_y += height + 12;
}

void Paper::figure(const QRectF& box, const Figure& figure, const QFont& large)
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

void Paper::chart(const ChartSpec& chart)
{
    const double height = heightOf(chart);
    makeRoom(height);
    paintChart(m_painter, QRectF(0, m_y, m_width, height - 8), chart);
    m_y += height;
}

void Paper::table(const Table& table)
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

void Paper::tableRow(const std::vector<QString>& cells, const std::vector<double>& widths, bool heading, double left)
{
    const QFont used = font(TextSize::Small, heading);
    const QFontMetricsF metrics(used);
    m_painter.setFont(used);
    m_painter.setPen(heading ? ink().quiet : ink().text);
    double x = left;
    for (size_t column = 0; column < cells.size() && column < widths.size(); ++column) {
        QRectF box(x, m_y, widths[column] - 6, m_rowHeight);
        // What a row is about may run on into a column that has but a short figure here.
        if (column == 0 && cells.size() > 1)
            box.setWidth(box.width() + std::max(0.0, widths[1] - metrics.horizontalAdvance(cells[1]) - 10));
        const QString text = metrics.elidedText(cells[column], Qt::ElideRight, box.width());
        m_painter.drawText(box, (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, text);
        x += widths[column];
    }
    m_y += m_rowHeight;
    m_painter.setPen(QPen(ink().border, 1));
    m_painter.drawLine(QPointF(left, m_y), QPointF(x, m_y));
}

} // namespace ertrag
