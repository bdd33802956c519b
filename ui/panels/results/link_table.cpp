// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/results/link_table.h"

#include "ui/panels/results/result_parts.h"
#include "ui/widgets/form.h"

#include <QGridLayout>
#include <QLabel>

namespace ertrag
{

LinkTable::LinkTable(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(6);
}

void LinkTable::build(size_t rows, size_t columns, bool linked)
{
    emptyLayout(m_grid);
    m_cells.clear();
    m_links.clear();
    m_columns = columns;
    for (size_t c = 0; c < columns; ++c)
        m_grid->setColumnStretch(int(c), c == 0 ? 3 : 2);
    for (size_t r = 0; r <= rows; ++r)
        for (size_t c = 0; c < columns; ++c) {
            auto* made = label({}, r == 0 ? TextSize::Small : TextSize::Normal, false, r == 0);
            if (c > 0)
                made->setAlignment((columns > 2 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            m_grid->addWidget(made, int(r), int(c));
            m_cells.push_back(made);
        }
    for (size_t r = 0; linked && r < rows; ++r) {
        auto* go = button(QStringLiteral("›"));
        go->setProperty("look", QStringLiteral("link"));
        connect(go, &QPushButton::clicked, this, [this, r] { emit fieldWanted(m_fields[r]); });
        m_grid->addWidget(go, int(r) + 1, int(columns));
        m_links.push_back(go);
    }
}

void LinkTable::show(const Table& table, const std::vector<QString>& fields)
{
    setVisible(!table.rows.empty());
    const size_t rows = table.rows.size(), columns = table.columns.size();
    const bool linked = fields.size() == rows && rows > 0;
    if (m_columns != columns || m_cells.size() != (rows + 1) * columns || m_links.empty() == linked)
        build(rows, columns, linked);
    m_fields = fields;
    for (size_t c = 0; c < columns; ++c)
        cell(0, c)->setText(table.columns[c]);
    for (size_t r = 0; r < rows; ++r) {
        for (size_t c = 0; c < columns && c < table.rows[r].size(); ++c)
            cell(r + 1, c)->setText(table.rows[r][c]);
        if (!linked)
            continue;
        m_links[r]->setVisible(!fields[r].isEmpty());
        m_links[r]->setAccessibleName(tr("Go to: %1").arg(table.rows[r].front()));
        m_links[r]->setToolTip(tr("Go to the question"));
    }
}

} // namespace ertrag
