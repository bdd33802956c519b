// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_texts.h"

#include "ui/charts/chart_layout.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/label_placer.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace ertrag
{
namespace
{

/// The names of lines stand above lying bars, where also the names at the left leave room.
QRectF roomForLabels(const ChartSpec& spec, const ChartLayout& layout)
{
    const QRectF across = lying(spec) ? layout.area() : layout.plot().adjusted(2, 0, 0, 0);
    return {QPointF(across.left(), layout.area().top()), QPointF(across.right(), layout.plot().bottom())};
}

/// One line that is too long goes on in a second one, where it has a space to be parted at.
QStringList inTwoLines(const QStringList& lines, const QFontMetricsF& metrics, double width)
{
    if (lines.size() != 1 || metrics.horizontalAdvance(lines.front()) <= width)
        return lines;
    const QString& whole = lines.front();
    qsizetype at = whole.lastIndexOf(QLatin1Char(' '));
    while (at > 0 && metrics.horizontalAdvance(whole.left(at)) > width)
        at = whole.lastIndexOf(QLatin1Char(' '), at - 1);
    return at > 0 ? QStringList{whole.left(at), whole.mid(at + 1)} : lines;
}

class Texts
{
public:
    Texts(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout);
    void paint();

private:
    QSizeF size(const QString& words, bool bold) const;
    void write(const QRectF& box, const QString& words, const QColor& colour, bool bold);
    void place(const QString& words, const QColor& colour, bool bold, const std::vector<LabelPlace>& wishes);
    void placeApart(const QString& words, const std::vector<LabelPlace>& wishes);
    void ticks();
    void avoidSeries();
    void lineLabel(const ChartLine& line);
    void bandLabel(const QString& words, const std::vector<ChartPoint>& edge, bool above);
    void markLabel(const ChartMark& mark);
    void note(const ChartNote& note);
    void lyingBar(const ChartBar& bar);
    void histogramNotes();

    QPainter& m_painter;
    const ChartSpec& m_spec;
    const ChartLayout& m_layout;
    LabelPlacer m_placer;
};

Texts::Texts(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout)
    : m_painter(painter), m_spec(spec), m_layout(layout), m_placer(roomForLabels(spec, layout))
{
}

QSizeF Texts::size(const QString& words, bool bold) const
{
    const QFontMetricsF metrics(chartFont(bold));
    return {metrics.horizontalAdvance(words) + 1, metrics.height()};
}

void Texts::write(const QRectF& box, const QString& words, const QColor& colour, bool bold)
{
    m_painter.setFont(chartFont(bold));
    m_painter.setPen(colour);
    m_painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, words);
}

void Texts::place(const QString& words, const QColor& colour, bool bold, const std::vector<LabelPlace>& wishes)
{
    if (words.isEmpty() || wishes.empty())
        return;
    write(m_placer.place(size(words, bold), wishes), words, colour, bold);
}

// A line whose name has no room keeps the line: the twin table and the caption have the name.
void Texts::placeApart(const QString& words, const std::vector<LabelPlace>& wishes)
{
    if (words.isEmpty())
        return;
    if (const std::optional<QRectF> box = m_placer.placeApart(size(words, false), wishes))
        write(*box, words, theme().quiet, false);
}

void Texts::ticks()
{
    for (const AxisTick& tick : m_spec.yTicks)
        write(boxAt({{m_layout.plot().left() - 8, m_layout.at(0, tick.at).y()}, Qt::AlignRight | Qt::AlignVCenter},
                    size(tick.label, false)),
              tick.label, theme().quiet, false);
    const double top = m_layout.plot().bottom() + 8;
    double free = m_layout.area().left() - 1;
    for (const AxisTick& tick : m_spec.xTicks) {
        QRectF box =
            boxAt({{m_layout.at(tick.at, 0).x(), top}, Qt::AlignHCenter | Qt::AlignTop}, size(tick.label, false));
        if (box.right() > m_layout.area().right())
            box.moveRight(m_layout.area().right());
        if (box.left() < free)
            continue; // no room beside the one before
        free = box.right() + 10;
        write(box, tick.label, theme().quiet, false);
    }
}

void Texts::avoidSeries()
{
    for (const ChartLine& line : m_spec.lines)
        m_placer.avoid(m_layout.at(line.points));
    if (m_spec.zeroLine && !lying(m_spec))
        m_placer.avoid(m_layout.at({{m_spec.xMin, *m_spec.zeroLine}, {m_spec.xMax, *m_spec.zeroLine}}));
    for (const ChartMark& mark : m_spec.marks) {
        if (mark.verticalLine)
            m_placer.avoid(m_layout.at({{mark.x, m_spec.yMin}, {mark.x, m_spec.yMax}}));
        else
            m_placer.avoid(QRectF(m_layout.at(mark.x, mark.y) - QPointF(6, 6), QSizeF(12, 12)));
    }
}

void Texts::lineLabel(const ChartLine& line)
{
    std::vector<LabelPlace> wishes;
    const auto& points = line.points;
    if (points.empty())
        return;
    // A line with markers ends in the middle of the chart, where others run: its name may stand anywhere along it.
    const size_t last = points.size() - 1, first = line.markers ? 1 : points.size() / 2;
    for (size_t i = last; i >= std::min(first, last); --i) {
        const Qt::Alignment across = i == last && !line.markers ? Qt::AlignRight : Qt::AlignHCenter;
        const QPointF at = m_layout.at(points[i]);
        if (!line.dashed && !line.markers)
            wishes.push_back({at - QPointF(0, 6), across | Qt::AlignBottom});
        wishes.push_back({at + QPointF(0, 7), across | Qt::AlignTop});
        wishes.push_back({at - QPointF(0, 7), across | Qt::AlignBottom});
        if (i == 0)
            break;
    }
    if (line.markers)
        std::reverse(wishes.begin() + 2, wishes.end());
    place(line.label, theme().tone(line.tone), true, wishes);
}

void Texts::bandLabel(const QString& words, const std::vector<ChartPoint>& edge, bool above)
{
    std::vector<LabelPlace> wishes;
    for (size_t i = edge.size(); i-- > edge.size() / 2;) {
        const Qt::Alignment across = i + 1 == edge.size() ? Qt::AlignRight : Qt::AlignHCenter;
        const QPointF at = m_layout.at(edge[i]);
        wishes.push_back(above ? LabelPlace{at - QPointF(0, 4), across | Qt::AlignBottom}
                               : LabelPlace{at + QPointF(0, 4), across | Qt::AlignTop});
    }
    place(words, theme().quiet, false, wishes);
}

void Texts::markLabel(const ChartMark& mark)
{
    const QPointF at = m_layout.at(mark.x, mark.y);
    if (!mark.verticalLine)
        return place(mark.label, theme().tone(mark.tone), true,
                     {{at + QPointF(0, -9), Qt::AlignRight | Qt::AlignBottom},
                      {at + QPointF(0, -9), Qt::AlignHCenter | Qt::AlignBottom},
                      {at + QPointF(8, 9), Qt::AlignLeft | Qt::AlignTop},
                      {at + QPointF(-4, 9), Qt::AlignRight | Qt::AlignTop},
                      {at + QPointF(0, -26), Qt::AlignRight | Qt::AlignBottom},
                      {at + QPointF(0, 26), Qt::AlignHCenter | Qt::AlignTop}});
    // Several lines may stand near each other: their names then stand in rows.
    std::vector<LabelPlace> wishes;
    const double height = size(mark.label, false).height(), row = height + 2;
    if (lying(m_spec)) {
        for (int i = 0; i < markRows(m_spec); ++i)
            wishes.push_back(
                {{at.x(), m_layout.plot().top() - 2 - i * (height + 1)}, Qt::AlignHCenter | Qt::AlignBottom});
        return placeApart(mark.label, wishes);
    }
    for (double top = m_layout.plot().top(); top + row <= m_layout.plot().bottom(); top += row) {
        wishes.push_back({{at.x() + 6, top}, Qt::AlignLeft | Qt::AlignTop});
        wishes.push_back({{at.x() - 6, top}, Qt::AlignRight | Qt::AlignTop});
    }
    placeApart(mark.label, wishes);
}

void Texts::note(const ChartNote& note)
{
    const QPointF at = m_layout.at(note.x, note.y);
    const Qt::Alignment side = note.below ? Qt::AlignTop : Qt::AlignBottom;
    place(note.text, theme().tone(note.tone), true, {{at + QPointF(0, note.below ? 3 : -3), side | Qt::AlignHCenter}});
}

void Texts::lyingBar(const ChartBar& bar)
{
    const double y = m_layout.at(0, bar.position).y();
    const QFontMetricsF metrics(chartFont());
    const QStringList lines = inTwoLines(nameLines(bar.label), metrics, m_layout.nameWidth());
    double top = y - metrics.height() * double(lines.size()) / 2;
    for (const QString& line : lines) {
        const QString shown = metrics.elidedText(line, Qt::ElideRight, m_layout.nameWidth());
        write(boxAt({{m_layout.area().left(), top}, Qt::AlignLeft | Qt::AlignTop}, size(shown, false)), shown,
              theme().text, false);
        top += metrics.height();
    }
    const double low = std::min(bar.from, bar.to), high = std::max(bar.from, bar.to);
    const double away = low < high ? 5 : 10; // a bar without length is a dot
    const std::pair<QString, LabelPlace> ends[] = {
        {bar.lowText, {m_layout.at(low, bar.position) - QPointF(away, 0), Qt::AlignRight | Qt::AlignVCenter}},
        {bar.highText, {m_layout.at(high, bar.position) + QPointF(away, 0), Qt::AlignLeft | Qt::AlignVCenter}}};
    for (const auto& [figure, place] : ends) {
        if (figure.isEmpty())
            continue;
        const QRectF box = boxAt(place, size(figure, false));
        m_painter.fillRect(box.adjusted(-1, 1, 1, -1),
                           theme().card); // a dotted line through a figure makes it another figure
        write(box, figure, theme().quiet, false);
    }
}

void Texts::histogramNotes()
{
    const QPointF top = m_layout.at(m_spec.zeroLine.value_or(0), m_spec.yMax) - QPointF(0, 3);
    QRectF left = boxAt({top - QPointF(6, 0), Qt::AlignRight | Qt::AlignBottom}, size(m_spec.noteLeft, true));
    QRectF right = boxAt({top + QPointF(6, 0), Qt::AlignLeft | Qt::AlignBottom}, size(m_spec.noteRight, true));
    // In a very narrow chart the pair keeps together and moves as one.
    if (left.left() < m_layout.area().left()) {
        left.moveLeft(m_layout.area().left());
        right.moveLeft(std::max(right.left(), left.right() + 10));
    }
    if (right.right() > m_layout.area().right()) {
        right.moveRight(m_layout.area().right());
        left.moveRight(std::min(left.right(), right.left() - 10));
    }
    write(left, m_spec.noteLeft, theme().bad, true);
    write(right, m_spec.noteRight, theme().good, true);
}

void Texts::paint()
{
    ticks();
    if (m_spec.kind == ChartKind::Histogram)
        return histogramNotes();
    avoidSeries();
    for (const ChartLine& line : m_spec.lines)
        lineLabel(line);
    for (const ChartNote& each : m_spec.notes) // which have but one place
        note(each);
    for (const ChartMark& mark : m_spec.marks)
        markLabel(mark);
    for (const ChartBand& band : m_spec.bands) {
        bandLabel(band.label, band.high, true);
        bandLabel(band.lowLabel, band.low, false);
    }
    if (lying(m_spec))
        for (const ChartBar& bar : m_spec.bars)
            lyingBar(bar);
}

} // namespace

void paintChartTexts(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout)
{
    Texts(painter, spec, layout).paint();
}

} // namespace ertrag
