// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/paper.h"

#include "core/base/overloaded.h"
#include "ui/charts/chart_view.h"
#include "ui/export/paper_measures.h"
#include "ui/theme/logo.h"

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
    paragraph(m_story.title, TextSize::Heading, true, paperInk().text, 4);
    paragraph(m_story.subtitle, TextSize::Normal, false, paperInk().quiet, 18);
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
    m_painter.setPen(paperInk().quiet);
    m_painter.drawText(QRectF(0, 0, m_width, headerHeight), Qt::AlignLeft | Qt::AlignTop, m_story.from);
    m_y = m_top = m_story.from.isEmpty() ? 0 : headerHeight;
}

void Paper::footer()
{
    m_painter.setFont(font(TextSize::Small));
    m_painter.setPen(paperInk().quiet);
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
        paragraph(text, TextSize::Normal, false, beside ? paperInk().quiet : paperInk().text, beside ? 6 : 5);
}

void Paper::points(const std::vector<QString>& texts)
{
    for (const QString& text : texts)
        paragraph(QStringLiteral("·  ") + text, TextSize::Normal, false, paperInk().text, 5);
}

void Paper::compactWords(const std::vector<QString>& texts)
{
    if (texts.empty())
        return;
    paragraph(texts.front(), TextSize::Normal, false, paperInk().text, 2);
    const QStringList others(texts.begin() + 1, texts.end());
    paragraph(others.join(QLatin1Char(' ')), TextSize::Small, false, paperInk().quiet, 4);
}

// The question in ink and its answer in the colour that it has on the screen, on one line if they fit.
void Paper::heading(const Heading& heading)
{
    if (heading.answer.isEmpty())
        return paragraph(heading.text, TextSize::Lead, true, paperInk().text, 4);
    const QFont large = font(TextSize::Heading, true);
    const QString question = heading.text + QLatin1Char(' ');
    const double first = QFontMetricsF(large).horizontalAdvance(question);
    const bool together = first + QFontMetricsF(large).horizontalAdvance(heading.answer) <= m_width;
    if (!together) {
        paragraph(heading.text, TextSize::Heading, true, paperInk().text, 0);
        return paragraph(heading.answer, TextSize::Heading, true, paperInk().tone(heading.tone), 6);
    }
    const double height = QFontMetricsF(large).height();
    m_painter.setFont(large);
    m_painter.setPen(paperInk().text);
    m_painter.drawText(QRectF(0, m_y, m_width, height), Qt::AlignLeft, question);
    m_painter.setPen(paperInk().tone(heading.tone));
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
        m_painter.setPen(paperInk().text);
        m_painter.drawText(QRectF(left, m_y, width, 22), Qt::AlignLeft | Qt::AlignTop, heading->text);
    }
    if (const auto* said = blockOf<Sentences>(section)) {
        m_painter.setFont(font(TextSize::Small));
        m_painter.setPen(paperInk().quiet);
        m_painter.drawText(QRectF(left, m_y + 24, width, halfTextHeight - 24), Qt::TextWordWrap | Qt::AlignTop,
                           said->texts.front());
    }
    if (const ChartSpec* chart = drawnChart(section, as))
        paintChart(m_painter, QRectF(left, m_y + halfTextHeight, width, halfChartHeight), *chart);
    if (const Table* table = tableOf(section, as))
        halfTable(*table, left, width);
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

void Paper::chart(const ChartSpec& chart)
{
    const double height = heightOf(chart);
    makeRoom(height);
    paintChart(m_painter, QRectF(0, m_y, m_width, height - 8), chart);
    m_y += height;
}

} // namespace ertrag
