// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/paper.h"

#include "ui/export/paper_measures.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace ertrag
{

namespace
{

/// Takes `tooMuch` from the widest columns but the first: words may be cut, figures may not.
void shrinkWidest(std::vector<double>& widths, double tooMuch)
{
    while (tooMuch > 1e-6) {
        const auto widest = std::max_element(widths.begin() + 1, widths.end());
        double next = 0;
        for (auto each = widths.begin() + 1; each != widths.end(); ++each)
            if (each != widest)
                next = std::max(next, *each);
        const double less = std::min(tooMuch, std::max(1.0, *widest - next));
        *widest -= less;
        tooMuch -= less;
    }
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
    widths.front() = width - std::min(others, allowed);
    shrinkWidest(widths, others - allowed);
    return widths;
}

} // namespace

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
    m_painter.setPen(heading ? paperInk().quiet : paperInk().text);
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
    m_painter.setPen(QPen(paperInk().border, 1));
    m_painter.drawLine(QPointF(left, m_y), QPointF(x, m_y));
}

} // namespace ertrag
