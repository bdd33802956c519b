// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/wish.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace ertrag
{

class ChartCard;
struct RoleChart;

/// The charts of a view one below the other, a card each.
class ChartColumn : public QWidget
{
    Q_OBJECT
public:
    ChartColumn(Want want, int chartHeight, QWidget* parent = nullptr); ///< pixels, at least
    void show(const std::vector<RoleChart>& charts);

private:
    Want m_want;
    int m_chartHeight;
    QWidget* m_end; ///< where Tab goes on: cards come later than the page
    QVBoxLayout* m_column;
    std::vector<ChartCard*> m_cards;
};

} // namespace ertrag
