// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <optional>
#include <vector>

namespace ertrag
{

/// A wish: the text's box touches `at` with the side opposite to where it lies: AlignRight | AlignBottom = the box ends
/// at this point, above and to the left of it.
struct LabelPlace {
    QPointF at;
    Qt::Alignment side;
};

/// Finds room for labels one after the other: inside the frame, off the labels before, crossing as few lines as
/// possible.
class LabelPlacer
{
public:
    explicit LabelPlacer(const QRectF& room);

    void avoid(const QRectF& box);
    void avoid(const QPolygonF& line);
    /// The first of the wishes that touches nothing, else the one that touches least; moved into the room.
    /// What is placed is avoided from then on.
    QRectF place(const QSizeF& size, const std::vector<LabelPlace>& wishes);
    /// The same, but nothing where every wish lies on a label before.
    std::optional<QRectF> placeApart(const QSizeF& size, const std::vector<LabelPlace>& wishes);

private:
    struct Found {
        QRectF box;
        double faults = -1; ///< -1 = there was no wish
    };
    Found best(const QSizeF& size, const std::vector<LabelPlace>& wishes) const;
    QRectF inside(QRectF box) const;
    double faults(const QRectF& box) const;

    QRectF m_room;
    std::vector<QRectF> m_boxes;
    std::vector<QPolygonF> m_lines;
};

/// The box of this size at a wish.
QRectF boxAt(const LabelPlace& place, const QSizeF& size);

} // namespace ertrag
