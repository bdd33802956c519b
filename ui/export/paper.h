// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/paper_setting.h"
#include "ui/present/story/story.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace ertrag
{

/// Sets a story on pages from top to bottom, each section as its role says, and breaks the page where the next part
/// would not fit. Works in 1/96 inch, whatever the device's resolution.
class Paper
{
public:
    /// `pages`: how many there will be, for the foot; 0 = not known yet.
    Paper(QPainter& painter, QPagedPaintDevice& device, const Story& story, int pages);
    int print(); ///< the number of pages

private:
    void title();
    double logo();
    void header();
    void footer();
    void newPage();
    void makeRoom(double height);
    void section(const Section& section, const PaperSetting& as);
    void block(const Block& block, const PaperSetting& as, bool beside);
    void pair(const Section& left, const Section& right);
    void half(const Section& section, double left, double width);
    void halfTable(const Table& table, double left, double width);
    void heading(const Heading& heading);
    void words(const std::vector<QString>& texts, const PaperSetting& as, bool beside);
    void compactWords(const std::vector<QString>& texts);
    void points(const std::vector<QString>& texts);
    void paragraph(const QString& text, TextSize size, bool bold, const QColor& colour, double after);
    void figures(const std::vector<Figure>& figures);
    void figure(const QRectF& box, const Figure& figure, const QFont& large, double labelHeight);
    QFont fittingFont(const std::vector<Figure>& figures, double width) const;
    double cardHeightFor(const std::vector<Figure>& figures, double width, double labelHeight) const;
    double labelHeightFor(const std::vector<Figure>& figures, double width) const;
    void chart(const ChartSpec& chart);
    void table(const Table& table);
    void tableRow(const std::vector<QString>& cells, const std::vector<double>& widths, bool heading, double left = 0);
    QFont font(TextSize size, bool bold = false) const;

    QPainter& m_painter;
    QPagedPaintDevice& m_device;
    const Story& m_story;
    double m_width = 0, m_height = 0, m_y = 0, m_top = 0, m_rowHeight = 0;
    int m_page = 1, m_pages;
};

} // namespace ertrag
