// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/results/chart_column.h"

#include "ui/panels/results/chart_card.h"
#include "ui/present/story/story.h"

#include <QBoxLayout>

namespace ertrag
{

ChartColumn::ChartColumn(Want want, int chartHeight, QWidget* parent)
    : QWidget(parent), m_want(std::move(want)), m_chartHeight(chartHeight), m_end(new QWidget(this)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(14);
}

void ChartColumn::show(const std::vector<RoleChart>& charts)
{
    while (m_cards.size() < charts.size()) {
        m_cards.push_back(new ChartCard(m_want, m_chartHeight));
        m_column->addWidget(m_cards.back());
    }
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < charts.size());
        if (i < charts.size())
            m_cards[i]->setSpec(charts[i].spec, charts[i].link);
    }
    orderTabs(this, m_end);
    setVisible(!charts.empty());
}

} // namespace ertrag
