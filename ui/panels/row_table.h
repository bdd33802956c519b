// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inputs.h"
#include "ui/panels/row_model.h"

#include <QWidget>

class QVBoxLayout;

namespace ertrag {

class NumberText;

/// Rows of answers with inputs in every cell, a cross to remove a row and a button to add one. Columns of the second
/// line stand under the row with their titles.
class RowTable : public QWidget {
    Q_OBJECT
public:
    RowTable(const NumberText& numbers, const RowModel& model, const QString& addText, QWidget* parent = nullptr);

    void show(const Campaign& campaign);
    void showRefused(const QString& why);

signals:
    void entered(const ertrag::Edit& edit, const void* origin);

private:
    using Fill = std::function<void(const QVariant&)>;
    struct Cell {
        int row = 0, column = 0;
        Fill fill;
    };

    void rebuild(int rows);
    void addHeader(QGridLayout* grid) const;
    void addRow(QGridLayout* grid, int row);
    void addButton(const QString& text);
    void add(int option);
    QWidget* makeCell(int row, int column, Fill& fill);
    QWidget* makeText(const QString& name, int row, int column, Fill& fill);
    QWidget* makeNumber(const QString& name, int row, int column, Fill& fill);
    QWidget* makeRange(const QString& name, int row, int column, Fill& fill);
    QWidget* makeChoice(const QString& name, int row, int column, Fill& fill);
    QWidget* makeCheck(const QString& name, int row, int column, Fill& fill);
    QWidget* makeBar(Fill& fill);
    void enter(int row, int column, const QVariant& value, const void* origin);

    const NumberText& m_numbers;
    RowModel m_model;
    QVBoxLayout* m_column;
    QWidget* m_area = nullptr;
    QPushButton* m_add = nullptr;
    QLabel* m_note;
    Campaign m_campaign; ///< as last shown: what an edit starts from
    int m_rows = -1;
    bool m_focusLast = false;
    std::vector<Cell> m_cells;
};

/// A short bar with a word: how well a channel fits.
class FitBar : public QWidget {
    Q_OBJECT
public:
    explicit FitBar(QWidget* parent = nullptr);
    void show(double share, const QString& word);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
    QString m_word;
};

} // namespace ertrag
