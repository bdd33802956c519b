// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace ertrag
{

/// The names of a MonthGridModel's lines, which stay while months are scrolled; on the ground that their cells have.
class MonthNameHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit MonthNameHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int line) const override;
};

} // namespace ertrag
