// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table.h"

#include <QDialog>
#include <QHeaderView>
#include <QStringList>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ertrag
{

namespace
{

QStringList list(const std::vector<QString>& texts)
{
    return QStringList(texts.begin(), texts.end());
}

QTableWidget* tableWidget(const Table& table, QWidget* parent)
{
    auto* widget = new QTableWidget(int(table.rows.size()), int(table.columns.size()), parent);
    widget->setHorizontalHeaderLabels(list(table.columns));
    widget->verticalHeader()->hide();
    widget->setEditTriggers(QAbstractItemView::NoEditTriggers);
    widget->setAccessibleName(table.title);
    for (int row = 0; row < widget->rowCount(); ++row)
        for (int column = 0; column < int(table.rows[size_t(row)].size()); ++column) {
            auto* item = new QTableWidgetItem(table.rows[size_t(row)][size_t(column)]);
            item->setTextAlignment(column == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
            widget->setItem(row, column, item);
        }
    widget->resizeColumnsToContents();
    return widget;
}

} // namespace

void showChartTable(QWidget& chart, const Table& table)
{
    auto* window = new QDialog(&chart);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(table.title);
    auto* column = new QVBoxLayout(window);
    column->addWidget(tableWidget(table, window));
    window->resize(640, 480);
    window->show();
}

QString tableText(const Table& table)
{
    QStringList lines{list(table.columns).join(u'\t')};
    for (const auto& row : table.rows)
        lines << list(row).join(u'\t');
    return lines.join(u'\n');
}

} // namespace ertrag
