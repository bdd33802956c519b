// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/answers/inputs.h"
#include "ui/panels/answers/row_model.h"

#include <QWidget>
#include <set>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QToolButton;

namespace ertrag
{

class NumberText;

/// Rows of answers with inputs in every cell and a button to add one. Columns of the second line stand under the row
/// with their titles; a model that folds them shows a "..." at the end of each row instead of the cross that removes
/// it.
class RowTable : public QWidget
{
    Q_OBJECT
public:
    /// Applies an edit; the sentence why it was refused, in the unit of `role`.
    using Write = std::function<QString(const PlanEdit& edit, const void* origin, NumberEdit::Role role)>;
    RowTable(const NumberText& numbers, const RowModel& model, const QString& addText, Write write,
             QWidget* parent = nullptr);

    void show(const Campaign& campaign);
    using QWidget::show;
    /// Where somebody goes on who was sent here: the column called `field` ("reason") in this row, else in the first,
    /// else the first cell, else the button that adds a row.
    QWidget* bestCell(const QString& field = {}, int row = 0);

private:
    using Fill = std::function<void(const QVariant&)>;
    struct Cell {
        int row = 0, column = 0;
        QWidget* widget = nullptr;
        Fill fill;
    };

    void rebuild(int rows);
    void addHeader(QGridLayout* grid) const;
    void addRow(QGridLayout* grid, int row);
    QWidget* addDetails(int row);
    void addDetail(QBoxLayout* line, const Cell& cell);
    QWidget* rowEnd(int row, QWidget* details);
    void addButton(const QString& text);
    void add(int option);
    void write(const PlanEdit& edit, const void* origin);
    /// Why it was refused, empty if it was not.
    QString enter(int row, int column, const QVariant& value, const void* origin, NumberEdit* marked = nullptr);
    void showRefused(const QString& why);
    void showPresets();
    QWidget* presetLine();
    QStringList presetPaths() const;

    // The inputs (row_cells.cpp)
    Cell& makeCell(int row, int column);
    QWidget* makeText(const QString& name, Cell& cell);
    QWidget* makeWrapped(const QString& name, Cell& cell);
    QWidget* makeLabel(Cell& cell);
    QWidget* makeNumber(const QString& name, Cell& cell);
    QWidget* makeDay(const QString& name, Cell& cell);
    QWidget* makeRange(const QString& name, Cell& cell);
    QWidget* makeChoice(const QString& name, Cell& cell);
    QWidget* makeCheck(const QString& name, Cell& cell);
    QWidget* makeBar(Cell& cell);

    const NumberText& m_numbers;
    RowModel m_model;
    Write m_write;
    QBoxLayout* m_column;
    QWidget* m_area = nullptr;
    QPushButton* m_add = nullptr;
    QLabel* m_note;
    QWidget* m_presets;  ///< says that there are some, and lets the owner confirm them
    Campaign m_campaign; ///< as last shown: what an edit starts from
    int m_rows = -1;
    bool m_focusLast = false;
    std::vector<Cell> m_cells;
    std::set<int> m_unfolded;
    std::vector<QToolButton*> m_folds;
};

/// A short bar with a word: how well a channel fits.
class FitBar : public QWidget
{
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
