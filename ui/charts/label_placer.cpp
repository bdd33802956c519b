// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_placer.h"

#include <QLineF>
#include <algorithm>

namespace ertrag
{
namespace
{

constexpr double onAText = 1000; // faults: two texts on each other cannot be read at all, crossed lines can

bool crosses(const QRectF& box, const QLineF& line)
{
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const QLineF sides[] = {{box.topLeft(), box.topRight()},
                            {box.bottomLeft(), box.bottomRight()},
                            {box.topLeft(), box.bottomLeft()},
                            {box.topRight(), box.bottomRight()}};
    return std::any_of(std::begin(sides), std::end(sides), [&](const QLineF& side) {
        return line.intersects(side, nullptr) == QLineF::BoundedIntersection;
    });
}

bool crosses(const QRectF& box, const QPolygonF& line)
{
    for (qsizetype i = 1; i < line.size(); ++i)
        if (crosses(box, QLineF(line[i - 1], line[i])))
            return true;
    return false;
}

} // namespace

QRectF boxAt(const LabelPlace& place, const QSizeF& size)
{
    QRectF box(place.at, size);
    if (place.side & Qt::AlignRight)
        box.moveRight(place.at.x());
    if (place.side & Qt::AlignHCenter)
        box.moveLeft(place.at.x() - size.width() / 2);
    if (place.side & Qt::AlignVCenter)
        box.moveTop(place.at.y() - size.height() / 2);
    if (place.side & Qt::AlignBottom)
        box.moveBottom(place.at.y());
    return box;
}

LabelPlacer::LabelPlacer(const QRectF& room) : m_room(room) {}

void LabelPlacer::avoid(const QRectF& box)
{
    m_boxes.push_back(box);
}

void LabelPlacer::avoid(const QPolygonF& line)
{
    m_lines.push_back(line);
}

QRectF LabelPlacer::inside(QRectF box) const
{
    if (box.right() > m_room.right())
        box.moveRight(m_room.right());
    if (box.left() < m_room.left())
        box.moveLeft(m_room.left());
    if (box.bottom() > m_room.bottom())
        box.moveBottom(m_room.bottom());
    if (box.top() < m_room.top())
        box.moveTop(m_room.top());
    return box;
}

double LabelPlacer::faults(const QRectF& box) const
{
    double sum = 0;
    for (const QRectF& other : m_boxes)
        if (other.intersects(box))
            sum += onAText;
    for (const QPolygonF& line : m_lines)
        if (crosses(box.adjusted(0, 2, 0, -2), line))
            sum += 1;
    return sum;
}

LabelPlacer::Found LabelPlacer::best(const QSizeF& size, const std::vector<LabelPlace>& wishes) const
{
    Found best;
    for (const LabelPlace& wish : wishes) {
        const QRectF box = inside(boxAt(wish, size));
        const double found = faults(box);
        if (best.faults >= 0 && found >= best.faults)
            continue;
        best = {box, found};
        if (found == 0)
            break;
    }
    return best;
}

QRectF LabelPlacer::place(const QSizeF& size, const std::vector<LabelPlace>& wishes)
{
    const Found found = best(size, wishes);
    if (found.faults >= 0)
        avoid(found.box.adjusted(-4, 0, 4, 0));
    return found.box;
}

std::optional<QRectF> LabelPlacer::placeApart(const QSizeF& size, const std::vector<LabelPlace>& wishes)
{
    const Found found = best(size, wishes);
    if (found.faults < 0 || found.faults >= onAText)
        return std::nullopt;
    avoid(found.box.adjusted(-4, 0, 4, 0));
    return found.box;
}

} // namespace ertrag
