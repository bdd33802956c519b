// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/import/import_view.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;

namespace ertrag
{

/// The columns of a file with their first rows, and what each is taken for.
class ImportColumns : public QScrollArea
{
    Q_OBJECT
public:
    explicit ImportColumns(const ImportView& view, QWidget* parent = nullptr);

signals:
    void meaningChosen(int column, ertrag::ColumnMeaning meaning); ///< index in the file

private:
    void addHeadings(QGridLayout* grid);
    void addColumn(QGridLayout* grid, const ImportColumnLine& column);
    QComboBox* meaningChoice(const ImportColumnLine& line);
};

} // namespace ertrag
