// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/numbers/figure.h"

#include <QCoreApplication>

namespace ertrag
{

void addRemark(Table& table, size_t row, const QString& words)
{
    if (row >= table.rows.size())
        return;
    const QString title = QCoreApplication::translate("TableRemarks", "Remark");
    if (table.columns.empty() || table.columns.back() != title) {
        table.columns.push_back(title);
        for (std::vector<QString>& each : table.rows)
            each.emplace_back();
    }
    QString& cell = table.rows[row].back();
    cell = cell.isEmpty() ? words : QString(cell + QStringLiteral(", ") + words);
}

} // namespace ertrag
