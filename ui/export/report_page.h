// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QRectF>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace ertrag
{

struct ReportSection;
struct ReportView;
struct Table;

/// Sets a report on pages from top to bottom and breaks the page where the next part would not fit. Works in
/// 1/96 inch, whatever the device's resolution.
class ReportPage
{
public:
    /// `pages`: how many there will be, for the foot; 0 = not known yet.
    ReportPage(QPainter& painter, QPagedPaintDevice& device, const ReportView& report, int pages);
    int print(); ///< the number of pages

private:
    void title();
    void footer();
    void newPage();
    void makeRoom(double height);
    void section(const ReportSection& section);
    void pair(const ReportSection& left, const ReportSection& right);
    void halfSection(const ReportSection& section, double left, double width);
    void heading(const ReportSection& section);
    void compactWords(const std::vector<QString>& sentences);
    void paragraph(const QString& text, TextSize size, bool bold, const QColor& colour, double after);
    void figures(const std::vector<Figure>& figures);
    void figure(const QRectF& box, const Figure& figure, const QFont& large);
    QFont fittingFont(const std::vector<Figure>& figures, double width) const;
    void chart(const ReportSection& section);
    void table(const Table& table);
    void tableRow(const std::vector<QString>& cells, const std::vector<double>& widths, bool heading, double left = 0);
    QFont font(TextSize size, bool bold = false) const;

    QPainter& m_painter;
    QPagedPaintDevice& m_device;
    const ReportView& m_report;
    double m_width = 0, m_height = 0, m_y = 0, m_rowHeight = 0;
    int m_page = 1, m_pages;
};

} // namespace ertrag
