// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/month_name_header.h"

#include "ui/theme/theme.h"
#include "ui/widgets/month_grid_model.h"

#include <QPainter>

namespace ertrag
{

MonthNameHeader::MonthNameHeader(QWidget* parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
}

void MonthNameHeader::paintSection(QPainter* painter, const QRect& rect, int line) const
{
    const auto& grid = static_cast<const MonthGridModel&>(*model());
    const bool one = grid.row(line);
    painter->fillRect(rect, one ? theme().card : theme().background);
    painter->setPen(theme().border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->setPen(theme().text);
    painter->setFont(textFont(TextSize::Normal, !one));
    const QRect room = rect.adjusted(8, 0, -8, -1);
    const QString name = grid.headerData(line, Qt::Vertical, Qt::DisplayRole).toString();
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
}

} // namespace ertrag
