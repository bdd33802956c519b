// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/figure.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ertrag
{

/// A small table whose rows may lead into a field: first column left, the others right, a way to go at the end. The
/// same shape again only changes the words, so that the keyboard stays where it is.
class LinkTable : public QWidget
{
    Q_OBJECT
public:
    explicit LinkTable(QWidget* parent = nullptr);
    /// `fields`: where the rows lead to; empty, or one a row and empty where nowhere.
    void show(const Table& table, const std::vector<QString>& fields);

signals:
    void fieldWanted(const QString& field);

private:
    void build(size_t rows, size_t columns, bool linked);
    QLabel* cell(size_t row, size_t column) const { return m_cells[row * m_columns + column]; }

    QGridLayout* m_grid;
    size_t m_columns = 0;
    std::vector<QLabel*> m_cells; ///< row by row, the headings first
    std::vector<QPushButton*> m_links;
    std::vector<QString> m_fields;
};

} // namespace ertrag
